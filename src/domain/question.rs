//! What is asked, and what a strong answer holds.

use super::{Item, Kind, Level, Prose, QuestionId};

/// One question of a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its slug, unique in the library.
    pub id: QuestionId,
    /// The words the persona says.
    pub ask: String,
    /// What it asks for.
    pub kind: Kind,
    /// What it looks for, as slugs: `growing-others`, `conflict` ...
    pub competencies: Vec<String>,
    /// The levels it is usually asked at.
    pub levels: Vec<Level>,
    /// What a strong answer holds, one line each.
    pub points: Vec<String>,
    /// Follow-ups, each tied to the gap it asks into.
    pub probes: Vec<Probe>,
    /// One good answer, in parts.
    pub model: Option<ModelAnswer>,
}

/// A follow-up question tied to a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The checklist item it asks into.
    pub item: Item,
    /// The words the persona says.
    pub ask: String,
}

/// One good answer, told in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelAnswer {
    /// The parts in order.
    pub passages: Vec<Passage>,
}

/// A part of a model answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The checklist item the passage is there for (`situation`, `principle` ...).
    pub item: Item,
    /// Its text.
    pub prose: Prose,
}
