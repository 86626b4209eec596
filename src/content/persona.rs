//! A persona: `content/personas/<id>.md`, who asks and what they say.

use super::field::Fields;
use super::section::{Sections, bullets, cut, line, prose, stray};
use super::{ProblemKind, front, log::Log, outline};
use crate::domain::{Persona, PersonaId};

/// The fields of a persona's front matter.
const FIELDS: [&str; 5] = ["name", "role", "tone", "strictness", "presses"];
/// What to keep in mind for a round with them.
pub(super) const MINDSET: &str = "Mindset";
/// What they say first.
pub(super) const OPENING: &str = "Opening";
/// What they say last.
pub(super) const CLOSING: &str = "Closing";
/// What they say between two questions.
pub(super) const BRIDGES: &str = "Between questions";

/// Reads a persona; without a known strictness it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Persona> {
    let free = log.claim("persona", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &FIELDS, 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    let (before, sections) = cut(&nodes, 2);
    stray(before, log);
    let sections = Sections::sift(sections, &[MINDSET, OPENING, CLOSING, BRIDGES], 1, log);
    let (name, role) = (fields.text("name", log), fields.text("role", log));
    let (tone, strictness) = (fields.text("tone", log), fields.word("strictness", log));
    let persona = Persona {
        id: PersonaId::new(id),
        name,
        role,
        tone,
        presses: fields.words("presses", log),
        mindset: sections.needed(MINDSET, log).map(|at| prose(&at, log)).unwrap_or_default(),
        opening: sections.needed(OPENING, log).map(|at| line(&at, log)).unwrap_or_default(),
        closing: sections.needed(CLOSING, log).map(|at| line(&at, log)).unwrap_or_default(),
        bridges: read_bridges(&sections, log),
        strictness: strictness?,
    };
    free.then_some(persona)
}

fn read_bridges(sections: &Sections<'_>, log: &mut Log) -> Vec<String> {
    let Some(section) = sections.needed(BRIDGES, log) else { return Vec::new() };
    let bridges = bullets(section.body, log);
    if !section.body.is_empty() && bridges.len() < 3 {
        log.say(section.line, ProblemKind::BridgeCount(bridges.len()));
    }
    bridges.into_iter().map(|(_, words)| words).collect()
}
