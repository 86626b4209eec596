//! Stretches of a file as they were written, set in no further than needed: what becomes the text of an answer.

use super::entity::entity;
use super::inline::bare;
use super::line::{Line, Sort, indented, is_blank};
use super::mark;

/// A stretch of lines, perhaps with other words in place of the first line.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// The first line, as an index.
    pub(super) first: usize,
    /// The index behind the last line.
    pub(super) end: usize,
    /// What stands for the first line, such as the rest behind a label.
    pub(super) head: Option<String>,
}

/// The text of stretches, one after the other.
pub(super) fn text(lines: &[Line], pieces: &[Piece]) -> String {
    let mut out = String::new();
    let mut last_end = None;
    for piece in pieces {
        let mut first = piece.first;
        if !out.is_empty() && last_end != Some(first) {
            out.push('\n');
        }
        if let Some(head) = &piece.head {
            push_line(&mut out, 0, head);
            first += 1;
        }
        push_lines(&mut out, lines.get(first..piece.end.max(first)).unwrap_or_default());
        last_end = Some(piece.end);
    }
    tidy(&out)
}

fn push_lines(out: &mut String, lines: &[Line]) {
    let words = lines.iter().filter(|line| line.sort == Sort::Plain && !is_blank(line));
    let edge = words.map(|line| line.indent).min().unwrap_or(0);
    for line in lines {
        match line.sort {
            Sort::Close => {}
            Sort::Code => push_code(out, edge, &line.text),
            Sort::Open(_) if line.text.is_empty() => {}
            Sort::Open(_) => push_line(out, 0, &format!("**{}**", line.text)),
            Sort::Plain if is_blank(line) => out.push('\n'),
            Sort::Plain if is_way_back(&line.text) => {}
            Sort::Plain => push_line(out, line.indent - edge, &line.text),
        }
    }
}

fn push_code(out: &mut String, edge: usize, text: &str) {
    let (indent, words) = indented(text);
    let indent = indent.saturating_sub(edge).min(200);
    out.extend(std::iter::repeat_n(' ', indent));
    out.push_str(words);
    out.push('\n');
}

fn push_line(out: &mut String, indent: usize, text: &str) {
    // More than people set in; keeps the text from growing beyond its file.
    out.extend(std::iter::repeat_n(' ', indent.min(40)));
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, mark) = rest.split_at(at);
        out.push_str(before);
        let known = entity(mark).or_else(|| line_break(mark));
        let (letter, length) = known.unwrap_or((if mark.starts_with('&') { '&' } else { '<' }, 1));
        out.push(letter);
        rest = mark.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out.push('\n');
}

/// `<br>` and `<br/>`, which the cells of tables keep.
fn line_break(text: &str) -> Option<(char, usize)> {
    ["<br>", "<br/>", "<br />", "<BR>"]
        .iter()
        .find(|tag| text.starts_with(**tag))
        .map(|tag| ('\n', tag.len()))
}

/// `[Back to top](#contents)`.
fn is_way_back(text: &str) -> bool {
    if text.len() > 120 {
        return false;
    }
    let words = bare(text).to_lowercase();
    let words = words.trim_end_matches(|it: char| !it.is_alphanumeric());
    let linked = text.contains("](#")
        && ["top", "contents", "up", "inicio", "oben"].iter().any(|it| words.ends_with(it));
    linked || (words.len() < 24 && words.ends_with("back to top"))
}

/// Without lines across the page at the end, space around, and more than one empty line.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        out.push_str(line.trim_end());
    }
    let mut text = out.as_str();
    while let Some((before, last)) = text.rsplit_once('\n').filter(|(_, last)| mark::is_rule(last))
    {
        let _ = last;
        text = before.trim_end();
    }
    text.to_owned()
}
