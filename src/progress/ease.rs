//! How a practised question went, on the four steps of a flashcard, from the checklist and the candidate's own
//! rating together.
//!
//! | step | the last answer of the round |
//! |---|---|
//! | Again | was refused, or met fewer than half of the items |
//! | Hard | met half of them or more |
//! | Good | met seven of ten or more |
//! | Easy | met nine of ten or more |
//!
//! The candidate's own rating, the mean of its five dimensions, only ever takes a step down: one where it is below
//! 2.5, so that what one is not content with comes back sooner; and nothing is Easy that is rated below 3.5. It
//! never takes a step up, as people rate themselves too high more often than too low (Dunning, Heath and Suls, "Flawed
//! Self-Assessment", Psychological Science in the Public Interest 5, 2004). The marks are our own convention.

use crate::domain::Summary;

/// Below this mean the candidate is not content: the anchors of 1 and 2 name what is missing.
const NOT_CONTENT: f32 = 2.5;
/// From this mean on the candidate holds the answer to be good: nearer to 4 than to 3.
const CONTENT: f32 = 3.5;

/// How a question went, from the worst to the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ease {
    /// It has to be learned anew.
    Again,
    /// It went, with much open.
    Hard,
    /// It went well.
    Good,
    /// There was next to nothing open.
    Easy,
}

impl Ease {
    /// Every step, the worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// The step of an attempt.
    pub fn of(line: &Summary) -> Self {
        let read = Self::by_checklist(line.met);
        match line.self_rating {
            Some(own) if own < NOT_CONTENT => read.down(),
            Some(own) if own < CONTENT => read.min(Self::Good),
            _ => read,
        }
    }

    fn by_checklist(met: Option<(u8, u8)>) -> Self {
        let Some((met, of)) = met.filter(|(_, of)| *of > 0) else { return Self::Again };
        let (met, of) = (u32::from(met) * 10, u32::from(of));
        match met {
            _ if met >= of * 9 => Self::Easy,
            _ if met >= of * 7 => Self::Good,
            _ if met >= of * 5 => Self::Hard,
            _ => Self::Again,
        }
    }

    fn down(self) -> Self {
        match self {
            Self::Again | Self::Hard => Self::Again,
            Self::Good => Self::Hard,
            Self::Easy => Self::Good,
        }
    }
}
