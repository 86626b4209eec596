//! What is kept of a question's schedule: when it was asked, how it went, when it is worth asking again.
//!
//! This is all that a proposal needs. What makes it (`schedule`) is in the second part of the program.

use super::Ease;
use crate::domain::{QuestionId, Wall};

/// Milliseconds of a day.
pub(super) const DAY: i64 = 86_400_000;

/// A practised question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The question.
    pub question: QuestionId,
    /// When it was last answered.
    pub last: Wall,
    /// From when on it is worth asking again. A moment and not a day, so that no change of the time zone moves it.
    pub due: Wall,
    /// How it went.
    pub ease: Ease,
    /// In how many rounds it was answered.
    pub rounds: u32,
}

impl Card {
    /// Whether it is worth asking again. A clock that stands before the last answer was set back: then nobody knows
    /// how long ago that was, and to ask a day early costs less than to ask a year late.
    pub fn is_due(&self, now: Wall) -> bool {
        now >= self.due || now < self.last
    }
}
