//! What one does, in order.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Three steps, as for the actions of a story: convention.
const ENOUGH: usize = 3;

/// A step has a verb and what it is done to.
const FEWEST_WORDS: usize = 4;

/// Counts different verbs of what the speaker does, did or would do. Where others are part of the way of working
/// ("they put their points in a note"), three sentences of what usually happens are three steps.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let stepping: Vec<&Told> =
        answer.told.iter().filter(|told| told.doings().count() > 0).collect();
    let mut verbs: Vec<u64> = stepping.iter().flat_map(|told| told.doings()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    let usual = answer.told.iter().skip(1).filter(|told| is_usual(told)).count();
    let step = match stepping.last() {
        Some(told) => {
            format!("After {}, say what you do next: aim for three steps.", quote(answer, told))
        }
        None => "Say what you do first, then, and last.".to_owned(),
    };
    let enough = verbs.len() >= ENOUGH || (!verbs.is_empty() && usual >= ENOUGH);
    Finding::of(stepping.clone().into_iter().filter(|_| enough), stepping, step)
}

fn is_usual(told: &Told) -> bool {
    told.signs.words >= FEWEST_WORDS && !told.signs.tells_past() && !told.signs.has(Cue::Opinion)
}
