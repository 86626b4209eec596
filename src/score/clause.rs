//! Who does what: the deeds of a sentence and their subjects.
//!
//! No grammar is parsed. The words are read once from left to right with the last subject in mind: a
//! pronoun sets it, a clause opener clears it, a verb in the past takes it. A sentence that begins with
//! a verb ("Asked the team ...") is told in note form, and the speaker is its subject.

use super::lexicon::Cue;
use super::text::{Text, Word};

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The speaker, named or left out.
    I,
    /// A group with the speaker in it.
    We,
    /// Somebody or something else.
    Other,
}

/// How a deed is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    /// It was done.
    Past,
    /// It has been done, some time or often: "I have led teams" is no one event.
    Perfect,
    /// It is told in the plain form: in the present, or in note form.
    Plain,
    /// It would be done.
    Would,
}

/// One deed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Act {
    /// Who acts.
    pub(crate) who: Subject,
    /// How it is told.
    pub(crate) tense: Tense,
    /// The same for equal verbs.
    pub(crate) mark: u64,
}

/// What is known of the subject while reading on.
#[derive(Clone, Copy)]
struct Reading {
    /// The subject of the clause, once it was seen.
    subject: Option<Subject>,
    /// The subject of the clause before, for "I asked and listened".
    before: Option<Subject>,
    /// No word of the clause was read yet but adverbs.
    fresh: bool,
    /// "would", "will" or "can" stands before the verb.
    modal: bool,
    /// The subject, or an adverb after it, stands right before.
    waiting: bool,
    /// "have" or "has" stands before the verb, or before the one it is joined to.
    perfect: bool,
    /// The word before says that a participle is no deed.
    qualified: bool,
    /// After "to", "not" and what is joined to it by "and": the plain form is a purpose, no deed.
    purpose: bool,
}

impl Reading {
    const START: Self = Self {
        subject: None,
        before: Some(Subject::I),
        fresh: true,
        modal: false,
        waiting: true,
        perfect: false,
        qualified: false,
        purpose: false,
    };

    /// A new clause begins; a noun seen since the last verb was an object, not a subject.
    fn open(&mut self) {
        self.subject = self.subject.filter(|_| !self.waiting || !self.fresh).or(self.before);
        self.before = self.subject.or(self.before);
        self.subject = None;
        self.fresh = true;
        self.waiting = true;
    }

    fn name(&mut self, who: Subject) {
        self.subject = Some(who);
        self.before = Some(who);
        self.fresh = false;
        self.waiting = true;
        self.modal = false;
        self.purpose = false;
        self.perfect = false;
    }
}

/// The deeds of a sentence, in order.
pub(crate) fn acts(text: &Text<'_>, words: &[Word]) -> Vec<Act> {
    let mut acts = Vec::new();
    let mut reading = Reading::START;
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1);
        if let Some(act) = step(&mut reading, text, word, next, place) {
            acts.push(act);
        }
    }
    acts
}

fn step(
    reading: &mut Reading,
    text: &Text<'_>,
    word: &Word,
    next: Option<&Word>,
    place: usize,
) -> Option<Act> {
    let lower = text.lower(word);
    let cues = word.cues;
    if place > 0 && (word.after_pause || cues.has(Cue::Opens)) {
        reading.open();
    }
    let tense = tense_of(reading, word, lower, next);
    let act = tense.map(|tense| Act {
        who: reading.subject.or(reading.before).unwrap_or(Subject::I),
        tense,
        mark: word.mark,
    });
    follow(reading, word, lower, act.is_some());
    act
}

/// Whether a word is a deed here, and how it is told.
fn tense_of(reading: &Reading, word: &Word, lower: &str, next: Option<&Word>) -> Option<Tense> {
    let cues = word.cues;
    let timeless = cues.has(Cue::Deed) && cues.has(Cue::Plain);
    if is_past(word, lower) && !reading.qualified && (!timeless || !reading.purpose) {
        return Some(match (reading.modal, reading.perfect) {
            (true, true) => Tense::Would,
            (true, false) if timeless => Tense::Would,
            (false, true) => Tense::Perfect,
            // "I read", "I set": nothing says when.
            _ if timeless => Tense::Plain,
            // Also after "could": "where we could meet, and presented it".
            _ => Tense::Past,
        });
    }
    if !cues.has(Cue::Plain) || reading.purpose || !reading.waiting || reading.qualified {
        return None;
    }
    match reading.subject {
        Some(Subject::Other) => None,
        Some(_) => Some(if reading.modal { Tense::Would } else { Tense::Plain }),
        None => heads_note(word, next).then_some(if reading.modal {
            Tense::Would
        } else {
            Tense::Plain
        }),
    }
}

/// A plain verb at the head of a clause is a note ("Check the logs") if a noun or little word follows.
fn heads_note(word: &Word, next: Option<&Word>) -> bool {
    let verbish = |next: &Word| {
        next.cues.has(Cue::Present) || next.cues.has(Cue::State) || next.cues.has(Cue::Deed)
    };
    next.is_some_and(|next| !next.after_pause && !verbish(next)) && !word.cues.has(Cue::Grammar)
}

/// A deed in the past: an irregular past of the list, or "-ed" that is no known adjective or state.
pub(crate) fn is_past(word: &Word, lower: &str) -> bool {
    let cues = word.cues;
    if cues.has(Cue::Deed) {
        return true;
    }
    lower.len() > 4 && lower.ends_with("ed") && !cues.has(Cue::NotPast) && !cues.has(Cue::State)
}

/// Moves the subject on past a word.
fn follow(reading: &mut Reading, word: &Word, lower: &str, acted: bool) {
    let cues = word.cues;
    let modal = cues.has(Cue::Would) || matches!(lower, "will" | "can" | "could" | "should");
    reading.purpose |= matches!(lower, "to" | "not");
    let goes_on = cues.has(Cue::Between) || lower == "and";
    reading.qualified = cues.has(Cue::Qualifies) || (reading.qualified && goes_on);
    let perfect = matches!(lower, "have" | "has" | "i've" | "we've" | "haven't" | "they've");
    reading.perfect |= perfect;
    if let Some(who) = named(word, lower, reading.fresh) {
        reading.name(who);
        (reading.modal, reading.perfect) = (modal, perfect);
    } else if acted {
        reading.subject = reading.subject.or(reading.before);
        reading.before = reading.subject;
        (reading.fresh, reading.waiting, reading.purpose) = (false, false, false);
    } else if modal {
        reading.modal = true;
    } else if reading.fresh && !cues.has(Cue::Between) && !cues.has(Cue::Opens) {
        reading.subject = Some(Subject::Other);
        reading.waiting = true;
    } else if !cues.has(Cue::Between) {
        reading.waiting = reading.fresh;
    }
}

/// The subject a pronoun names. "It" or "this" is one at the head of a clause only; after a verb it is what
/// something was done to.
fn named(word: &Word, lower: &str, fresh: bool) -> Option<Subject> {
    let cues = word.cues;
    if cues.has(Cue::I) {
        return Some(Subject::I);
    }
    // A general "you" is whoever works that way, the speaker among them.
    if cues.has(Cue::We) || (lower == "you" && fresh) {
        return Some(Subject::We);
    }
    let always = matches!(lower, "he" | "she" | "they" | "he'd" | "she'd" | "they'd");
    let heads = cues.has(Cue::Other) && !cues.has(Cue::Opens) && fresh;
    (always || heads).then_some(Subject::Other)
}
