//! What the way costs, and when it does not fit.

use super::{Finding, quote_at};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where a cost or limit is named together with a choice, condition or reason, or two of them are named;
/// half met where one stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let costs: Vec<&Told> = answer.with(&[Cue::Against]).collect();
    let bound = [Cue::Choice, Cue::If, Cue::Cause, Cue::Compare];
    let full: Vec<&Told> = costs
        .iter()
        .filter(|told| told.signs.has_any(&bound) || told.signs.count(Cue::Against) > 1)
        .copied()
        .collect();
    let half: Vec<&Told> = costs.into_iter().chain(answer.with(&[Cue::Choice])).collect();
    let step = match half.first() {
        Some(told) => format!(
            "You say {}. Say what that costs, and when you would do otherwise.",
            quote_at(answer, told, &[Cue::Against, Cue::Choice])
        ),
        None => "Say what this way costs, and in which case you would work differently.".to_owned(),
    };
    Finding::of(full, half, step)
}
