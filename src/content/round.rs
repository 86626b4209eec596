//! A round that is planned but for its questions: `content/rounds/<id>.md`.

use super::field::Fields;
use super::front::{self, Opened};
use super::section::{Section, field_list, headed};
use super::{COMPETENCIES, ProblemKind, log::Log};
use crate::domain::{Mode, PersonaId, RoundTemplate, Slot};

/// The fields of its front matter.
const FIELDS: [&str; 5] = ["title", "about", "mode", "personas", "minutes"];

/// Reads a round; without a known mode it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<RoundTemplate> {
    let Opened { free, fields, nodes, .. } = front::open("round", id, text, &FIELDS, log)?;
    let sections = headed(&nodes, 2, log);
    if sections.is_empty() {
        log.say(1, ProblemKind::NoQuestions);
    }
    let personas = fields.references("personas", "persona", log);
    let (title, about) = (fields.text("title", log), fields.text("about", log));
    let (minutes, mode) = (fields.number("minutes", log), fields.word::<Mode>("mode", log));
    let round = RoundTemplate {
        id: id.to_owned(),
        title,
        about,
        personas: personas.into_iter().map(PersonaId::new).collect(),
        minutes: minutes.unwrap_or_default(),
        slots: sections.iter().map(|section| slot(section, log)).collect(),
        mode: mode?,
    };
    free.then_some(round)
}

/// `## Somebody you helped to grow`, and what a question there looks for.
fn slot(section: &Section<'_>, log: &mut Log) -> Slot {
    let (fields, _) = field_list(section.body, log);
    let known = ["competencies", "kinds", "levels"];
    let fields = Fields::sift(Some(fields), &known, section.line, log);
    let competencies = fields.chosen("competencies", "competency", &COMPETENCIES, log);
    let levels = fields.maybe("levels").map(|_| fields.words("levels", log));
    Slot {
        name: section.title.to_owned(),
        competencies: competencies.into_iter().map(str::to_owned).collect(),
        kinds: fields.words("kinds", log),
        levels: levels.unwrap_or_default(),
    }
}
