//! One window goes on with the running round, and the others say so.
//!
//! ```text
//! the round page is shown, or the round begins --> HoldRound --> granted: TakeUp: sign the draft, read it, go on
//!                                                            +-> taken:   a page with "Go on here"
//! "Go on here" --> HoldRound takes the lock away --> granted: as above
//! the lock is lost, or another window has signed --> leave everything as it is written down
//! ```
//!
//! Whoever takes a round up signs first and reads then, and whoever has it looks for the signature before each
//! change. So nothing is written behind the back of the reader, also by a window that was frozen and does not know
//! yet. The window that loses the round has nothing to write: every change was in local storage at once.

use leptos::prelude::*;

use super::{Effect, Event, Later, Starling};
use crate::browser;
use crate::domain::AttemptId;
use crate::round::{Held, Hold};
use crate::route::Route;
use crate::wire::at_once;

impl Starling {
    /// Which window goes on with the open round.
    pub fn hold(self) -> Hold {
        self.pages.with(|pages| pages.hold)
    }

    pub(super) fn hold_now(self) -> Hold {
        self.pages.with_untracked(|pages| pages.hold)
    }

    pub(super) fn set_hold(self, hold: Hold) {
        self.pages.update(|pages| pages.hold = hold);
    }

    /// Where a round is shown, somebody wants to go on with it.
    pub(super) fn claim(self) -> Vec<Effect> {
        let shown = self.route.with_untracked(|route| matches!(route, Route::Round))
            && self.round.with_untracked(Option::is_some);
        if shown && self.hold_now() == Hold::Open { self.ask_for_round(false) } else { Vec::new() }
    }

    /// Asks for the round, and takes it away from the window that has it where the candidate wants so.
    pub(super) fn ask_for_round(self, steal: bool) -> Vec<Effect> {
        self.set_hold(Hold::Asked);
        vec![Effect::HoldRound(steal)]
    }

    /// The candidate looks here again: another window may have taken the round since, or be gone.
    pub(super) fn look_again(self) -> Vec<Effect> {
        match self.hold_now() {
            Hold::Elsewhere => vec![Effect::HoldRound(false)],
            _ => self.check_hold(),
        }
    }

    pub(super) fn take_held(self, told: Held) -> Vec<Effect> {
        if told == Held::Missing {
            self.tools.update_value(|tools| tools.locked = false);
        }
        let before = self.hold_now();
        let hold = before.after(told);
        if hold == before {
            return Vec::new();
        }
        self.set_hold(hold);
        vec![match hold {
            Hold::Elsewhere => Effect::Later(Later::LeaveRound),
            _ => Effect::TakeUp,
        }]
    }

    /// Before every change: whether this window still goes on with the round.
    pub(super) fn check_hold(self) -> Vec<Effect> {
        let hold = self.hold_now();
        let lost = self.tools.with_value(|tools| {
            tools.locked && hold.is_lost(&tools.window, tools.progress.signed().as_deref())
        });
        if lost { self.take_held(Held::Lost) } else { Vec::new() }
    }

    /// Whether an attempt is of the open round, and another window may be at it.
    pub(super) fn is_anothers(self, attempt: &AttemptId) -> bool {
        self.hold_now() != Hold::Here && self.is_of_open_round(attempt.as_str())
    }

    /// There is no open round any more, and nothing of it is to be done here.
    pub(super) fn forget_round(self) {
        self.round.set(None);
        self.found_round.set(false);
        self.pages.update(|pages| (pages.hold, pages.handed_in) = (Hold::Open, None));
    }

    /// Takes the open round as it was written down last, to end it here.
    pub(super) fn seize(self) {
        if self.hold_now() != Hold::Here {
            self.perform(Effect::HoldRound(true));
            self.perform(Effect::TakeUp);
        }
    }

    /// The lock of a round that ends is kept until its draft is gone: see [`Self::drop_local_draft`].
    pub(super) fn hold_round(self, steal: bool) {
        let locked = self.round.with_untracked(|round| {
            round.as_ref().is_some_and(|it| browser::ask_for_lock(&it.draft().round, steal))
        });
        self.tools.update_value(|tools| tools.locked = locked);
        if !locked {
            self.send(Event::RoundHeld(Held::Missing));
        }
    }

    pub(super) fn take_up(self) {
        let draft = self.tools.with_value(|tools| {
            if tools.locked {
                // Where there is no room for a name, the lock alone must do.
                drop(at_once(tools.progress.sign_draft(&tools.window)));
            }
            tools.progress.draft()
        });
        if let Some(draft) = draft {
            self.find_round(draft);
        }
        // At start the notebook is still to be read.
        let opened = self.pages.with_untracked(|pages| pages.opened);
        if opened && self.found_round.get_untracked() {
            self.perform_later(Later::ReadAgain);
        }
    }
}
