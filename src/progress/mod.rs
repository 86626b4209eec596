//! What helps most next, from what was answered so far.
//!
//! The rule is plain on purpose. First come questions whose last answer was weak: not scored, or with four
//! gaps or more. Then those never tried, then those with fewer gaps, then those answered well; among
//! answers alike the one given longest ago. Nothing is proposed twice.

mod fit;
mod past;
mod series;

pub use fit::{Answers, Because, Crowd, Fit, Grade, crowd, fits};
pub use past::{Past, find_past};
pub use series::{Ratio, Series, Step, Sums};

use crate::domain::{Dice, Item, Library, Named, Question, QuestionId, Summary, Wall};

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
        .map(|question| {
            (rank(question, last.get(question.id.as_str()).copied()), dice.roll(), question)
        })
        .collect();
    let mut proposals = Vec::new();
    while proposals.len() < count
        && let Some(best) =
            (0..ranked.len()).min_by_key(|&at| ranked.get(at).map(|it| (it.0, it.1)))
    {
        let (_, _, question) = ranked.swap_remove(best);
        let reason = reason(last.get(question.id.as_str()).copied());
        proposals.push(Proposal { question: question.id.clone(), reason });
    }
    proposals
}

/// The last answer to each question.
pub fn last_answers(history: &[Summary]) -> Named<&Summary> {
    let mut last = Named::default();
    for summary in history {
        last.insert(summary.question.as_str(), summary);
    }
    last
}

/// Lower comes first; never tried between the weak and the strong, and of answers alike the oldest.
/// Among those never tried stories come first: they are asked most, and prepared for longest.
fn rank(question: &Question, last: Option<&Summary>) -> (u8, Wall) {
    let Some(last) = last else { return (1, Wall(question.kind as i64)) };
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
    let last = last_answers(history);
    let missed =
        |item: Item| last.things().iter().filter(|summary| summary.gaps.contains(&item)).count();
    let mut counts: Vec<(Item, usize)> = Vec::new();
    for item in Item::ALL {
        let count = missed(item);
        if count > 0 {
            let place = counts.partition_point(|earlier| earlier.1 >= count);
            counts.insert(place, (item, count));
        }
    }
    counts
}
