//! An answer as gates and items look at it: its sentences with their parts and signs, and what was asked.

use super::Asked;
use super::clause::{Act, Subject, Tense};
use super::lexicon::Cue;
use super::phrase::Phrases;
use super::reader::doubt::Doubt;
use super::reader::{Absence, Model, Reading, Telling};
use super::signs::Signs;
use super::text::{Text, Word};
use super::{reader, sentence};
use crate::domain::{Correction, Part, Sentence, Span, State};

/// One sentence with all that was seen in it.
#[derive(Debug)]
pub(crate) struct Told {
    /// Where it stands and which part it was read as.
    pub(crate) sentence: Sentence,
    /// What was seen in it.
    pub(crate) signs: Signs,
}

/// What the candidate says a sentence is stands before what was read, and beyond doubt.
fn corrected(read: Sentence, corrections: &[Correction]) -> Sentence {
    match corrections.iter().rev().find(|said| said.start == read.span.start) {
        Some(said) => Sentence { part: said.part, confidence: 1.0, ..read },
        None => read,
    }
}

/// As sure as a label of the candidate's own makes a part.
const BEYOND_DOUBT: f32 = 0.97;

/// An answer, read.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    /// What was asked.
    pub(crate) asked: &'a Asked<'a>,
    /// Its words.
    pub(crate) text: Text<'a>,
    /// Its sentences.
    pub(crate) told: Vec<Told>,
    /// How well it reads without situation, task, action or result, where the trained reader read it.
    pub(crate) absences: Option<[Absence; 4]>,
    doubts: Option<[Doubt; 4]>,
    /// What it is where the trained reader takes it for no story.
    pub(crate) instead: Option<Telling>,
}

impl<'a> Answer<'a> {
    /// Reads an answer.
    pub(crate) fn read(
        model: Option<&Model>,
        asked: &'a Asked<'a>,
        raw: &'a str,
        corrections: &[Correction],
    ) -> Self {
        let mut text = Text::new(raw);
        text.classify();
        let spans = sentence::split(raw);
        let signs: Vec<Signs> = spans.iter().map(|&span| Signs::of(&text, span)).collect();
        let Reading { sentences, absences, instead } = reader::read(model, &text, &spans, &signs);
        let sentences = sentences.into_iter().map(|read| corrected(read, corrections));
        let told = sentences.zip(signs).map(|(sentence, signs)| Told { sentence, signs }).collect();
        // What the reader thought of the whole does not hold for sentences that were put right.
        let as_read = corrections.is_empty();
        Self {
            asked,
            text,
            told,
            absences: absences.filter(|_| as_read),
            instead: instead.filter(|_| as_read),
            doubts: model.filter(|_| as_read).map(|model| model.manner().doubts),
        }
    }

    /// The words of one sentence.
    pub(crate) fn words(&self, told: &Told) -> &[Word] {
        self.text.words_in(told.sentence.span)
    }

    /// Whether the trained reader takes a part for missing; `None` where it did not read, or has no view of it.
    pub(crate) fn lacks(&self, part: Part, ruled: State) -> Option<bool> {
        let absence = self.absences.as_ref()?.get(part as usize)?;
        let doubt = self.doubts.as_ref()?.get(part as usize)?;
        doubt.is_fitted().then(|| doubt.holds(absence, ruled))
    }

    /// The sentences of a part, or the likeliest one where none was read as such.
    pub(crate) fn nearest(&self, part: Part) -> Vec<&Told> {
        let own: Vec<&Told> = self.of_part(part).collect();
        let absence = self.absences.as_ref().and_then(|all| all.get(part as usize));
        let next = absence.and_then(|absence| self.told.get(absence.likeliest));
        if own.is_empty() { next.into_iter().collect() } else { own }
    }

    /// The sentences of a part.
    pub(crate) fn of_part(&self, part: Part) -> impl Iterator<Item = &Told> {
        self.told.iter().filter(move |told| told.sentence.part == Some(part))
    }

    /// The sentences in which any of the cues stands.
    pub(crate) fn with<'b>(&'b self, cues: &'b [Cue]) -> impl Iterator<Item = &'b Told> {
        self.told.iter().filter(move |told| told.signs.has_any(cues))
    }

    /// Whether any of the phrases stands in the sentence.
    pub(crate) fn says(&self, told: &Told, phrases: &Phrases) -> bool {
        phrases.stand_in(&self.text, self.words(told))
    }

    /// How many different ones of the phrases stand in the answer.
    pub(crate) fn holds(&self, phrases: &Phrases) -> usize {
        phrases.count(&self.text, &self.text.words)
    }

    /// How many sentences tell a deed that was done, with no "if" and no "would" about it.
    pub(crate) fn deeds(&self) -> usize {
        self.told.iter().filter(|told| told.is_deed()).count()
    }
}

impl Told {
    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        self.sentence.span
    }

    /// A deed that was done, with no "if" and no "would" about it.
    pub(crate) fn is_deed(&self) -> bool {
        self.signs.tells_deed() && !self.signs.has_any(&[Cue::Would, Cue::If])
    }

    /// Whether the words speak for a part by themselves, wherever they stand, or all else does beyond doubt.
    pub(crate) fn leans_to(&self, part: Part) -> bool {
        let sure = self.sentence.part == Some(part) && self.sentence.confidence >= BEYOND_DOUBT;
        sure || reader::lean(&self.signs) == part
    }

    /// The verbs of what the speaker, alone or with others, did here; equal verbs have equal marks. "I would
    /// drive there each evening" is a deed where the sentence tells of the past.
    pub(crate) fn steps(&self) -> impl Iterator<Item = u64> {
        let past = self.signs.tells_past() && !self.signs.has(Cue::If);
        let done =
            move |act: &&Act| act.who != Subject::Other && (past || act.tense != Tense::Would);
        self.signs.acts.iter().filter(done).map(|act| act.mark)
    }

    /// The verbs of what the speaker does, did or would do here.
    pub(crate) fn doings(&self) -> impl Iterator<Item = u64> {
        self.signs.acts.iter().filter(|act| act.who != Subject::Other).map(|act| act.mark)
    }
}
