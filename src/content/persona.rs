//! A persona: `content/personas/<id>.md`, who asks and what they say.

use super::field::Fields;
use super::front::{self, Opened};
use super::section::{Sections, bullets, headed, line, prose, tagged};
use super::{ProblemKind, log::Log};
use crate::domain::{Marks, Mood, Persona, PersonaId, Seconds};

/// The fields of a persona's front matter.
const FIELDS: [&str; 7] = ["name", "role", "tone", "strictness", "presses", "thinking", "answer"];
/// What to keep in mind for a round with them.
pub(super) const MINDSET: &str = "Mindset";
/// What they say first.
pub(super) const OPENING: &str = "Opening";
/// What they say last.
pub(super) const CLOSING: &str = "Closing";
/// What they say between two questions.
pub(super) const BRIDGES: &str = "Between questions";

/// What they say after an answer.
pub(super) const REACTIONS: &str = "Reactions";

/// Reads a persona; without a known strictness it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Persona> {
    let Opened { free, fields, nodes, .. } = front::open("persona", id, text, &FIELDS, log)?;
    let sections = headed(&nodes, 2, log);
    let sections =
        Sections::sift(sections, &[MINDSET, OPENING, CLOSING, BRIDGES, REACTIONS], 1, log);
    let (name, role) = (fields.text("name", log), fields.text("role", log));
    let (tone, strictness) = (fields.text("tone", log), fields.word("strictness", log));
    let persona = Persona {
        id: PersonaId::new(id),
        name,
        role,
        tone,
        presses: fields.words("presses", log),
        thinking: thinking(&fields, log),
        marks: marks(&fields, log),
        mindset: sections.needed(MINDSET, log).map(|at| prose(&at, log)).unwrap_or_default(),
        opening: sections.needed(OPENING, log).map(|at| line(&at, log)).unwrap_or_default(),
        closing: sections.needed(CLOSING, log).map(|at| line(&at, log)).unwrap_or_default(),
        bridges: read_bridges(&sections, log),
        reactions: read_reactions(&sections, log),
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

/// `30` seconds, or `none` where thinking is not timed.
fn thinking(fields: &Fields, log: &mut Log) -> Option<Seconds> {
    let none = fields.maybe("thinking").is_some_and(|value| value == "none");
    if none { None } else { fields.number("thinking", log) }
}

/// `90 120 180`: green, amber and red, in seconds.
fn marks(fields: &Fields, log: &mut Log) -> Marks {
    let Some(field) = fields.needed("answer", log) else { return Marks::default() };
    let mut seconds = field.value.split_whitespace().map(|word| word.parse().ok());
    let mut next = || seconds.next().flatten();
    let marks = next().zip(next()).zip(next());
    let marks = marks.and_then(|((green, amber), red)| Marks::new(green, amber, red));
    marks.unwrap_or_else(|| {
        log.say(field.line, ProblemKind::NotMarks(field.value.clone()));
        Marks::default()
    })
}

fn read_reactions(sections: &Sections<'_>, log: &mut Log) -> Vec<(Mood, String)> {
    let Some(section) = sections.needed(REACTIONS, log) else { return Vec::new() };
    let reactions = tagged::<Mood>(&section, log);
    for mood in Mood::ALL {
        let count = reactions.iter().filter(|(of, _)| *of == mood).count();
        if !section.body.is_empty() && count < 2 {
            log.say(section.line, ProblemKind::ReactionCount { mood, count });
        }
    }
    reactions
}
