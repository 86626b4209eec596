//! How one knows that it works.

use super::{Finding, quote_at};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say how one knows, beside those of the word lists.
static KNOWS: List = List::new(|| {
    Phrases::of(
        "i see it is good|it is good when|good when|it was good|i'd call it good|i'd see it as|a good sign| \
        i notice it|i look at|i look only|i'd look whether|i have a look|i go through|we count|i count| \
        i compare|i check back|a year i|a month i|every month|end of the year|end of each month| \
        end of the week|in the next|used to be|it was around|if nobody|within|i would hope|i would expect| \
        number to watch",
    )
});

/// Met where something that can be watched is named (a number, a rate, a survey) together with a value or a second such
/// word; half met where one word stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let watched: Vec<&Told> = answer
        .told
        .iter()
        .filter(|told| {
            told.signs.has(Cue::Measure) || (!told.is_deed() && answer.says(told, &KNOWS))
        })
        .collect();
    let full: Vec<&Told> = watched.iter().filter(|told| is_concrete(told)).copied().collect();
    let step = match watched.first() {
        Some(told) => format!(
            "You say {}. Say what you would look at, and which value tells you it works.",
            quote_at(answer, told, &[Cue::Measure])
        ),
        None => "Say how you know that it works: what you look at, and what you expect to see."
            .to_owned(),
    };
    Finding::of(full, watched, step)
}

fn is_concrete(told: &Told) -> bool {
    let signs = &told.signs;
    signs.count(Cue::Measure) > 1 || signs.has_any(&[Cue::Number, Cue::Percent, Cue::Compare])
}
