//! How one's own rating stands to what others find: the checklist, peers, a reference.
//!
//! A pair is one answer and one dimension, rated from 1 to 5 by two. Own ratings are given before the checklist is
//! shown; only the first take of a question in a round counts, as a later one is rated with the checklist of the
//! first in mind.
//!
//! Few pairs say little, so that below a minimum there is no number at all, and not a rough one.

mod agreement;
mod difference;
mod read;

pub use agreement::{Agreement, LEAST_FOR_AGREEMENT, agreement, weighted_kappa};
pub use difference::{Difference, LEAST_FOR_DIFFERENCE, difference};
pub use read::{read_as, reference};

use std::sync::Arc;

use crate::domain::{Dimension, Named, PeerReview, Rating, Review, Summary, Wall};

/// So many rated answers make one point of the course over time. A convention: fewer jump about.
const OF_A_POINT: usize = 10;

/// One's own rating and another's, of one dimension of one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One's own.
    pub own: Rating,
    /// The other's.
    pub other: Rating,
}

/// Own ratings beside another's, in one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What was rated.
    pub dimension: Dimension,
    /// Every pair, in the order of the answers.
    pub pairs: Vec<Pair>,
    /// How much higher one's own rating is; none where the pairs are too few.
    pub difference: Option<Difference>,
    /// How far the two agree; none where the pairs are too few, or all alike.
    pub agreement: Option<Agreement>,
}

/// How one's own rating stands to what others find.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Beside the checklist, dimension by dimension.
    pub checklist: Vec<Comparison>,
    /// Beside peers, likewise.
    pub peers: Vec<Comparison>,
    /// The mean difference to the checklist over all dimensions, for each ten answers in turn, with the time of the
    /// last of them; what is left over counts for nothing yet.
    pub course: Vec<(Wall, f64)>,
}

/// Compares own ratings with the checklist, and with peers where there are any.
pub fn calibrate(history: &[Summary], peers: &[Arc<PeerReview>]) -> Calibration {
    let rated: Vec<&Summary> = history
        .iter()
        .filter(|line| line.id.is_first_take() && line.ratings != Review::default())
        .collect();
    let by_peers = by_attempt(peers);
    let peer = |line: &Summary, dimension| {
        mean_of(by_peers.get(line.id.as_str())?.iter().filter_map(|it| it.get(dimension)))
    };
    // Who has no peers has not to look for them behind every answer.
    let seen: &[&Summary] = if peers.is_empty() { &[] } else { &rated };
    Calibration {
        checklist: compare(&rated, read_as),
        peers: compare(seen, peer),
        course: course(&rated),
    }
}

/// Compares ratings of one's own with those of a reference, answer by answer.
pub fn compare_reviews(reviews: &[(Review, Review)]) -> Vec<Comparison> {
    let of = |dimension| {
        let pair = |(own, other): &(Review, Review)| {
            Some(Pair { own: own.get(dimension)?, other: other.get(dimension)? })
        };
        Comparison::of(dimension, reviews.iter().filter_map(pair).collect())
    };
    Dimension::ALL.into_iter().map(of).collect()
}

fn compare(
    rated: &[&Summary],
    other: impl Fn(&Summary, Dimension) -> Option<Rating>,
) -> Vec<Comparison> {
    let of = |dimension| {
        let pair = |line: &&Summary| {
            Some(Pair { own: line.ratings.get(dimension)?, other: other(line, dimension)? })
        };
        Comparison::of(dimension, rated.iter().filter_map(pair).collect())
    };
    Dimension::ALL.into_iter().map(of).collect()
}

impl Comparison {
    fn of(dimension: Dimension, pairs: Vec<Pair>) -> Self {
        let differences: Vec<f64> = pairs.iter().map(Pair::difference).collect();
        let (difference, agreement) = (difference(&differences), agreement(&pairs));
        Self { dimension, pairs, difference, agreement }
    }
}

impl Pair {
    /// How much higher one's own rating is, in levels.
    pub fn difference(&self) -> f64 {
        f64::from(self.own.value()) - f64::from(self.other.value())
    }
}

fn by_attempt(peers: &[Arc<PeerReview>]) -> Named<Vec<&Review>> {
    let mut all: Named<Vec<&Review>> = Named::default();
    for peer in peers {
        let name = peer.attempt.as_str();
        let mut reviews = all.get(name).cloned().unwrap_or_default();
        reviews.push(&peer.review);
        all.insert(name, reviews);
    }
    all
}

/// The mean of ratings, to the nearest level; halves upwards.
fn mean_of(ratings: impl Iterator<Item = Rating>) -> Option<Rating> {
    let values: Vec<u32> = ratings.map(|rating| rating.value().into()).collect();
    let (sum, count) = (values.iter().sum::<u32>(), values.len() as u32);
    Rating::new((2 * sum + count).checked_div(2 * count)? as u8)
}

fn course(rated: &[&Summary]) -> Vec<(Wall, f64)> {
    let mean = |line: &&Summary| {
        let both = |dimension| {
            let other = read_as(line, dimension)?;
            Some(Pair { own: line.ratings.get(dimension)?, other }.difference())
        };
        let all: Vec<f64> = Dimension::ALL.into_iter().filter_map(both).collect();
        (!all.is_empty()).then(|| (line.at, all.iter().sum::<f64>() / all.len() as f64))
    };
    let means: Vec<(Wall, f64)> = rated.iter().filter_map(mean).collect();
    let point = |answers: &[(Wall, f64)]| {
        let sum: f64 = answers.iter().map(|(_, mean)| mean).sum();
        answers.last().map(|(at, _)| (*at, sum / OF_A_POINT as f64))
    };
    means.chunks_exact(OF_A_POINT).filter_map(point).collect()
}
