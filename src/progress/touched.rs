//! Which tenets were touched in talks with a coach, and in which.

use crate::domain::{Session, SessionId, Touched};

/// A tenet, and the talks in which it was quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TouchedIn {
    /// The tenet: level, area and words.
    pub tenet: Touched,
    /// The talks, in the order given.
    pub sessions: Vec<SessionId>,
}

/// Every tenet that some talk touched, once, in the order they were touched first. A talk that is not over counts
/// with what it has touched so far.
pub fn touched<'a>(sessions: impl IntoIterator<Item = &'a Session>) -> Vec<TouchedIn> {
    let mut all: Vec<TouchedIn> = Vec::new();
    for session in sessions {
        for tenet in &session.tenets {
            let id = session.id.clone();
            match all.iter_mut().find(|known| known.tenet == *tenet) {
                Some(known) if known.sessions.contains(&id) => {}
                Some(known) => known.sessions.push(id),
                None => all.push(TouchedIn { tenet: tenet.clone(), sessions: vec![id] }),
            }
        }
    }
    all
}
