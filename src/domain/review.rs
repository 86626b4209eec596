//! Anchored ratings of an attempt, by oneself or by a peer.

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
