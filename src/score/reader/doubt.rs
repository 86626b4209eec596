//! When a part counts as missing: not because no sentence carries its name, but because the answer reads about as
//! well without it.

use crate::domain::State;

/// How many things are looked at.
pub const SEEN: usize = 6;

/// The weights of what speaks for it that a part is missing (logistic regression).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt(pub [f32; SEEN]);

/// What is looked at, for one part of one answer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Absence {
    /// How likely the answer is without the part, against the answer as it may be: a logarithm, 0 or below.
    /// By what all experts say together.
    pub by_all: f64,
    /// The same by the expert that looks at no words.
    pub by_signs: f64,
    /// The same by the written rules, which know no words but a list.
    pub by_rules: f64,
    /// The sentence that is likeliest of the part: what is quoted if the part is there after all.
    pub likeliest: usize,
}

/// No answer is surer than this that a part is there.
const SUREST: f64 = -10.0;

impl Absence {
    /// The numbers that are weighed, with what the item's own rule found.
    pub fn seen(&self, ruled: State) -> [f64; SEEN] {
        let is = |state: State| f64::from(u8::from(ruled == state));
        let [all, signs, rules] =
            [self.by_all, self.by_signs, self.by_rules].map(|one| one.max(SUREST));
        [1.0, all, signs, rules, is(State::Missing), is(State::Partly)]
    }
}

impl Doubt {
    /// Whether anything was fitted; else the rule of the item stands.
    pub fn is_fitted(&self) -> bool {
        self.0.iter().any(|&weight| weight != 0.0)
    }

    /// Whether more speaks for it than against it that the part is missing.
    pub fn holds(&self, absence: &Absence, ruled: State) -> bool {
        let seen = absence.seen(ruled);
        seen.iter().zip(self.0).map(|(seen, weight)| seen * f64::from(weight)).sum::<f64>() > 0.0
    }
}
