//! The words of an answer: where each stands, how it reads in lower case, and which cues it carries.
//!
//! One pass, one buffer: every word is written once, in lower case and with straight apostrophes, into
//! one string with single spaces between, so that phrases are found by comparing bytes and no word has
//! a string of its own.

use super::lexicon::{self, Cue, Cues};
use super::meaning::{self, Class};
use crate::domain::Span;

/// One word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Where it stands in the text.
    pub(crate) span: Span,
    /// Where it stands in the lower-case buffer.
    low: Span,
    /// What it hints at, alone or as the first word of a phrase.
    pub(crate) cues: Cues,
    /// A number that equal words share, for counting repeats. Collisions are possible and harmless.
    pub(crate) mark: u64,
    /// The same for words of one stem; 0 before the text was [classified](Text::classify).
    pub(crate) root: u64,
    /// What it is about, once the text was classified. Grammar words are about nothing.
    pub(crate) class: Option<Class>,
    /// A comma, colon, dash, bracket or the like stands between the word before and this one.
    pub(crate) after_pause: bool,
}

/// A text and its words.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// As it was written.
    pub(crate) raw: &'a str,
    /// Its words in order.
    pub(crate) words: Vec<Word>,
    lower: String,
}

impl<'a> Text<'a> {
    /// Reads the words of a text.
    pub(crate) fn new(raw: &'a str) -> Self {
        let words = Vec::with_capacity(raw.len() / 5 + 1);
        let mut text = Self { raw, words, lower: String::with_capacity(raw.len() + 1) };
        text.cut();
        text.look_up();
        text
    }

    /// A word in lower case, with straight apostrophes.
    pub(crate) fn lower(&self, word: &Word) -> &str {
        word.low.of(&self.lower)
    }

    /// The words that stand in a span.
    pub(crate) fn words_in(&self, span: Span) -> &[Word] {
        let from = self.words.partition_point(|word| word.span.start < span.start);
        let to = self.words.partition_point(|word| word.span.start < span.end);
        self.words.get(from..to).unwrap_or_default()
    }

    /// The text from one word to another, both included.
    pub(crate) fn between(&self, first: &Word, last: &Word) -> &'a str {
        Span { start: first.span.start, end: last.span.end }.of(self.raw)
    }

    /// The lower-case text from a word to the last of some words.
    pub(crate) fn rest(&self, words: &[Word], from: &Word) -> &str {
        let end = words.last().map_or(from.low.end, |last| last.low.end);
        self.lower.get(from.low.start..end).unwrap_or_default()
    }

    /// Finds stem and class of every word that is no grammar word.
    pub(crate) fn classify(&mut self) {
        for word in self.words.iter_mut().filter(|word| !word.cues.has(Cue::Grammar)) {
            word.root = hash(meaning::stem(word.low.of(&self.lower)));
            word.class = meaning::class_of(word.root);
        }
    }

    fn cut(&mut self) {
        let raw = self.raw;
        let mut chars = raw.char_indices().peekable();
        let (mut start, mut low, mut pause) = (None, 0, false);
        while let Some((at, letter)) = chars.next() {
            let next = chars.peek().map(|&(_, next)| next);
            if letter.is_alphanumeric() || (start.is_some() && joins(letter, next)) {
                if start.is_none() {
                    start = Some(at);
                    low = self.lower.len();
                }
                push_lower(&mut self.lower, letter);
                continue;
            }
            if let Some(begin) = start.take() {
                self.close(Span { start: begin, end: at }, low, &mut pause);
            }
            self.percent(letter);
            pause |= !letter.is_whitespace() && letter != '%';
        }
        if let Some(begin) = start {
            self.close(Span { start: begin, end: raw.len() }, low, &mut pause);
        }
    }

    fn close(&mut self, span: Span, start: usize, pause: &mut bool) {
        let low = Span { start, end: self.lower.len() };
        let mark = hash(low.of(&self.lower));
        self.lower.push(' ');
        let after_pause = std::mem::take(pause);
        self.words.push(Word {
            span,
            low,
            cues: Cues::NONE,
            mark,
            root: 0,
            class: None,
            after_pause,
        });
    }

    /// A sign of per cent belongs to the number before it.
    fn percent(&mut self, letter: char) {
        if let ('%', Some(word)) = (letter, self.words.last_mut()) {
            word.cues.add(Cue::Percent);
        }
    }

    fn look_up(&mut self) {
        for word in &mut self.words {
            let rest = self.lower.get(word.low.start..).unwrap_or_default();
            word.cues.join(lexicon::cues_of(word.low.of(&self.lower), rest));
        }
    }
}

/// Whether a sign inside a word belongs to it: an apostrophe, or a point or comma between digits.
fn joins(letter: char, next: Option<char>) -> bool {
    match letter {
        '\'' | '’' => next.is_some_and(char::is_alphabetic),
        '.' | ',' => next.is_some_and(|next| next.is_ascii_digit()),
        _ => false,
    }
}

fn push_lower(buffer: &mut String, letter: char) {
    match letter {
        '’' => buffer.push('\''),
        letter if letter.is_ascii() => buffer.push(letter.to_ascii_lowercase()),
        letter => buffer.extend(letter.to_lowercase()),
    }
}

/// FNV-1a, 64 bits: short, and good enough to tell words apart.
pub(crate) fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
