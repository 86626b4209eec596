//! Which item each sentence of a way of working, or of a plan, is told for.
//!
//! One sentence is told for one thing: a deed in an example is no step, and what an example cost is not the price of
//! the way. So every sentence gets the item that speaks loudest in it, and hardly any words of its own leave it with
//! the sentence before.

use crate::domain::{Item, Kind};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// What a sentence is told for, and how loud it says so; nothing below [`HEARD`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Role {
    /// The item.
    pub(super) item: Item,
    /// How much speaks for it.
    pub(super) weight: i32,
    /// What it is told for, too.
    also: Option<Item>,
}

/// Words of its own; convention, as are all weights of the two rooms.
pub(super) const CLEAR: i32 = 4;

/// Enough to be told for something at all.
pub(super) const HEARD: i32 = 1;

/// A sentence with what is known when it is reached.
pub(super) struct Reached<'a> {
    /// The answer.
    pub(super) answer: &'a Answer<'a>,
    /// The sentence.
    pub(super) told: &'a Told,
    /// How many stand before it.
    pub(super) at: usize,
    /// How much of the text stands before it, in hundredths.
    pub(super) place: usize,
    /// The roles of those before it.
    pub(super) before: &'a [Option<Role>],
}

impl Reached<'_> {
    /// What the sentence before was told for.
    pub(super) fn follows(&self, item: Item) -> bool {
        self.before.last().copied().flatten().is_some_and(|role| role.item == item)
    }

    /// Whether anything before was clearly told for it.
    pub(super) fn comes_after(&self, item: Item) -> bool {
        self.before.iter().flatten().any(|role| role.item == item && role.weight >= CLEAR)
    }
}

/// The role of every sentence; none in stories, whose parts the reader finds.
pub(super) fn roles(answer: &Answer<'_>) -> Vec<Option<Role>> {
    let weigh: fn(&Reached<'_>) -> [(Item, i32); 5] = match answer.asked.kind {
        Kind::Behavioural => return Vec::new(),
        Kind::Approach => super::way::weigh,
        Kind::Hypothetical => super::plan::weigh,
    };
    let length = answer.text.raw.len().max(1);
    let mut roles = Vec::with_capacity(answer.told.len());
    for (at, told) in answer.told.iter().enumerate() {
        let place = told.span().start * 100 / length;
        let reached = Reached { answer, told, at, place, before: &roles };
        let role = loudest(weigh(&reached), told);
        roles.push(role);
    }
    roles
}

/// Of equal ones the first. Who says two things in a sentence that they would do may tell what comes after, and how
/// they would know.
fn loudest(weights: [(Item, i32); 5], told: &Told) -> Option<Role> {
    let best = |one: (Item, i32), next: (Item, i32)| if next.1 > one.1 { next } else { one };
    let (item, weight) = weights.into_iter().reduce(best).filter(|best| best.1 >= HEARD)?;
    let heard = |other: Item| weights.iter().any(|one| one.0 == other && one.1 >= CLEAR);
    let also = match item {
        Item::Measure => Some(Item::FollowThrough),
        Item::FollowThrough => Some(Item::Measure),
        _ => None,
    };
    let twice = told.signs.count(Cue::Would) > 1;
    Some(Role { item, weight, also: also.filter(|&other| twice && heard(other)) })
}

/// The sentences that are told for an item, where at least so much speaks for it.
pub(super) fn told_for<'a>(
    answer: &'a Answer<'_>,
    roles: &[Option<Role>],
    item: Item,
    least: i32,
) -> Vec<&'a Told> {
    let loud = |role: &Option<Role>| {
        role.is_some_and(|it| it.item == item && it.weight >= least || it.also == Some(item))
    };
    answer.told.iter().zip(roles).filter(|(_, role)| loud(role)).map(|(told, _)| told).collect()
}
