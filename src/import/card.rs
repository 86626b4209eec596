//! Cards to learn by heart: `question :: answer`, as note programs write them, and tabs, as they export them.

use super::ask::asks;
use super::draft::Found;
use super::entry::{Entry, Origin};
use super::tree::Node;

/// What stands between the two sides, the longest first.
const BETWEEN: [&str; 4] = [" ::: ", " :: ", ":::", "::"];

/// The card that an item is.
pub(super) fn item(node: &Node, topics: &[String]) -> Option<Found> {
    let (front, back) = sides(&node.words)?;
    Some(found(front, back, node, topics))
}

/// The card that a line is.
pub(super) fn line(node: &Node, topics: &[String]) -> Option<Found> {
    let tabs = || {
        node.words
            .split_once('\t')
            .filter(|(front, back)| asks(front).is_strong() && !back.trim().is_empty())
    };
    let (front, back) = sides(&node.words).or_else(tabs)?;
    Some(found(front, back, node, topics))
}

fn sides(words: &str) -> Option<(&str, &str)> {
    let (front, back) = BETWEEN.iter().find_map(|between| words.split_once(between))?;
    (asks(front).is_asked() && !back.trim().is_empty()).then_some((front, back))
}

fn found(front: &str, back: &str, node: &Node, topics: &[String]) -> Found {
    let mut found = Entry::new(front, node.line, topics, Origin::Whole).finish(&[]);
    let answer = back.trim().split('\t').next().unwrap_or_default().to_owned();
    found.parts = super::star::parts(&answer);
    found.answer = (!super::blank::is_placeholder(&answer)).then_some(answer);
    found
}
