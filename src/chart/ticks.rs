//! Ticks: round numbers along a scale.

/// What counts as round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticks {
    /// 1, 2 and 5 with any power of ten, as for counts and ratings.
    Decimal,
    /// Whole numbers alone, of the same.
    Whole,
    /// Seconds: parts and multiples of a minute, as on a clock.
    Seconds,
}

/// Steps of a clock, in seconds, up to an hour.
const CLOCK: [f64; 10] = [1.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 3600.0];

/// Round numbers from below `low` to above `high`, at most `most` steps apart, lowest first. The ends of the
/// scale are the first and the last of them.
///
/// Decimal steps after Paul Heckbert, "Nice numbers for graph labels" (Graphics Gems, 1990), with the smallest of
/// his steps that does, and not the nearest.
pub fn ticks([low, high]: [f64; 2], most: usize, kind: Ticks) -> Vec<f64> {
    let span = if high > low { high - low } else { 1.0 };
    let step = step(span / most.max(1) as f64, kind);
    let first = (low / step).floor();
    let last = (high / step).ceil().max(first + 1.0);
    (0..=(last - first) as usize).map(|place| (first + place as f64) * step).collect()
}

/// The smallest round step that is not below the rough one.
fn step(rough: f64, kind: Ticks) -> f64 {
    let clock = CLOCK.into_iter().find(|step| *step >= rough);
    match kind {
        Ticks::Seconds => clock.unwrap_or((rough / 3600.0).ceil() * 3600.0),
        Ticks::Whole => nice(rough).max(1.0),
        Ticks::Decimal => nice(rough),
    }
}

fn nice(rough: f64) -> f64 {
    let power = 10_f64.powi(rough.log10().floor() as i32);
    // A little more than asked, so that 0.2 is not taken for more than 0.2.
    let of = [1.0, 2.0, 5.0].into_iter().find(|of| of * power * (1.0 + 1e-9) >= rough);
    of.unwrap_or(10.0) * power
}
