//! Folds, callouts and admonitions.

use super::{Clerk, Desk, why};
use crate::import::entry::{Entry, Origin};
use crate::import::label::{self, Name};
use crate::import::line::Fold;
use crate::import::role::Role;
use crate::import::tree::Node;

impl Clerk<'_> {
    pub(super) fn fold(&mut self, node: &Node, fold: Fold, desk: &mut Desk<'_>) {
        let answers = is_answer(node, fold);
        if let Some(entry) = desk.open_if(|entry, _| answers || entry.origin == Origin::Line) {
            return entry.take(node);
        }
        self.close(desk);
        if is_question(node, fold) && !desk.place.is_closed() {
            let entry = question(node, desk);
            return self.start(desk, entry);
        }
        let role = node.role.or((fold == Fold::Advice).then_some(Role::Tips));
        if let Some(why) = why(role) {
            self.skip(node.line, why);
        }
        self.inside(node, role, desk.place);
    }
}

fn is_answer(node: &Node, fold: Fold) -> bool {
    let says = matches!(fold, Fold::Answer | Fold::Advice) && !node.ask.is_strong();
    node.role == Some(Role::Answer) || says
}

fn is_question(node: &Node, fold: Fold) -> bool {
    let labelled = || label::of(&node.words).is_some_and(|label| label.name == Name::Question);
    let asked = fold == Fold::Question || labelled() || node.ask.is_asked();
    asked && fold != Fold::Advice && matches!(node.role, None | Some(Role::Bank))
}

/// The question of a fold: its title, or the first line in it.
fn question(node: &Node, desk: &Desk<'_>) -> Entry {
    let (words, line, inner) = match (node.words.is_empty(), node.inner.split_first()) {
        (true, Some((first, rest))) => (&first.words, first.line, rest),
        _ => (&node.words, node.line, node.inner.as_slice()),
    };
    let mut entry = desk.entry(words, line, Origin::Fold);
    entry.take_all(inner);
    entry
}
