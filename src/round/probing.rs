//! The follow-ups: what the persona asks about an answer that was handed in.
//!
//! Where the checklist is shown after each answer, a follow-up stands below it and may be taken or left. Where it is
//! shown at the end only, the persona asks it at once, as in a room; the round waits for the reading.

use super::{Effect, Round};
use crate::domain::{AttemptId, FollowUp, Heard, MOST_FOLLOW_UPS, Now, Phase};

impl Round {
    /// The answer was read. One that is not asked about any more has no follow-up.
    pub(super) fn hear(&mut self, id: &AttemptId, mut heard: Heard, now: Now) -> Vec<Effect> {
        let waits = self.draft.phase == Phase::Probing;
        if *id != self.draft.attempt() || waits && self.draft.heard.is_some() {
            return Vec::new();
        }
        if !self.may_ask_more() {
            heard.follow_up = None;
        }
        self.draft.heard = Some(heard);
        if waits { self.listen(now) } else { Vec::new() }
    }

    fn may_ask_more(&self) -> bool {
        self.draft.plan.mode.has_follow_ups() && self.draft.follow_ups.len() < MOST_FOLLOW_UPS
    }

    /// The follow-up, as soon as it is known, and the next question where there is none.
    pub(super) fn listen(&mut self, now: Now) -> Vec<Effect> {
        let nothing = self.draft.heard.as_ref().is_some_and(|heard| heard.follow_up.is_none());
        if nothing || !self.may_ask_more() {
            return self.go_on(now);
        }
        self.draft.phase = Phase::Probing;
        if self.draft.heard.is_some() {
            self.stopwatch.start(now);
        }
        Vec::new()
    }

    pub(super) fn take_follow_up(&mut self, now: Now) -> Vec<Effect> {
        if self.draft.follow_up().is_none() {
            return Vec::new();
        }
        self.listen(now)
    }

    pub(super) fn type_reply(&mut self, reply: String, now: Now) -> Vec<Effect> {
        if self.draft.follow_up().is_some() {
            self.draft.reply = reply;
            self.stopwatch.start(now);
        }
        Vec::new()
    }

    pub(super) fn hand_in_reply(&mut self, now: Now) -> Vec<Effect> {
        let Some(saved) = self.join_reply(now) else { return Vec::new() };
        let mut effects = vec![saved];
        effects.extend(self.leave_follow_up(now));
        effects
    }

    /// The reply joins the answer, and both are read together. An empty one is no reply.
    pub(super) fn join_reply(&mut self, now: Now) -> Option<Effect> {
        let draft = &mut self.draft;
        if draft.reply.trim().is_empty() {
            return None;
        }
        let asked = draft.heard.take().and_then(|heard| heard.follow_up)?;
        draft.text.push_str("\n\n");
        let (start, took) = (draft.text.len(), draft.replying);
        draft.text.push_str(&std::mem::take(&mut draft.reply));
        draft.asked.push(asked.ask.clone());
        draft.follow_ups.push(FollowUp { start, took, ..asked });
        draft.replying = 0;
        self.stopwatch.stop();
        self.answer(now).map(Effect::SaveAnswer)
    }

    /// The persona lets it rest.
    pub(super) fn pass_follow_up(&mut self, now: Now) -> Vec<Effect> {
        self.put_follow_up_away();
        self.draft.heard.get_or_insert_default();
        self.stopwatch.stop();
        self.leave_follow_up(now)
    }

    fn leave_follow_up(&mut self, now: Now) -> Vec<Effect> {
        if !self.draft.plan.mode.shows_feedback_at_once() {
            return self.listen(now);
        }
        self.draft.phase = Phase::Feedback;
        Vec::new()
    }

    /// A follow-up that was seen is asked no more in this round.
    pub(super) fn put_follow_up_away(&mut self) {
        let draft = &mut self.draft;
        let seen = draft.heard.as_mut().and_then(|heard| heard.follow_up.take());
        draft.asked.extend(seen.map(|seen| seen.ask));
        draft.reply.clear();
        draft.replying = 0;
    }
}
