//! Asking the coach in its worker: one talk at a time, and never for longer than ten seconds.
//!
//! The worker is started when a talk is opened. All of a talk goes with each question, so it can be ended and
//! started again at any time.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{CoachEvent, OwnEvent, Starling, TalkFault, Works};
use crate::browser::{self, Companion, READY};
use crate::domain::{Session, SessionId};
use crate::wire::{self, Basis, ToCoach};

/// How long an answer may take, in milliseconds. A talk of a hundred replies takes less than one second.
const PATIENCE_MILLIS: u32 = 10_000;

/// The coach in the worker, and what it was asked.
#[derive(Default)]
pub(super) struct Coaching {
    companion: Option<Companion>,
    ready: bool,
    /// The question that is open, spelled: its number, its talk.
    open: Option<(u32, SessionId, String)>,
    /// Counts the questions.
    count: u32,
}

impl Works {
    /// The reference works of this build; nothing where they do not come.
    pub(super) async fn fetched() -> Option<Self> {
        let text = browser::fetch_asset("reference").await.ok()?;
        let reference = wire::reference::decode(&text).ok()?;
        Some(Self { text, reference })
    }
}

impl Starling {
    /// Fetches what the coaches of the app know.
    pub(super) fn fetch_works(self) {
        spawn_local(async move {
            self.coach(CoachEvent::WorksArrived(Works::fetched().await.map(Arc::new)));
        });
    }

    /// Has the coach answer what is open in a talk; where nothing is, has the coach ready.
    pub(super) fn ask_coach(self, id: &SessionId) {
        let Some(session) = untrack(|| self.session_of(id)).filter(|it| !it.closed) else { return };
        if !session.awaits() {
            return self.start_coach();
        }
        self.talk.update(|talk| (talk.waits, talk.fault) = (Some(id.clone()), None));
        match self.basis(&session) {
            Ok(basis) => self.put_to_coach(&session, basis),
            Err(None) => self.fetch_works(),
            Err(Some(fault)) => self.coach(CoachEvent::Failed(fault)),
        }
    }

    /// What the coach of a talk knows; no fault where it only has not come yet.
    fn basis(self, session: &Session) -> Result<Basis, Option<TalkFault>> {
        let Some(pack) = &session.partner.pack else {
            let works = self.talk.with_untracked(|talk| talk.works.clone()).ok_or(None)?;
            return Ok(Basis::Reference(works.text.clone()));
        };
        let pack = untrack(|| self.pack_of(pack)).ok_or(Some(TalkFault::Unknown))?;
        Ok(Basis::Pack(wire::encode_pack(&pack)))
    }

    fn put_to_coach(self, session: &Session, basis: Basis) {
        self.tools.update_value(|tools| {
            let coaching = &mut tools.coaching;
            coaching.count = coaching.count.wrapping_add(1);
            let message = wire::encode_to_coach(&ToCoach::new(coaching.count, basis, session));
            coaching.open = Some((coaching.count, session.id.clone(), message));
        });
        self.start_coach();
        self.send_to_coach();
        self.wait_for_coach();
    }

    fn start_coach(self) {
        if self.tools.with_value(|tools| tools.coaching.companion.is_some()) {
            return;
        }
        let companion = Companion::start("coach", move |said| self.coach_said(said));
        if companion.is_none() {
            return self.coach_failed(TalkFault::NotStarted);
        }
        self.tools.update_value(|tools| tools.coaching.companion = companion);
    }

    /// Sends what is open, once somebody listens.
    fn send_to_coach(self) {
        self.tools.with_value(|tools| {
            let coaching = &tools.coaching;
            let companion = coaching.companion.as_ref().filter(|_| coaching.ready);
            if let (Some(companion), Some((.., message))) = (companion, &coaching.open) {
                companion.send(message);
            }
        });
    }

    /// Ends a worker that does not answer.
    fn wait_for_coach(self) {
        let asked = self.open_question();
        spawn_local(async move {
            browser::pause(PATIENCE_MILLIS).await;
            if asked.is_some() && self.open_question() == asked {
                self.coach_failed(TalkFault::TooSlow);
            }
        });
    }

    fn open_question(self) -> Option<u32> {
        let open =
            self.tools.try_with_value(|tools| tools.coaching.open.as_ref().map(|(it, ..)| *it));
        open.flatten()
    }

    fn coach_said(self, said: Option<String>) {
        match said.as_deref() {
            None => self.coach_failed(TalkFault::NotStarted),
            Some(READY) => {
                self.tools.update_value(|tools| tools.coaching.ready = true);
                self.send_to_coach();
            }
            Some(reply) => self.coach_answered(reply),
        }
    }

    /// What comes too late is the answer to nothing.
    fn coach_answered(self, reply: &str) {
        let Some((number, told)) = wire::decode_told(reply) else { return };
        if self.open_question() != Some(number) {
            return;
        }
        let open = self.tools.try_update_value(|tools| tools.coaching.open.take()).flatten();
        match (open, told) {
            (Some((_, id, _)), Some(told)) => self.coach(CoachEvent::Told(id, Box::new(told))),
            _ => self.coach(CoachEvent::Failed(TalkFault::Unknown)),
        }
    }

    /// The worker goes; where something was asked, the candidate is told.
    fn coach_failed(self, fault: TalkFault) {
        let open = self.tools.try_update_value(|tools| {
            let coaching = &mut tools.coaching;
            (coaching.companion, coaching.ready) = (None, false);
            coaching.open.take()
        });
        if open.flatten().is_some() {
            self.coach(CoachEvent::Failed(fault));
        }
    }

    /// Something happened in a talk with a coach.
    pub fn coach(self, event: CoachEvent) {
        self.own(OwnEvent::Coach(event));
    }
}
