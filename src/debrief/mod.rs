//! The debrief: a round that is over, as a report. It is made once as data; the page and the Markdown draw the same.
//!
//! It says what is shown and what is not, in the candidate's own words. It never says to hire or to reject, gives
//! no share of talent, does not flatter and does not blame: whoever reads it decides.
//!
//! - [`Debrief::of`] never fails. Attempts that are missing, questions and personas that the library does not know
//!   any more, answers that were not scored or are still being read: each is said, and the rest stands.
//! - Whatever is quoted is a piece of an answer, byte for byte ([`Quote`]).
//! - A panel ends with a sheet of its own: [`Panel`].
//!
//! ## Why
//! 2026-11-20: the last take of an answer is the one that counts, as in the record of the round: a second take is
//! there to be better, and to hold the first against it would punish trying again.

mod answered;
mod gap;
mod markdown;
mod panel;
mod quote;
mod rated;
mod sitting;
mod sources;
mod step;
mod strongest;
mod told;
pub mod words;

pub use gap::{Gap, Open};
pub use panel::{
    Because, Doubt, Expected, Hearing, OneMore, Panel, Proof, Seat, Shown, Standing, Target,
};
pub use quote::Quote;
pub use rated::{Agreement, Rated};
pub use sitting::{Sitting, Voice};
pub use sources::Sources;
pub use step::Step;
pub use told::{Found, Line, Replied, Skipped, Told};

use answered::answered;

/// A round that is over, as a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// What the round was.
    pub sitting: Sitting,
    /// What was asked and answered, in the order asked.
    pub answers: Vec<Told>,
    /// What was skipped or not reached.
    pub skipped: Vec<Skipped>,
    /// The best proof given, at most one quote of an answer.
    pub strongest: Vec<Quote>,
    /// What is open, by competency.
    pub gaps: Vec<Gap>,
    /// At most three things to do next.
    pub steps: Vec<Step>,
    /// The sheet of a panel.
    pub panel: Option<Panel>,
}

impl Debrief {
    /// The debrief of a round.
    pub fn of(sources: &Sources<'_>) -> Self {
        let answers = answered(sources);
        Self {
            sitting: Sitting::of(sources, &answers),
            answers: answers.iter().map(|it| Told::of(sources, it)).collect(),
            skipped: Skipped::of(sources),
            strongest: strongest::strongest(&answers),
            gaps: gap::gaps(&answers),
            steps: step::steps(sources, &answers),
            panel: Panel::of(sources, &answers),
        }
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The sheet of the panel, where there is something to write on it.
    pub fn sheet(&self) -> Option<&Panel> {
        self.panel.as_ref().filter(|_| !self.is_empty())
    }

    /// Those who have something to say at the end; nobody has where nothing was answered.
    pub fn voices(&self) -> impl Iterator<Item = &Voice> {
        self.sitting.voices.iter().filter(|_| !self.is_empty())
    }

    /// How many answers are still being read.
    pub fn unread(&self) -> usize {
        self.answers.iter().filter(|it| it.found == Found::Unread).count()
    }

    /// Whether counts such as "2 of 3" may stand in it.
    pub fn has_numbers(&self) -> bool {
        self.sitting.mode.has_numbers()
    }
}
