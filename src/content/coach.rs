//! A coach: `content/coaches/<id>.md`, who asks rather than tells.

use super::front::{self, Opened};
use super::log::Log;
use super::section::{Sections, headed, line, prose, tagged};
use crate::domain::Coach;

/// What to keep in mind for a conversation with them.
pub(super) const MINDSET: &str = "Mindset";
/// What they say first.
pub(super) const OPENING: &str = "Opening";
/// What they say last.
pub(super) const CLOSING: &str = "Closing";
/// What they say between questions.
pub(super) const PHRASES: &str = "Phrases";

/// Reads a coach.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Coach> {
    let Opened { free, fields, nodes, .. } =
        front::open("coach", id, text, &["name", "role", "tone", "context"], log)?;
    let sections = headed(&nodes, 2, log);
    let sections = Sections::sift(sections, &[MINDSET, OPENING, CLOSING, PHRASES], 1, log);
    let coach = Coach {
        id: id.to_owned(),
        name: fields.text("name", log),
        role: fields.text("role", log),
        tone: fields.text("tone", log),
        context: fields.reference("context", "context", log),
        mindset: sections.needed(MINDSET, log).map(|at| prose(&at, log)).unwrap_or_default(),
        opening: sections.needed(OPENING, log).map(|at| line(&at, log)).unwrap_or_default(),
        closing: sections.needed(CLOSING, log).map(|at| line(&at, log)).unwrap_or_default(),
        phrases: sections.needed(PHRASES, log).map(|at| tagged(&at, log)).unwrap_or_default(),
    };
    free.then_some(coach)
}
