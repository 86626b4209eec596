//! A round that is planned but for its questions: `content/rounds/<id>.md`.

use super::field::Fields;
use super::section::{Section, cut, field_list, stray};
use super::{COMPETENCIES, ProblemKind, front, log::Log, outline};
use crate::domain::{Mode, PersonaId, RoundTemplate, Slot};

/// The fields of its front matter.
const FIELDS: [&str; 5] = ["title", "about", "mode", "personas", "minutes"];

/// Reads a round; without a known mode it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<RoundTemplate> {
    let free = log.claim("round", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &FIELDS, 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    let (before, sections) = cut(&nodes, 2);
    stray(before, log);
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
