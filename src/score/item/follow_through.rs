//! What comes after the decision.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where, in the second half, the speaker says what they do after the decision: check back, write down,
/// review; half met where such a word stands earlier or without a deed.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let half_way = answer.text.raw.len() / 2;
    let after: Vec<&Told> = answer.with(&[Cue::Follow]).collect();
    let full: Vec<&Told> = after
        .iter()
        .filter(|told| told.span().end > half_way && told.doings().count() > 0)
        .copied()
        .collect();
    let step = match answer.told.last() {
        Some(told) => format!(
            "You end with {}. Say how you would check later that it worked.",
            quote(answer, told)
        ),
        None => "Say how you would check later that it worked.".to_owned(),
    };
    Finding::of(full, after, step)
}
