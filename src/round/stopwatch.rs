//! Measures how long a phase lasted, and notices when the machine slept meanwhile.

use crate::domain::{Millis, Now};

/// A gap between two looks at the clock that means the page was frozen or the machine slept.
///
/// Browsers look in on a hidden page at least once a minute (intensive throttling); five minutes
/// without a single tick is no throttling any more.
const FROZEN: Millis = 5 * 60 * 1000;

/// How far the wall clock may run ahead of the steady clock before it counts as sleep: on many
/// machines the steady clock stands while they sleep.
const AHEAD: i64 = 5 * 1000;

/// Time since the last look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lap {
    /// What counts of it.
    pub(super) counted: Millis,
    /// The machine slept, or the page was frozen.
    pub(super) slept: bool,
}

/// Runs or stands; holds the last look at the clocks while it runs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Stopwatch {
    since: Option<Now>,
}

impl Stopwatch {
    pub(super) fn is_running(self) -> bool {
        self.since.is_some()
    }

    pub(super) fn start(&mut self, now: Now) {
        self.since = Some(now);
    }

    pub(super) fn stop(&mut self) {
        self.since = None;
    }

    /// The time since the last look; the next lap begins at `now`.
    pub(super) fn lap(&mut self, now: Now) -> Lap {
        let lap = self.since.map(|since| between(since, now)).unwrap_or_default();
        if self.since.is_some() {
            self.since = Some(now);
        }
        lap
    }

    /// What the next lap would count, without beginning one.
    pub(super) fn unread(self, now: Now) -> Millis {
        self.since.map_or(0, |since| between(since, now).counted)
    }
}

/// A steady clock that went backwards belongs to another page: nothing is counted.
fn between(since: Now, now: Now) -> Lap {
    let steady = now.steady.saturating_sub(since.steady);
    let wall = now.wall.0.saturating_sub(since.wall.0);
    let frozen = steady > FROZEN;
    let ahead = wall.saturating_sub(i64::try_from(steady).unwrap_or(i64::MAX)) > AHEAD;
    Lap { counted: if frozen { 0 } else { steady }, slept: frozen || ahead }
}
