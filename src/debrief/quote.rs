//! A piece of an answer, word for word.

use crate::domain::{Answer, AttemptId, Span};

/// A piece of an answer, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The answer it stands in.
    pub attempt: AttemptId,
    /// The number of that answer in the debrief, from 1.
    pub answer: usize,
    /// The words, as they stand there.
    pub words: String,
    /// The sentence goes on after them.
    pub cut: bool,
}

impl Quote {
    /// The words of a span, up to `longest` characters; none where the span holds no words.
    pub(super) fn of(number: usize, answer: &Answer, span: Span, longest: usize) -> Option<Self> {
        let whole = span.of(&answer.text).trim();
        let words = clipped(whole, longest);
        (!words.is_empty()).then(|| Self {
            attempt: answer.id.clone(),
            answer: number,
            words: words.to_owned(),
            cut: words.len() < whole.len(),
        })
    }

    /// The words on one line, with a mark where they are cut.
    pub fn line(&self) -> String {
        let words: Vec<&str> = self.words.split_ascii_whitespace().collect();
        let end = if self.cut { " …" } else { "" };
        format!("{}{end}", words.join(" "))
    }
}

/// The beginning of a text, up to `longest` characters: to the end of a clause where one ends in the second half,
/// so that a thought is not cut in two; else to the end of a word.
fn clipped(text: &str, longest: usize) -> &str {
    let Some((end, _)) = text.char_indices().nth(longest) else { return text };
    let room = text.get(..end).unwrap_or_default();
    let clause = room.rfind([',', ';', ':', '.']).filter(|at| at * 2 > end);
    let word = room.rfind(|letter: char| letter.is_ascii_whitespace());
    let end = clause.or(word).unwrap_or(end);
    room.get(..end).unwrap_or_default().trim_end()
}
