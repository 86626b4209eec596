//! Tables of levels and competencies.

use super::draft::Matrix;
use super::inline::{bare, plain};
use super::ladder::is_level_name;
use super::line::Line;
use super::table::rows;
use super::tree::Node;

/// The matrix that a table is, if it is one.
pub(super) fn read(lines: &[Line], node: &Node) -> Option<Matrix> {
    let rows = rows(lines, node);
    let ((_, names), rows) = rows.split_first()?;
    let (corner, names) = names.split_first()?;
    if names.len() < 2 || rows.is_empty() {
        return None;
    }
    let firsts: Vec<String> =
        rows.iter().filter_map(|(_, cells)| cells.first()).map(|it| bare(it)).collect();
    let across = names.iter().filter(|name| is_level_name(name)).count() * 2 > names.len();
    let down = firsts.iter().filter(|name| is_level_name(name)).count() * 2 > firsts.len();
    let corner = plain(corner);
    let said = ["level", "nivel", "stufe", "grade", "competenc", "skill", "dimension", "area"]
        .iter()
        .any(|it| corner.contains(it));
    let names: Vec<String> = names.iter().map(|name| bare(name)).collect();
    let cells = cells(rows, names.len());
    match (across, down) {
        (false, true) if said || corner.is_empty() => {
            Some(Matrix { levels: firsts, competencies: names, cells })
        }
        (true, false) if said || corner.is_empty() => {
            let turned = (0..names.len()).map(|place| column(&cells, place)).collect();
            Some(Matrix { levels: names, competencies: firsts, cells: turned })
        }
        _ => None,
    }
}

/// The cells right of the first column, as many in each row as there are names.
fn cells(rows: &[(usize, Vec<String>)], width: usize) -> Vec<Vec<String>> {
    let row = |(_, cells): &(usize, Vec<String>)| {
        let mut row: Vec<String> =
            cells.iter().skip(1).take(width).map(|cell| bare(&cell.replace("<br>", " "))).collect();
        row.resize(width, String::new());
        row
    };
    rows.iter().map(row).collect()
}

fn column(cells: &[Vec<String>], place: usize) -> Vec<String> {
    cells.iter().map(|row| row.get(place).cloned().unwrap_or_default()).collect()
}
