//! Somebody who practises: plays rounds, answers as well as they can by then, and rates themselves.

use crate::telling::told;
use starling::domain::{
    Answer, Attempt, Checklist, Clocks, Dice, Dimension, Library, Mode, Now, Phase, Plan, Question,
    Rating, Review, RoundId, RoundRecord, State, Wall,
};
use starling::round::{Effect, Event, Round};
use starling::score::{Asked, Model, check_with};
use std::collections::HashMap;

/// The reader that training wrote.
const MODEL: &[u8] = include_bytes!("../../content/reader.model");

/// So many words are spoken or typed in a minute.
const PACE: usize = 140;

/// Somebody who practises.
pub(crate) struct Candidate<'a> {
    questions: Vec<&'a Question>,
    library: &'a Library,
    model: Option<Model>,
    dice: Dice,
    /// Answers that are told twice in the same words are read once.
    readings: HashMap<String, Checklist>,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) rounds: Vec<RoundRecord>,
}

impl<'a> Candidate<'a> {
    pub(crate) fn new(library: &'a Library, seed: u64) -> Self {
        Self {
            questions: library.questions().collect(),
            library,
            model: Model::decode(MODEL),
            dice: Dice::new(seed),
            readings: HashMap::new(),
            attempts: Vec::new(),
            rounds: Vec::new(),
        }
    }

    /// Whether something of that likelihood happens.
    fn happens(&mut self, likely: f64) -> bool {
        (self.dice.below(10_000) as f64) < likely * 10_000.0
    }

    /// A round on that day, by somebody who has so much of the year behind them; it gives `most` answers at most.
    pub(crate) fn play_round(&mut self, day: Wall, share: f64, most: usize) {
        let id = RoundId::new(format!("{:016x}{:08x}", self.dice.roll(), self.dice.below(1 << 32)));
        let hour = 7 * 3_600_000 + self.dice.below(12 * 3600) as i64 * 1000;
        let mut clock = Now { steady: 1000, wall: Wall(day.0 + hour) };
        let mut round = Round::new(id, self.plan());
        let last = self.attempts.len() + most;
        self.apply(&mut round, Event::BriefingRead, clock);
        while let Some(question) = round.draft().question().cloned() {
            let library = self.library;
            let question = library.question(&question);
            match question.filter(|_| self.attempts.len() < last && !self.happens(0.02)) {
                Some(question) => self.answer(&mut round, question, &mut clock, share, last),
                None => self.apply(&mut round, Event::QuestionSkipped, clock),
            }
        }
    }

    fn apply(&mut self, round: &mut Round, event: Event, now: Now) {
        round.apply(event, now).into_iter().for_each(|effect| self.take(effect));
    }

    /// One to four questions. Those with a model answer mostly, as others can only be answered beside the point.
    fn plan(&mut self) -> Plan {
        let mode = match self.dice.below(20) {
            0 | 1 => Mode::WarmUp,
            2 | 3 => Mode::Exam,
            4 => Mode::Panel,
            5 => Mode::LowPressure,
            _ => Mode::Practice,
        };
        let count = if mode == Mode::WarmUp { 1 } else { 2 + self.dice.below(3) };
        let askers = &self.library.personas;
        let mut persona = || askers[self.dice.below(askers.len())].id.clone();
        let (first, second) = (persona(), persona());
        let mut questions = Vec::new();
        while questions.len() < count {
            let question = self.questions[self.dice.below(self.questions.len())];
            let wanted = question.model.is_some() || self.happens(0.05);
            if wanted && !questions.contains(&question.id) {
                questions.push(question.id.clone());
            }
        }
        Plan {
            mode,
            persona: first,
            panel: if mode == Mode::Panel { vec![second] } else { Vec::new() },
            questions,
            clocks: if mode.has_clock() { Clocks::default() } else { Clocks::NONE },
            seed: self.dice.below(1 << 32) as u64,
        }
    }

