//! A way is chosen, with its reason.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say what is done and what is not, beside those of the word lists: who says both has chosen.
static CHOSEN: List = List::new(|| {
    Phrases::of(
        "i'd go for|i would go for|i'd go with|i'd take|i would take|i'd not|i would not|i wouldn't| \
        straight away|at once|immediately|the same day|comes first|is first|before anything|no matter| \
        whoever|not tomorrow|so that|so they|instead|as a|can't|in front of",
    )
});

/// From this length on a sentence of what the speaker would do says how, too.
const DETAILED: usize = 13;

/// Met where a sentence says what the speaker would do, with a reason, a price, a limit or the manner in it, or a choice with
/// the reason in the next; half met where that is left out.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let next = answer.told.iter().skip(1).map(Some).chain(std::iter::once(None));
    let reasoned = |told: &Told| told.signs.has_any(&[Cue::Cause, Cue::Choice]);
    let chosen: Vec<(&Told, Option<&Told>)> =
        answer.told.iter().zip(next).filter(|(told, _)| told.doings().count() > 0).collect();
    let full = chosen.iter().filter(|(told, next)| {
        told.signs.has_any(&[Cue::Cause, Cue::Against])
            || (told.signs.has(Cue::Choice) && next.is_some_and(reasoned))
            || (told.signs.words >= DETAILED && answer.says(told, &CHOSEN))
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
