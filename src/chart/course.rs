//! The course of a series: whether it goes up, down, or neither.

/// Where a series goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Fewer than six values: nothing is said.
    TooFew,
    /// The last third lies higher than the first.
    Rising,
    /// The last third lies lower.
    Falling,
    /// Neither by as much as matters.
    Level,
}

/// So many values, two in each third, are needed before a direction is named: a convention.
const FEWEST: usize = 6;

/// The course of the values: the mean of the last third against that of the first, which must differ by
/// `matters` at least. A plain rule, that anybody can check on the picture; no line is fitted.
pub fn course(values: &[f64], matters: f64) -> Course {
    let third = values.len() / 3;
    if values.len() < FEWEST {
        return Course::TooFew;
    }
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let (first, last) = (values.get(..third), values.get(values.len() - third..));
    let change = mean(last.unwrap_or_default()) - mean(first.unwrap_or_default());
    match change {
        change if change >= matters => Course::Rising,
        change if change <= -matters => Course::Falling,
        _ => Course::Level,
    }
}
