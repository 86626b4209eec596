//! Which words of the answer a follow-up holds on to. A quotation is always a piece of the answer, byte for byte.

use crate::domain::{Aim, Checklist, Item, Part, Span};

/// The most words that are quoted: about what a listener can repeat.
const MOST_WORDS: usize = 14;

/// The fewest words of a piece that says something by itself.
const FEWEST_WORDS: usize = 4;

/// A piece of the answer that leads to the question.
pub(super) fn fitting(aim: Aim, text: &str, checklist: &Checklist) -> Option<String> {
    let said = Said { text, checklist };
    let sentence = match aim {
        Aim::Gap(item) => said.near(item),
        Aim::Harder => said.earned(Item::Action).or_else(|| said.earned(Item::Steps)),
        Aim::SecondChance => None,
    };
    let sentence = sentence.or_else(|| said.first())?;
    let piece = piece(sentence.of(text));
    (!piece.is_empty()).then(|| piece.to_owned())
}

/// An answer with what was found in it.
struct Said<'a> {
    text: &'a str,
    checklist: &'a Checklist,
}

impl Said<'_> {
    /// The sentence a question into that item takes up.
    fn near(&self, item: Item) -> Option<Span> {
        match item {
            Item::Event | Item::Relevance => self.earned(item),
            Item::Situation => self.earned(item).or_else(|| self.first()),
            Item::Task => {
                self.earned(item).or_else(|| self.last(Part::Situation)).or_else(|| self.first())
            }
            Item::Action => self.earned(item).or_else(|| self.last(Part::Task)),
            Item::Ownership => self.said_we().or_else(|| self.last(Part::Action)),
            Item::Reasoning => self.middle(Part::Action),
            Item::Result => self.earned(item).or_else(|| self.last(Part::Action)),
            Item::Evidence => self.claim().or_else(|| self.last(Part::Result)),
            Item::Learning => self.earned(item).or_else(|| self.last(Part::Result)),
            Item::Principle | Item::Example | Item::Tradeoff => {
                self.earned(item).or_else(|| self.earned(Item::Steps))
            }
            Item::Steps => self.earned(item).or_else(|| self.earned(Item::Principle)),
            Item::Measure => self
                .earned(item)
                .or_else(|| self.earned(Item::FollowThrough))
                .or_else(|| self.earned(Item::Decision))
                .or_else(|| self.earned(Item::Steps)),
            Item::Clarify | Item::Options | Item::FollowThrough => {
                self.earned(item).or_else(|| self.earned(Item::Decision))
            }
            Item::Decision => self.earned(item).or_else(|| self.earned(Item::Options)),
        }
    }

    fn first(&self) -> Option<Span> {
        let sentences = self.checklist.sentences.iter().map(|it| it.span);
        sentences.clone().find(|span| self.is_long(span)).or_else(|| sentences.clone().next())
    }

    /// Whether a sentence says something by itself.
    fn is_long(&self, span: &Span) -> bool {
        span.of(self.text).split_whitespace().count() >= FEWEST_WORDS
    }

    /// The first words that earned an item, or half of it.
    fn earned(&self, item: Item) -> Option<Span> {
        let tick = self.checklist.ticks.iter().find(|tick| tick.item == item)?;
        tick.evidence.first().copied()
    }

    fn of(&self, part: Part) -> impl DoubleEndedIterator<Item = Span> {
        let told = self.checklist.sentences.iter().filter(move |it| it.part == Some(part));
        told.map(|it| it.span).filter(|span| self.is_long(span))
    }

    fn last(&self, part: Part) -> Option<Span> {
        self.of(part).next_back()
    }

    fn middle(&self, part: Part) -> Option<Span> {
        let all: Vec<Span> = self.of(part).collect();
        all.get(all.len() / 2).copied()
    }

    /// A step that somebody took together with others.
    fn said_we(&self) -> Option<Span> {
        let says_we = |span: &Span| {
            let words = span.of(self.text).split(|it: char| !it.is_ascii_alphabetic());
            words.clone().any(|word| word.eq_ignore_ascii_case("we"))
        };
        self.of(Part::Action).find(says_we)
    }

    /// A result without a number in it.
    fn claim(&self) -> Option<Span> {
        let bare = |span: &Span| !span.of(self.text).bytes().any(|byte| byte.is_ascii_digit());
        self.of(Part::Result).find(bare)
    }
}

/// Words a sentence is joined with, left out in front of a quotation.
const JOINS: [&str; 9] = ["and", "so", "but", "then", "also", "well", "okay", "because", "um"];

/// Words a clause may end before.
const ENDS: [&str; 10] =
    ["because", "so", "but", "which", "while", "although", "since", "until", "and", "when"];

/// The sentence where it is short, and its first clauses where it is long.
fn piece(sentence: &str) -> &str {
    let words = words(sentence);
    let joins = words.iter().take_while(|word| is_one_of(word.of(sentence), &JOINS)).count();
    let words = words.get(joins..).filter(|rest| rest.len() >= FEWEST_WORDS).unwrap_or(&words);
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return "" };
    if words.len() <= MOST_WORDS {
        return trimmed(Span { start: first.start, end: last.end }.of(sentence));
    }
    let ends = (FEWEST_WORDS..=MOST_WORDS).rev().find(|&count| ends_clause(sentence, words, count));
    let count = ends.unwrap_or(MOST_WORDS);
    let end = words.get(count - 1).map_or(last.end, |word| word.end);
    trimmed(Span { start: first.start, end }.of(sentence))
}

fn words(sentence: &str) -> Vec<Span> {
    let mut words = Vec::new();
    for word in sentence.split_whitespace() {
        let start = word.as_ptr() as usize - sentence.as_ptr() as usize;
        words.push(Span { start, end: start + word.len() });
    }
    words
}

/// Whether a clause ends after so many words: at a comma, or before a word that begins another.
fn ends_clause(sentence: &str, words: &[Span], count: usize) -> bool {
    let word = |place: usize| words.get(place).map_or("", |word| word.of(sentence));
    word(count - 1).ends_with([',', ';', ':']) || is_one_of(word(count), &ENDS)
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = word.trim_matches(|it: char| !it.is_ascii_alphanumeric());
    list.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// Without signs and dashes at its ends.
fn trimmed(piece: &str) -> &str {
    piece.trim_matches(|it: char| it.is_whitespace() || ".,;:!?-–—\"“”*•".contains(it))
}
