//! Whether an answer is a story at all, by what all of its sentences are like.

use super::chain::{ROLES, STATES, Told};
use super::expert::Expert;

/// What an answer to a question for one event can be, in the order of the listener's roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// A story of one event.
    Story,
    /// What one thinks.
    Opinion,
    /// What one would do.
    Hypothesis,
    /// What one is like, has been or usually does: a portrait, a life, a job.
    Portrait,
    /// Something else, or nothing that can be read.
    Elsewhere,
    /// Words without anything behind them.
    Hollow,
}

impl Telling {
    /// Every telling, in the order of the roles.
    pub const ALL: [Self; ROLES] = [
        Self::Story,
        Self::Opinion,
        Self::Hypothesis,
        Self::Portrait,
        Self::Elsewhere,
        Self::Hollow,
    ];
}

/// Features are summed over the sentences and divided by their number, in this many parts of a whole, so that the
/// trainer can count in whole numbers.
pub const PARTS: i32 = 4;

/// How likely each telling is. `sums` are the weights of all sentences.
pub(super) fn likely(listener: &Expert, sums: [i32; ROLES], sentences: usize) -> [f64; ROLES] {
    let scale = f64::from(PARTS) / sentences.max(1) as f64;
    let scores = listener.scaled(sums).map(|sum| sum * scale);
    let alone = listener.factors().join(&[Told { scores, tenth: 0 }]);
    let mut likely = [0.0; ROLES];
    for (likely, state) in likely.iter_mut().zip(alone.states.first().unwrap_or(&[0.0; STATES])) {
        *likely = *state;
    }
    likely
}
