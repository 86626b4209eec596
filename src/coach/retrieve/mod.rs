//! Finding by meaning: which passages of a pack speak about what was said.
//!
//! A passage and a reply are compared by word stems and by the meanings these stand for (`synonym`), rare ones
//! weighing more. What the reader of answers sees as need or trouble weighs more in a reply.
//!
//! ## Why
//! 2026-11-20: no vectors of words. They would weigh megabytes, and a candidate could not see why a sentence was
//! quoted. A table of some dozens of lines finds a fitting tenet among the first three for most of what people
//! say about work; `tests/spec/coach/retrieval.rs` holds the figure.

mod stem;
mod synonym;
mod term;

use std::collections::BTreeMap;
use term::{Meanings, Term};

/// Passages, ready to be found.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    meanings: Meanings,
    passages: Vec<BTreeMap<Term, f32>>,
    /// In how many passages a term stands.
    spread: BTreeMap<Term, f32>,
}

/// How much a stem weighs beside a meaning. The table holds what talks about work are about; a word that is not in
/// it is seldom what somebody means.
const STEM: f32 = 0.6;

/// What is added to the number of a passage's terms before the root is taken, so that very short passages do not
/// always win.
const SHORT: f32 = 8.0;

impl Index {
    /// The index of passages, each given with all words it may be found by.
    pub(super) fn new<'a>(passages: impl Iterator<Item = &'a str>) -> Self {
        let meanings = Meanings::new();
        let passages: Vec<_> = passages.map(|words| meanings.terms(words)).collect();
        let mut spread = BTreeMap::new();
        for term in passages.iter().flat_map(BTreeMap::keys) {
            *spread.entry(term.clone()).or_insert(0.0) += 1.0;
        }
        Self { meanings, passages, spread }
    }

    /// How well each passage fits, in the order of the passages; 0 where nothing is in common.
    pub(super) fn weigh(&self, said: &str) -> Vec<f32> {
        let asked = self.asked(said);
        self.passages.iter().map(|passage| fit(&asked, passage)).collect()
    }

    /// How near two texts are, with the rarity of their terms in these passages.
    pub(super) fn nearness(&self, said: &str, other: &str) -> f32 {
        fit(&self.asked(said), &self.meanings.terms(other))
    }

    /// The terms of what was said that stand in any passage, each with its weight.
    fn asked(&self, said: &str) -> Vec<(Term, f32)> {
        let all = self.passages.len() as f32;
        let weigh = |(term, weight): (Term, f32)| {
            let many = *self.spread.get(&term)?;
            let rare = (1.0 + (all - many + 0.5) / (many + 0.5)).ln();
            let weight = weight * rare * kind(&term);
            Some((term, weight))
        };
        self.meanings.terms(said).into_iter().filter_map(weigh).collect()
    }
}

fn kind(term: &Term) -> f32 {
    if matches!(term, Term::Stem(_)) { STEM } else { 1.0 }
}

fn fit(asked: &[(Term, f32)], passage: &BTreeMap<Term, f32>) -> f32 {
    let shared: f32 =
        asked.iter().filter_map(|(term, weight)| passage.get(term).map(|own| own * weight)).sum();
    shared / (passage.len() as f32 + SHORT).sqrt()
}
