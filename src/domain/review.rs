//! Anchored ratings of an attempt, by oneself or by a peer.

use super::{Item, Kind};

/// A rating from 1 (weak) to 5 (strong).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// The rating, or nothing where the number is not 1 to 5.
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// 1 to 5.
    pub fn value(self) -> u8 {
        self.0
    }
}

/// What a review looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Easy to follow, from situation to result.
    Structure,
    /// Concrete, with reasons.
    Substance,
    /// Clear what the speaker did.
    Ownership,
    /// What changed, with proof.
    Outcome,
    /// What was learned.
    Reflection,
}

impl Dimension {
    /// Every dimension, in the order a review asks for them.
    pub const ALL: [Self; 5] =
        [Self::Structure, Self::Substance, Self::Ownership, Self::Outcome, Self::Reflection];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Substance => "substance",
            Self::Ownership => "ownership",
            Self::Outcome => "outcome",
            Self::Reflection => "reflection",
        }
    }

    /// The items of a checklist that speak for the dimension, read off the sentences that anchor its levels:
    ///
    /// | dimension | its anchors speak of | story | way of working | what one would do |
    /// |---|---|---|---|---|
    /// | structure | what happened, so that one can follow | event, situation, task | principle, steps | clarify, decision |
    /// | substance | what was done and why, and what spoke against it | action, reasoning | steps, example, trade-off | options, decision |
    /// | ownership | what the speaker did and decided among others | ownership | example | decision, follow-through |
    /// | outcome | what changed, with a number, and how one knows | result, evidence | measure | measure |
    /// | reflection | what is done differently since, or where it does not fit | learning | trade-off | - |
    ///
    /// Of a story each item speaks for one dimension, and relevance for none, as no anchor asks whether it was the
    /// right story. Other kinds have fewer items than dimensions ask for, so some speak twice. Who says what they
    /// would do has nothing to look back on yet. The table is our own convention.
    pub fn items(self, kind: Kind) -> &'static [Item] {
        match (self, kind) {
            (Self::Structure, Kind::Behavioural) => &[Item::Event, Item::Situation, Item::Task],
            (Self::Structure, Kind::Approach) => &[Item::Principle, Item::Steps],
            (Self::Structure, Kind::Hypothetical) => &[Item::Clarify, Item::Decision],
            (Self::Substance, Kind::Behavioural) => &[Item::Action, Item::Reasoning],
            (Self::Substance, Kind::Approach) => &[Item::Steps, Item::Example, Item::Tradeoff],
            (Self::Substance, Kind::Hypothetical) => &[Item::Options, Item::Decision],
            (Self::Ownership, Kind::Behavioural) => &[Item::Ownership],
            (Self::Ownership, Kind::Approach) => &[Item::Example],
            (Self::Ownership, Kind::Hypothetical) => &[Item::Decision, Item::FollowThrough],
            (Self::Outcome, Kind::Behavioural) => &[Item::Result, Item::Evidence],
            (Self::Outcome, _) => &[Item::Measure],
            (Self::Reflection, Kind::Behavioural) => &[Item::Learning],
            (Self::Reflection, Kind::Approach) => &[Item::Tradeoff],
            (Self::Reflection, Kind::Hypothetical) => &[],
        }
    }
}

/// An anchored rating; a dimension may be left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    ratings: [Option<Rating>; 5],
}

impl Review {
    /// The rating of one dimension.
    pub fn get(&self, dimension: Dimension) -> Option<Rating> {
        self.ratings.get(dimension as usize).copied().flatten()
    }

    /// Rates one dimension.
    pub fn set(&mut self, dimension: Dimension, rating: Option<Rating>) {
        if let Some(place) = self.ratings.get_mut(dimension as usize) {
            *place = rating;
        }
    }

    /// The mean of the dimensions that were rated.
    pub fn mean(&self) -> Option<f32> {
        let given: Vec<u8> = self.ratings.iter().flatten().map(|rating| rating.value()).collect();
        let sum: u32 = given.iter().map(|&value| u32::from(value)).sum();
        (!given.is_empty()).then(|| sum as f32 / given.len() as f32)
    }
}
