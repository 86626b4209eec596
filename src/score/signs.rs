//! What can be seen in one sentence: how often each cue stands in it, and who does what.

use super::clause::{self, Act, Subject, Tense};
use super::lexicon::Cue;
use super::text::{Text, Word};
use crate::domain::Span;

/// What was seen in one sentence.
#[derive(Clone, Debug)]
pub(crate) struct Signs {
    counts: [u8; Cue::COUNT],
    /// The deeds.
    pub(crate) acts: Vec<Act>,
    /// How many words.
    pub(crate) words: usize,
}

impl Signs {
    /// Reads one sentence.
    pub(crate) fn of(text: &Text<'_>, span: Span) -> Self {
        let words = text.words_in(span);
        Self { counts: count(text, words), acts: clause::acts(text, words), words: words.len() }
    }

    /// How often a cue stands in the sentence.
    pub(crate) fn count(&self, cue: Cue) -> u8 {
        self.counts.get(cue as usize).copied().unwrap_or(0)
    }

    /// Whether a cue stands in the sentence.
    pub(crate) fn has(&self, cue: Cue) -> bool {
        self.count(cue) > 0
    }

    /// The places of the cues that stand in the sentence, rising.
    pub(crate) fn seen(&self) -> impl Iterator<Item = usize> {
        self.counts.iter().enumerate().filter(|&(_, &count)| count > 0).map(|(place, _)| place)
    }

    /// How often the cue of a place stands in the sentence.
    pub(crate) fn times(&self, place: usize) -> u8 {
        self.counts.get(place).copied().unwrap_or(0)
    }

    /// Whether any of the cues stands in the sentence.
    pub(crate) fn has_any(&self, cues: &[Cue]) -> bool {
        cues.iter().any(|&cue| self.has(cue))
    }

    /// Deeds of somebody that were done, or are told in the plain form.
    pub(crate) fn done_by(&self, who: Subject) -> usize {
        self.acts.iter().filter(|act| act.who == who && act.tense != Tense::Would).count()
    }

    /// Whether something that was is told: a deed or a state in the past.
    pub(crate) fn tells_past(&self) -> bool {
        self.has(Cue::State) || self.acts.iter().any(|act| act.tense == Tense::Past)
    }

    /// Whether a deed that was done is told.
    pub(crate) fn tells_deed(&self) -> bool {
        self.acts.iter().any(|act| act.tense == Tense::Past)
    }

    /// Whether it is a note that begins with a plain verb: "Deliver the release by June". Notes tell what was
    /// needed in this form, and what was done in the past.
    pub(crate) fn is_plain_note(&self) -> bool {
        let first = self.acts.first().map(|act| act.tense);
        first == Some(Tense::Plain) && !self.has_any(&[Cue::I, Cue::We, Cue::Order])
    }

    /// Whether the speaker says what they would do.
    pub(crate) fn supposes(&self) -> bool {
        (self.has(Cue::Would) && (self.has(Cue::I) || self.has(Cue::We)))
            || self.acts.iter().any(|act| act.tense == Tense::Would && act.who != Subject::Other)
    }
}

fn count(text: &Text<'_>, words: &[Word]) -> [u8; Cue::COUNT] {
    let mut counts = [0_u8; Cue::COUNT];
    let before = std::iter::once(None).chain(words.iter().map(Some));
    for (word, before) in words.iter().zip(before) {
        let theirs = before.is_some_and(|before| names_others(text.lower(before)));
        // "I thanked them" is a step; "they thanked me" is what came of it.
        let mine = before.is_some_and(|before| before.cues.has(Cue::I) || before.cues.has(Cue::We));
        for place in word.cues.places() {
            let skipped = (theirs && place == Cue::Need as usize)
                || (mine && (place == Cue::Praise as usize || place == Cue::Proof as usize));
            if let Some(count) = counts.get_mut(place).filter(|_| !skipped) {
                *count = count.saturating_add(1);
            }
        }
    }
    counts
}

/// What others want or have to do ("they wanted", "users have to") is no task of the speaker's.
fn names_others(word: &str) -> bool {
    matches!(
        word,
        "they"
            | "he"
            | "she"
            | "who"
            | "users"
            | "user"
            | "customers"
            | "customer"
            | "clients"
            | "client"
            | "are"
            | "manager"
            | "people"
    )
}
