//! Series: what was answered, month by month or day by day, summed up.
//!
//! An answer that was not scored is counted, and has no part in anything else: a sentence or two of opinion would
//! only blur how long answers are.
//!
//! Sums are kept up line by line: a new line is added, and one that is replaced is taken away first. What comes of
//! that is what one gets by summing up all lines anew.

use crate::domain::{Day, Item, Kind, Length, Millis, Part, Seconds, Summary, Wall};

/// Sums of every month, or day, with an answer in it, the earliest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    step: Step,
    /// Minutes by which the candidate's clock is ahead of UTC: days begin where they live.
    offset: i64,
    all: Vec<Sums>,
}

/// What is summed up together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What was answered on a day.
    Day,
    /// What was answered in a month.
    #[default]
    Month,
}

/// A history as long as this is looked at day by day: two months would be two points.
const SHORT_DAYS: i64 = 60;

impl Step {
    /// What shows most of these lines, which are in the order of their times.
    pub fn for_lines(lines: &[Summary]) -> Self {
        let days = match (lines.first(), lines.last()) {
            (Some(first), Some(last)) => last.at.day().0.saturating_sub(first.at.day().0),
            _ => 0,
        };
        if days <= SHORT_DAYS { Self::Day } else { Self::Month }
    }
}

/// Some of some: 3 of 4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ratio {
    /// How many are.
    pub some: u64,
    /// How many there are.
    pub of: u64,
}

impl Ratio {
    /// The ratio as a number; none where there is nothing.
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| self.some as f64 / self.of as f64)
    }

    fn change(&mut self, some: u64, of: u64, sign: Sign) {
        (self.some, self.of) = match sign {
            Sign::Plus => (self.some + some, self.of + of),
            Sign::Minus => (self.some.saturating_sub(some), self.of.saturating_sub(of)),
        };
    }
}

/// What was answered in a month, or on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// Its first day.
    pub first: Day,
    /// How many answers were scored, of all.
    pub scored: Ratio,
    /// Items met, of those looked for.
    pub met: Ratio,
    /// The time used for scored answers that had a planned time, in milliseconds, by how many they are.
    pub used: Ratio,
    /// The time planned for these, likewise.
    pub planned: Ratio,
    /// Words in all, by scored answers that were read.
    pub words: Ratio,
    parts: [Ratio; 5],
    items: [Ratio; Item::ALL.len()],
}

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Plus,
    Minus,
}

impl Series {
    /// The series of these lines, for somebody whose clock is so many minutes ahead of UTC.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Summary>, step: Step, offset: i64) -> Self {
        let mut series = Self { step, offset, all: Vec::new() };
        lines.into_iter().for_each(|line| series.add(line));
        series
    }

    /// What was summed up together.
    pub fn step(&self) -> Step {
        self.step
    }

    /// The sums, the earliest first.
    pub fn sums(&self) -> &[Sums] {
        &self.all
    }

    /// Adds a line.
    pub fn add(&mut self, line: &Summary) {
        let first = self.first_of(line);
        let place = self.all.partition_point(|it| it.first < first);
        if self.all.get(place).is_none_or(|it| it.first != first) {
            self.all.insert(place, Sums::new(first));
        }
        if let Some(sums) = self.all.get_mut(place) {
            sums.change(line, Sign::Plus);
        }
    }

    /// Takes a line away that was added before.
    pub fn remove(&mut self, line: &Summary) {
        let first = self.first_of(line);
        let place = self.all.partition_point(|it| it.first < first);
        if let Some(sums) = self.all.get_mut(place).filter(|it| it.first == first) {
            sums.change(line, Sign::Minus);
            if sums.scored.of == 0 {
                self.all.remove(place);
            }
        }
    }

    /// The first day of what a line is summed up in.
    fn first_of(&self, line: &Summary) -> Day {
        let day = Wall(line.at.0.saturating_add(self.offset * 60_000)).day();
        match self.step {
            Step::Day => day,
            Step::Month => Day(day.0 - day.ymd().2 + 1),
        }
    }
}

impl Sums {
    fn new(first: Day) -> Self {
        let none = Ratio::default();
        let (parts, items) = ([none; 5], [none; Item::ALL.len()]);
        Self {
            first,
            scored: none,
            met: none,
            used: none,
            planned: none,
            words: none,
            parts,
            items,
        }
    }

    /// How often an item was met, of the answers in which it was looked for.
    pub fn item(&self, item: Item) -> Ratio {
        self.items.get(item as usize).copied().unwrap_or_default()
    }

    /// Words of a part, by scored stories that were read.
    pub fn part(&self, part: Part) -> Ratio {
        self.parts.get(part as usize).copied().unwrap_or_default()
    }

    fn change(&mut self, line: &Summary, sign: Sign) {
        self.scored.change(u64::from(line.met.is_some()), 1, sign);
        let Some((met, of)) = line.met else { return };
        self.met.change(met.into(), of.into(), sign);
        for item in Item::of(line.kind) {
            if let Some(ratio) = self.items.get_mut(*item as usize) {
                ratio.change(u64::from(!line.gaps.contains(item)), 1, sign);
            }
        }
        if let Some((used, planned)) = times(line) {
            self.used.change(used, 1, sign);
            self.planned.change(planned, 1, sign);
        }
        if let Some(length) = line.length {
            self.change_words(line.kind, length, sign);
        }
    }

    fn change_words(&mut self, kind: Kind, length: Length, sign: Sign) {
        self.words.change(length.words.into(), 1, sign);
        if kind == Kind::Behavioural {
            for (ratio, words) in self.parts.iter_mut().zip(length.parts) {
                ratio.change(words.into(), 1, sign);
            }
        }
    }
}

/// Time used and time planned, both in milliseconds; none where either is not known.
fn times(line: &Summary) -> Option<(Millis, Millis)> {
    let planned = line.planned.filter(|planned: &Seconds| *planned > 0)?;
    (line.answering > 0).then_some((line.answering, u64::from(planned) * 1000))
}
