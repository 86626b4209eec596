//! Time as it comes in from outside: two clocks, read together.

/// A length of time in milliseconds.
pub type Millis = u64;

/// A length of time in seconds.
pub type Seconds = u32;

/// The wall clock: milliseconds since 1970 in UTC. It may jump; order and length never rest on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(pub i64);

impl Wall {
    /// The day in UTC.
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(86_400_000))
    }
}

/// A calendar day: days since 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

impl Day {
    /// The day of a date written `YYYY-MM-DD`, as a date field gives it.
    ///
    /// Civil-from-days arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    pub fn parse(date: &str) -> Option<Self> {
        let mut fields = date.split('-');
        let year: i64 = fields.next()?.parse().ok()?;
        let month: i64 = fields.next()?.parse().ok()?;
        let day: i64 = fields.next()?.parse().ok()?;
        let far = !(1..=9999).contains(&year);
        if far || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let shifted = if month <= 2 { year - 1 } else { year };
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let parsed = Self(era * 146_097 + day_of_era - 719_468);
        // Also refuses days that a month has not, and other spellings.
        (parsed.iso() == date).then_some(parsed)
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    pub fn ymd(self) -> (i64, i64, i64) {
        let days = self.0.saturating_add(719_468);
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
    }

    /// The date as `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.ymd();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// One look at both clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// A clock that only goes forward, in milliseconds from an arbitrary start. Lengths are measured with it.
    pub steady: Millis,
    /// The wall clock, for dates.
    pub wall: Wall,
}
