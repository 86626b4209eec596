//! Reading an answer: text -> sentences -> parts -> gates -> checklist -> advice.
//!
//! 1. [`check`] cuts the text into words and sentences (`text`, `sentence`).
//! 2. The reader gives each sentence its part: Situation, Task, Action, Result or Learning (`reader`).
//! 3. The gates are tried in their order; the first that is shut ends the reading, with its reason (`gate`).
//! 4. Each item of the question's kind is looked for, in a file of its own (`item`). What is met quotes
//!    its evidence; what is not met names one next step.
//! 5. [`advise`] counts what is shown beside the score and never goes into it: shares, pace, fillers.
//!
//! The same question and text always give the same checklist. Time grows with the length of the text.
//!
//! What it cannot judge: whether the story is true, how deep the thinking was, how charming the
//! telling. It reads English only. It does not understand; it looks for what a listener needs to hear.
//!
//! ## Why
//! 2026-11-20: the rules are word lists and counts that a candidate can check with their own eyes. A
//! score that cannot be explained is not trusted, however well it agrees with somebody's labels.
//!
//! 2026-11-20: the parts are read by a trained reader where its file is there ([`check_with`]), because people say
//! these things in more ways than lists hold. What a candidate is told still quotes their own words, and the
//! rules alone ([`check`]) read before the file has come, and without it.
//!
//! 2026-11-20: gates come before the checklist, because a list of cue words would otherwise tick most of
//! it. Each gate is set so that a real story passes: refusing a story hurts more than scoring a bad answer.
//!
//! 2026-11-20: no regular expressions and no tables of Unicode segmentation. Together they would weigh
//! more than the whole module, and the reader looks at English words, whose bounds are simple.

mod advice;
mod answer;
mod clause;
mod gate;
mod item;
mod label;
mod lexicon;
mod meaning;
mod phrase;
mod reader;
mod sentence;
mod signs;
mod text;
mod theme;
pub mod training;
mod vocabulary;

pub use crate::domain::{Advice, Share};
pub use advice::advise;
pub use reader::{Manner, Model};
// The coach listens with the same eyes.
pub(crate) use {
    lexicon::Cue,
    sentence::split,
    text::{Text, Word},
};

use crate::domain::{Checklist, Correction, Kind, Reading, Verdict};
use answer::Answer;

/// What was asked, as far as the reading of an answer needs it.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The words of the question.
    pub ask: &'a str,
    /// What it asks for: it decides which checklist is read and which gates are tried.
    pub kind: Kind,
    /// What it looks for, as slugs. Weak evidence for relevance only.
    pub competencies: &'a [String],
    /// What a strong answer holds. Weak evidence for relevance only.
    pub points: &'a [String],
}

/// Reads an answer to a question.
///
/// Any text gives a checklist; nothing fails. Where a gate is shut there are sentences but no ticks.
pub fn check(question: &Asked<'_>, text: &str) -> Checklist {
    check_with(None, question, text)
}

/// Reads an answer with the trained reader where it is there, and by the rules alone where it is not.
pub fn check_with(model: Option<&Model>, question: &Asked<'_>, text: &str) -> Checklist {
    check_corrected(model, question, text, &[])
}

/// Reads an answer, some of whose sentences the candidate has put right: what they say stands.
pub fn check_corrected(
    model: Option<&Model>,
    question: &Asked<'_>,
    text: &str,
    corrections: &[Correction],
) -> Checklist {
    let answer = Answer::read(model, question, text, corrections);
    let sentences = answer.told.iter().map(|told| told.sentence).collect();
    match gate::shut(&answer) {
        Some((gate, why)) => {
            Checklist { verdict: Verdict::NotScored { gate, why }, sentences, ticks: Vec::new() }
        }
        None => Checklist { verdict: Verdict::Scored, sentences, ticks: item::ticks(&answer) },
    }
}

/// Reads an answer to a question, with what is shown beside the score. The time is in milliseconds.
pub fn read(
    model: Option<&Model>,
    question: &Asked<'_>,
    text: &str,
    corrections: &[Correction],
    answering: Option<u64>,
) -> Reading {
    let checklist = check_corrected(model, question, text, corrections);
    let advice = advise(text, &checklist, answering);
    Reading { checklist, advice }
}
