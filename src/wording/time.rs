//! Days, times of the day and lengths of time.

use crate::domain::{Day, Wall};

/// A length of time as one says it.
pub fn spoken(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let plural = |count: u64, word: &str| {
        if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
    };
    match (minutes, seconds) {
        (0, seconds) => plural(seconds, "second"),
        (minutes, 0) => plural(minutes, "minute"),
        (minutes, seconds) => {
            format!("{} {}", plural(minutes, "minute"), plural(seconds, "second"))
        }
    }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day: `20 Nov 2026`.
pub fn day(day: Day) -> String {
    let (year, month, day) = day.ymd();
    let month = MONTHS.get((month - 1).max(0) as usize).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}

/// A day without its year: `20 Nov`.
pub fn short_day(of: Day) -> String {
    let mut words = day(of);
    words.truncate(words.rfind(' ').unwrap_or_default());
    words
}

/// The month of a day: `Nov 2026`.
pub fn month(of: Day) -> String {
    let words = day(of);
    words.split_once(' ').map_or(words.clone(), |(_, month)| month.to_owned())
}

/// A moment's time of the day, on a clock of 24 hours: `9:05`. The moment is taken as it is: whoever wants it
/// where the candidate is moves it there before.
pub fn time_of_day(at: Wall) -> String {
    let minutes = at.0.div_euclid(60_000).rem_euclid(24 * 60);
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
