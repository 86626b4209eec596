//! What can happen in talks with a coach.

use std::sync::Arc;

use super::{TalkFault, Works};
use crate::domain::{Partner, SessionId, Told};

/// What happened in a talk with a coach.
#[derive(Clone, Debug)]
pub enum CoachEvent {
    /// The page of the coaches was opened.
    Opened,
    /// What the coaches of the app know came, or did not.
    WorksArrived(Option<Arc<Works>>),
    /// The candidate begins a talk.
    Begun(Partner),
    /// The page of a talk was opened, or the candidate asks once more after something went wrong.
    Shown(SessionId),
    /// The candidate typed a reply as far as this.
    Typed(SessionId, String),
    /// The candidate hands in what is typed.
    Replied(SessionId),
    /// The candidate ends the talk.
    Ended(SessionId),
    /// The coach said something.
    Told(SessionId, Box<Told>),
    /// The coach could not say anything.
    Failed(TalkFault),
    /// The candidate lets go of a talk.
    Removed(SessionId),
}
