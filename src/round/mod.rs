//! The round: a pure state machine from a plan to handed-in answers.
//!
//! `Round::apply(event, now) -> Vec<Effect>` is the whole of it. Events say what happened, in the past
//! tense; effects say what the shell shall do. No clock is read here: every event brings both clocks
//! along, and lengths are measured on the steady one, so a hidden tab, a sleeping machine or a changed
//! wall clock cannot falsify them.
//!
//! ```text
//! Briefing -> Thinking -> Answering -> Rating -> Feedback -> (Thinking ... | Done)
//!                 ^                              |  |   ^
//!                 +---------- take again --------+  v   |
//!                                                Probing (twice at most)
//! ```
//!
//! In an exam and in a panel `Feedback` is left out; the checklists are read together at the end, and follow-ups
//! come right after the rating.
//!
//! ## Why
//! 2026-11-20: time away from a round never counts. When the page was closed, or the machine slept,
//! the clock stands until the candidate goes on, and the answer is marked as interrupted. The candidate
//! practises for themselves: to punish a closed lid would teach them nothing.

mod clock;
mod effect;
mod event;
mod hold;
mod probing;
mod stopwatch;
pub mod template;

pub use clock::{Face, Light};
pub use effect::{Effect, Moment};
pub use event::Event;
pub use hold::{Held, Hold};

use crate::domain::{Answer, Clocks, Draft, Now, Pace, Phase, Plan, Review, RoundId, RoundRecord};
use stopwatch::Stopwatch;

/// How much one press of "add time" adds, in seconds on the clock before stretching.
pub const ADDED_SECONDS: u32 = 30;

/// A running round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    draft: Draft,
    stopwatch: Stopwatch,
    /// The last light that was announced, so that each is announced once.
    announced: Light,
    /// The clocks that were switched off.
    switched_off: Option<Clocks>,
}

impl Round {
    /// A round before its briefing.
    pub fn new(id: RoundId, plan: Plan) -> Self {
        Self::resume(Draft::new(id, plan))
    }

    /// The round as it was written down last. Its clock stands until the candidate goes on.
    pub fn resume(mut draft: Draft) -> Self {
        draft.interrupted |= matches!(draft.phase, Phase::Thinking | Phase::Answering);
        let announced = clock::light(&draft, draft.answering);
        Self { draft, stopwatch: Stopwatch::default(), announced, switched_off: None }
    }

    /// The round, left to another window: its clock stands, and whatever that window writes down is later than what
    /// this one knows.
    pub fn left_to_another(&self) -> Self {
        Self::resume(Draft { revision: 0, ..self.draft.clone() })
    }

    /// The round as it stands.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether the clock of this phase runs.
    pub fn is_running(&self) -> bool {
        self.stopwatch.is_running()
    }

    /// What the clock shows at `now`; none where this phase has no clock.
    pub fn face(&self, now: Now) -> Option<Face> {
        clock::face(&self.draft, self.stopwatch.unread(now))
    }

    /// Takes in what happened, and says what is to be done.
    ///
    /// An event that does not fit the phase changes nothing: two presses of one button, or a tick that
    /// was already on its way, are harmless.
    pub fn apply(&mut self, event: Event, now: Now) -> Vec<Effect> {
        let before = self.draft.clone();
        self.count_time(now);
        let mut effects = self.take_in(event, now);
        if self.draft.phase != Phase::Done && is_worth_keeping(&before, &self.draft) {
            self.draft.revision += 1;
            effects.push(Effect::KeepDraft(Box::new(self.draft.clone())));
        }
        effects
    }

