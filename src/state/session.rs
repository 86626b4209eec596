//! Talks with a coach: begun, carried on, ended, let go of.
//!
//! A reply is saved before the coach is asked, and the coach is asked for every reply that has no answer yet. So
//! whatever happens to the coach or to the page, the talk goes on where it stopped.

use std::sync::Arc;

use leptos::prelude::*;

use super::own::{Last, put};
use super::{CoachEvent, Effect, Later, Starling};
use crate::browser;
use crate::domain::{Partner, Reference, Session, SessionId, Spoken, Told};
use crate::route::Route;

/// What a candidate says by ending a talk.
const GOODBYE: &str = "Goodbye.";

/// The reference works: what the coaches of the app know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Works {
    /// The asset, as the coach's worker reads it.
    pub text: String,
    /// The same, read.
    pub reference: Reference,
}

/// What the coach does now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// What the coaches of the app know, once it was asked for.
    pub works: Option<Arc<Works>>,
    /// The talk in which the coach is asked.
    pub waits: Option<SessionId>,
    /// Why the coach said nothing when asked last.
    pub fault: Option<TalkFault>,
    /// What was said while the page is looked at; the count tells two equal ones apart.
    pub heard: Option<(u32, String)>,
}

/// Why the coach said nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkFault {
    /// The coach could not be started.
    NotStarted,
    /// What the coach knows could not be fetched.
    NotFetched,
    /// It took too long.
    TooSlow,
    /// There is no such coach (any more).
    Unknown,
}

impl Starling {
    /// A talk of the notebook.
    pub fn session_of(self, id: &SessionId) -> Option<Arc<Session>> {
        self.sessions.with(|sessions| sessions.iter().find(|session| session.id == *id).cloned())
    }

    pub(super) fn take_coach(self, event: CoachEvent) -> Vec<Effect> {
        match event {
            CoachEvent::Opened => self.open_works(),
            CoachEvent::WorksArrived(works) => self.take_works(works),
            CoachEvent::Begun(partner) => self.begin_session(partner),
            CoachEvent::Shown(id) => self.show_session(id),
            CoachEvent::Typed(id, text) => self.change_session(&id, |it| it.typed = text),
            CoachEvent::Replied(id) => self.reply(&id, false),
            CoachEvent::Ended(id) => self.reply(&id, true),
            CoachEvent::Told(id, told) => self.take_told(&id, *told),
            CoachEvent::Failed(fault) => self.fail_talk(fault),
            CoachEvent::Removed(id) => self.remove_session(id),
        }
    }

    fn open_works(self) -> Vec<Effect> {
        self.talk.update(|talk| talk.fault = None);
        let here = self.talk.with_untracked(|talk| talk.works.is_some());
        if here { Vec::new() } else { vec![Effect::Later(Later::FetchWorks)] }
    }

    fn take_works(self, works: Option<Arc<Works>>) -> Vec<Effect> {
        let Some(works) = works else { return self.fail_talk(TalkFault::NotFetched) };
        let waits = self.talk.try_update(|talk| {
            talk.works = Some(works);
            talk.waits.clone()
        });
        let waits = waits.flatten();
        waits.map(|id| Effect::Later(Later::AskCoach(id))).into_iter().collect()
    }

    /// A talk with that coach in which nothing was said yet is taken up rather than another one begun.
    fn begin_session(self, partner: Partner) -> Vec<Effect> {
        let fresh = self.sessions.with_untracked(|sessions| {
            let unsaid = |it: &&Arc<Session>| {
                it.partner == partner && it.turns.is_empty() && it.typed.is_empty()
            };
            sessions.iter().find(unsaid).map(|it| it.id.clone())
        });
        if let Some(id) = fresh {
            return vec![Effect::Go(Route::Talk(id))];
        }
        let id = SessionId::new(browser::random_name());
        let (seed, now) = (browser::random_seed(), browser::now().wall);
        let who = self.name_of(&partner).unwrap_or_default();
        let mut effects = self.keep_session(Session::new(id.clone(), partner, &who, seed, now));
        effects.push(Effect::Go(Route::Talk(id)));
        effects
    }

    fn name_of(self, partner: &Partner) -> Option<String> {
        let name = |coaches: &[crate::domain::Coach]| {
            coaches.iter().find(|it| it.id == partner.coach).map(|it| it.name.clone())
        };
        match &partner.pack {
            None => self.talk.with_untracked(|it| name(&it.works.as_ref()?.reference.coaches)),
            Some(pack) => name(&untrack(|| self.pack_of(pack))?.coaches),
        }
    }

    /// What was said before is not told again; what the coach still owes is asked for.
    fn show_session(self, id: SessionId) -> Vec<Effect> {
        self.talk.update(|talk| (talk.waits, talk.fault, talk.heard) = (None, None, None));
        vec![Effect::Later(Later::AskCoach(id))]
    }

    /// What is typed is handed in; on ending, a goodbye follows.
    fn reply(self, id: &SessionId, ending: bool) -> Vec<Effect> {
        let Some(session) = untrack(|| self.session_of(id)) else { return Vec::new() };
        let blank = session.typed.trim().is_empty();
        if session.closed || session.awaits() || (blank && !ending) {
            return Vec::new();
        }
        let mut effects = self.change_session(id, |session| {
            let typed = std::mem::take(&mut session.typed);
            if !blank {
                session.reply(typed.trim());
            }
            if ending {
                session.reply(GOODBYE);
            }
        });
        effects.push(Effect::Later(Later::AskCoach(id.clone())));
        effects
    }

    fn take_told(self, id: &SessionId, told: Told) -> Vec<Effect> {
        let Some(session) = untrack(|| self.session_of(id)) else { return Vec::new() };
        let opening = session.opening.is_none().then_some(&told.opening);
        let said: Vec<&str> = opening.into_iter().chain(&told.said).map(words).collect();
        let heard = format!("{}: {}", session.who, said.join(" "));
        self.talk.update(|talk| {
            let count = talk.heard.as_ref().map_or(0, |(count, _)| count.wrapping_add(1));
            (talk.waits, talk.fault, talk.heard) = (None, None, Some((count, heard)));
        });
        self.change_session(id, |session| session.take(told))
    }

    fn fail_talk(self, fault: TalkFault) -> Vec<Effect> {
        self.talk.update(|talk| (talk.waits, talk.fault) = (None, Some(fault)));
        Vec::new()
    }

    fn change_session(self, id: &SessionId, edit: impl FnOnce(&mut Session)) -> Vec<Effect> {
        let Some(session) = untrack(|| self.session_of(id)) else { return Vec::new() };
        let mut session = (*session).clone();
        edit(&mut session);
        session.changed = browser::now().wall;
        self.keep_session(session)
    }

    /// A talk as it stands.
    pub(super) fn keep_session(self, session: Session) -> Vec<Effect> {
        let id = session.id.clone();
        self.sessions.update(|sessions| put(sessions, Arc::new(session), |it| it.id == id));
        vec![Effect::Later(Later::SaveSession(id))]
    }

    fn remove_session(self, id: SessionId) -> Vec<Effect> {
        let Some(session) = untrack(|| self.session_of(&id)) else { return Vec::new() };
        self.sessions.update(|sessions| sessions.retain(|it| it.id != id));
        let mut effects =
            self.removed(Last::Session(session), Effect::Later(Later::SaveSession(id)));
        effects.push(Effect::Go(Route::Coach));
        effects
    }
}

fn words(spoken: &Spoken) -> &str {
    &spoken.words
}
