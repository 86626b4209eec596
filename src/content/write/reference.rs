//! Ladders, matrices, context packs, coaches, templates and planned rounds back to Markdown.

use super::{bullets, front, prose, section};
use crate::content::coach;
use crate::content::context::{FRAMEWORK, PEOPLE, RULES, VALUES};
use crate::content::escape::{line, one_line};
use crate::domain::{
    Area, Coach, Context, Element, Guide, Kind, Ladder, Level, Matrix, Person, RoundTemplate, Row,
    Rung, Slot, Template,
};

/// The Markdown of a ladder.
pub fn write_ladder(ladder: &Ladder) -> String {
    let rungs = ladder.rungs.iter().map(rung);
    head(&ladder.title, &ladder.about, &[]) + &rungs.collect::<String>()
}

fn rung(rung: &Rung) -> String {
    let level = rung.level.map(|level| format!("level: {}", level.slug()));
    let mut out = section(2, &line(&rung.name), &bullets(level.into_iter()));
    out.push_str(&paragraph(&rung.about));
    rung.areas.iter().for_each(|it| out.push_str(&area(it)));
    out
}

fn area(area: &Area) -> String {
    let tenets = bullets(area.tenets.iter().map(|tenet| line(tenet)));
    format!("\n### {}\n{}\n{tenets}\n", line(&area.name), paragraph(&area.about))
}

/// The Markdown of a matrix whose levels are ours.
pub fn write_matrix(matrix: &Matrix) -> String {
    let row = |row: &Row| {
        let cells = matrix.levels.iter().zip(&row.cells);
        let cells = bullets(cells.map(|(level, cell)| format!("{level}: {}", line(cell))));
        format!("\n## {}\n{}\n{cells}\n", line(&row.name), paragraph(&row.about))
    };
    head(&matrix.title, &matrix.about, &[]) + &matrix.rows.iter().map(row).collect::<String>()
}

/// The Markdown of a context pack.
pub fn write_context(context: &Context) -> String {
    let works = [("ladder", context.ladder.clone()), ("matrix", context.matrix.clone())];
    let values = context.values.iter();
    let values = values.map(|value| format!("{}: {}", line(&value.name), line(&value.about)));
    let mut out = head(&context.title, &context.about, &works);
    out.push_str(&section(2, VALUES, &bullets(values)));
    out.push_str(&format!("\n## {FRAMEWORK}\n"));
    context.framework.iter().for_each(|it| out.push_str(&element(it)));
    out.push_str(&format!("\n## {PEOPLE}\n"));
    context.people.iter().for_each(|it| out.push_str(&person(it)));
    out.push_str(&section(2, RULES, &bullets(context.rules.iter().map(|rule| line(rule)))));
    out
}

fn element(element: &Element) -> String {
    let fields = [("means", &element.means), ("here", &element.here)];
    let fields = fields.map(|(key, words)| format!("{key}: {}", line(words)));
    section(3, &line(&element.name), &bullets(fields.into_iter()))
}

fn person(person: &Person) -> String {
    let above = Some(&person.reports_to).filter(|name| !name.is_empty());
    let fields = [
        Some(format!("role: {}", line(&person.role))),
        above.map(|name| format!("reports to: {}", line(name))),
        Some(format!("ask about: {}", line(&person.ask_about.join(", ")))),
    ];
    section(3, &line(&person.name), &bullets(fields.into_iter().flatten()))
}

/// The Markdown of a coach.
pub fn write_coach(it: &Coach) -> String {
    let mut out = front(&[
        ("name", one_line(&it.name)),
        ("role", one_line(&it.role)),
        ("tone", one_line(&it.tone)),
        ("context", it.context.clone()),
    ]);
    let phrases = it.phrases.iter();
    let phrases = phrases.map(|(turn, words)| format!("{}: {}", turn.slug(), line(words)));
    out.push_str(&section(2, coach::MINDSET, &prose(&it.mindset)));
    out.push_str(&section(2, coach::OPENING, &line(&it.opening)));
    out.push_str(&section(2, coach::CLOSING, &line(&it.closing)));
    out.push_str(&section(2, coach::PHRASES, &bullets(phrases)));
    out
}

/// The Markdown of a template.
pub fn write_template(template: &Template) -> String {
    let Guide { title, lead, sections, .. } = &template.page;
    let mut out = head(title, &template.about, &[("kind", template.kind.slug().to_owned())]);
    if !lead.is_empty() {
        out.push_str(&format!("\n{}\n", prose(lead)));
    }
    sections.iter().for_each(|(name, body)| out.push_str(&section(2, &line(name), &prose(body))));
    out
}

/// The Markdown of a planned round.
pub fn write_round(round: &RoundTemplate) -> String {
    let personas: Vec<&str> = round.personas.iter().map(|id| id.as_str()).collect();
    let fields = [
        ("mode", round.mode.slug().to_owned()),
        ("personas", personas.join(", ")),
        ("minutes", round.minutes.to_string()),
    ];
    head(&round.title, &round.about, &fields) + &round.slots.iter().map(slot).collect::<String>()
}

fn slot(slot: &Slot) -> String {
    let kinds: Vec<&str> = slot.kinds.iter().map(|kind| Kind::slug(*kind)).collect();
    let levels: Vec<&str> = slot.levels.iter().map(|level| Level::slug(*level)).collect();
    let fields = [
        Some(format!("competencies: {}", slot.competencies.join(", "))),
        Some(format!("kinds: {}", kinds.join(", "))),
        (!levels.is_empty()).then(|| format!("levels: {}", levels.join(", "))),
    ];
    section(2, &line(&slot.name), &bullets(fields.into_iter().flatten()))
}

fn head(title: &str, about: &str, more: &[(&str, String)]) -> String {
    let mut fields = vec![("title", one_line(title)), ("about", one_line(about))];
    fields.extend(more.iter().map(|(key, value)| (*key, value.clone())));
    front(&fields)
}

/// A paragraph after a blank line; nothing where there are no words.
fn paragraph(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("\n{}\n", line(words)) }
}
