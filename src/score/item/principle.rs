//! The rule one works by.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;
use crate::score::lexicon::Cue;

/// Met where one of the first sentences states how things are or should be, or what the speaker goes by, and is no step
/// of theirs; half met where a rule is only touched on later.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let full = told_for(answer, roles, Item::Principle, CLEAR);
    let mut half = told_for(answer, roles, Item::Principle, HEARD);
    half.retain(|told| told.signs.has(Cue::Rule));
    let step = match half.first() {
        Some(told) => format!("You say {}. Say why you work that way.", quote(answer, told)),
        None => "Begin with the rule you work by, and why you hold to it.".to_owned(),
    };
    Finding::of(full, half, step)
}
