//! Lines of paragraphs.

use super::{Clerk, Desk};
use crate::import::ask::{asks, is_help};
use crate::import::card;
use crate::import::draft::Why;
use crate::import::entry::{Entry, Origin};
use crate::import::inline::bold_head;
use crate::import::label::{self, Name};
use crate::import::role::Role;
use crate::import::stance::{Siblings, Stance, is_line_asked};
use crate::import::tree::{Node, What};

impl Clerk<'_> {
    pub(super) fn text(&mut self, node: &Node, next: Option<&Node>, desk: &mut Desk<'_>) {
        if desk.place.is_closed() || self.labelled(node, desk) {
            return;
        }
        if let Some(found) = card::line(node, &desk.place.topics) {
            self.close(desk);
            return self.keep(found);
        }
        if next.is_some_and(is_turn) || is_asked_line(node, &desk.judged) {
            let mut entry = desk.entry(&node.words, node.line, Origin::Line);
            entry.end_words();
            return self.start(desk, entry);
        }
        if let Some(entry) = with_bold_head(node, desk) {
            return self.start(desk, entry);
        }
        match desk.open_if(takes_text) {
            Some(_) if is_turn(node) => {}
            Some(entry) => entry.take(node),
            None => self.close(desk),
        }
    }

    /// Takes in a line with a label; whether it was one.
    fn labelled(&mut self, node: &Node, desk: &mut Desk<'_>) -> bool {
        let Some(label) = label::of(&node.words) else { return false };
        match (label.name, desk.open.as_mut()) {
            (Name::Question, _) if is_help(label.rest) => {
                self.close(desk);
                self.skip(node.line, Why::Advice);
                true
            }
            (Name::Question, _) => {
                let entry = desk.entry(label.rest, node.line, Origin::Line);
                self.start(desk, entry);
                true
            }
            (Name::Of(Role::Answer), Some(entry)) => {
                entry.take(node);
                true
            }
            _ => false,
        }
    }
}

/// The line that turns a card.
fn is_turn(node: &Node) -> bool {
    node.what == What::Text && matches!(node.words.as_str(), "?" | "??")
}

/// `**How do you plan?** Backwards.`
fn with_bold_head(node: &Node, desk: &Desk<'_>) -> Option<Entry> {
    let (head, rest) = bold_head(&node.words).filter(|_| node.opens)?;
    let ends = head.trim_end().ends_with(['?', '.', ':', '？']);
    if rest.is_empty() || !ends || !asks(head).is_strong() {
        return None;
    }
    let mut entry = desk.entry(head, node.line, Origin::Line);
    // `(from the second round)` is a remark, no answer.
    if !(rest.starts_with('(') && rest.ends_with(')')) {
        entry.answer(rest, node, false);
    }
    Some(entry)
}

/// Whether a line of a paragraph is a question among others.
fn is_asked_line(node: &Node, judged: &Siblings) -> bool {
    match judged.lines {
        Stance::All => is_line_asked(&node.words, false),
        Stance::Sure => is_line_asked(&node.words, true),
        Stance::None => false,
    }
}

fn takes_text(entry: &Entry, judged: &Siblings) -> bool {
    match entry.origin {
        Origin::Line if judged.lines == Stance::All || judged.bare_labels => false,
        Origin::Line | Origin::Bold => true,
        Origin::Item => judged.answers_behind,
        Origin::Heading | Origin::Fold | Origin::Whole => false,
    }
}
