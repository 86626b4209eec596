//! Charts: scales, ticks, paths, and the words that say what a picture shows.
//!
//! A chart is a value ([`Chart`]): a title that says the message, a sentence, a table of every number, and a
//! [`Picture`] of plain shapes. Whoever cannot see the picture loses nothing by it. Views draw the very shapes
//! that the tests spell as SVG; a shape knows its class, and style sheets know the colours.
//!
//! Lengths are units of the picture, [`WIDTH`] across: about a CSS pixel on a phone, somewhat more on a desk.
//! Nothing here knows what is drawn: words come in with the values, and `say` spells a value.
//!
//! ## Why
//! 2026-11-20: no library of charts, as each brings its own way of drawing, and a picture of some tens of shapes
//! is drawn in a few lines. Every value stands in its picture in words or is told apart by shape, dash or place,
//! so that no picture needs colours.

mod bars;
mod cells;
mod course;
mod dots;
mod line;
mod number;
mod path;
mod scale;
mod shape;
mod ticks;

pub use bars::{Bar, Bars};
pub use cells::{Cell, Cells};
pub use course::{Course, course};
pub use dots::{Dot, Dots};
pub use line::{Lines, Series};
pub use number::{decimal, per_cent, time};
pub use path::path;
pub use scale::{Bands, Scale};
pub use shape::{Picture, Shape};
pub use ticks::{Ticks, ticks};

/// How wide every picture is, in its own units.
pub const WIDTH: f64 = 340.0;

/// How high letters are, in units of the picture.
const LETTER: f64 = 12.0;

/// A picture with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The message, in words.
    pub title: String,
    /// What there is to see, in a sentence or two.
    pub sentence: String,
    /// Every value.
    pub table: Table,
    /// The picture. Without shapes where there is no value.
    pub picture: Picture,
}

/// The values of a chart as a table; the first cell of each row is its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub head: Vec<String>,
    /// As many cells as columns in each.
    pub rows: Vec<Vec<String>>,
}

impl Chart {
    /// All that is said of the chart, as text: title, sentence, and the table with bars between its cells.
    pub fn spoken(&self) -> String {
        let mut text =
            format!("{}\n{}\n\n{}\n", self.title, self.sentence, self.table.head.join(" | "));
        for row in &self.table.rows {
            text.push_str(&row.join(" | "));
            text.push('\n');
        }
        text
    }
}

/// What is said where there is no value.
const NOTHING: &str = "There is nothing to show yet.";

/// About how wide words are: the letters of wide fonts (Verdana, DejaVu) are on average six tenths as wide as high.
/// What is a little too wide for others is never cut off.
fn width_of(words: &str) -> f64 {
    words.chars().count() as f64 * LETTER * 0.63
}