    fn take_in(&mut self, event: Event, now: Now) -> Vec<Effect> {
        use Phase::{Answering, Briefing, Feedback, Probing, Rating, Thinking};
        match (event, self.draft.phase) {
            (Event::BriefingRead, Briefing) => self.ask(now),
            (Event::ThinkingEnded, Thinking) => self.start_answer(now),
            (Event::AnswerTyped(text), Thinking | Answering) => self.type_answer(text, now),
            (Event::AnswerSubmitted, Answering) => self.hand_in(now),
            (Event::RatingChanged(rating), Rating) => self.note_rating(rating),
            (Event::RatingGiven, Rating) => self.close_rating(now),
            (Event::AnswerHeard(id, heard), _) if self.draft.is_handed_in() => {
                self.hear(&id, heard, now)
            }
            (Event::FollowUpTaken, Feedback) => self.take_follow_up(now),
            (Event::ReplyTyped(reply), Probing) => self.type_reply(reply, now),
            (Event::ReplySubmitted, Probing) => self.hand_in_reply(now),
            (Event::FollowUpPassed, Probing) => self.pass_follow_up(now),
            (Event::FeedbackRead, Feedback) => self.go_on(now),
            (Event::TakenAgain, Feedback) => self.take_again(now),
            (Event::QuestionSkipped, Thinking | Answering) => self.go_on(now),
            (Event::Paused, Thinking | Answering) => self.pause(now),
            (Event::WentOn, Thinking | Answering) => self.run(now),
            (Event::Left, _) => self.leave(now),
            (Event::TimeAdded, Thinking | Answering) => self.add_time(),
            (Event::ClockStretched(stretch), _) => self.set_clocks(|plan| {
                plan.clocks.stretch = stretch;
            }),
            (Event::ClockSwitchedOff, _) => {
                self.switched_off = Some(self.draft.plan.clocks);
                self.set_clocks(|plan| {
                    plan.clocks.thinking = None;
                    plan.clocks.answer = None;
                })
            }
            // Who practises without pressure has chosen to have none.
            (Event::ClockSwitchedOn(clocks), _) if self.draft.plan.mode.has_clock() => {
                self.switch_on(clocks)
            }
            (Event::Ticked, Thinking | Answering) => self.tick(now),
            (Event::RoundEnded, phase) if phase != Phase::Done => self.end(now),
            _ => Vec::new(),
        }
    }

    /// Moves the time that has passed from the stopwatch into the draft.
    fn count_time(&mut self, now: Now) {
        let lap = self.stopwatch.lap(now);
        match self.draft.phase {
            Phase::Thinking => self.draft.thinking += lap.counted,
            Phase::Answering => self.draft.answering += lap.counted,
            Phase::Probing => self.draft.replying += lap.counted,
            _ => return,
        }
        if lap.slept {
            self.draft.interrupted |= self.draft.phase != Phase::Probing;
            self.stopwatch.stop();
        }
    }

    fn ask(&mut self, now: Now) -> Vec<Effect> {
        let draft = &mut self.draft;
        draft.text.clear();
        draft.heard = None;
        draft.follow_ups.clear();
        (draft.thinking, draft.answering, draft.added) = (0, 0, 0);
        (draft.interrupted, draft.closed_by_clock) = (false, false);
        draft.rating = Review::default();
        draft.phase =
            if draft.plan.clocks.thinking.is_some() { Phase::Thinking } else { Phase::Answering };
        self.announced = Light::Plain;
        self.stopwatch.start(now);
        Vec::new()
    }

    fn start_answer(&mut self, now: Now) -> Vec<Effect> {
        self.draft.phase = Phase::Answering;
        self.draft.added = 0;
        self.stopwatch.start(now);
        vec![Effect::Announce(Moment::AnswerBegan)]
    }

    /// Typing starts the answer, and starts a clock that stands: the candidate is plainly there.
    fn type_answer(&mut self, text: String, now: Now) -> Vec<Effect> {
        let thought = self.draft.phase == Phase::Thinking;
        let effects = if thought { self.start_answer(now) } else { Vec::new() };
        self.draft.text = text;
        self.stopwatch.start(now);
        effects
    }

    /// Hands the answer in. An empty answer is not handed in: there is nothing to read.
    fn hand_in(&mut self, now: Now) -> Vec<Effect> {
        let Some(answer) = self.answer(now) else { return Vec::new() };
        self.stopwatch.stop();
        self.draft.phase = Phase::Rating;
        self.draft.attempts.push(answer.id.clone());
        vec![Effect::SaveAnswer(answer)]
    }

