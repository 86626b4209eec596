//! The candidate's own rating of an answer, held beside its checklist.
//!
//! Which items speak for a dimension is read off the dimension's anchor sentences (`wording::anchor`):
//!
//! | dimension | its anchors speak of | story | way of working | what one would do |
//! |---|---|---|---|---|
//! | structure | what happened, in an order one can follow, to what came of it | event, situation, task, result | principle, steps, relevance | clarify, decision, follow-through |
//! | substance | what was done and why, and what spoke against it | action, reasoning | steps, example, trade-off | options, decision |
//! | ownership | what the speaker did and decided among others | ownership, action | example | decision, follow-through |
//! | outcome | what changed, with a number, and how one knows | result, evidence | measure | measure |
//! | reflection | what is done differently since, where it does not fit | learning | trade-off | - |
//!
//! An item may speak for two dimensions, as people mean several things at once. `Relevance` of a story speaks for
//! none: no anchor asks whether it was the right story. Who only says what they would do has nothing to look back
//! on, so there is no item for that dimension.

use super::answered::Answered;
use crate::domain::{Dimension, Item, Kind, Rating, State};

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

/// The items that speak for a dimension.
pub fn items_of(dimension: Dimension, kind: Kind) -> &'static [Item] {
    match (dimension, kind) {
        (Dimension::Structure, Kind::Behavioural) => {
            &[Item::Event, Item::Situation, Item::Task, Item::Result]
        }
        (Dimension::Structure, Kind::Approach) => &[Item::Principle, Item::Steps, Item::Relevance],
        (Dimension::Structure, Kind::Hypothetical) => {
            &[Item::Clarify, Item::Decision, Item::FollowThrough]
        }
        (Dimension::Substance, Kind::Behavioural) => &[Item::Action, Item::Reasoning],
        (Dimension::Substance, Kind::Approach) => &[Item::Steps, Item::Example, Item::Tradeoff],
        (Dimension::Substance, Kind::Hypothetical) => &[Item::Options, Item::Decision],
        (Dimension::Ownership, Kind::Behavioural) => &[Item::Ownership, Item::Action],
        (Dimension::Ownership, Kind::Approach) => &[Item::Example],
        (Dimension::Ownership, Kind::Hypothetical) => &[Item::Decision, Item::FollowThrough],
        (Dimension::Outcome, Kind::Behavioural) => &[Item::Result, Item::Evidence],
        (Dimension::Outcome, _) => &[Item::Measure],
        (Dimension::Reflection, Kind::Behavioural) => &[Item::Learning],
        (Dimension::Reflection, Kind::Approach) => &[Item::Tradeoff],
        (Dimension::Reflection, Kind::Hypothetical) => &[],
    }
}

/// Every dimension the candidate rated.
pub(super) fn rated(answered: &Answered<'_>) -> Vec<Rated> {
    let Some(review) = &answered.attempt.self_rating else { return Vec::new() };
    let rated = |dimension| Some(one(answered, dimension, review.get(dimension)?));
    Dimension::ALL.into_iter().filter_map(rated).collect()
}

fn one(answered: &Answered<'_>, dimension: Dimension, rating: Rating) -> Rated {
    let items = items_of(dimension, answered.attempt.kind).iter();
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
