//! Why that way, and what stood against it.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where a step comes with its reason ("because", "so that") or with what it was weighed against
/// ("rather than", "the options"); half met where only a hindrance is named. A reason for the trouble
/// itself ("late because the vendor failed") is no reason for a step, so the situation does not count.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let told = || answer.told.iter().filter(|told| told.sentence.part != Some(Part::Situation));
    let full: Vec<&Told> =
        told().filter(|told| told.signs.has_any(&[Cue::Cause, Cue::Choice])).collect();
    let half = told().filter(|told| told.signs.has(Cue::Against));
    let step = match answer.of_part(Part::Action).find(|told| told.steps().count() > 0) {
        Some(told) => format!(
            "You say {}. Say why that way, and what else you could have done.",
            quote(answer, told)
        ),
        None => "Say why you chose that way, and what spoke against it.".to_owned(),
    };
    Finding::of(full, half, step)
}
