//! Finding by meaning: which passages of a pack speak about what was said.
//!
//! A passage and a reply are compared by word stems, by the meanings these stand for and by the fields these lie in
//! (`meaning.txt`), rare ones weighing more. What is said in several words is meant more surely than what is said in
//! one, and what the reader of answers sees as need or trouble weighs more in a reply.
//!
//! ## Why
//! 2026-11-20: no vectors of words. They would weigh megabytes, and a candidate could not see why a sentence was
//! quoted. A table of meanings finds a fitting tenet among the first three for most of what people say about work;
//! `tests/spec/coach/retrieval.rs` holds the figures.
//!
//! 2026-11-20: the table is written by notions and not by sentences, so that it serves any pack. Fitted to 128
//! sentences it found 96 % of these, 59 % of others by the same hand, and 45 % of what people say in plainer words.
//! Words of one meaning that stand apart from each other now add up; this alone brought as much as a thousand words.

mod stem;
mod term;
mod thesaurus;
mod word;

use std::collections::BTreeMap;
use term::{Reader, Term};

/// Passages, ready to be found.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    passages: Vec<BTreeMap<Term, f32>>,
    /// In how many passages a term stands.
    spread: BTreeMap<Term, f32>,
}

/// How much a stem weighs beside a meaning. The table holds what talks about work are about; a word that is not in
/// it is seldom what somebody means.
const STEM: f32 = 0.6;

/// How much a field weighs beside a meaning: where nothing meets exactly, what lies near is found.
const FIELD: f32 = 0.2;

/// What is added to the number of a passage's terms before the root is taken, so that very short passages do not
/// always win.
const SHORT: f32 = 8.0;

impl Index {
    /// The index of passages, each given with all words it may be found by.
    pub(super) fn new<'a>(passages: impl Iterator<Item = &'a str>) -> Self {
        let reader = Reader::get();
        let passages: Vec<_> = passages.map(|words| reader.terms(words)).collect();
        let mut spread = BTreeMap::new();
        for term in passages.iter().flat_map(BTreeMap::keys) {
            *spread.entry(term.clone()).or_insert(0.0) += 1.0;
        }
        Self { passages, spread }
    }

    /// How well each passage fits, in the order of the passages; 0 where nothing is in common.
    pub(super) fn weigh(&self, said: &str) -> Vec<f32> {
        let asked = self.asked(said);
        self.passages.iter().map(|passage| fit(&asked, passage)).collect()
    }

    /// How near two texts are, with the rarity of their terms in these passages.
    pub(super) fn nearness(&self, said: &str, other: &str) -> f32 {
        fit(&self.asked(said), &Reader::get().terms(other))
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
        Reader::get().terms(said).into_iter().filter_map(weigh).collect()
    }
}

fn kind(term: &Term) -> f32 {
    match term {
        Term::Stem(_) => STEM,
        Term::Meaning(_) => 1.0,
        Term::Field(_) => FIELD,
    }
}
fn fit(asked: &[(Term, f32)], passage: &BTreeMap<Term, f32>) -> f32 {
    let shared: f32 =
        asked.iter().filter_map(|(term, weight)| passage.get(term).map(|own| own * weight)).sum();
    shared / (passage.len() as f32 + SHORT).sqrt()
}
