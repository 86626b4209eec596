//! What one would find out first.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where the speaker asks or finds out in the first half of the answer, and of whom or what: the sentence
/// has some length. Six words are the shortest that name both.
const ENOUGH: usize = 6;

/// Looks for verbs of finding out.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let half_way = answer.text.raw.len() / 2;
    let asking: Vec<&Told> = answer
        .with(&[Cue::Ask])
        .filter(|told| told.doings().count() > 0 || told.signs.supposes())
        .collect();
    let full: Vec<&Told> = asking
        .iter()
        .filter(|told| told.span().start <= half_way && told.signs.words >= ENOUGH)
        .copied()
        .collect();
    let step = match asking.first() {
        Some(told) => format!(
            "You say {}. Put it first, and say whom you would ask and what.",
            quote(answer, told)
        ),
        None => "Say first what you would find out, and from whom, before you act.".to_owned(),
    };
    Finding::of(full, asking, step)
}
