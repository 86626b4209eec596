//! Scales: from values, or from places in a row, to units of the picture.

/// A linear scale: `low` stands at `start`, `high` at `end`, which may be the smaller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: f64,
    high: f64,
    start: f64,
    end: f64,
}

impl Scale {
    /// The scale from `low` to `high` over the units from `start` to `end`.
    pub fn new([low, high]: [f64; 2], [start, end]: [f64; 2]) -> Self {
        Self { low, high, start, end }
    }

    /// Where a value stands. One outside stands at the nearer end; where all values are one, in the middle.
    pub fn at(&self, value: f64) -> f64 {
        let span = self.high - self.low;
        let share = if span == 0.0 { 0.5 } else { (value - self.low) / span };
        self.start + share.clamp(0.0, 1.0) * (self.end - self.start)
    }
}

/// A row of bands of one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bands {
    start: f64,
    band: f64,
}

impl Bands {
    /// So many bands over the units from `start` to `end`.
    pub fn new(count: usize, [start, end]: [f64; 2]) -> Self {
        Self { start, band: (end - start) / count.max(1) as f64 }
    }

    /// How large each band is.
    pub fn size(&self) -> f64 {
        self.band
    }

    /// Where a band begins, counted from 0.
    pub fn start(&self, place: usize) -> f64 {
        self.start + place as f64 * self.band
    }

    /// The middle of a band.
    pub fn middle(&self, place: usize) -> f64 {
        self.start(place) + self.band / 2.0
    }

    /// Where words below the bands stand by their middles: as many as there is room for up to `end`, and those of
    /// the last band always.
    pub(super) fn labelled(&self, names: &[String], end: f64) -> Vec<(usize, f64)> {
        let widest = names.iter().map(|name| super::width_of(name)).fold(0.0, f64::max);
        let step = ((widest + GAP) / self.band).ceil().max(1.0) as usize;
        let mut free = f64::INFINITY;
        let mut all = Vec::new();
        for (place, name) in names.iter().enumerate().rev().step_by(step) {
            let half = super::width_of(name) / 2.0;
            let x = self.middle(place).max(half).min(end - half);
            // The words at either end are moved inwards, perhaps too near to others.
            if x + half <= free {
                free = x - half - GAP;
                all.push((place, x));
            }
        }
        all.reverse();
        all
    }
}

/// The least room between words.
const GAP: f64 = 6.0;
