//! How much higher one's own ratings are: the mean difference, with its interval.

/// With fewer pairs there is no number. At ten the interval of a mean is still 0.7 standard deviations to each side;
/// with fewer it soon is wider than the differences one looks for. The number is our own convention.
pub const LEAST_FOR_DIFFERENCE: usize = 10;

/// The quantile of the normal distribution for 95 of 100, both sides.
pub(super) const Z: f64 = 1.959_963_985;

/// A mean difference, in levels. Positive is "one's own is higher".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The mean.
    pub mean: f64,
    /// Half the width of its interval of 95 in 100.
    pub within: f64,
    /// From how many pairs.
    pub count: usize,
}

impl Difference {
    /// Whether it is more than chance would give: its interval leaves nought out.
    pub fn is_clear(&self) -> bool {
        self.mean.abs() > self.within
    }
}

/// The mean of differences and its interval by Student's t, as Bland and Altman reckon the bias between two ways of
/// measuring ("Statistical methods for assessing agreement between two methods of clinical measurement", The Lancet
/// 327, 1986). None where the pairs are fewer than [`LEAST_FOR_DIFFERENCE`].
pub fn difference(differences: &[f64]) -> Option<Difference> {
    let count = differences.len();
    if count < LEAST_FOR_DIFFERENCE {
        return None;
    }
    let many = count as f64;
    let mean = differences.iter().sum::<f64>() / many;
    let squares: f64 = differences.iter().map(|it| (it - mean) * (it - mean)).sum();
    let deviation = (squares / (many - 1.0)).sqrt();
    Some(Difference { mean, within: student(many - 1.0) * deviation / many.sqrt(), count })
}

/// The quantile of Student's t for 95 of 100, both sides, by the expansion 26.7.5 of Abramowitz and Stegun, Handbook of
/// Mathematical Functions; from 9 degrees of freedom on it is right to three decimals.
fn student(degrees: f64) -> f64 {
    let power = |exponent| Z.powi(exponent);
    Z + (power(3) + Z) / (4.0 * degrees)
        + (5.0 * power(5) + 16.0 * power(3) + 3.0 * Z) / (96.0 * degrees.powi(2))
        + (3.0 * power(7) + 19.0 * power(5) + 17.0 * power(3) - 15.0 * Z)
            / (384.0 * degrees.powi(3))
}
