//! What helps most next, from what was answered so far, and how far one has come.
//!
//! Everything here follows from the history's lines and from what the candidate wrote; nothing is kept that could
//! not be made again, but for the candidate's own choices, which are settings.

mod calibration;
mod card;
mod course;
mod coverage;
mod ease;
mod fit;
mod needed;
mod next;
mod past;
mod schedule;
mod series;

pub use calibration::{
    Agreement, Calibration, Comparison, Difference, LEAST_FOR_AGREEMENT, LEAST_FOR_DIFFERENCE,
    Pair, agreement, calibrate, compare_reviews, difference, read_as, reference, weighted_kappa,
};
pub use card::Card;
pub use course::{Course, ENOUGH, Week, course};
pub use coverage::{
    Asked, Cell, Column, Coverage, Expected, Grid, GridRow, Held, Preparation, Proof, Source,
    Strength, coverage, preparation,
};
pub use ease::Ease;
pub use fit::{Answers, Because, Crowd, Fit, Grade, crowd, fits};
pub use needed::needed;
pub use next::{PROPOSED_QUESTIONS, Proposal, Reason, Standing, propose};
pub use past::{Past, find_past};
pub use schedule::{card, schedule};
pub use series::{Ratio, Series, Step, Sums};

use crate::domain::{Item, Named, Summary};

/// The last answer to each question.
pub fn last_answers(history: &[Summary]) -> Named<&Summary> {
    let mut last = Named::default();
    for summary in history {
        last.insert(summary.question.as_str(), summary);
    }
    last
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
