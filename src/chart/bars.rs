//! Bars: a value for each name, perhaps with a mark for what was meant.

use super::{Chart, LETTER, NOTHING, Picture, Scale, Shape, Table, WIDTH, width_of};

/// How high a bar with the words above it is.
const ROW: f64 = 38.0;
/// How thick a bar is.
const THICK: f64 = 12.0;

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub name: String,
    /// How long it is: 0 or more.
    pub value: f64,
    /// What it is held against, such as what was planned.
    pub mark: Option<f64>,
}

/// Bars, one below the other.
#[derive(Clone, Debug)]
pub struct Bars<'a> {
    /// The message.
    pub title: String,
    /// What the names are, what the values are, what the marks are: for the head of the table.
    pub head: [&'a str; 3],
    /// The bars, in the order shown.
    pub bars: Vec<Bar>,
    /// A value in words.
    pub say: fn(f64) -> String,
}

impl Bars<'_> {
    /// The chart. Its bars begin at 0, always.
    pub fn chart(&self) -> Chart {
        Chart {
            title: self.title.clone(),
            sentence: self.sentence(),
            table: self.table(),
            picture: self.picture(),
        }
    }

    fn is_marked(&self) -> bool {
        self.bars.iter().any(|bar| bar.mark.is_some())
    }

    fn sentence(&self) -> String {
        let said = |bar: &Bar| {
            let mark = bar.mark.map(|mark| {
                format!(" ({}: {})", self.head[2].to_ascii_lowercase(), (self.say)(mark))
            });
            format!("{} {}{}", bar.name, (self.say)(bar.value), mark.unwrap_or_default())
        };
        let most =
            self.bars.iter().reduce(|one, two| if two.value > one.value { two } else { one });
        let least =
            self.bars.iter().reduce(|one, two| if two.value < one.value { two } else { one });
        match (most, least) {
            (Some(most), Some(least)) if self.bars.len() > 6 => {
                format!("{}: most {}, least {}.", self.head[1], said(most), said(least))
            }
            (Some(_), _) => {
                let all: Vec<String> = self.bars.iter().map(said).collect();
                format!("{}: {}.", self.head[1], all.join(", "))
            }
            _ => NOTHING.into(),
        }
    }

    fn table(&self) -> Table {
        let columns = if self.is_marked() { 3 } else { 2 };
        let head = self.head.iter().take(columns).map(|&it| it.to_owned()).collect();
        let rows = self.bars.iter().map(|bar| {
            let mark = bar.mark.map_or("–".to_owned(), self.say);
            let row = [bar.name.clone(), (self.say)(bar.value), mark];
            row.into_iter().take(columns).collect()
        });
        Table { head, rows: rows.collect() }
    }

    fn picture(&self) -> Picture {
        if self.bars.is_empty() {
            return Picture::default();
        }
        let mut picture = Picture::new(self.bars.len() as f64 * ROW);
        let lengths = self.bars.iter().flat_map(|bar| [Some(bar.value), bar.mark]).flatten();
        let longest = lengths.fold(0.0, f64::max);
        let across =
            Scale::new([0.0, if longest > 0.0 { longest } else { 1.0 }], [0.0, WIDTH - 4.0]);
        for (place, bar) in self.bars.iter().enumerate() {
            self.add_bar(&mut picture, bar, place as f64 * ROW, &across);
        }
        picture
    }

    /// Name and value stand above the bar, so that a long name takes no room from it.
    fn add_bar(&self, picture: &mut Picture, bar: &Bar, top: f64, across: &Scale) {
        let words = top + LETTER + 3.0;
        let said = (self.say)(bar.value);
        picture.add(Shape::text("chart__name", [0.0, words], "start", &bar.name));
        picture.add(Shape::text(
            "chart__label",
            [WIDTH - 4.0, words],
            "end",
            &self.beside(bar, &said),
        ));
        let y = words + 5.0;
        picture.add(Shape::rect("chart__ground", [0.0, y], [WIDTH - 4.0, THICK]));
        picture.add(Shape::rect("chart__bar", [0.0, y], [across.at(bar.value), THICK]));
        if let Some(mark) = bar.mark {
            let x = across.at(mark);
            picture.add(Shape::line("chart__mark", [x, y - 3.0], [x, y + THICK + 3.0]));
        }
    }

    fn beside(&self, bar: &Bar, said: &str) -> String {
        let long = width_of(&bar.name) + width_of(said) + width_of(self.head[2]) > WIDTH - 70.0;
        match bar.mark {
            Some(mark) if !long => {
                format!("{said}, {} {}", self.head[2].to_ascii_lowercase(), (self.say)(mark))
            }
            Some(mark) => format!("{said} / {}", (self.say)(mark)),
            None => said.to_owned(),
        }
    }
}
