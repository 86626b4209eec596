//! The mindset of a round: what a note says to keep in mind for it.

use super::excerpt::{self, Piece};
use super::inline::{bare, plain, squeezed};
use super::line::Line;
use super::tree::{Node, What};

/// The first mindset of an outline: a line with that label, or a section of that name.
pub(super) fn read(lines: &[Line], nodes: &[Node]) -> Option<String> {
    nodes.iter().find_map(|node| {
        let named = matches!(node.what, What::Section(_) | What::Text | What::Item(_))
            && is_named(&node.words);
        let found = named.then(|| words(lines, node)).flatten();
        found.or_else(|| read(lines, &node.inner))
    })
}

fn is_named(words: &str) -> bool {
    let near = words.get(..words.len().min(40)).unwrap_or(words);
    plain(near).starts_with("mindset")
}

fn words(lines: &[Line], node: &Node) -> Option<String> {
    let behind = node
        .words
        .split_once([':', '：'])
        .map(|(_, rest)| bare(rest.trim_start_matches(['*', '_', ' '])));
    let behind = behind.filter(|words| !words.is_empty());
    behind.or_else(|| {
        let piece = Piece { first: node.first + 1, end: node.end, head: None };
        let text = excerpt::text(lines, &[piece]);
        Some(squeezed(&bare(&text))).filter(|text| !text.is_empty())
    })
}
