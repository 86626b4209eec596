//! More than one way is looked at.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to set one way beside another, beside those of the word lists.
static BESIDE: List = List::new(|| {
    Phrases::of(
        "or|either|a third|third way|three ways|two ways|could also|also possible|i could|we could|one could| \
        you could|could let|another way|otherwise|if not|if it's|if it is",
    )
});

/// Met where two ways are set side by side: two words of choice, one with a condition or a cost,
/// or two conditions ("if they are", "if they are not"), or ways joined by "or" that one could go; half met
/// where one word of choice, or one condition, stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let chosen: Vec<&Told> = answer.with(&[Cue::Choice]).collect();
    let words: u32 = chosen.iter().map(|told| u32::from(told.signs.count(Cue::Choice))).sum();
    let weighed = chosen.iter().any(|told| told.signs.has_any(&[Cue::Against, Cue::If]));
    let step = match chosen.first() {
        Some(told) => format!(
            "You say {}. Name the other way, and what speaks for each.",
            quote(answer, told)
        ),
        None => "Name at least two ways you could go, and what speaks for each.".to_owned(),
    };
    let conditions: Vec<&Told> = answer.with(&[Cue::If]).collect();
    let counted = |told: &&Told| BESIDE.count(&answer.text, answer.words(told));
    let beside: Vec<&Told> = answer.told.iter().filter(|told| counted(told) > 0).collect();
    let joined = beside.iter().any(|told| counted(told) > 1) || beside.len() > 2;
    let enough = words >= 2 || weighed || conditions.len() >= 2 || joined;
    let ways: Vec<&Told> = chosen.into_iter().chain(conditions).chain(beside).collect();
    Finding::of(ways.clone().into_iter().filter(|_| enough), ways, step)
}
