//! What is shown beside the score and never goes into it.

use super::{Checklist, Part, Span};

/// Counts about an answer, to be shown as advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// How many words.
    pub words: usize,
    /// The share of words of each part that occurs, in the order of [`Part::ALL`].
    pub shares: Vec<Share>,
    /// Words a minute, where the time is known. Speech is mostly 110 to 170 words a minute; that is an
    /// observation about English talkers, not a goal.
    pub pace: Option<u32>,
    /// Sounds and phrases that fill a pause: "um", "you know". "Like" and "so" are none by themselves.
    pub fillers: Vec<Span>,
    /// Words that make a claim smaller: "maybe", "I guess". Sometimes they are honest.
    pub hedges: Vec<Span>,
    /// The longest sentence in words. Guides to plain English advise 15 to 20 on average (convention).
    pub longest: usize,
}

/// How much of an answer one part takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The part.
    pub part: Part,
    /// Its words by all words, 0 to 1.
    pub of_words: f32,
}

/// What the reading of an answer gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What was found.
    pub checklist: Checklist,
    /// What is shown beside it.
    pub advice: Advice,
}
