//! The sheet of a panel, as a hiring panel fills it in before it talks: what is shown of each competency, held
//! against the level aimed at; what each of them has heard; which doubts are open; and which of these one more story
//! would remove.
//!
//! ## Why
//! 2026-11-20: each persona notes what they heard in answer to their own questions, and there is no mark for the
//! whole. Reviews of structured interviews advise that interviewers take notes and do not talk about a candidate
//! before all of them are through (Campion, Palmer and Campion 1997); and a candidate learns more from "she still
//! has no number" than from a sum.

mod aim;
mod doubt;
mod heard;
mod one_more;
mod standing;

pub use aim::{Aim, Expected};
pub use doubt::Doubt;
pub use heard::{Heard, Hearing};
pub use one_more::OneMore;
pub use standing::{Because, Proof, Shown, Standing};

use super::Sources;
use super::answered::Answered;
use crate::domain::Mode;

/// The sheet of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The level it is held against.
    pub aim: Aim,
    /// Every competency that was asked about, in the order asked.
    pub shown: Vec<Shown>,
    /// What each persona has heard, in the order they first spoke.
    pub heard: Vec<Heard>,
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
        self.doubts.is_empty() && self.heard.iter().any(|it| !it.items.is_empty())
    }

    /// The sheet, where the round was held by a panel.
    pub(super) fn of(sources: &Sources<'_>, answers: &[Answered<'_>]) -> Option<Self> {
        let plan = &sources.record.plan;
        if plan.mode != Mode::Panel && plan.panel.is_empty() {
            return None;
        }
        let aim = Aim::of(sources);
        let askers = sources.askers();
        let doubts = askers.iter().flat_map(|id| doubt::doubts(sources, id, answers));
        let doubts: Vec<Doubt> = doubts.collect();
        Some(Self {
            shown: standing::shown(sources, aim, answers),
            heard: askers.iter().map(|id| Heard::of(sources, id, answers)).collect(),
            one_more: one_more::one_more(sources, aim.level, &doubts),
            aim,
            doubts,
        })
    }
}
