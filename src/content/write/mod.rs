//! Native packs back to Markdown, as an author would write them: reading it again gives the same.

mod pack;
mod reference;
mod story;

pub use pack::write_pack;
pub use reference::{
    write_coach, write_context, write_ladder, write_matrix, write_round, write_template,
};
pub use story::write_story;

use super::escape::{inlines, line, one_line};
use super::model::heading;
use super::persona::{BRIDGES, CLOSING, MINDSET, OPENING, REACTIONS};
use super::question::{MODEL, POINTS, PROBES};
use crate::domain::{Bank, Block, Item, Level, Marks, ModelAnswer, Persona, Prose, Question};

/// The Markdown of a bank. Its id is the name of the file, which is not in it.
pub fn write(bank: &Bank) -> String {
    let mut out = front(&[
        ("title", one_line(&bank.title)),
        ("about", one_line(&bank.about)),
        ("topics", bank.topics.join(", ")),
    ]);
    for question in &bank.questions {
        out.push_str(&write_question(question));
    }
    out
}

/// The Markdown of a persona. Its id is the name of the file, which is not in it.
pub fn write_persona(persona: &Persona) -> String {
    let Marks { green, amber, red } = persona.marks;
    let presses: Vec<&str> = persona.presses.iter().map(|item| Item::slug(*item)).collect();
    let mut out = front(&[
        ("name", one_line(&persona.name)),
        ("role", one_line(&persona.role)),
        ("tone", one_line(&persona.tone)),
        ("strictness", persona.strictness.slug().to_owned()),
        ("thinking", persona.thinking.map_or("none".to_owned(), |seconds| seconds.to_string())),
        ("answer", format!("{green} {amber} {red}")),
        ("presses", presses.join(", ")),
    ]);
    out.push_str(&section(2, MINDSET, &prose(&persona.mindset)));
    out.push_str(&section(2, OPENING, &line(&persona.opening)));
    out.push_str(&section(2, CLOSING, &line(&persona.closing)));
    out.push_str(&section(2, BRIDGES, &bullets(persona.bridges.iter().map(|words| line(words)))));
    let reactions = persona.reactions.iter();
    let reactions = reactions.map(|(mood, words)| format!("{}: {}", mood.slug(), line(words)));
    out.push_str(&section(2, REACTIONS, &bullets(reactions)));
    out
}

fn front(fields: &[(&str, String)]) -> String {
    let lines: String = fields.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
    format!("---\n{lines}---\n")
}

fn section(level: usize, title: &str, body: &str) -> String {
    format!("\n{} {title}\n\n{body}\n", "#".repeat(level))
}

fn bullets(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn write_question(question: &Question) -> String {
    let levels: Vec<&str> = question.levels.iter().map(|level| Level::slug(*level)).collect();
    let fields = [
        format!("id: {}", question.id),
        format!("kind: {}", question.kind.slug()),
        format!("competencies: {}", question.competencies.join(", ")),
        format!("levels: {}", levels.join(", ")),
    ];
    let probes = question.probes.iter();
    let probes = probes.map(|probe| format!("{}: {}", probe.item.slug(), line(&probe.ask)));
    let mut out = section(2, &line(&question.ask), &bullets(fields.into_iter()));
    out.push_str(&section(3, POINTS, &bullets(question.points.iter().map(|words| line(words)))));
    out.push_str(&section(3, PROBES, &bullets(probes)));
    if let Some(model) = &question.model {
        out.push_str(&write_model(model));
    }
    out
}

fn write_model(model: &ModelAnswer) -> String {
    let mut out = format!("\n### {MODEL}\n");
    for passage in &model.passages {
        out.push_str(&section(4, &heading(passage.item), &prose(&passage.prose)));
    }
    out
}

/// Blocks with a blank line between them. Of two lists in a row the second takes the other mark, or they would be one.
fn prose(prose: &Prose) -> String {
    let mut out = Vec::new();
    let mut other_mark = false;
    for block in prose {
        other_mark = match block {
            Block::Paragraph(words) => {
                out.push(inlines(words));
                false
            }
            Block::List { ordered, items } => {
                out.push(list(*ordered, items, other_mark));
                !other_mark
            }
        };
    }
    out.join("\n\n")
}

fn list(ordered: bool, items: &[Vec<crate::domain::Inline>], other_mark: bool) -> String {
    let lines = items.iter().enumerate().map(|(place, words)| {
        let words = inlines(words);
        match (ordered, other_mark) {
            (false, false) => format!("- {words}"),
            (false, true) => format!("* {words}"),
            (true, false) => format!("{}. {words}", place + 1),
            (true, true) => format!("{}) {words}", place + 1),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
