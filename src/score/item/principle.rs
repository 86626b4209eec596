//! The rule one works by.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// A rule is told among the first sentences, or once a result or example has been told first.
const EARLY: usize = 3;

/// What makes a rule of a sentence: it holds always or never, it says what comes before what, or what is needed.
static HOLDS: List = List::new(|| {
    Phrases::of(
        "not|never|always|only|before|than|rather|must|should|has to|have to|can't|cannot|don't|nobody| \
        everybody|everyone|people|comes first|first|the one|one thing|no more|idea|for me|what i want| \
        nothing|whoever",
    )
});

/// Rules that could not be broken.
static VAGUE: List = List::new(|| {
    Phrases::of(
        "it depends|generally|i try to be|communicate well|be flexible|in general|every situation",
    )
});

/// With fewer words a sentence is a heading.
const FEWEST_WORDS: usize = 6;

/// Met where one of the first sentences states how things are or should be, with what it is set against, or where a
/// rule is stated later with its reason; half met where only a rule, or only a view, is stated.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let reasoned = [Cue::Cause, Cue::Choice, Cue::Against, Cue::Opinion];
    let ruled = || answer.with(&[Cue::Rule]);
    let early = answer.told.iter().take(EARLY).filter(|told| states(answer, told));
    let full = early.chain(ruled().filter(|told| told.signs.has_any(&reasoned)));
    let step = match ruled().next() {
        Some(told) => format!("You say {}. Say why you work that way.", quote(answer, told)),
        None => "Begin with the rule you work by, and why you hold to it.".to_owned(),
    };
    let half = answer.with(&[Cue::Rule, Cue::Opinion]).filter(|told| !is_vague(answer, told));
    Finding::of(full, half, step)
}

fn states(answer: &Answer<'_>, told: &Told) -> bool {
    let event = told.signs.tells_deed() && !told.signs.has(Cue::Present);
    told.signs.words >= FEWEST_WORDS
        && !event
        && !is_vague(answer, told)
        && answer.says(told, &HOLDS)
}

/// "It depends", "I try to be nice": a rule that could not be broken is none.
fn is_vague(answer: &Answer<'_>, told: &Told) -> bool {
    answer.says(told, &VAGUE)
}
