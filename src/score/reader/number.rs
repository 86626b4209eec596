//! Numbers that come out the same on every platform, to the last bit.
//!
//! The library's `exp` and `ln` differ between a browser and a native program in the last bit. Sums, products
//! and quotients do not (IEEE 754), so both are built from these alone.

/// e to the power of `x`. Exact to some 1e-12 of its value; 0 far below, capped far above.
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    let whole = (x * std::f64::consts::LOG2_E).round();
    let rest = x - whole * std::f64::consts::LN_2;
    let mut sum = 1.0;
    for step in (1..=13).rev() {
        sum = 1.0 + sum * rest / f64::from(step);
    }
    // 2^whole is the exponent field alone: |whole| <= 1010, so the field stays in its range.
    sum * f64::from_bits(((whole as i64 + 1023) as u64) << 52)
}

/// The natural logarithm of a positive number; that of the smallest normal number for anything below it.
pub(crate) fn ln(x: f64) -> f64 {
    let bits = x.max(f64::MIN_POSITIVE).to_bits();
    let whole = (bits >> 52) as i64 - 1023;
    let part = f64::from_bits((bits & 0x000f_ffff_ffff_ffff) | 0x3ff0_0000_0000_0000);
    let (whole, part) =
        if part > std::f64::consts::SQRT_2 { (whole + 1, part / 2.0) } else { (whole, part) };
    let ratio = (part - 1.0) / (part + 1.0);
    let square = ratio * ratio;
    let mut sum = 0.0;
    for odd in (0..12).rev() {
        sum = sum * square + 1.0 / f64::from(2 * odd + 1);
    }
    whole as f64 * std::f64::consts::LN_2 + 2.0 * ratio * sum
}

/// Where a sum of evidence stands between 0 and 1.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}
