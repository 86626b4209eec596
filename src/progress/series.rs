//! Series: what was answered, month by month, summed up.
//!
//! Sums are kept up line by line: a new line is added, and one that is replaced is taken away first. What comes of
//! that is what one gets by summing up all lines anew.

use crate::domain::{Item, Kind, Length, Millis, Part, Seconds, Summary};

/// Sums of every month with an answer in it, the earliest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Minutes by which the candidate's clock is ahead of UTC: months begin where they live.
    offset: i64,
    months: Vec<Sums>,
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

/// What was answered in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// The month: 12 times the year, and 0 to 11.
    pub month: i64,
    /// How many answers were scored, of all.
    pub scored: Ratio,
    /// Items met, of those looked for.
    pub met: Ratio,
    /// The time used for answers that had a planned time, in milliseconds, by how many they are.
    pub used: Ratio,
    /// The time planned for these, likewise.
    pub planned: Ratio,
    /// Words in all, by answers that were read.
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
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Summary>, offset: i64) -> Self {
        let mut series = Self { offset, months: Vec::new() };
        lines.into_iter().for_each(|line| series.add(line));
        series
    }

    /// Every month with an answer in it, the earliest first.
    pub fn months(&self) -> &[Sums] {
        &self.months
    }

    /// Adds a line.
    pub fn add(&mut self, line: &Summary) {
        let month = self.month_of(line);
        let place = self.months.partition_point(|it| it.month < month);
        if self.months.get(place).is_none_or(|it| it.month != month) {
            self.months.insert(place, Sums::new(month));
        }
        if let Some(sums) = self.months.get_mut(place) {
            sums.change(line, Sign::Plus);
        }
    }

    /// Takes a line away that was added before.
    pub fn remove(&mut self, line: &Summary) {
        let month = self.month_of(line);
        let place = self.months.partition_point(|it| it.month < month);
        if let Some(sums) = self.months.get_mut(place).filter(|it| it.month == month) {
            sums.change(line, Sign::Minus);
            if sums.scored.of == 0 {
                self.months.remove(place);
            }
        }
    }

    fn month_of(&self, line: &Summary) -> i64 {
        let at = crate::domain::Wall(line.at.0.saturating_add(self.offset * 60_000));
        let (year, month, _) = at.day().ymd();
        year * 12 + month - 1
    }
}

impl Sums {
    fn new(month: i64) -> Self {
        let none = Ratio::default();
        let (parts, items) = ([none; 5], [none; Item::ALL.len()]);
        Self {
            month,
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

    /// Words of a part, by stories that were read.
    pub fn part(&self, part: Part) -> Ratio {
        self.parts.get(part as usize).copied().unwrap_or_default()
    }

    fn change(&mut self, line: &Summary, sign: Sign) {
        self.scored.change(u64::from(line.met.is_some()), 1, sign);
        if let Some((met, of)) = line.met {
            self.met.change(met.into(), of.into(), sign);
            for item in Item::of(line.kind) {
                if let Some(ratio) = self.items.get_mut(*item as usize) {
                    ratio.change(u64::from(!line.gaps.contains(item)), 1, sign);
                }
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