    /// The answer that was handed in last, as long as the next question is not asked. The shell saves it
    /// again after a crash, in case the crash came between handing in and saving.
    pub fn handed_in(&self, now: Now) -> Option<Answer> {
        self.draft.is_handed_in().then(|| self.answer(now)).flatten()
    }

    fn answer(&self, now: Now) -> Option<Answer> {
        let draft = &self.draft;
        let question = draft.question()?.clone();
        (!draft.text.trim().is_empty()).then(|| Answer {
            id: draft.attempt(),
            round: draft.round.clone(),
            place: draft.place,
            take: draft.take,
            question,
            persona: draft.plan.asker(draft.place).clone(),
            mode: draft.plan.mode,
            text: draft.text.clone(),
            follow_ups: draft.follow_ups.clone(),
            at: now.wall,
            pace: Pace {
                thinking: draft.thinking,
                answering: draft.answering,
                interrupted: draft.interrupted,
                closed_by_clock: draft.closed_by_clock,
            },
        })
    }

    fn note_rating(&mut self, rating: Review) -> Vec<Effect> {
        self.draft.rating = rating;
        Vec::new()
    }

    fn close_rating(&mut self, now: Now) -> Vec<Effect> {
        let rating = self.draft.rating.clone();
        let mut effects = Vec::new();
        if rating != Review::default() {
            effects.push(Effect::SaveRating(self.draft.attempt(), rating));
        }
        if self.draft.plan.mode.shows_feedback_at_once() {
            self.draft.phase = Phase::Feedback;
        } else {
            effects.extend(self.listen(now));
        }
        effects
    }

    fn go_on(&mut self, now: Now) -> Vec<Effect> {
        self.put_follow_up_away();
        self.draft.place += 1;
        self.draft.take = 1;
        if self.draft.question().is_some() { self.ask(now) } else { self.finish(now) }
    }

    fn take_again(&mut self, now: Now) -> Vec<Effect> {
        self.put_follow_up_away();
        self.draft.take += 1;
        self.ask(now)
    }

    fn pause(&mut self, _now: Now) -> Vec<Effect> {
        if !self.draft.plan.mode.can_pause() || !self.stopwatch.is_running() {
            return Vec::new();
        }
        self.stopwatch.stop();
        vec![Effect::Announce(Moment::Paused)]
    }

    fn run(&mut self, now: Now) -> Vec<Effect> {
        let stood = !self.stopwatch.is_running();
        self.stopwatch.start(now);
        if stood { vec![Effect::Announce(Moment::WentOn)] } else { Vec::new() }
    }

    /// The page is being put away: whatever was not yet written down is written down now.
    fn leave(&mut self, _now: Now) -> Vec<Effect> {
        self.draft.interrupted |= self.stopwatch.is_running() && self.draft.phase != Phase::Probing;
        self.stopwatch.stop();
        if self.draft.phase == Phase::Done {
            return Vec::new();
        }
        vec![Effect::KeepDraft(Box::new(self.draft.clone()))]
    }

    fn add_time(&mut self) -> Vec<Effect> {
        self.draft.added += self.draft.plan.clocks.stretch.of(ADDED_SECONDS);
        self.announced = clock::light(&self.draft, self.draft.answering);
        vec![Effect::Announce(Moment::TimeAdded)]
    }

    fn switch_on(&mut self, usual: Clocks) -> Vec<Effect> {
        let clocks = self.switched_off.take().unwrap_or(usual);
        self.set_clocks(|plan| plan.clocks = clocks)
    }

    /// Another clock must not end the phase at once: where time was left, half a minute is left at least.
    fn set_clocks(&mut self, change: impl FnOnce(&mut Plan)) -> Vec<Effect> {
        let over = clock::time_over(&self.draft);
        change(&mut self.draft.plan);
        if !over {
            let least =
                clock::spent(&self.draft) + self.draft.plan.clocks.stretch.of(ADDED_SECONDS);
            self.draft.added += least.saturating_sub(clock::limit(&self.draft));
        }
        self.announced = clock::light(&self.draft, self.draft.answering);
        Vec::new()
    }

