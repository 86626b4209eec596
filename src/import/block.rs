//! Paragraphs of plain lines under a line that ends in a colon: how prompts give lists without any marks.

use super::inline::whole_bold;
use super::line::{Line, Sort, is_blank};
use super::mark;

/// A line that announces, and the lines it announces. Without the first, a paragraph.
#[derive(Clone, Debug, Default)]
pub(super) struct Block<'a> {
    /// The line with the colon.
    pub(super) head: Option<&'a Line>,
    /// What follows up to an empty line or the next head.
    pub(super) rows: Vec<&'a Line>,
}

/// The blocks of these lines. An empty line between a head and its list does not part them.
pub(super) fn blocks(lines: &[Line]) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut after_blank = true;
    for line in lines {
        if line.sort != Sort::Plain || is_blank(line) {
            after_blank = true;
            continue;
        }
        let listed = mark::item(&line.text).is_some();
        let head =
            (line.text.ends_with([':', '：']) || whole_bold(&line.text).is_some()) && !listed;
        let heading = mark::heading(&line.text).is_some();
        let waits = blocks.last().is_some_and(|last| {
            last.head.is_some()
                && (last.rows.is_empty()
                    || last.rows.last().is_some_and(|row| mark::item(&row.text).is_some()))
        });
        if head || heading {
            blocks.push(Block { head: Some(line), rows: Vec::new() });
        } else if after_blank && !(listed && waits) {
            blocks.push(Block { head: None, rows: vec![line] });
        } else if let Some(last) = blocks.last_mut() {
            last.rows.push(line);
        }
        after_blank = false;
    }
    blocks
}
