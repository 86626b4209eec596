//! What the round was: how it was run, with whom, when, and how long it took.

use super::Sources;
use super::answered::Answered;
use crate::domain::{Library, Millis, Mode, PersonaId, Wall};

/// What the round was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// How it was run.
    pub mode: Mode,
    /// Who asked, in the order they first spoke.
    pub voices: Vec<Voice>,
    /// When it ended, where the candidate is.
    pub ended: Wall,
    /// How many questions were planned.
    pub planned: usize,
    /// How many of them have an answer at hand.
    pub answered: usize,
    /// How many have an answer that is not at hand: it is in another browser, or cannot be read.
    pub absent: usize,
    /// Time to think and time to answer, of the takes that count, pauses left out.
    pub time: (Millis, Millis),
}

/// Somebody who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Their slug.
    pub id: PersonaId,
    /// Their first name; the slug where the library does not know them any more.
    pub name: String,
    /// Their role; empty where the library does not know them any more.
    pub role: String,
    /// What they say last; likewise.
    pub closing: String,
}

impl Voice {
    /// The voice of a persona.
    pub(super) fn of(library: &Library, id: &PersonaId) -> Self {
        let persona = library.persona(id);
        let words = |known: Option<&String>| known.cloned().unwrap_or_default();
        Self {
            id: id.clone(),
            name: persona.map_or(id.as_str(), |it| &it.name).to_owned(),
            role: words(persona.map(|it| &it.role)),
            closing: words(persona.map(|it| &it.closing)),
        }
    }
}

impl Sitting {
    pub(super) fn of(sources: &Sources<'_>, answers: &[Answered<'_>]) -> Self {
        let record = sources.record;
        let sum = |of: fn(&Answered<'_>) -> Millis| {
            answers.iter().map(of).fold(0, Millis::saturating_add)
        };
        let planned = record.plan.questions.len();
        let without = answers.len().saturating_add(record.skipped.len());
        Self {
            mode: record.plan.mode,
            voices: sources.askers().iter().map(|id| Voice::of(sources.library, id)).collect(),
            ended: sources.local(record.ended),
            planned,
            answered: answers.len(),
            absent: planned.saturating_sub(without),
            time: (
                sum(|it| it.attempt.answer.pace.thinking),
                sum(|it| it.attempt.answer.pace.answering),
            ),
        }
    }
}
