//! An answer as a peer gets it, and the review that comes back.

use super::{AttemptId, Kind, Review, ReviewId, Wall};

/// An answer as a peer gets it: words alone, nothing of when it was given or what the checklist found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The attempt, for the review to find its way back.
    pub attempt: AttemptId,
    /// What the question asked for.
    pub kind: Kind,
    /// Who asks for the review, as they wish to be called; empty where they did not say.
    pub from: String,
    /// The question with the answer, then each follow-up with the reply.
    pub passages: Vec<Asked>,
}

/// What was asked, and what was said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub ask: String,
    /// The words of the candidate.
    pub said: String,
}

/// How a peer found an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerReview {
    /// Its random name, given where it was written, so that a link opened twice is one review.
    pub id: ReviewId,
    /// The answer.
    pub attempt: AttemptId,
    /// Who wrote it, as they wish to be called; empty where they did not say.
    pub by: String,
    /// The rating.
    pub review: Review,
    /// What they would tell the candidate; empty where nothing.
    pub words: String,
    /// When it was kept; 0 in a link.
    pub at: Wall,
}
