//! What the shell shall do.

use super::Light;
use crate::domain::{Answer, AttemptId, Draft, Review, RoundId, RoundRecord};

/// What the shell shall do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write the round down as it stands.
    KeepDraft(Box<Draft>),
    /// Read the answer and save it as an attempt.
    SaveAnswer(Answer),
    /// Add the self-rating to the attempt.
    SaveRating(AttemptId, Review),
    /// Save the finished round.
    SaveRound(RoundRecord),
    /// The round is through: its draft is no longer needed once the round is saved.
    DropDraft(RoundId),
    /// Tell a screen reader, politely.
    Announce(Moment),
}

/// A moment worth telling. The words for it are the views'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The time to think is over, the answer clock runs.
    AnswerBegan,
    /// The answer clock turned.
    Turned(Light),
    /// The time of an exam answer is over, and what was typed is handed in.
    TimeOver,
    /// The time of an exam answer is over, and nothing was typed.
    Skipped,
    /// The clock was stopped.
    Paused,
    /// The clock runs again.
    WentOn,
    /// Time was added.
    TimeAdded,
}
