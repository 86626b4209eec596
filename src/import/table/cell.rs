//! The cells of rows, as they are written.

use crate::import::line::Line;
use crate::import::tree::{Node, is_separator};

/// The most cells that are told apart in a row.
const WIDEST: usize = 60;

/// The cells of a row, without the space around them.
pub(in crate::import) fn cells(text: &str) -> Vec<String> {
    let text = text.trim();
    let inside = text.strip_prefix('|').unwrap_or(text);
    let mut cells = vec![String::new()];
    let (mut escaped, mut linked) = (false, 0_usize);
    for letter in inside.chars() {
        match letter {
            '|' if !escaped && linked < 2 && cells.len() < WIDEST => cells.push(String::new()),
            '\\' if !escaped => escaped = true,
            _ => {
                if let Some(cell) = cells.last_mut() {
                    if escaped && letter != '|' {
                        cell.push('\\');
                    }
                    cell.push(letter);
                }
                escaped = false;
                linked = match letter {
                    '[' => linked + 1,
                    _ if linked < 2 => 0,
                    ']' => 0,
                    _ => linked,
                };
            }
        }
    }
    if cells.last().is_some_and(|last| last.trim().is_empty()) {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The rows of a table with their lines, its names first.
pub(in crate::import) fn rows(lines: &[Line], node: &Node) -> Vec<(usize, Vec<String>)> {
    let lines = lines.get(node.first..node.end).unwrap_or_default().iter();
    let lines = lines.filter(|line| !is_separator(&line.text));
    lines.map(|line| (line.number, cells(&line.text))).collect()
}
