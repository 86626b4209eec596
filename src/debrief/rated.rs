//! The candidate's own rating of an answer, held beside the items of its checklist that speak for each dimension
//! ([`Dimension::items`]).

use super::answered::Answered;
use crate::domain::{Dimension, Item, Rating, State};

/// How the candidate rated one dimension, and what the checklist found of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// The dimension.
    pub dimension: Dimension,
    /// The candidate's rating, 1 to 5.
    pub rating: u8,
    /// The items that speak for it, as they were found; empty where none does or the answer was not scored.
    pub items: Vec<(Item, State)>,
    /// How the two go together.
    pub agreement: Agreement,
}

/// How a self-rating and a checklist go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// There is nothing to hold it against.
    Open,
    /// They are within one level of each other.
    Alike,
    /// The candidate rated it higher.
    Higher,
    /// The candidate rated it lower.
    Lower,
}

/// Every dimension the candidate rated.
pub(super) fn rated(answered: &Answered<'_>) -> Vec<Rated> {
    let Some(review) = &answered.attempt.self_rating else { return Vec::new() };
    let rated = |dimension| Some(one(answered, dimension, review.get(dimension)?));
    Dimension::ALL.into_iter().filter_map(rated).collect()
}

fn one(answered: &Answered<'_>, dimension: Dimension, rating: Rating) -> Rated {
    let items = dimension.items(answered.attempt.kind).iter();
    let items: Vec<(Item, State)> =
        items.filter_map(|&item| Some((item, answered.state(item)?))).collect();
    let agreement = agreement(rating.value(), &items);
    Rated { dimension, rating: rating.value(), items, agreement }
}

/// The checklist as a level: 1 where nothing is there, 5 where all is, and half for what is half there. Two ratings
/// one level apart are counted as alike, as is usual for anchored scales of five (agreement within one point).
fn agreement(rating: u8, items: &[(Item, State)]) -> Agreement {
    if items.is_empty() {
        return Agreement::Open;
    }
    let halves: usize = items.iter().map(|(_, state)| *state as usize).sum();
    // Both sides times the number of halves there could be, so that all is whole numbers.
    let all = items.len() * 2;
    let (rating, level) = (usize::from(rating) * all, all + 4 * halves);
    if rating > level + all {
        Agreement::Higher
    } else if rating + all < level {
        Agreement::Lower
    } else {
        Agreement::Alike
    }
}
