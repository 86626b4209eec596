//! Dots: two values of each thing, and the diagonal where both agree.

use super::{Chart, LETTER, NOTHING, Picture, Scale, Shape, Table, Ticks, WIDTH, ticks, width_of};

/// How high the picture is.
const HEIGHT: f64 = 300.0;
/// Where the lowest values stand, from the left and from the top.
const CORNER: [f64; 2] = [40.0, HEIGHT - 44.0];
/// How large the smallest and the largest dot are.
const RADII: [f64; 2] = [4.0, 13.0];

/// Things with the same two values.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The value along.
    pub across: f64,
    /// The value up.
    pub up: f64,
    /// How many things there are of it; a dot's area grows with it.
    pub count: usize,
}

/// Dots about a diagonal.
#[derive(Clone, Debug)]
pub struct Dots<'a> {
    /// The message.
    pub title: String,
    /// What is compared: one and many, "answer", "answers".
    pub what: [&'a str; 2],
    /// What is measured along, and up, as nouns: "Checklist", "Self-rating".
    pub axes: [&'a str; 2],
    /// The dots.
    pub dots: Vec<Dot>,
    /// The ends of both scales.
    pub bounds: [f64; 2],
    /// How far apart two values may be and still agree.
    pub agrees: f64,
    /// A value in words.
    pub say: fn(f64) -> String,
}

impl Dots<'_> {
    /// The chart.
    pub fn chart(&self) -> Chart {
        Chart {
            title: self.title.clone(),
            sentence: self.sentence(),
            table: self.table(),
            picture: self.picture(),
        }
    }

    fn count(&self, is: impl Fn(f64) -> bool) -> usize {
        self.dots.iter().filter(|dot| is(dot.up - dot.across)).map(|dot| dot.count).sum()
    }

    fn sentence(&self) -> String {
        let all = self.count(|_| true);
        if all == 0 {
            return NOTHING.into();
        }
        let [across, up] = self.axes;
        let agreed = self.count(|over| over.abs() <= self.agrees);
        let (above, below) =
            (self.count(|over| over > self.agrees), self.count(|over| over < -self.agrees));
        let [one, many] = self.what;
        let what = if all == 1 { one } else { many };
        format!(
            "{all} {what}: {agreed} on the diagonal, where both agree within {}; {above} above it, where {} is \
             higher; {below} below it, where {} is higher.",
            (self.say)(self.agrees),
            up.to_ascii_lowercase(),
            across.to_ascii_lowercase(),
        )
    }

    fn table(&self) -> Table {
        let [across, up] = self.axes.map(str::to_owned);
        let rows = self
            .dots
            .iter()
            .map(|dot| vec![(self.say)(dot.across), (self.say)(dot.up), dot.count.to_string()]);
        Table { head: vec![across, up, "Count".into()], rows: rows.collect() }
    }

    fn picture(&self) -> Picture {
        let most = self.dots.iter().map(|dot| dot.count).max().unwrap_or_default();
        if most == 0 {
            return Picture::default();
        }
        let mut picture = Picture::new(HEIGHT);
        let [left, ground] = CORNER;
        let across = Scale::new(self.bounds, [left + RADII[1], WIDTH - RADII[1]]);
        let up = Scale::new(self.bounds, [ground - RADII[1], RADII[1] + LETTER]);
        self.add_axes(&mut picture, &across, &up);
        let [low, high] = self.bounds;
        let ends = [[across.at(low), up.at(low)], [across.at(high), up.at(high)]];
        picture.add(Shape::line("chart__diagonal", ends[0], ends[1]));
        for dot in self.dots.iter().filter(|dot| dot.count > 0) {
            // The area grows with the count.
            let share = (dot.count as f64 / most as f64).sqrt();
            let radius = (RADII[1] * share).max(RADII[0]);
            let at = [across.at(dot.across), up.at(dot.up)];
            picture.add(Shape::circle("chart__bubble", at, radius));
        }
        picture
    }

    fn add_axes(&self, picture: &mut Picture, across: &Scale, up: &Scale) {
        let [left, ground] = CORNER;
        for tick in ticks(self.bounds, 5, Ticks::Decimal) {
            let (x, y, words) = (across.at(tick), up.at(tick), (self.say)(tick));
            picture.add(Shape::line("chart__grid", [left, y], [WIDTH, y]));
            let at = [left - 4.0, y + LETTER * 0.35];
            picture.add(Shape::text("chart__label", at, "end", &words));
            picture.add(Shape::text("chart__label", [x, ground + LETTER + 4.0], "middle", &words));
        }
        let [along, upward] = self.axes;
        picture.add(Shape::text("chart__name", [0.0, LETTER], "start", &format!("↑ {upward}")));
        let along = format!("{along} →");
        let x = (WIDTH - 4.0).max(width_of(&along));
        picture.add(Shape::text("chart__name", [x, HEIGHT - 8.0], "end", &along));
    }
}
