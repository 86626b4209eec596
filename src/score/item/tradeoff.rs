//! What the way costs, and when it does not fit.

use super::{Finding, quote_at};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say what it costs or where it ends, beside those of the word lists.
static LIMITS: List = List::new(|| {
    Phrases::of(
        "it takes|it costs|costs|longer|slow|it's slow|doesn't work|does not work|doesn't go|does not go| \
        isn't enough|is not enough|not enough|no time|harder|expensive|not allowed|unfair| \
        a lot of preparation|tend to be|the drawback|can't work|i don't do|we don't do|i don't go| \
        don't send|i only|there i|there we|there it's|for very|for small|except",
    )
});

/// What binds it to a case.
static WHERE: List = List::new(|| {
    Phrases::of(
        "if|when|where|with|for|in|so|then|as|by|but|and|because|since|without|there|unless|that",
    )
});

/// With fewer words no case fits beside the cost.
const FEWEST_WORDS: usize = 7;

/// Met where a cost or limit is named together with the case it holds for, or two of them are named; half met where one
/// stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let costs: Vec<&Told> = answer.told.iter().filter(|told| limits(answer, told)).collect();
    let bound = [Cue::Choice, Cue::If, Cue::Cause, Cue::Compare];
    let full: Vec<&Told> = costs
        .iter()
        .filter(|told| {
            let named = told.signs.words >= FEWEST_WORDS && answer.says(told, &WHERE);
            named || told.signs.has_any(&bound) || told.signs.count(Cue::Against) > 1
        })
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

/// Not what happened once: an example may have costs of its own.
fn limits(answer: &Answer<'_>, told: &Told) -> bool {
    told.signs.has(Cue::Against) || (!told.signs.tells_deed() && answer.says(told, &LIMITS))
}
