//! The vectors of the package, as far as they are needed.

use std::collections::BTreeMap;

/// How long a vector is.
pub(crate) const LONG: usize = 100;

/// A place in the space of meanings.
pub(crate) type Vector = [f32; LONG];

/// Words of a higher rank (by how common they are) are names and slips for the most part.
const RANKS: usize = 60_000;

/// New words are looked for among the commonest only.
const COMMON: usize = 20_000;

/// Vectors by word, with what all have in common taken away, so that likeness says something.
pub(crate) struct Vectors {
    by_word: BTreeMap<String, Vector>,
    common: Vec<String>,
}

impl Vectors {
    /// Reads `"vectors":{"word":[numbers ...], ...}`. Behind the vector stand its length and its rank.
    pub(crate) fn read(json: &str) -> Self {
        let body = json.split_once("\"vectors\":{").map_or("", |(_, body)| body);
        let mut found: Vec<(String, Vector)> = Vec::new();
        for entry in body.split(']').take(RANKS) {
            let Some((word, numbers)) = entry.split_once(":[") else { continue };
            let word = word.trim_start_matches(',').trim_matches('"').to_owned();
            let mut vector = [0.0; LONG];
            for (place, number) in vector.iter_mut().zip(numbers.split(',')) {
                *place = number.trim().parse().unwrap_or(0.0);
            }
            found.push((word, unit(vector)));
        }
        let middle = average(found.iter().take(COMMON).map(|(_, vector)| vector));
        let common = found.iter().take(COMMON).map(|(word, _)| word.clone()).collect();
        let less = |vector: Vector| unit(std::array::from_fn(|at| vector[at] - middle[at]));
        Self {
            by_word: found.into_iter().map(|(word, vector)| (word, less(vector))).collect(),
            common,
        }
    }

    /// The vector of a word.
    pub(crate) fn of(&self, word: &str) -> Option<&Vector> {
        self.by_word.get(word).filter(|_| word.bytes().all(|byte| byte.is_ascii_lowercase()))
    }

    /// The common words nearest to a place.
    pub(crate) fn nearest(&self, middle: &Vector, most: usize) -> Vec<&str> {
        let words = self.common.iter().map(String::as_str);
        let mut all: Vec<(f32, &str)> =
            words.filter_map(|word| Some((dot(self.of(word)?, middle), word))).collect();
        all.sort_by(|one, two| two.0.total_cmp(&one.0));
        all.into_iter().take(most).map(|(_, word)| word).collect()
    }
}

/// The sum of products.
pub(crate) fn dot(one: &Vector, two: &Vector) -> f32 {
    one.iter().zip(two).map(|(one, two)| one * two).sum()
}

/// The same direction at length one.
pub(crate) fn unit(vector: Vector) -> Vector {
    let length = dot(&vector, &vector).sqrt().max(1e-9);
    vector.map(|one| one / length)
}

/// The plain mean.
pub(crate) fn average<'a>(all: impl Iterator<Item = &'a Vector>) -> Vector {
    let (mut sum, mut count) = ([0.0; LONG], 0.0_f32);
    for vector in all {
        sum.iter_mut().zip(vector).for_each(|(sum, one)| *sum += one);
        count += 1.0;
    }
    sum.map(|one| one / count.max(1.0))
}

/// The direction of the mean.
pub(crate) fn mean<'a>(all: impl Iterator<Item = &'a Vector>) -> Vector {
    unit(average(all))
}
