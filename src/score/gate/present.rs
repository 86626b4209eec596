//! A story told in the present: "One evening a guest calls, I run down and find the door open."
//!
//! Many tell so, above all in a language that is not theirs. What sets it apart from what one always does is that it
//! happens once.

use super::tally::Tally;
use crate::score::answer::Answer;
use crate::score::phrase::{List, Phrases};

/// What is mostly said of something that happens once.
static ONCE: List = List::new(|| {
    Phrases::of(
        "one time|this time|last year|last week|last month|ago|right and|so i'm|so it's|this is in",
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

/// Whether something in the answer is said to happen once.
pub(super) fn happens_once(answer: &Answer<'_>) -> bool {
    answer.holds(&ONCE) + answer.holds(&STORIED) > 0
}

/// Whether the speaker does something, now or then, and it happens once.
pub(super) fn is_story(answer: &Answer<'_>, tally: &Tally) -> bool {
    tally.now + tally.mine > 0 && answer.holds(&STORIED) > 0
}
