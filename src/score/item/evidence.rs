//! A number with what it is compared with, or concrete proof.

use super::{Finding, quote_at};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// What a claim is made of.
const CLAIM: [Cue; 3] = [Cue::Number, Cue::Outcome, Cue::Praise];

/// Met where a number stands with a comparison ("from 40 to 12", "30 % less", "half of before"), or where
/// somebody's act proves it ("the client renewed", "two teams copied it"). A bare number or a bare "faster"
/// earns half. That proof may be without numbers is on purpose: not all work is counted.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let late = || answer.told.iter().filter(|told| is_late(told));
    let full: Vec<&Told> =
        late().filter(|told| is_compared(told) || told.signs.has(Cue::Proof)).collect();
    let half: Vec<&Told> = late().filter(|told| claims(told)).collect();
    let step = match half.first() {
        Some(told) if told.signs.has(Cue::Number) => {
            format!(
                "You say {}. Say what that number was before, or what is usual.",
                quote_at(answer, told, &CLAIM)
            )
        }
        Some(told) => format!(
            "You say {}. Say from what to what, or who noticed and what they said.",
            quote_at(answer, told, &CLAIM)
        ),
        None => {
            "Add one proof: a number before and after, or what somebody said or did because of it."
                .to_owned()
        }
    };
    Finding::of(full, half, step)
}

fn is_late(told: &Told) -> bool {
    matches!(told.sentence.part, Some(Part::Result | Part::Learning))
}

fn is_compared(told: &Told) -> bool {
    told.signs.has(Cue::Percent) || (told.signs.has(Cue::Number) && told.signs.has(Cue::Compare))
}

fn claims(told: &Told) -> bool {
    told.signs.has_any(&CLAIM)
}
