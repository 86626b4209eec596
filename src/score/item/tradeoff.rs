//! What the way costs, and when it does not fit.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote_at};
use crate::domain::Item;
use crate::score::answer::Answer;
use crate::score::lexicon::Cue;

/// With fewer words no case fits beside the cost.
const FEWEST_WORDS: usize = 7;

/// Met where a sentence names what the way costs, or a case it is left for, and says more than that it costs something;
/// half met where that stands alone.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let mut full = told_for(answer, roles, Item::Tradeoff, CLEAR);
    full.retain(|told| told.signs.words >= FEWEST_WORDS);
    let half = told_for(answer, roles, Item::Tradeoff, HEARD);
    let step = match half.first() {
        Some(told) => format!(
            "You say {}. Say what that costs, and when you would do otherwise.",
            quote_at(answer, told, &[Cue::Against, Cue::Choice])
        ),
        None => "Say what this way costs, and in which case you would work differently.".to_owned(),
    };
    Finding::of(full, half, step)
}
