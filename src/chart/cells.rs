//! Cells: a small matrix, each cell with its words and as dark as its value.

use super::{Bands, Chart, LETTER, NOTHING, Picture, Shape, Table, WIDTH, width_of};

/// How high a row is.
const ROW: f64 = 24.0;
/// The most room that names of rows may take.
const NAMES: f64 = 120.0;

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// 0 to 1: how dark it is, in five steps.
    pub strength: f64,
    /// What stands in it: very short.
    pub words: String,
}

/// A matrix of cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Cells<'a> {
    /// The message.
    pub title: String,
    /// What there is to see, which only the caller can tell.
    pub sentence: String,
    /// What the rows are, for the head of the table.
    pub along: &'a str,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows with their names: a cell for each column, or none where there is no value.
    pub rows: Vec<(String, Vec<Option<Cell>>)>,
}

impl Cells<'_> {
    /// The chart. Its sentence ends with how many cells are empty.
    pub fn chart(&self) -> Chart {
        Chart {
            title: self.title.clone(),
            sentence: self.said(),
            table: self.table(),
            picture: self.picture(),
        }
    }

    fn said(&self) -> String {
        let all = self.rows.len() * self.columns.len();
        let full = self.rows.iter().flat_map(|(_, cells)| cells).flatten().count();
        let empty = all.saturating_sub(full);
        match (full, empty) {
            (0, _) => NOTHING.into(),
            (_, 0) => self.sentence.clone(),
            _ => format!("{} {empty} of {all} cells are empty.", self.sentence).trim().to_owned(),
        }
    }

    fn table(&self) -> Table {
        let mut head = vec![self.along.to_owned()];
        head.extend(self.columns.iter().cloned());
        let rows = self.rows.iter().map(|(name, cells)| {
            let words =
                cells.iter().map(|cell| cell.as_ref().map_or("–", |it| &it.words).to_owned());
            std::iter::once(name.clone()).chain(words).collect()
        });
        Table { head, rows: rows.collect() }
    }

    fn picture(&self) -> Picture {
        if self.rows.iter().all(|(_, cells)| cells.iter().all(Option::is_none)) {
            return Picture::default();
        }
        let mut picture = Picture::new((self.rows.len() + 1) as f64 * ROW);
        let widest = self.rows.iter().map(|(name, _)| width_of(name)).fold(0.0, f64::max);
        let left = (widest + 6.0).min(NAMES);
        let bands = Bands::new(self.columns.len(), [left, WIDTH]);
        self.add_columns(&mut picture, &bands);
        for (place, (name, cells)) in self.rows.iter().enumerate() {
            let top = (place + 1) as f64 * ROW;
            let at = [left - 6.0, top + ROW / 2.0 + LETTER * 0.35];
            picture.add(Shape::text("chart__label", at, "end", &cut(name, left - 6.0)));
            for (column, cell) in cells.iter().enumerate() {
                add_cell(&mut picture, cell.as_ref(), [bands.start(column), top], bands.size());
            }
        }
        picture
    }

    /// As many names of columns as there is room for, the last one always.
    fn add_columns(&self, picture: &mut Picture, bands: &Bands) {
        for (place, x) in bands.labelled(&self.columns, WIDTH) {
            let name = self.columns.get(place).map_or("", String::as_str);
            picture.add(Shape::text("chart__label", [x, ROW - 8.0], "middle", name));
        }
    }
}

fn add_cell(picture: &mut Picture, cell: Option<&Cell>, [x, y]: [f64; 2], band: f64) {
    let size = [(band - 2.0).max(1.0), ROW - 2.0];
    let step = cell.map_or(0, |cell| 1 + (cell.strength.clamp(0.0, 1.0) * 3.999) as u8);
    let shape = Shape::rect("chart__cell", [x + 1.0, y + 1.0], size);
    picture.add(shape.with("data-strength", step.to_string()));
    let Some(cell) = cell.filter(|cell| width_of(&cell.words) <= band) else { return };
    let at = [x + band / 2.0, y + ROW / 2.0 + LETTER * 0.35];
    let words = Shape::text("chart__cell-words", at, "middle", &cell.words);
    picture.add(words.with("data-strength", step.to_string()));
}

/// A name as far as there is room for it.
fn cut(name: &str, room: f64) -> String {
    if width_of(name) <= room {
        return name.to_owned();
    }
    let letters = (room / width_of("m")) as usize;
    name.chars().take(letters.saturating_sub(1)).collect::<String>() + "…"
}
