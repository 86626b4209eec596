//! A real case.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to lead up to a case, beside those of the word lists.
static LEADS: List = List::new(|| {
    Phrases::of(
        "last time|the last one|when we|when i did|this spring|this winter|this week|in the autumn|there was| \
        there's this|we had this",
    )
});

/// Ways to open a case in a sentence of its own.
static OPENS: List =
    List::new(|| Phrases::of("last month|last week|this week|for instance|e.g|happened just"));

/// Met where a deed in the past is told and a time, a place, a number or "for example" goes with it in the same sentence or
/// the one before, or where two deeds follow each other; half met where a deed stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let before = std::iter::once(None).chain(answer.told.iter().map(Some));
    let pairs = answer.told.iter().zip(before);
    let full: Vec<&Told> = pairs
        .filter(|(told, before)| {
            is_case(told)
                && (is_anchored(answer, told)
                    || before.is_some_and(|one| leads(answer, one) || is_case(one)))
        })
        .map(|(told, _)| told)
        .collect();
    let half: Vec<&Told> =
        answer.told.iter().filter(|told| is_case(told) || leads(answer, told)).collect();
    let step = match half.first() {
        Some(told) => {
            format!("You say {}. Say when and where that was.", quote(answer, told))
        }
        None => "Add one real case: when you last worked this way, and what happened.".to_owned(),
    };
    Finding::of(full, half, step)
}

/// A deed, or a state with a deed of somebody's beside it.
fn is_case(told: &Told) -> bool {
    told.is_deed()
}

fn is_anchored(answer: &Answer<'_>, told: &Told) -> bool {
    told.signs.has_any(&[Cue::Example, Cue::Time, Cue::Place, Cue::Number])
        || answer.says(told, &LEADS)
}

fn leads(answer: &Answer<'_>, told: &Told) -> bool {
    told.signs.has(Cue::Example) || answer.says(told, &OPENS)
}
