//! What of a passage is quoted, and the words around it that say where it stands.

use super::conversation::Conversation;
use super::passage::{Passage, Source};
use super::said::count;
use crate::score::{Text, split};

/// The most words of a quotation: with its frame and a question it must stay within a turn.
const MOST: usize = 28;

impl Conversation {
    /// A quotation with where it stands.
    pub(super) fn framed(&self, passage: &Passage, words: &str) -> String {
        // A quotation that was cut says so outside of what is quoted.
        let cut =
            if words.ends_with(['.', '!']) || passage.words.ends_with(words) { "" } else { " ..." };
        match &passage.source {
            Source::Value(name) if name == words => format!("One of your values is \"{words}\"."),
            Source::Value(name) => format!("Under \"{name}\" your values say: \"{words}{cut}\""),
            Source::Element(name) => {
                format!("Under \"{name}\" your company writes: \"{words}{cut}\"")
            }
            Source::Rule => format!("One of your rules says: \"{words}{cut}\""),
            Source::Tenet(rung, area) => {
                let name = self.rung_name(*rung).unwrap_or_default();
                let above = self.rung.is_some_and(|own| own < *rung);
                let lead = if above { "One level up, at" } else { "At" };
                format!("{lead} {name}, under {area}, your ladder says: \"{words}{cut}\"")
            }
        }
    }
}

/// Whether a passage can be quoted within a turn, and asks nothing itself.
pub(super) fn can_be_quoted(passage: &Passage) -> bool {
    !passage.place.contains('?') && clip(&passage.words, |_| 0.0).is_some()
}

/// What of a passage is quoted: all of it where it is short; else the sentence nearest to what was said; else the
/// beginning, up to a pause. Nothing that asks.
pub(super) fn clip(words: &str, near: impl Fn(&str) -> f32) -> Option<String> {
    if count(words) <= MOST {
        return (!words.contains('?')).then(|| words.to_owned());
    }
    let sentences: Vec<&str> = split(words).iter().map(|span| span.of(words)).collect();
    let fit = sentences.iter().filter(|it| (4..=MOST).contains(&count(it)) && !it.contains('?'));
    let mut best: Option<(f32, &str)> = None;
    for sentence in fit {
        let weight = near(sentence);
        if best.is_none_or(|(own, _)| weight > own) {
            best = Some((weight, sentence));
        }
    }
    best.map(|(_, sentence)| sentence.to_owned()).or_else(|| beginning(words))
}

/// The beginning of a long sentence, up to its last pause within bounds.
fn beginning(words: &str) -> Option<String> {
    let text = Text::new(words);
    let kept = text.words.get(..MOST.min(text.words.len()))?;
    let pause =
        kept.iter().rposition(|word| word.after_pause).filter(|at| *at >= 5).unwrap_or(kept.len());
    let (first, last) = (kept.first()?, kept.get(pause.checked_sub(1)?)?);
    let said = text.between(first, last);
    (!said.contains('?') && count(said) <= MOST).then(|| said.to_owned())
}
