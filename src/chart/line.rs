//! Lines: values along a row of times, with gaps where there is none.

use super::{
    Bands, Chart, LETTER, NOTHING, Picture, Scale, Shape, Table, Ticks, WIDTH, path, ticks,
    width_of,
};

/// How high the picture is.
const HEIGHT: f64 = 190.0;
/// Where the lowest value stands.
const GROUND: f64 = HEIGHT - 26.0;
/// Where the highest value stands.
const TOP: f64 = 12.0;

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it shows.
    pub name: String,
    /// A value for each time, where there is one.
    pub values: Vec<Option<f64>>,
}

/// One line or several over the same times.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    /// The message.
    pub title: String,
    /// What the times are, for the head of the table: "Month".
    pub along: &'a str,
    /// The times, the earliest first.
    pub times: Vec<String>,
    /// The lines, the one that matters first. Told apart by their dashes, marks and names; three at most.
    pub series: Vec<Series>,
    /// The least and the largest value the scale must have, beside those that are there.
    pub bounds: [f64; 2],
    /// What counts as round.
    pub ticks: Ticks,
    /// A value in words.
    pub say: fn(f64) -> String,
}

impl Lines<'_> {
    /// The chart.
    pub fn chart(&self) -> Chart {
        let sentences: Vec<String> = self.series.iter().map(|it| self.sentence(it)).collect();
        Chart {
            title: self.title.clone(),
            sentence: sentences.join(" "),
            table: self.table(),
            picture: self.picture(),
        }
    }

    fn named<'b>(&'b self, series: &'b Series) -> Vec<(&'b str, f64)> {
        let named = self.times.iter().zip(&series.values);
        named.filter_map(|(time, value)| Some((time.as_str(), (*value)?))).collect()
    }

    fn sentence(&self, series: &Series) -> String {
        let named = self.named(series);
        let said = |&(time, value): &(&str, f64)| format!("{} in {time}", (self.say)(value));
        let least = named.iter().copied().reduce(|one, two| if two.1 < one.1 { two } else { one });
        let most = named.iter().copied().reduce(|one, two| if two.1 > one.1 { two } else { one });
        let (Some(first), Some(last), Some(least), Some(most)) =
            (named.first(), named.last(), least, most)
        else {
            return format!("{}: {}", series.name, NOTHING.to_ascii_lowercase());
        };
        if named.len() == 1 {
            return format!("{}: {}; one value so far.", series.name, said(first));
        }
        let gaps = self.times.len() - named.len();
        if (self.say)(least.1) == (self.say)(most.1) && gaps == 0 {
            return format!("{}: {} throughout.", series.name, (self.say)(first.1));
        }
        let mut sentence = format!("{}: from {} to {}", series.name, said(first), said(last));
        if named.len() > 2 {
            sentence.push_str(&format!("; lowest {}, highest {}", said(&least), said(&most)));
        }
        if gaps > 0 {
            sentence.push_str(&format!("; {gaps} of {} without a value", self.times.len()));
        }
        sentence + "."
    }

    fn table(&self) -> Table {
        let mut head = vec![self.along.to_owned()];
        head.extend(self.series.iter().map(|series| series.name.clone()));
        let rows = self.times.iter().enumerate().map(|(place, time)| {
            let value = |series: &Series| {
                series.values.get(place).copied().flatten().map_or("–".to_owned(), self.say)
            };
            let mut row = vec![time.clone()];
            row.extend(self.series.iter().map(value));
            row
        });
        Table { head, rows: rows.collect() }
    }

    fn picture(&self) -> Picture {
        let mut picture = Picture::new(HEIGHT);
        let all: Vec<f64> =
            self.series.iter().flat_map(|it| &it.values).copied().flatten().collect();
        if all.is_empty() {
            return Picture::default();
        }
        let low = all.iter().copied().fold(self.bounds[0], f64::min);
        let high = all.iter().copied().fold(self.bounds[1], f64::max);
        let ticks = ticks([low, high], 5, self.ticks);
        let ends = [ticks.first(), ticks.last()].map(|it| it.copied().unwrap_or_default());
        let up = Scale::new(ends, [GROUND, TOP]);
        let widest = ticks.iter().map(|it| width_of(&(self.say)(*it))).fold(0.0, f64::max);
        let left = widest + 8.0;
        for tick in &ticks {
            let y = up.at(*tick);
            picture.add(Shape::line("chart__grid", [left, y], [WIDTH, y]));
            let at = [widest + 2.0, y + LETTER * 0.35];
            picture.add(Shape::text("chart__label", at, "end", &(self.say)(*tick)));
        }
        let along = Bands::new(self.times.len(), [left, self.right()]);
        self.add_times(&mut picture, &along);
        for (place, series) in self.series.iter().enumerate().rev() {
            add_series(&mut picture, series, place, &along, &up);
        }
        self.add_names(&mut picture, &up);
        picture
    }

    /// As many times as there is room for, the last one always.
    fn add_times(&self, picture: &mut Picture, along: &Bands) {
        for (place, x) in along.labelled(&self.times, WIDTH) {
            let time = self.times.get(place).map_or("", String::as_str);
            picture.add(Shape::text("chart__label", [x, HEIGHT - 8.0], "middle", time));
        }
    }

    /// Room for the names of several lines, to the right of them.
    fn right(&self) -> f64 {
        let names = self.series.iter().filter(|_| self.series.len() > 1);
        WIDTH - 4.0 - names.map(|it| width_of(&it.name) + 4.0).fold(0.0, f64::max)
    }

    /// Several lines have their names beside their last points, in the order in which they end.
    fn add_names(&self, picture: &mut Picture, up: &Scale) {
        let last = |series: &Series| series.values.iter().rev().find_map(|value| *value);
        let ends = self.series.iter().filter(|_| self.series.len() > 1);
        let ends = ends.filter_map(|series| Some((up.at(last(series)?), &series.name)));
        // Three at most; sorting would weigh 3 kB.
        let mut sorted: Vec<(f64, &String)> = Vec::new();
        for end in ends {
            sorted.insert(sorted.partition_point(|earlier| earlier.0 <= end.0), end);
        }
        let mut free = TOP;
        for (y, name) in sorted {
            let y = (y + LETTER * 0.35).max(free);
            free = y + LETTER + 1.0;
            picture.add(Shape::text("chart__name", [self.right() + 4.0, y], "start", name));
        }
    }
}

fn add_series(picture: &mut Picture, series: &Series, place: usize, along: &Bands, up: &Scale) {
    let at = |(place, value): (usize, &Option<f64>)| Some([along.middle(place), up.at((*value)?)]);
    let points: Vec<Option<[f64; 2]>> = series.values.iter().enumerate().map(at).collect();
    let which = place.to_string();
    picture.add(Shape::path("chart__line", path(&points)).with("data-series", which.clone()));
    for [x, y] in points.into_iter().flatten() {
        let dot = match place {
            0 => Shape::circle("chart__dot", [x, y], 3.0),
            _ => Shape::rect("chart__dot", [x - 2.5, y - 2.5], [5.0, 5.0]),
        };
        picture.add(dot.with("data-series", which.clone()));
    }
}
