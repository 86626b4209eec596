//! What the clock of a phase shows.

use crate::domain::{Draft, Millis, Phase, Seconds};

/// The colour of the answer clock, always shown with words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Not yet long enough for a whole story.
    #[default]
    Plain,
    /// Long enough.
    Green,
    /// Time to come to the result.
    Amber,
    /// Over time.
    Red,
}

impl Light {
    /// The name in style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}

/// What the clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// Time spent in this phase, in whole seconds.
    pub spent: Seconds,
    /// Time left in whole seconds, rounded up; below zero where an answer is over time.
    pub left: i64,
    /// The colour.
    pub light: Light,
}

/// The face of the clock of this phase, `unread` being the time since the draft was last counted.
pub(super) fn face(draft: &Draft, unread: Millis) -> Option<Face> {
    let spent = match draft.phase {
        Phase::Thinking => draft.plan.clocks.thinking.map(|_| draft.thinking)?,
        Phase::Answering => draft.plan.clocks.answer.map(|_| draft.answering)?,
        _ => return None,
    } + unread;
    let left =
        i64::try_from(limit(draft)).unwrap_or(i64::MAX) - i64::try_from(spent).unwrap_or(i64::MAX);
    Some(Face {
        spent: u32::try_from(spent / 1000).unwrap_or(Seconds::MAX),
        left: left.div_euclid(1000) + i64::from(left.rem_euclid(1000) > 0),
        light: light(draft, spent),
    })
}

/// The colour of the answer clock after `spent`.
pub(super) fn light(draft: &Draft, spent: Millis) -> Light {
    let (Phase::Answering, Some(marks)) = (draft.phase, draft.plan.clocks.answer) else {
        return Light::Plain;
    };
    let reached = |mark: Seconds| spent >= draft.plan.clocks.stretch.of(mark) + draft.added;
    match (reached(marks.green), reached(marks.amber), reached(marks.red)) {
        (_, _, true) => Light::Red,
        (_, true, _) => Light::Amber,
        (true, _, _) => Light::Green,
        _ => Light::Plain,
    }
}

/// Where the clock of this phase ends; for ever where it has none.
pub(super) fn limit(draft: &Draft) -> Millis {
    let clocks = &draft.plan.clocks;
    let end = match draft.phase {
        Phase::Thinking => clocks.thinking,
        _ => clocks.answer.map(|marks| marks.red),
    };
    end.map_or(Millis::MAX, |end| clocks.stretch.of(end) + draft.added)
}

/// Time spent in this phase.
pub(super) fn spent(draft: &Draft) -> Millis {
    if draft.phase == Phase::Thinking { draft.thinking } else { draft.answering }
}

/// Whether the clock of this phase has run out.
pub(super) fn time_over(draft: &Draft) -> bool {
    spent(draft) >= limit(draft)
}
