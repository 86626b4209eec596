//! A story told in the present: "One evening a guest calls, I run down and find the door open."
//!
//! Many tell so, above all in a language that is not theirs. What sets it apart from what one always does is that it
//! happens once.

use super::tally::Tally;
use crate::score::answer::Answer;
use crate::score::phrase::{List, Phrases};

/// What is said of something that happens once.
static ONCE: List = List::new(|| {
    Phrases::of(
        "one day|one time|this time|one evening|one morning|last year|last week|last month|ago|suddenly| \
        right and|so i'm|so it's|this is in",
    )
});

/// What is hardly ever said of anything else. "On Friday" is said of every week too.
static STORIED: List = List::new(|| {
    Phrases::of(
        "one day|one evening|one morning|one night|last time|that day|that evening|that night|that morning|suddenly| \
        at that moment|in that moment|at beginning|at the beginning|in the beginning|the next day|the next morning| \
        after ten minutes|at second day",
    )
});

/// So many sentences of deeds make a story of them.
const FEWEST: usize = 1;

/// Whether something in the answer is said to happen once.
pub(super) fn happens_once(answer: &Answer<'_>) -> bool {
    answer.holds(&ONCE) + answer.holds(&STORIED) > 0
}

/// Whether the speaker does one thing and another, in the present, and it happens once.
pub(super) fn is_story(answer: &Answer<'_>, tally: &Tally) -> bool {
    tally.now + tally.mine >= FEWEST && answer.holds(&STORIED) > 0
}
