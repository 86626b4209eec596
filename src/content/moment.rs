//! A moment as text: a date, and behind it the time in UTC where the moment is not just a day.

use crate::domain::{Day, Wall};

/// Milliseconds in a day.
const DAY: i64 = 86_400_000;

/// `2026-11-20`, or `2026-11-20T08:15:00.000Z` (ISO 8601).
pub(super) fn spell(at: Wall) -> String {
    let date = at.day().iso();
    let millis = at.0.rem_euclid(DAY);
    if millis == 0 {
        return date;
    }
    let (hours, minutes) = (millis / 3_600_000, millis / 60_000 % 60);
    let (seconds, millis) = (millis / 1000 % 60, millis % 1000);
    format!("{date}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z")
}

/// The moment a text spells in one of these two ways.
pub(super) fn parse(text: &str) -> Option<Wall> {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let day = Day::parse(date)?.0 * DAY;
    if time.is_empty() {
        return Some(Wall(day));
    }
    let mut parts = time.strip_suffix('Z')?.split([':', '.']).map(str::parse::<i64>);
    let mut next = || parts.next()?.ok();
    let (hours, minutes, seconds, millis) = (next()?, next()?, next()?, next()?);
    let at = Wall(day + ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis);
    // Also refuses times that no clock shows, and other spellings.
    (spell(at) == text).then_some(at)
}
