//! The table of meanings, read once: which phrases stand for which meaning of which field.

use super::word::{Bare, NOBODY, NOT, bare};
use crate::score::Text;
use std::collections::BTreeMap;

const TABLE: &str = include_str!("meaning.txt");

/// What a phrase of the table stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sense {
    /// The line of the table.
    pub(super) meaning: usize,
    /// The field it stands in.
    pub(super) field: usize,
    /// How many words the phrase has.
    pub(super) words: usize,
    /// It may also mean something else.
    pub(super) unsure: bool,
}

/// The table of meanings, by the first word of each phrase.
#[derive(Clone, Debug, Default)]
pub(super) struct Thesaurus {
    phrases: BTreeMap<String, Vec<(Vec<String>, Sense)>>,
}

impl Thesaurus {
    /// The table, ready for use.
    pub(super) fn new() -> Self {
        let mut all = Self::default();
        let (mut field, mut meaning) = (0, 0);
        for line in TABLE.lines().filter(|line| !line.starts_with("# ")) {
            if line.starts_with("## ") {
                field += 1;
            } else if let Some((_, phrases)) = line.split_once(": ") {
                meaning += 1;
                phrases.split(", ").for_each(|phrase| all.add(phrase, meaning, field));
            }
        }
        all
    }

    fn add(&mut self, phrase: &str, meaning: usize, field: usize) {
        let stems: Vec<String> = bare(&Text::new(phrase)).into_iter().map(|it| it.stem).collect();
        let Some(first) = stems.first().cloned() else { return };
        // What is left of two words is less than they were.
        let less = stems.len() == 1 && phrase.contains(' ');
        if less && first == NOT {
            return;
        }
        let unsure = less || phrase.starts_with('~');
        let sense = Sense { meaning, field, words: stems.len(), unsure };
        let known = self.phrases.entry(first).or_default();
        if !known.iter().any(|(own, it)| own == &stems && it.meaning == meaning) {
            known.push((stems, sense));
        }
    }

    /// What the phrases stand for that begin with the first of some words.
    pub(super) fn senses(&self, words: &[Bare], mut found: impl FnMut(Sense)) {
        let Some((first, rest)) = words.split_first() else { return };
        // Who says that nobody does it says that it is not done.
        let denied = (first.stem == NOBODY).then_some(NOT);
        let begins = [Some(first.stem.as_str()), denied].into_iter().flatten();
        for (phrase, sense) in begins.filter_map(|it| self.phrases.get(it)).flatten() {
            if follows(phrase.get(1..).unwrap_or_default(), rest) {
                found(*sense);
            }
        }
    }
}

/// So many other words may stand inside a phrase: "takes the hard task back" is "take task back".
const GAP: usize = 1;

/// Whether the rest of a phrase follows.
fn follows(phrase: &[String], mut words: &[Bare]) -> bool {
    let mut gap = GAP;
    for stem in phrase {
        let Some(skipped) = words.iter().take(gap + 1).position(|word| &word.stem == stem) else {
            return false;
        };
        gap -= skipped;
        words = words.get(skipped + 1..).unwrap_or_default();
    }
    true
}
