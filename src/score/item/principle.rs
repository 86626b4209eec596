//! The rule one works by.

use super::{Finding, quote};
use crate::score::answer::Answer;
use crate::score::lexicon::Cue;

/// Met where a sentence states a rule together with its reason or with what it is set against; half met where
/// only a rule, or only a view, is stated.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let reasoned = [Cue::Cause, Cue::Choice, Cue::Against, Cue::Opinion];
    let ruled = || answer.with(&[Cue::Rule]);
    let full = ruled().filter(|told| told.signs.has_any(&reasoned));
    let step = match ruled().next() {
        Some(told) => format!("You say {}. Say why you work that way.", quote(answer, told)),
        None => "Begin with the rule you work by, and why you hold to it.".to_owned(),
    };
    Finding::of(full, answer.with(&[Cue::Rule, Cue::Opinion]), step)
}
