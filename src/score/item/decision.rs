//! A way is chosen, with its reason.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where a sentence says what the speaker would do, with a reason or a price in it, or a choice with
/// the reason in the next; half met where the reason is left out.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let next = answer.told.iter().skip(1).map(Some).chain(std::iter::once(None));
    let reasoned = |told: &Told| told.signs.has_any(&[Cue::Cause, Cue::Choice]);
    let chosen: Vec<(&Told, Option<&Told>)> =
        answer.told.iter().zip(next).filter(|(told, _)| told.doings().count() > 0).collect();
    let full = chosen.iter().filter(|(told, next)| {
        told.signs.has_any(&[Cue::Cause, Cue::Against])
            || (told.signs.has(Cue::Choice) && next.is_some_and(reasoned))
    });
    let full: Vec<&Told> = full.map(|(told, _)| *told).collect();
    let step = match chosen.first() {
        Some((told, _)) => {
            format!("You say {}. Say which way you would choose, and why.", quote(answer, told))
        }
        None => "Say which way you would choose, and why.".to_owned(),
    };
    Finding::of(full, chosen.into_iter().map(|(told, _)| told), step)
}
