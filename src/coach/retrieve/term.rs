//! A text as terms: stems of its full words, and the meanings they stand for.

use super::stem::stem;
use super::synonym::{LONGEST, MEANINGS};
use crate::score::{Cue, Text};
use std::collections::{BTreeMap, BTreeSet};

/// What two texts can have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Term {
    /// The same stem.
    Stem(String),
    /// The same line of the table of meanings.
    Meaning(usize),
}

/// How much more a phrase of two words or more says than a single word, which may mean several things.
const PHRASE: f32 = 1.5;

/// Words that say nothing about what a sentence at work is about, beyond those of grammar.
const EMPTY: &str = " thing things work working works worked make makes made way ways good need needs want wants wanted lot really get gets \
    got getting going gone go goes went know knows knew known think feel felt said say says saying much many other others people person somebody someone \
    nobody everybody everyone anybody nothing something everything like time times week weeks day days month months year years never don't can't \
    i'm we're they're it's still already even right part both let sees see look looks come comes came give gives gave given take takes taken took use \
    uses used one two three four five six seven eight nine ten new every keep keeps put just back now today yes well also twice once first second last \
    next leave leaves set sets begin begins began start starts started happen happens happened always often again same different great big small large \
    long short old hard easy sure idea lots bit kind sort would could should might must without about ask asks asked tell tells told bring brings show \
    shows showed shown find finds found turn turns point place call calls called try able seem seems become becomes became few less able since far few own \
    left write writes wrote written read reads change changes changed job company engineer engineers developer colleague colleagues level levels \
    year's day's that's prepare prepares prepared doing done did does having being while during yet until soon late early each any all \
    answer answers answered talk talks talked speak speaks share shares build built believe hold holds held manager managers director directors meeting meetings miss missed missing misses ";

/// The table of meanings, by the first stem of each phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct Meanings {
    phrases: BTreeMap<String, Vec<(Vec<String>, usize)>>,
    empty: BTreeSet<&'static str>,
}

impl Meanings {
    /// The table, ready for use.
    pub(super) fn new() -> Self {
        let mut table: BTreeMap<String, Vec<(Vec<String>, usize)>> = BTreeMap::new();
        for (place, line) in MEANINGS.iter().enumerate() {
            for phrase in line.split_ascii_whitespace() {
                let stems: Vec<String> = phrase.split('_').map(stem).collect();
                let first = stems.first().cloned().unwrap_or_default();
                table.entry(first).or_default().push((stems, place));
            }
        }
        Self { phrases: table, empty: EMPTY.split_ascii_whitespace().collect() }
    }

    /// The terms of a text, each once, with what it weighs there: more where need or trouble is told.
    pub(super) fn terms(&self, raw: &str) -> BTreeMap<Term, f32> {
        let text = Text::new(raw);
        let stems: Vec<String> = text.words.iter().map(|word| stem(text.lower(word))).collect();
        let mut terms = BTreeMap::new();
        for (at, word) in text.words.iter().enumerate() {
            let rest = stems.get(at..).unwrap_or_default();
            let lower = text.lower(word);
            let weight =
                if word.cues.has(Cue::Trouble) || word.cues.has(Cue::Need) { 1.2 } else { 1.0 };
            self.meant(rest, |place, words| {
                let sure = if words > 1 { weight * PHRASE } else { weight };
                raise(&mut terms, Term::Meaning(place), sure);
            });
            if !word.cues.has(Cue::Grammar) && lower.len() > 2 && !self.empty.contains(lower) {
                let stem = rest.first().cloned().unwrap_or_default();
                raise(&mut terms, Term::Stem(stem), weight);
            }
        }
        terms
    }

    /// The meanings of the phrases that begin here.
    fn meant(&self, rest: &[String], mut found: impl FnMut(usize, usize)) {
        let Some(phrases) = rest.first().and_then(|first| self.phrases.get(first)) else { return };
        let rest = rest.get(..LONGEST.min(rest.len())).unwrap_or_default();
        for (phrase, place) in phrases {
            if rest.starts_with(phrase) {
                found(*place, phrase.len());
            }
        }
    }
}

fn raise(terms: &mut BTreeMap<Term, f32>, term: Term, weight: f32) {
    let own = terms.entry(term).or_insert(weight);
    *own = own.max(weight);
}
