//! What the checklist says of a dimension, on the scale of the anchored ratings.
//!
//! Which items speak for a dimension stands at [`Dimension::items`].
//!
//! An item that is met counts two, one that is half there counts one; the share of what could be had is spread over
//! the levels 1 to 5 and taken to the nearest, halves upwards. So a dimension of one item is read as 1, 3 or 5. The
//! anchors speak of past events, so that answers to other kinds of questions are not compared.

use crate::domain::{Dimension, Item, Kind, Rating, Review, Summary};

/// The checklist's rating of a dimension; none where the answer was not scored, or no past event was asked.
pub fn read_as(line: &Summary, dimension: Dimension) -> Option<Rating> {
    if line.kind != Kind::Behavioural {
        return None;
    }
    line.met?;
    let missing = |item: &Item| line.gaps.contains(item) && !line.partly.contains(item);
    level(dimension, missing, |item| line.partly.contains(item))
}

/// The rating of an answer of which somebody said what is missing, and what is half there.
pub fn reference(missing: &[Item], partly: &[Item]) -> Review {
    let mut review = Review::default();
    for dimension in Dimension::ALL {
        let level = level(dimension, |item| missing.contains(item), |item| partly.contains(item));
        review.set(dimension, level);
    }
    review
}

fn level(
    dimension: Dimension,
    missing: impl Fn(&Item) -> bool,
    partly: impl Fn(&Item) -> bool,
) -> Option<Rating> {
    let points = |item: &Item| match () {
        () if missing(item) => 0,
        () if partly(item) => 1,
        () => 2,
    };
    let items = dimension.items(Kind::Behavioural);
    let (had, of) = (items.iter().map(points).sum::<usize>(), items.len() * 2);
    Rating::new(1 + (8 * had + of).checked_div(2 * of)? as u8)
}
