//! Links from one part of the notes to another: `[[#Section]]`, `[[note]]`, `[words](#section)`.

use super::excerpt::{self, Piece};
use super::inline::key;
use super::line::Line;
use super::tree::Node;
use std::cell::Cell;
use std::collections::{HashMap, HashSet};

/// The sections of a file by name, and which of them are linked to.
pub(super) struct Links<'a> {
    sections: HashMap<String, (usize, usize)>,
    told: HashSet<&'a str>,
    /// How many more lines links may bring in, so that many links to one long section stay cheap.
    budget: Cell<usize>,
}

impl<'a> Links<'a> {
    /// The links of a file.
    pub(super) fn of(lines: &'a [Line], nodes: &[Node]) -> Self {
        let mut sections = HashMap::new();
        gather(nodes, &mut sections);
        let tables = lines.iter().filter(|line| line.text.starts_with('|'));
        let told = tables.flat_map(|line| line.text.split("[[#").skip(1));
        let told = told.filter_map(|rest| rest.split([']', '|']).next()).collect();
        Self { sections, told, budget: Cell::new(lines.len() * 4 + 100) }
    }

    /// Whether a table links to this section as to an answer.
    pub(super) fn is_told(&self, node: &Node) -> bool {
        self.told.contains(node.words.as_str())
    }

    /// Whether words are a link to a section and nothing else.
    pub(super) fn is_link(words: &str) -> bool {
        target(words).is_some()
    }

    /// The text of the section that these words are a link to.
    pub(super) fn text(&self, lines: &[Line], words: &str) -> Option<String> {
        let (first, end) = *self.sections.get(&key(target(words)?))?;
        let left = self.budget.get().checked_sub(end - first)?;
        self.budget.set(left);
        Some(excerpt::text(lines, &[Piece { first: first + 1, end, head: None }]))
    }
}

fn gather(nodes: &[Node], sections: &mut HashMap<String, (usize, usize)>) {
    for node in nodes {
        if node.is_section() {
            sections.entry(key(&node.words)).or_insert((node.first, node.end));
        }
        gather(&node.inner, sections);
    }
}

/// What a link points to, where the words are one link within the file.
fn target(words: &str) -> Option<&str> {
    let words = words.trim();
    if let Some(inside) = words.strip_prefix("[[") {
        let inside = inside.strip_suffix("]]").filter(|inside| !inside.contains("[["))?;
        let place = inside.split('|').next()?;
        return place.rsplit('#').next().filter(|place| !place.is_empty());
    }
    let (_, there) = words.strip_prefix('[')?.split_once("](#")?;
    there.strip_suffix(')').filter(|there| !there.contains('('))
}