    /// Answers a question, perhaps a second time and better.
    fn answer(
        &mut self,
        round: &mut Round,
        question: &Question,
        clock: &mut Now,
        share: f64,
        last: usize,
    ) {
        let mut skill = 0.15 + 0.45 * share + 0.3 * (self.dice.below(100) as f64 / 100.0);
        loop {
            self.give(round, question, clock, skill);
            let first = round.draft().phase == Phase::Feedback && round.draft().take == 1;
            if !first || self.attempts.len() >= last || !self.happens(0.12) {
                break self.apply(round, Event::FeedbackRead, *clock);
            }
            skill = (skill + 0.15).min(0.95);
            self.apply(round, Event::TakenAgain, *clock);
        }
    }

    fn give(&mut self, round: &mut Round, question: &Question, clock: &mut Now, skill: f64) {
        let text = told(question, &self.questions, skill, &mut self.dice);
        pass(clock, 5 + self.dice.below(20) as u64);
        self.apply(round, Event::AnswerTyped(text.clone()), *clock);
        let seconds = text.split_whitespace().count() * 60 / PACE;
        let seconds = (seconds + seconds * self.dice.below(40) / 100).max(4) as u64;
        // An exam would close after three minutes; who practises hands in just before.
        let most = if round.draft().plan.mode == Mode::Exam { 175 } else { 290 };
        pass(clock, seconds.min(most));
        self.apply(round, Event::AnswerSubmitted, *clock);
        if self.happens(0.8) {
            let rating = self.rating();
            self.apply(round, Event::RatingChanged(rating), *clock);
        }
        pass(clock, 20);
        self.apply(round, Event::RatingGiven, *clock);
        // This candidate leaves every follow-up.
        self.apply(round, Event::FollowUpPassed, *clock);
    }

    /// What the candidate thinks of the answer just given: near to the checklist, and half a step too kind.
    fn rating(&mut self) -> Review {
        let ticks = self.attempts.last().map_or(&[][..], |attempt| attempt.ticks());
        let met = ticks.iter().filter(|tick| tick.state == State::Met).count();
        let near = 1.5 + 3.5 * met as f64 / ticks.len().max(1) as f64;
        let mut review = Review::default();
        for dimension in Dimension::ALL {
            let off = self.dice.below(200) as f64 / 100.0 - 1.0;
            let value = (near + off).round().clamp(1.0, 5.0) as u8;
            review.set(dimension, Rating::new(value));
        }
        review
    }

    /// Does what the round asks for, as the app does.
    fn take(&mut self, effect: Effect) {
        match effect {
            Effect::SaveAnswer(answer) => self.save(answer),
            Effect::SaveRating(id, review) => {
                let found = self.attempts.iter_mut().rev().find(|it| it.answer.id == id);
                if let Some(attempt) = found {
                    attempt.self_rating = Some(review);
                }
            }
            Effect::SaveRound(record) => self.rounds.push(record),
            Effect::KeepDraft(_) | Effect::DropDraft(_) | Effect::Announce(_) => {}
        }
    }

    fn save(&mut self, answer: Answer) {
        let Some(question) = self.library.question(&answer.question) else { return };
        let model = self.model.as_ref();
        let known = self.readings.entry(format!("{}\n{}", question.id, answer.text));
        let checklist = known.or_insert_with(|| {
            let Question { ask, kind, competencies, points, .. } = question;
            check_with(model, &Asked { ask, kind: *kind, competencies, points }, &answer.text)
        });
        let checklist = Some(checklist.clone());
        let (asked, kind) = (question.ask.clone(), question.kind);
        let (self_rating, corrections) = (None, Vec::new());
        self.attempts.push(Attempt { answer, asked, kind, self_rating, corrections, checklist });
    }
}

fn pass(clock: &mut Now, seconds: u64) {
    clock.steady += seconds * 1000;
    clock.wall.0 += seconds as i64 * 1000;
}
