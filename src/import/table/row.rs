//! What a row says, by its columns.

use super::{Asked, Column, Row};
use crate::domain::Part;
use crate::import::ask::asks;
use crate::import::blank::is_placeholder;
use crate::import::draft::{Parts, Story};
use crate::import::inline::{bare, whole_bold};

/// The topic that a row names for the rows below: its only words, bold.
pub(super) fn named_row(cells: &[String]) -> Option<String> {
    let mut said = cells.iter().filter(|cell| !bare(cell).is_empty());
    let name = said.next().filter(|_| said.next().is_none())?;
    whole_bold(name).filter(|name| !asks(name).is_asked()).map(bare)
}

pub(super) fn row(columns: &[Column], line: usize, cells: &[String]) -> Row {
    let mut row = Row { line, ..Row::default() };
    let mut parts = Parts::default();
    let mut count = 0;
    for (column, cell) in columns.iter().zip(cells) {
        let words = with_breaks(cell);
        match column {
            Column::Question if row.words.is_empty() => row.words = words.replace('\n', " "),
            Column::Answer if row.answer.is_empty() => row.answer = words,
            Column::Topic if !words.is_empty() => row.topic = Some(bare(&words)),
            Column::Hint if !words.is_empty() => row.hint = Some(words),
            Column::FollowUp => {
                row.followups.extend(words.lines().map(bare).filter(|line| line.contains(' ')));
            }
            Column::Story if row.answer.is_empty() => row.answer = words,
            Column::Part(part) if !is_placeholder(&words) => {
                count += usize::from(*part != Part::Learning);
                *slot(&mut parts, *part) = words;
            }
            _ => {}
        }
    }
    if count > 0 && row.answer.is_empty() {
        row.answer = joined(&parts);
    }
    row.parts = (count >= 3).then_some(parts);
    row
}

pub(super) fn told(columns: &[Column], rows: &[(usize, Vec<String>)]) -> Asked {
    let mut asked = Asked { rows: Vec::new(), stories: Vec::new(), skipped: Vec::new() };
    for (line, cells) in rows {
        let row = row(columns, *line, cells);
        let name = columns.iter().zip(cells).find(|(column, _)| matches!(column, Column::Story));
        let name = name
            .or_else(|| columns.iter().zip(cells).find(|(column, _)| **column == Column::Other));
        let title = name.map(|(_, cell)| bare(cell)).or(row.topic).unwrap_or_default();
        match row.parts {
            Some(parts) => {
                let text = joined(&parts);
                asked.stories.push(Story { title, line: *line, text, parts: Some(parts) });
            }
            None => asked.skipped.push(*line),
        }
    }
    asked
}

fn slot(parts: &mut Parts, part: Part) -> &mut String {
    match part {
        Part::Situation => &mut parts.situation,
        Part::Task => &mut parts.task,
        Part::Action => &mut parts.action,
        Part::Result => &mut parts.result,
        Part::Learning => &mut parts.learning,
    }
}

/// Parts as one text.
fn joined(parts: &Parts) -> String {
    let named = [
        ("Situation", &parts.situation),
        ("Task", &parts.task),
        ("Action", &parts.action),
        ("Result", &parts.result),
        ("Learning", &parts.learning),
    ];
    let said = named.iter().filter(|(_, words)| !words.is_empty());
    said.map(|(name, words)| format!("**{name}:** {words}")).collect::<Vec<_>>().join("\n\n")
}

/// A cell with its breaks as lines.
fn with_breaks(cell: &str) -> String {
    let text = ["<br>", "<br/>", "<br />", "<BR>"]
        .iter()
        .fold(cell.to_owned(), |text, tag| text.replace(tag, "\n"));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}
