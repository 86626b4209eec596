//! At least three distinct steps.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};

/// The next step where nothing of it is there.
pub(super) const NONE: &str =
    "Say what you did, step by step: three sentences that begin with \"I\" and a verb.";

/// Three steps are what guides to STAR ask for (convention); several verbs in one sentence count.
const ENOUGH: usize = 3;

/// A single deed is in every story, also in one that tells the scene and the outcome only.
const SOME: usize = 2;

/// Counts different verbs of what the speaker, alone or with others, did, in sentences read as action.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let acting: Vec<&Told> = answer.of_part(Part::Action).filter(|told| is_step(told)).collect();
    let mut verbs: Vec<u64> = acting.iter().flat_map(|told| told.steps()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    let step = match acting.last() {
        Some(told) => {
            format!("After {}, say what you did next: aim for three steps.", quote(answer, told))
        }
        None => NONE.to_owned(),
    };
    let enough = verbs.len() >= ENOUGH;
    let some = verbs.len() >= SOME;
    Finding::of(
        acting.clone().into_iter().filter(|_| enough),
        acting.into_iter().filter(|_| some),
        step,
    )
}

/// A deed that is not first of all the need, the scene or the outcome; two deeds are steps in any case.
fn is_step(told: &Told) -> bool {
    let steps = told.steps().count();
    steps > 1 || (steps > 0 && told.leans_to(Part::Action))
}
