//! What one does, in order.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};

/// Three steps, as for the actions of a story: convention.
const ENOUGH: usize = 3;

/// Counts different verbs of what the speaker does, did or would do.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let stepping: Vec<&Told> =
        answer.told.iter().filter(|told| told.doings().count() > 0).collect();
    let mut verbs: Vec<u64> = stepping.iter().flat_map(|told| told.doings()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    let step = match stepping.last() {
        Some(told) => {
            format!("After {}, say what you do next: aim for three steps.", quote(answer, told))
        }
        None => "Say what you do first, then, and last.".to_owned(),
    };
    let enough = verbs.len() >= ENOUGH;
    Finding::of(stepping.clone().into_iter().filter(|_| enough), stepping, step)
}
