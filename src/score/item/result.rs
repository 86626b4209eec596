//! What changed.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// The next step where nothing of it is there.
pub(super) const NONE: &str = "Say how it ended: what was different afterwards, and for whom.";

/// Words of a change or of somebody's answer to it.
const CHANGE: [Cue; 3] = [Cue::Outcome, Cue::Praise, Cue::Proof];

/// Met where a sentence read as result says what changed, in words of outcome or of somebody's reaction.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let results: Vec<&Told> = answer.of_part(Part::Result).collect();
    let full: Vec<&Told> = results.iter().filter(|told| tells_change(told)).copied().collect();
    let half = results.iter().filter(|told| told.signs.has_any(&CHANGE)).copied();
    let last = answer.told.iter().rev().find(|told| told.steps().count() > 0);
    let step = match (results.first(), last) {
        (Some(told), _) => format!(
            "You say {}. Say what was different afterwards, and for whom.",
            quote(answer, told)
        ),
        (None, Some(told)) => {
            format!("Your answer stops at {}. Say what came of it.", quote(answer, told))
        }
        (None, None) => NONE.to_owned(),
    };
    Finding::of(full, half, step)
}

fn tells_change(told: &Told) -> bool {
    told.signs.has(Cue::Proof) || (told.signs.has_any(&CHANGE) && told.leans_to(Part::Result))
}
