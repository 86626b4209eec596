//! Tables: which column is what, from the names in the first row.

mod cell;
mod row;

pub(in crate::import) use cell::rows;

use super::ask::asks;
use super::draft::{Parts, Story};
use super::inline::plain;
use super::line::Line;
use super::role::{self, Role};
use super::star;
use super::tree::Node;
use crate::domain::Part;

/// The questions of a table.
pub(in crate::import) struct Asked {
    /// A row each.
    pub(in crate::import) rows: Vec<Row>,
    /// Experiences in parts, where the table asks nothing.
    pub(in crate::import) stories: Vec<Story>,
    /// Lines of rows without words.
    pub(in crate::import) skipped: Vec<usize>,
}

/// A question in a row.
#[derive(Default)]
pub(in crate::import) struct Row {
    pub(in crate::import) words: String,
    pub(in crate::import) line: usize,
    pub(in crate::import) topic: Option<String>,
    pub(in crate::import) answer: String,
    pub(in crate::import) hint: Option<String>,
    pub(in crate::import) followups: Vec<String>,
    pub(in crate::import) parts: Option<Parts>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Question,
    Answer,
    Topic,
    Hint,
    FollowUp,
    Story,
    Part(Part),
    Other,
}

/// The questions or stories of a table, or nothing where it has neither.
pub(in crate::import) fn read(lines: &[Line], node: &Node) -> Option<Asked> {
    let rows = rows(lines, node);
    let (names, rows) = rows.split_first()?;
    let columns: Vec<Column> = names.1.iter().map(|name| column(name)).collect();
    let columns = with_question(columns, rows);
    if columns.contains(&Column::Question) {
        return asked(&columns, rows);
    }
    let parts = columns.iter().filter(|column| matches!(column, Column::Part(_))).count();
    (parts >= 3).then(|| row::told(&columns, rows))
}

fn column(name: &str) -> Column {
    let name = plain(name);
    let name = name.trim_end_matches(['?', ' ']);
    let question = [
        "question",
        "questions",
        "interview question",
        "interview questions",
        "prompt",
        "q",
        "pregunta",
        "preguntas",
        "frage",
        "fragen",
        "pergunta",
        "domanda",
        "question text",
        "behavioral question",
        "behavioural question",
        "front",
        "问题",
        "問題",
        "ask",
        "sample question",
    ];
    let topic = [
        "topic",
        "category",
        "theme",
        "competency",
        "area",
        "principle",
        "leadership principle",
        "tema",
        "categoría",
        "thema",
        "type",
        "section",
        "value",
    ];
    let hint = [
        "notes",
        "hint",
        "what to look for",
        "looking for",
        "key points",
        "tips",
        "what they want",
        "why",
        "notas",
        "what it tests",
        "purpose",
    ];
    let story =
        ["story", "title", "example", "project", "experience", "story title", "historia", "name"];
    if let Some(part) = star::part_name(name) {
        return Column::Part(part);
    }
    match () {
        () if question.contains(&name) => Column::Question,
        () if topic.contains(&name) => Column::Topic,
        () if hint.contains(&name) => Column::Hint,
        () if story.contains(&name) => Column::Story,
        () => match role::of(name) {
            Some(Role::Answer | Role::Stories) => Column::Answer,
            Some(Role::FollowUps) => Column::FollowUp,
            Some(Role::Tips) => Column::Hint,
            _ => Column::Other,
        },
    }
}

/// Where no column is named for questions: the one in which most cells surely ask.
fn with_question(mut columns: Vec<Column>, rows: &[(usize, Vec<String>)]) -> Vec<Column> {
    if columns.contains(&Column::Question) || rows.len() < 2 {
        return columns;
    }
    for (place, column) in columns.iter_mut().enumerate() {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(place));
        let sure = cells.filter(|cell| asks(cell).is_strong() && !cell.contains("](#")).count();
        if sure * 10 >= rows.len() * 7 {
            *column = Column::Question;
            break;
        }
    }
    columns
}

/// The questions. A list of contents in a table is none.
fn asked(columns: &[Column], rows: &[(usize, Vec<String>)]) -> Option<Asked> {
    let mut asked = Asked { rows: Vec::new(), stories: Vec::new(), skipped: Vec::new() };
    let places =
        rows.iter().flat_map(|(_, cells)| cells.iter()).filter(|cell| cell.contains("](#"));
    if places.count() * 2 > rows.len() && !columns.contains(&Column::Answer) {
        return None;
    }
    let mut topic = None;
    for (line, cells) in rows {
        let row = row::row(columns, *line, cells);
        if let Some(name) = row::named_row(cells) {
            topic = Some(name);
        } else if !row.words.chars().any(char::is_alphabetic) {
            asked.skipped.push(*line);
        } else {
            // An empty cell under a topic goes on with it.
            topic = row.topic.clone().or(topic);
            asked.rows.push(Row { topic: topic.clone(), ..row });
        }
    }
    Some(asked)
}
