//! Finding questions in the library: by words, forgiving typing errors, and by what they are.
//!
//! ## Why
//! 2026-11-20: what is typed is compared with each word once, and not with each question: 2,000 questions have
//! some thousand words. A search takes half a millisecond so, and took 16 (`cargo bench --bench search`).

mod near;

use crate::domain::{Bank, Kind, Level, Library, Named, Question};
use near::near;

/// What is looked for. What is not given is not asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words of the question, of its competencies or of its bank.
    pub words: String,
    /// A topic of the bank, as a slug.
    pub topic: Option<String>,
    /// The kind.
    pub kind: Option<Kind>,
    /// A level it is asked at.
    pub level: Option<Level>,
    /// A competency it looks for, as a slug.
    pub competency: Option<String>,
}

/// The questions of a library with their words, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// Every word once.
    words: Named<String>,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// The places of its words among all.
    words: Vec<usize>,
    topics: Vec<String>,
    competencies: Vec<String>,
    levels: Vec<Level>,
    kind: Kind,
}

impl Catalogue {
    /// The catalogue of a library.
    pub fn new(library: &Library) -> Self {
        let mut catalogue = Self::default();
        for bank in &library.banks {
            bank.questions.iter().for_each(|question| catalogue.add(bank, question));
        }
        catalogue
    }

    fn add(&mut self, bank: &Bank, question: &Question) {
        let named = [&question.ask, &bank.title].into_iter();
        let mut words = Vec::new();
        for text in named.chain(&bank.topics).chain(&question.competencies) {
            for word in folded(text) {
                words.push(self.words.place_of(&word).unwrap_or(self.words.things().len()));
                self.words.insert(&word, word.clone());
            }
        }
        self.entries.push(Entry {
            words,
            topics: bank.topics.clone(),
            competencies: question.competencies.clone(),
            levels: question.levels.clone(),
            kind: question.kind,
        });
    }

    /// How far each word is from one that is looked for.
    fn distances(&self, word: &str) -> Vec<u32> {
        self.words.things().iter().map(|own| near(word, own).unwrap_or(MISSED)).collect()
    }

    /// The places, among all questions of the library, of those that fit: the best first, and in the
    /// library's order where they fit alike.
    ///
    /// Where no question has all the words, those with the most of them are given: a word too many
    /// should not hide what is there.
    pub fn find(&self, wanted: &Wanted) -> Vec<usize> {
        let words = asked_for(&wanted.words);
        let distances: Vec<Vec<u32>> = words.iter().map(|word| self.distances(word)).collect();
        let fitting = self.entries.iter().enumerate().filter(|(_, entry)| entry.is(wanted));
        let ranked: Vec<(usize, u32)> =
            fitting.map(|(place, entry)| (place, entry.far(&distances))).collect();
        let best = ranked.iter().map(|(_, far)| far / MISSED).min().unwrap_or_default();
        if best > 0 && best as usize == words.len() {
            return Vec::new();
        }
        // In the order of how well they fit, without a sort: there are few degrees, and sorting weighs 3 kB.
        let mut found = Vec::new();
        let worst = ranked.iter().map(|(_, far)| *far).filter(|far| far / MISSED == best).max();
        for degree in best * MISSED..=worst.unwrap_or_default() {
            found.extend(ranked.iter().filter(|(_, far)| *far == degree).map(|(place, _)| *place));
        }
        found
    }
}

/// A word that is not there at all; all that is wrong with words that are there comes to less.
const MISSED: u32 = 1000;

impl Entry {
    /// Whether it is what is looked for, whatever its words.
    fn is(&self, wanted: &Wanted) -> bool {
        wanted.kind.is_none_or(|kind| kind == self.kind)
            && wanted.level.is_none_or(|level| self.levels.contains(&level))
            && wanted.topic.as_ref().is_none_or(|topic| self.topics.contains(topic))
            && wanted.competency.as_ref().is_none_or(|it| self.competencies.contains(it))
    }

    /// How far its words are from those that are looked for: [`MISSED`] for each that it lacks.
    fn far(&self, distances: &[Vec<u32>]) -> u32 {
        let nearest = |far: &Vec<u32>| {
            let far = self.words.iter().filter_map(|&word| far.get(word).copied());
            far.min().unwrap_or(MISSED)
        };
        distances.iter().map(nearest).sum()
    }
}

/// Words so common in questions, and in asking for them, that they say nothing.
const EMPTY: [&str; 21] = [
    "a",
    "about",
    "an",
    "and",
    "are",
    "did",
    "do",
    "for",
    "how",
    "in",
    "is",
    "of",
    "on",
    "or",
    "question",
    "questions",
    "the",
    "to",
    "what",
    "when",
    "with",
];

/// The words that are looked for: without the empty ones, unless nothing else was typed.
fn asked_for(words: &str) -> Vec<String> {
    let all = folded(words);
    let full: Vec<String> =
        all.iter().filter(|word| !EMPTY.contains(&word.as_str())).cloned().collect();
    if full.is_empty() { all } else { full }
}

/// The words of a text in small letters. Only those of English are made small: the tables of all scripts
/// weigh 8 kB.
fn folded(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect()
}
