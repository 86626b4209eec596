//! The sheet of a panel, as a hiring panel fills it in before it talks: what is shown of each competency, held
//! against the level aimed at; what each of them has heard; which doubts are open; and which of these one more story
//! would remove.
//!
//! ## Why
//! 2026-11-20: each persona notes what they heard in answer to their own questions, and there is no mark for the
//! whole. Reviews of structured interviews advise that interviewers take notes and do not talk about a candidate
//! before all of them are through (Campion, Palmer and Campion 1997); and a candidate learns more from "she still
//! has no number" than from a sum.

mod doubt;
mod one_more;
mod seat;
mod standing;
mod target;

pub use doubt::Doubt;
pub use one_more::OneMore;
pub use seat::{Hearing, Seat};
pub use standing::{Because, Proof, Shown, Standing};
pub use target::{Expected, Target};

use super::Sources;
use super::answered::Answered;
use crate::domain::Mode;

/// The sheet of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The level it is held against.
    pub target: Target,
    /// Every competency that was asked about, in the order asked.
    pub shown: Vec<Shown>,
    /// Everybody at the table, in the order they first spoke.
    pub seats: Vec<Seat>,
    /// Every doubt that is open, persona by persona.
    pub doubts: Vec<Doubt>,
    /// What one more story would remove; none where no doubt is open.
    pub one_more: Option<OneMore>,
}

impl Panel {
    /// The matrix that what is asked for is quoted from; none where nothing is.
    pub fn source(&self) -> Option<&str> {
        let mut cells = self.shown.iter().flat_map(|it| &it.competencies);
        cells.find_map(|(_, cell)| Some(cell.as_ref()?.source.as_str()))
    }

    /// Whether something was heard, and nobody has a doubt that is open.
    pub fn is_content(&self) -> bool {
        self.doubts.is_empty() && self.seats.iter().any(|it| !it.items.is_empty())
    }

    /// The sheet, where the round was held by a panel.
    pub(super) fn of(sources: &Sources<'_>, answers: &[Answered<'_>]) -> Option<Self> {
        let plan = &sources.record.plan;
        if plan.mode != Mode::Panel && plan.panel.is_empty() {
            return None;
        }
        let target = Target::of(sources);
        let askers = sources.askers();
        let doubts = askers.iter().flat_map(|id| doubt::doubts(sources, id, answers));
        let doubts: Vec<Doubt> = doubts.collect();
        Some(Self {
            shown: standing::shown(sources, target, answers),
            seats: askers.iter().map(|id| Seat::of(sources, id, answers)).collect(),
            one_more: one_more::one_more(sources, target.level, &doubts),
            target,
            doubts,
        })
    }
}
