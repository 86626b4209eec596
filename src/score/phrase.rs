//! Lists of words and phrases, looked up word by word: a text is read once for each list, however long the list is.

use super::text::{Text, Word, hash};
use std::sync::LazyLock;

/// A list, made once when it is first looked into.
pub(crate) type List = LazyLock<Phrases>;

/// Phrases in lower case with single spaces. A list has at most 256.
#[derive(Debug)]
pub(crate) struct Phrases {
    all: Vec<&'static str>,
    /// The mark of the first word of each, sorted, with the place of the phrase in its last byte. One number for both
    /// keeps the program small: every kind of sorted list brings a sorting program of its own.
    heads: Vec<u64>,
}

/// The byte of a mark that makes room for a place.
const PLACE: u64 = 0xff;

impl Phrases {
    /// The phrases of a list, with `|` between.
    pub(crate) fn of(list: &'static str) -> Self {
        let all: Vec<&str> = list.split('|').map(str::trim).filter(|one| !one.is_empty()).collect();
        let head = |(place, phrase): (u64, &&str)| (hash(head(phrase)) & !PLACE) | place;
        let mut heads: Vec<u64> = (0..=PLACE).zip(&all).map(head).collect();
        heads.sort_unstable();
        Self { all, heads }
    }

    /// Whether any stands among the words.
    pub(crate) fn stand_in(&self, text: &Text<'_>, words: &[Word]) -> bool {
        let mut found = false;
        self.find(text, words, &mut |_| found = true);
        found
    }

    /// How many different ones stand among the words.
    pub(crate) fn count(&self, text: &Text<'_>, words: &[Word]) -> usize {
        let mut seen = vec![false; self.all.len()];
        self.find(text, words, &mut |place| {
            if let Some(seen) = seen.get_mut(place) {
                *seen = true;
            }
        });
        seen.iter().filter(|&&seen| seen).count()
    }

    /// Hands over the place of each that begins and ends among the words.
    fn find(&self, text: &Text<'_>, words: &[Word], found: &mut dyn FnMut(usize)) {
        for word in words {
            let own = word.mark & !PLACE;
            let from = self.heads.partition_point(|&head| head < own);
            let same = self.heads.iter().skip(from).take_while(|&&head| head & !PLACE == own);
            for place in same.map(|head| (head & PLACE) as usize) {
                let after = self
                    .all
                    .get(place)
                    .and_then(|phrase| text.rest(words, word).strip_prefix(phrase));
                if after.is_some_and(|after| after.is_empty() || after.starts_with(' ')) {
                    found(place);
                }
            }
        }
    }
}

fn head(phrase: &str) -> &str {
    phrase.split_once(' ').map_or(phrase, |(head, _)| head)
}
