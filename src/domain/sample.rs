//! An answer of somebody else, to practise judging with.

use super::{Item, Prose, QuestionId};

/// An answer of somebody else, with what somebody who looked at every item found missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The slug: the name of the file.
    pub id: String,
    /// What was asked, one past event always.
    pub question: QuestionId,
    /// What was answered; empty where it is the model answer of the question.
    pub answer: Prose,
    /// The items that are missing.
    pub missing: Vec<Item>,
    /// The items that are half there.
    pub partly: Vec<Item>,
}
