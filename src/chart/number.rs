//! Numbers as words, without the formatting of floating point: its tables weigh 9 kB of wasm.

/// A number with so many places behind the point, rounded half away from zero; `-0` is `0`.
pub fn decimal(value: f64, places: u32) -> String {
    let unit = 10_i64.pow(places.min(6));
    // What is no number, or too large, becomes the nearest there is.
    let all = (value * unit as f64).round() as i64;
    let sign = if all < 0 { "-" } else { "" };
    let (whole, rest) = (all.unsigned_abs() / unit as u64, all.unsigned_abs() % unit as u64);
    match places.min(6) {
        0 => format!("{sign}{whole}"),
        places => format!("{sign}{whole}.{rest:0width$}", width = places as usize),
    }
}

/// A share of one as a percentage.
pub fn per_cent(share: f64) -> String {
    decimal(share * 100.0, 0) + " %"
}

/// Seconds as minutes and seconds: `1:05`.
pub fn time(seconds: f64) -> String {
    let all = seconds.round() as i64;
    let sign = if all < 0 { "-" } else { "" };
    format!("{sign}{}:{:02}", all.unsigned_abs() / 60, all.unsigned_abs() % 60)
}
