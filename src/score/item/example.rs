//! A real case.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where a deed in the past is told and a time, place or "for example" goes with it in the same sentence or
/// the one before; half met where a deed stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let anchors = [Cue::Example, Cue::Time, Cue::Place];
    let pairs = answer.told.iter().zip(std::iter::once(None).chain(answer.told.iter().map(Some)));
    let full: Vec<&Told> = pairs
        .filter(|(told, before)| {
            told.is_deed()
                && (told.signs.has_any(&anchors)
                    || before.is_some_and(|one| one.signs.has(Cue::Example)))
        })
        .map(|(told, _)| told)
        .collect();
    let half: Vec<&Told> = answer.told.iter().filter(|told| told.is_deed()).collect();
    let step = match half.first() {
        Some(told) => {
            format!("You say {}. Say when and where that was.", quote(answer, told))
        }
        None => "Add one real case: when you last worked this way, and what happened.".to_owned(),
    };
    Finding::of(full, half, step)
}