    fn tick(&mut self, now: Now) -> Vec<Effect> {
        if self.draft.phase == Phase::Thinking {
            return self.end_thinking_on_time(now);
        }
        if self.draft.plan.mode.closes_at_the_end() && clock::time_over(&self.draft) {
            return self.close_by_clock(now);
        }
        self.announce_light()
    }

    /// What a throttled tab noticed too late belongs to the answer, not to the thinking.
    fn end_thinking_on_time(&mut self, now: Now) -> Vec<Effect> {
        let limit = clock::limit(&self.draft);
        let Some(late) = self.draft.thinking.checked_sub(limit) else { return Vec::new() };
        self.draft.thinking = limit;
        self.draft.answering = late;
        self.start_answer(now)
    }

    fn announce_light(&mut self) -> Vec<Effect> {
        let light = clock::light(&self.draft, self.draft.answering);
        if light <= self.announced {
            return Vec::new();
        }
        self.announced = light;
        vec![Effect::Announce(Moment::Turned(light))]
    }

    /// The time of an exam answer is over: what was typed is handed in; a blank sheet counts as skipped.
    ///
    /// The length is the deadline's, however late a throttled tab noticed it.
    fn close_by_clock(&mut self, now: Now) -> Vec<Effect> {
        self.draft.closed_by_clock = true;
        self.draft.answering = self.draft.answering.min(clock::limit(&self.draft));
        let mut effects = self.hand_in(now);
        if effects.is_empty() {
            effects.extend(self.go_on(now));
            effects.push(Effect::Announce(Moment::Skipped));
        } else {
            effects.push(Effect::Announce(Moment::TimeOver));
        }
        effects
    }

    /// Ends the round early. What was typed is handed in first, so that it is not lost.
    fn end(&mut self, now: Now) -> Vec<Effect> {
        let mut effects = Vec::new();
        if matches!(self.draft.phase, Phase::Thinking | Phase::Answering) {
            effects.extend(self.hand_in(now));
        }
        if self.draft.phase == Phase::Probing {
            effects.extend(self.join_reply(now));
        }
        if self.draft.phase == Phase::Rating && self.draft.rating != Review::default() {
            effects.push(Effect::SaveRating(self.draft.attempt(), self.draft.rating.clone()));
        }
        effects.extend(self.finish(now));
        effects
    }

    fn finish(&mut self, now: Now) -> Vec<Effect> {
        self.stopwatch.stop();
        self.draft.phase = Phase::Done;
        vec![Effect::SaveRound(self.record(now)), Effect::DropDraft(self.draft.round.clone())]
    }

    fn record(&self, now: Now) -> RoundRecord {
        let answered = |place: usize| {
            let start = format!("{}-{place}-", self.draft.round);
            self.draft.attempts.iter().any(|id| id.as_str().starts_with(&start))
        };
        let open = self.draft.plan.questions.iter().enumerate();
        RoundRecord {
            id: self.draft.round.clone(),
            plan: self.draft.plan.clone(),
            ended: now.wall,
            attempts: self.draft.attempts.clone(),
            skipped: open
                .filter(|(place, _)| !answered(*place))
                .map(|(_, id)| id.clone())
                .collect(),
        }
    }
}

/// Whether a draft has to be written down: at every change, and once a second while only time passes.
fn is_worth_keeping(before: &Draft, after: &Draft) -> bool {
    let seconds = |draft: &Draft| {
        [draft.thinking, draft.answering, draft.replying].map(|millis| millis / 1000)
    };
    let only_time = Draft {
        thinking: after.thinking,
        answering: after.answering,
        replying: after.replying,
        ..before.clone()
    } == *after;
    !only_time || seconds(before) != seconds(after)
}
