//! When a part counts as missing: fitted on answers of the corpus, whole and cut, that the experts had not seen.

use starling::score::training::{Doubt, SEEN, logistic};

/// One answer: what was seen, whether the part is missing, how much it counts.
pub(crate) type Case = ([f64; SEEN], bool, f64);

/// Steps of the descent; more change nothing.
const STEPS: usize = 4000;

/// Logistic regression by gradient descent, missing and present counting the same.
pub(crate) fn fit(cases: &[Case]) -> Doubt {
    let total = |missing: bool| -> f64 {
        cases.iter().filter(|case| case.1 == missing).map(|case| case.2).sum::<f64>().max(1.0)
    };
    let (missing, present) = (total(true), total(false));
    let mut weights = [0.0; SEEN];
    for _ in 0..STEPS {
        let mut slope = [0.0; SEEN];
        for (seen, is_missing, count) in cases {
            let found = logistic(seen.iter().zip(weights).map(|(one, weight)| one * weight).sum());
            let target = f64::from(u8::from(*is_missing));
            let count = count / if *is_missing { missing } else { present };
            for (slope, one) in slope.iter_mut().zip(seen) {
                *slope += count * (found - target) * one;
            }
        }
        for (weight, slope) in weights.iter_mut().zip(slope) {
            *weight -= 0.3 * (slope + 0.002 * *weight);
        }
    }
    Doubt(weights.map(|weight| weight as f32))
}
