//! Items of lists.

use super::{Clerk, Desk, Place, why};
use crate::import::ask::{is_help, is_rubric};
use crate::import::blank::is_placeholder;
use crate::import::card;
use crate::import::draft::Why;
use crate::import::entry::Origin;
use crate::import::inline::{bare, bold_head};
use crate::import::label::{self, Name};
use crate::import::mark::Marker;
use crate::import::role::Role;
use crate::import::stance::{Siblings, Stance, asks_as_item, holds_questions, is_case, is_place};
use crate::import::tree::{Node, What};

impl Clerk<'_> {
    pub(super) fn item(&mut self, node: &Node, marker: Marker, desk: &mut Desk<'_>) {
        let left = matches!(marker, Marker::Task(_)) && !desk.judged.boxes;
        if left || self.labelled_item(node, desk) {
            return;
        }
        let holds = |origin| matches!(origin, Origin::Line | Origin::Bold);
        if let Some(entry) = desk.open_if(|entry, _| holds(entry.origin)) {
            return entry.take(node);
        }
        match why(desk.place.role) {
            Some(why) if node.ask.is_asked() => self.skip(node.line, why),
            Some(_) => {}
            None => self.open_item(node, desk),
        }
    }

    /// Takes in `- Q: words` and `- A: words`; whether it was one.
    fn labelled_item(&mut self, node: &Node, desk: &mut Desk<'_>) -> bool {
        let Some(label) = label::of(&node.words) else { return false };
        match (label.name, desk.open.as_mut()) {
            (Name::Question, _) if !desk.place.is_closed() && !is_help(label.rest) => {
                let words = if label.rest.is_empty() { &node.words } else { label.rest };
                let mut entry = desk.entry(words, node.line, Origin::Item);
                entry.take_all(&node.inner);
                self.start(desk, entry);
                true
            }
            (Name::Of(Role::Answer | Role::FollowUps), Some(entry)) => {
                entry.take(node);
                true
            }
            _ => false,
        }
    }

    fn open_item(&mut self, node: &Node, desk: &mut Desk<'_>) {
        if let Some(found) = card::item(node, &desk.place.topics) {
            self.close(desk);
            return self.keep(found);
        }
        if is_question(node, &desk.judged) {
            let mut entry = desk.entry(&node.words, node.line, Origin::Item);
            entry.take_all(&node.inner);
            // Stays open: its answer may stand behind it.
            return self.start(desk, entry);
        }
        let behind =
            desk.open_if(|entry, judged| entry.origin == Origin::Item && judged.answers_behind);
        if let Some(entry) = behind {
            return entry.take(node);
        }
        self.close(desk);
        self.other_item(node, desk.place);
    }

    /// An item that asks nothing: a name over questions, or nothing of use.
    fn other_item(&mut self, node: &Node, place: &Place) {
        let more = |inner: &Node| match inner.what {
            What::Item(_) => false,
            What::Text => label::of(&inner.words).is_some_and(|it| it.name == Name::Question),
            _ => true,
        };
        if let Some(why) = why(node.role) {
            self.skip(node.line, why);
        } else if holds_questions(&node.inner) || node.inner.iter().any(more) {
            self.inside(node, node.role, place);
        } else if is_place(node) {
            self.skip(node.line, Why::Contents);
        } else if asks_as_item(node).is_asked() || !node.inner.is_empty() {
            self.skip(node.line, Why::NotAsked);
        }
    }
}

/// Whether an item is a question among these others.
fn is_question(node: &Node, judged: &Siblings) -> bool {
    let ask = asks_as_item(node);
    if is_place(node) || node.role.is_some() && !ask.is_strong() {
        return false;
    }
    match judged.items {
        _ if matches!(node.what, What::Item(Marker::Task(_))) => ask.is_strong(),
        Stance::All => ask.is_asked() || could_ask(node),
        Stance::Sure => ask.is_strong(),
        Stance::None => false,
    }
}

/// Whether an item could be a question among others: no link, no name with a colon, no name over questions.
fn could_ask(node: &Node) -> bool {
    let words = bare(&node.words);
    let named =
        bold_head(&node.words).is_some_and(|(head, rest)| head.ends_with(':') && !rest.is_empty());
    let other = named
        || words.ends_with([':', '：'])
        || words.starts_with("http")
        || is_placeholder(&words);
    let over = holds_questions(&node.inner) && !is_case(&node.words);
    // Some languages put no space between words.
    let wide = words.chars().filter(|it| u32::from(*it) > 0x2E80).count() / 2;
    let fits = (3..=60).contains(&words.split_whitespace().count().max(wide));
    fits && !other && !over && !is_rubric(&node.words)
}
