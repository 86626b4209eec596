//! A question while its answer, follow-ups and hints are gathered from what stands under or behind it.

mod take;

use super::blank::is_placeholder;
use super::draft::Found;
use super::excerpt::{self, Piece};
use super::kind::kind_of;
use super::line::Line;
use super::phrase::{Phrase, phrase};
use super::star;

/// How a question was written, which says what behind it can belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Origin {
    /// A heading.
    Heading,
    /// A line that is wholly bold.
    Bold,
    /// A line with a label, or bold words at its beginning.
    Line,
    /// An item of a list.
    Item,
    /// A fold.
    Fold,
    /// A row of a table, or another thing that is whole by itself.
    Whole,
}

/// Where the next lines go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Into {
    Answer,
    Hint,
    FollowUps,
    Nowhere,
}

/// A question that is being read.
pub(in crate::import) struct Entry {
    /// The question so far.
    pub(in crate::import) found: Found,
    /// How it was written.
    pub(in crate::import) origin: Origin,
    into: Into,
    /// A label or heading said where the answer begins; `true` where it was a heading.
    said: Option<bool>,
    answer: Vec<Piece>,
    hints: Vec<Piece>,
    /// The words go on in the next line.
    unfinished: bool,
    /// A situation or task was labelled, so that `A:` is an action and no answer.
    in_parts: bool,
}

impl Entry {
    /// A question with these words, dressed as they were.
    pub(in crate::import) fn new(
        words: &str,
        line: usize,
        topics: &[String],
        origin: Origin,
    ) -> Self {
        let Phrase { words: text, topic, rest } = phrase(words);
        let mut path = topics.to_vec();
        path.extend(topic);
        let closed = words.trim_end().ends_with(['*', '_', '"', '”', ':']);
        let unfinished = !closed && rest.is_empty() && !text.ends_with(['.', '?', '!', '？', '。']);
        let kind = kind_of(&text);
        let hint = (!rest.is_empty()).then_some(rest);
        let topics = vec![path.join(" > ")];
        Self {
            found: Found { text, line, topics, kind, hint, ..Found::default() },
            origin,
            into: Into::Answer,
            said: None,
            answer: Vec::new(),
            hints: Vec::new(),
            in_parts: false,
            unfinished: unfinished && matches!(origin, Origin::Item | Origin::Line),
        }
    }

    /// The words of the question are complete.
    pub(in crate::import) fn end_words(&mut self) {
        self.unfinished = false;
    }

    /// The question with all that was gathered.
    pub(in crate::import) fn finish(mut self, lines: &[Line]) -> Found {
        let answer = excerpt::text(lines, &self.answer);
        if !is_placeholder(&answer) && !star::is_form(&answer) {
            self.found.parts = star::parts(&answer);
            self.found.answer = Some(answer);
        }
        let hint = excerpt::text(lines, &self.hints);
        if !is_placeholder(&hint) {
            let before = self.found.hint.take().map(|before| before + "\n");
            self.found.hint = Some(before.unwrap_or_default() + &hint);
        }
        self.found
    }
}
