//! The chain of sentences: how the parts follow each other, joined with what each sentence says by itself.
//!
//! Most people tell the situation first and the result last; some begin with the result. So the states are
//! the parts and asides in the usual telling, the same in the turned one, and the result told first, by which
//! the two are told apart. Forward-backward (Rabiner, "A tutorial on hidden Markov models", 1989) over the
//! weights of a conditional random field (Lafferty, McCallum and Pereira, 2001).

use super::number::{exp, ln};
use crate::domain::Span;

/// What a sentence can be: the five parts in the order of `Part::ALL`, then an aside.
pub const ROLES: usize = 6;
/// The states of the chain: the roles of the usual telling, those of the turned one, the result told first.
pub const STATES: usize = 13;
/// The role each state is told in.
pub const ROLE: [usize; STATES] = [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 3];
/// The state of a result told first.
pub const FRONT: usize = 12;
/// The answer is cut into so many places of equal length.
pub const PLACES: usize = 10;

/// One weight per role.
pub(crate) type Roles = [f64; ROLES];
/// One weight per state.
pub(crate) type States = [f64; STATES];

/// How states begin, follow each other and end, as logarithms.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// With what an answer begins.
    pub first: [f64; STATES],
    /// What follows what: row from, column to.
    pub step: [[f64; STATES]; STATES],
    /// With what an answer ends.
    pub last: [f64; STATES],
    /// Where in the answer the middle of a sentence stands: one row for each tenth.
    pub place: [[f64; STATES]; PLACES],
}

impl Order {
    /// No order is likelier than another.
    pub const ZERO: Self = Self {
        first: [0.0; STATES],
        step: [[0.0; STATES]; STATES],
        last: [0.0; STATES],
        place: [[0.0; STATES]; PLACES],
    };

    /// Every number of it.
    pub fn cells(&mut self) -> impl Iterator<Item = &mut f64> {
        let Self { first, step, last, place } = self;
        first.iter_mut().chain(last).chain(step.iter_mut().chain(place).flatten())
    }
}

/// What one sentence says by itself, and where it stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told {
    /// What it says for each role, as logarithms.
    pub scores: [f64; ROLES],
    /// In which tenth of the answer its middle stands.
    pub tenth: usize,
}

/// How likely each state is for each sentence, and how likely each pair of neighbours (for training).
#[derive(Clone, Debug, Default)]
pub struct Likely {
    /// One row per sentence; each sums to one.
    pub states: Vec<[f64; STATES]>,
    /// The logarithm of the sum over all readings.
    pub total: f64,
    /// What came before each sentence, scaled; kept for the pairs.
    ahead: Vec<[f64; STATES]>,
    /// What comes after each sentence, scaled, with its own weight.
    behind: Vec<[f64; STATES]>,
}

fn own(scores: &Roles) -> (States, f64) {
    let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let roles = scores.map(|score| exp(score - top));
    (ROLE.map(|role| roles.get(role).copied().unwrap_or(0.0)), top)
}

fn times(one: &States, two: &States) -> States {
    let mut product = *one;
    for (factor, other) in product.iter_mut().zip(two) {
        *factor *= other;
    }
    product
}

fn normal(weights: States) -> (States, f64) {
    let sum: f64 = weights.iter().sum();
    let sum = sum.max(f64::MIN_POSITIVE);
    (weights.map(|weight| weight / sum), sum)
}

/// The weights of an order as plain factors, so that no exponent is taken inside the loops.
#[derive(Clone, Debug)]
pub struct Factors {
    first: States,
    step: [States; STATES],
    last: States,
    place: [States; PLACES],
}

impl Factors {
    /// The factors of an order.
    pub fn of(order: &Order) -> Self {
        Self {
            first: order.first.map(exp),
            step: order.step.map(|row| row.map(exp)),
            last: order.last.map(exp),
            place: order.place.map(|row| row.map(exp)),
        }
    }

    fn forward(&self, from: &States) -> States {
        let mut to = [0.0; STATES];
        for (row, weight) in self.step.iter().zip(from) {
            for (sum, step) in to.iter_mut().zip(row) {
                *sum += step * weight;
            }
        }
        to
    }

    fn backward(&self, to: &States) -> States {
        self.step.map(|row| row.iter().zip(to).map(|(step, weight)| step * weight).sum())
    }

    /// The same order, where it is known whether the result is told first.
    pub fn in_telling(&self, turned: bool) -> Self {
        let mut known = self.clone();
        for (state, first) in known.first.iter_mut().enumerate() {
            if (state >= ROLES) != turned {
                *first = 0.0;
            }
        }
        known
    }

    /// What a sentence says by itself, by its place and as the last one; and the logarithm of what its
    /// scores were divided by.
    fn own(&self, one: &Told, is_last: bool) -> (States, f64) {
        let (mut own, top) = own(&one.scores);
        if let Some(place) = self.place.get(one.tenth) {
            own = times(&own, place);
        }
        if is_last {
            own = times(&own, &self.last);
        }
        (own, top)
    }

    /// Joins the scores of the sentences with the order.
    pub fn join(&self, told: &[Told]) -> Likely {
        let mut likely = Likely::default();
        let mut owns = Vec::with_capacity(told.len());
        let mut reached = self.first;
        for (at, one) in told.iter().enumerate() {
            let (own, top) = self.own(one, at + 1 == told.len());
            let (ahead, sum) = normal(times(&reached, &own));
            likely.total += ln(sum) + top;
            reached = self.forward(&ahead);
            likely.ahead.push(ahead);
            owns.push(own);
        }
        self.look_back(&owns, &mut likely);
        likely
    }

    /// The logarithm of the sum over all readings in which no sentence has the role.
    pub fn without(&self, told: &[Told], role: usize) -> f64 {
        let mut reached = self.first;
        let mut total = 0.0;
        for (at, one) in told.iter().enumerate() {
            let (mut own, top) = self.own(one, at + 1 == told.len());
            for (weight, of) in own.iter_mut().zip(ROLE) {
                if of == role {
                    *weight = 0.0;
                }
            }
            let (ahead, sum) = normal(times(&reached, &own));
            total += ln(sum) + top;
            reached = self.forward(&ahead);
        }
        total
    }

    fn look_back(&self, owns: &[States], likely: &mut Likely) {
        likely.states = likely.ahead.clone();
        likely.behind = owns.to_vec();
        let mut behind = [1.0; STATES];
        for ((state, kept), own) in likely.states.iter_mut().zip(&mut likely.behind).zip(owns).rev()
        {
            *state = normal(times(state, &behind)).0;
            *kept = normal(times(&behind, own)).0;
            behind = normal(self.backward(kept)).0;
        }
    }

    /// How likely each pair of states is at the sentence `at` and the one after it.
    pub fn pairs(&self, likely: &Likely, at: usize) -> Option<[[f64; STATES]; STATES]> {
        let (ahead, behind) = (likely.ahead.get(at)?, likely.behind.get(at + 1)?);
        let mut pairs = self.step;
        for (row, from) in pairs.iter_mut().zip(ahead) {
            for (cell, to) in row.iter_mut().zip(behind) {
                *cell *= from * to;
            }
        }
        let sum: f64 = pairs.iter().flatten().sum();
        let sum = sum.max(f64::MIN_POSITIVE);
        Some(pairs.map(|row| row.map(|cell| cell / sum)))
    }
}

/// In which tenth of a text of `whole` bytes the middle of a span stands.
pub(crate) fn tenth(span: Span, whole: usize) -> usize {
    (PLACES * (span.start + span.end) / (2 * whole.max(1))).min(PLACES - 1)
}
