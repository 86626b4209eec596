//! What is done differently since.

use super::Finding;
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where words of learning stand ("I learned", "since then I", "next time"); half met where a sentence is
/// read as learning without them. "I learned the tool" among the steps is a step.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let said = answer.with(&[Cue::Learning]).filter(|told| is_late(told));
    let read = answer.of_part(Part::Learning);
    Finding::of(said, read, "End with one sentence: what you have done differently since then.")
}

fn is_late(told: &Told) -> bool {
    matches!(told.sentence.part, Some(Part::Result | Part::Learning))
}
