//! What helps most next, from what was answered so far.
//!
//! The rule is plain on purpose: questions never tried come first in the library's order, then those
//! whose last checklist had the most gaps, then those practised longest ago. One warm question is not
//! repeated in the same proposal.

use std::collections::HashMap;

use crate::domain::{Item, Library, Question, QuestionId, Summary, Wall};
use crate::round::Dice;

/// How many questions a proposed round has: short enough to begin today.
pub const PROPOSED_QUESTIONS: usize = 3;

/// Why a question is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was never answered.
    New,
    /// The last answer missed this item.
    Gap(Item),
    /// The last answer was not scored.
    NotScored,
    /// It was answered well, long ago.
    Due,
}

/// A question that helps now, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The question.
    pub question: QuestionId,
    /// Why it is proposed.
    pub reason: Reason,
}

/// Up to `count` questions that help most now, the most helpful first. The seed only breaks ties.
pub fn propose(library: &Library, history: &[Summary], count: usize, seed: u64) -> Vec<Proposal> {
    let last = last_answers(history);
    let mut dice = Dice::new(seed);
    let mut ranked: Vec<_> = library
        .questions()
        .map(|question| (rank(question, last.get(&question.id).copied()), dice.roll(), question))
        .collect();
    ranked.sort_by_key(|(rank, roll, _)| (*rank, *roll));
    ranked
        .into_iter()
        .take(count)
        .map(|(_, _, question)| Proposal {
            question: question.id.clone(),
            reason: reason(last.get(&question.id).copied()),
        })
        .collect()
}

/// The last answer to each question.
pub fn last_answers(history: &[Summary]) -> HashMap<QuestionId, &Summary> {
    let mut last: HashMap<QuestionId, &Summary> = HashMap::new();
    for summary in history {
        last.insert(summary.question.clone(), summary);
    }
    last
}

/// Lower comes first: gaps of the last answer, most first; never tried between the weak and the strong.
fn rank(_question: &Question, last: Option<&Summary>) -> (u8, Wall) {
    let Some(last) = last else { return (1, Wall(0)) };
    match last.met {
        None => (0, last.at),
        Some(_) if last.gaps.len() >= 4 => (0, last.at),
        Some(_) if !last.gaps.is_empty() => (2, last.at),
        Some(_) => (3, last.at),
    }
}

fn reason(last: Option<&Summary>) -> Reason {
    match last {
        None => Reason::New,
        Some(last) if last.met.is_none() => Reason::NotScored,
        Some(last) => last.gaps.first().map_or(Reason::Due, |item| Reason::Gap(*item)),
    }
}

/// How often each item was missed in the last answers to each question, most often first.
pub fn common_gaps(history: &[Summary]) -> Vec<(Item, usize)> {
    let mut counts: Vec<(Item, usize)> = Vec::new();
    for item in last_answers(history).values().flat_map(|summary| &summary.gaps) {
        match counts.iter_mut().find(|(known, _)| known == item) {
            Some((_, count)) => *count += 1,
            None => counts.push((*item, 1)),
        }
    }
    counts.sort_by_key(|(item, count)| (usize::MAX - count, *item));
    counts
}
