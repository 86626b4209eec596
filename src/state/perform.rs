//! The one function that does anything outside.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::writer::Job;
use super::{Effect, Event, Later, Notice, Starling, Told};
use crate::browser;
use crate::domain::{
    Answer, Attempt, AttemptId, Draft, Review, RoundId, RoundRecord, Settings, Summary,
};
use crate::round;
use crate::wire::{self, StoreFault, at_once};

/// How often a running round is written into the notebook, in milliseconds; local storage has it at
/// every change.
const JOURNAL_MILLIS: u64 = 1000;

/// How often the clock is looked at, in milliseconds: four times a second never skips a shown second.
const TICK_MILLIS: u32 = 250;

impl Starling {
    /// Does all of it, in this order.
    pub(super) fn perform_all(self, effects: Vec<Effect>) {
        effects.into_iter().for_each(|effect| self.perform(effect));
    }

    /// Does what is to be done.
    pub(super) fn perform(self, effect: Effect) {
        match effect {
            Effect::LoadProgress => self.load_progress(),
            Effect::OpenNotebook => self.push(Job::Open),
            Effect::LookUp(sought) => {
                self.tools.with_value(|tools| tools.writer.look_up(self, sought));
            }
            Effect::FetchLibrary => self.fetch_library(),
            Effect::FetchRest => browser::fetch_rest(),
            Effect::CatchUp => self.catch_up_later(),
            Effect::Later(later) => self.perform_later(later),
            Effect::HoldRound(steal) => self.hold_round(steal),
            Effect::TakeUp => self.take_up(),
            Effect::Round(effect) => self.perform_round(effect),
            Effect::StartReader => self.start_reader(),
            Effect::ReadAttempt(attempt) => self.read_attempt(&attempt),
            Effect::ReadDraft => self.read_draft(),
            Effect::KeepAttempt(attempt) => self.keep_attempt(attempt),
            Effect::SaveAttempt(attempt) => self.push(Job::Save(attempt)),
            Effect::SaveRound(round) => self.push(Job::SaveRound(round)),
            Effect::DropDraft(round) => self.push(Job::DropDraft(round)),
            Effect::AddHistory(lines) => self.add_history(&lines),
            Effect::KeepSettings(settings) => self.keep_settings(&settings),
            Effect::ShowTheme => {
                browser::set_theme(self.settings.with_untracked(|s| s.theme.slug()))
            }
            Effect::Go(route) => browser::go_to(&route.href()),
            Effect::Replace(route) => browser::replace_address(&route.href()),
            Effect::Focus(start) => browser::focus_soon(&format!("part-{start}")),
            Effect::FollowClock => self.follow_clock(),
            Effect::Copy(text) => spawn_local(async move {
                self.send(Event::Copied(browser::copy(&text).await));
            }),
            Effect::Print => browser::print(),
            Effect::TakeUpdate => browser::take_update(),
            Effect::AskToKeep => browser::ask_to_keep(),
        }
    }

    fn perform_round(self, effect: round::Effect) {
        match effect {
            round::Effect::KeepDraft(draft) => self.keep_draft(draft),
            round::Effect::SaveAnswer(answer) => self.save_answer(answer),
            round::Effect::SaveRating(attempt, review) => self.save_rating(&attempt, review),
            round::Effect::SaveRound(record) => self.save_round(record),
            round::Effect::DropDraft(round) => self.push(Job::DropDraft(round)),
            round::Effect::Announce(moment) => drop(self.tell(Told::Moment(moment))),
        }
    }

    fn load_progress(self) {
        let loaded = self.tools.with_value(|tools| at_once(tools.progress.load()));
        if let Some(loaded) = loaded {
            self.send(Event::ProgressLoaded(Box::new(loaded)));
        }
    }

    /// The questions first, their details when these are shown.
    fn fetch_library(self) {
        spawn_local(async move {
            let text = browser::fetch_asset("library").await.ok();
            let library = text.and_then(|text| wire::library::decode(&text).ok());
            self.send(Event::LibraryArrived(library.clone().map(Arc::new)));
            let Some(mut library) = library else { return };
            let details = browser::fetch_asset("details").await.unwrap_or_default();
            let added = wire::library::add_details(&mut library, &details);
            self.send(Event::DetailsArrived(added.is_ok().then(|| Arc::new(library))));
        });
    }

    fn keep_draft(self, draft: Box<Draft>) {
        let kept = self.tools.with_value(|tools| at_once(tools.progress.keep_draft(&draft)));
        if let Some(Err(fault)) = kept {
            self.note_fault(fault);
        }
        let now = browser::now();
        let due = self.tools.with_value(|tools| {
            now.steady.saturating_sub(tools.journalled.steady) >= JOURNAL_MILLIS
        });
        if due
            || !self
                .round
                .with_untracked(|round| round.as_ref().is_some_and(round::Round::is_running))
        {
            self.tools.update_value(|tools| tools.journalled = now);
            self.push(Job::KeepDraft(draft));
        }
    }

    /// Saves the answer at once, and has it read: should the reader fail, the words are safe. One that is known has a
    /// reply behind it now.
    fn save_answer(self, answer: Answer) {
        let id = answer.id.clone();
        let known = self.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
        let attempt = known.map_or_else(
            || self.first_attempt(answer.clone()),
            |known| Attempt {
                answer: Answer { at: known.answer.at, ..answer.clone() },
                checklist: None,
                ..(*known).clone()
            },
        );
        self.keep_attempt(attempt);
        self.read_attempt(&id);
    }

    fn first_attempt(self, answer: Answer) -> Attempt {
        let question = untrack(|| self.question_of(&answer.question));
        let (asked, kind) = question.map(|it| (it.ask, it.kind)).unwrap_or_default();
        let (self_rating, corrections, checklist) = Default::default();
        Attempt { answer, asked, kind, self_rating, corrections, checklist }
    }

    fn save_rating(self, id: &AttemptId, review: Review) {
        let found = self.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
        if let Some(attempt) = found {
            self.keep_attempt(Attempt { self_rating: Some(review), ..(*attempt).clone() });
        }
    }

    fn keep_attempt(self, attempt: Attempt) {
        let id = attempt.answer.id.clone();
        let line = self.line_about(&attempt);
        let read = attempt.checklist.is_some();
        self.pages.update(|pages| {
            pages.attempts.insert(id.as_str(), Arc::new(attempt));
            if !pages.unsaved.contains(&id) {
                pages.unsaved.push(id.clone());
            }
        });
        self.add_lines(std::slice::from_ref(&line));
        self.push(Job::Save(id));
        let question = line.question.clone();
        self.add_history(&[line]);
        if read {
            self.perform_later(Later::Reschedule(Some(question)));
        }
    }

    fn save_round(self, record: RoundRecord) {
        let id = record.id.clone();
        self.pages.update(|pages| {
            pages.rounds.insert(id.as_str(), Arc::new(record));
        });
        self.push(Job::SaveRound(id));
    }

    fn add_history(self, lines: &[Summary]) {
        let added = self.tools.with_value(|tools| at_once(tools.progress.add(lines)));
        if let Some(Err(fault)) = added {
            self.note_fault(fault);
        }
    }

    fn keep_settings(self, settings: &Settings) {
        let kept = self.tools.with_value(|tools| at_once(tools.progress.keep_settings(settings)));
        if let Some(Err(fault)) = kept {
            self.note_fault(fault);
        }
    }

    pub(super) fn drop_local_draft(self, round: &RoundId) -> Option<StoreFault> {
        let dropped = self.tools.with_value(|tools| at_once(tools.progress.drop_draft(round)));
        browser::unlock(round);
        dropped?.err()
    }

    fn follow_clock(self) {
        let runs =
            self.round.with_untracked(|round| round.as_ref().is_some_and(round::Round::is_running));
        self.tools.update_value(|tools| {
            if runs == tools.ticking.is_some() {
                return;
            }
            let tick = move || self.round(round::Event::Ticked);
            tools.ticking = runs.then(|| gloo_timers::callback::Interval::new(TICK_MILLIS, tick));
            tools.awake = runs.then(browser::WakeGuard::new);
        });
    }

    pub(super) fn push(self, job: Job) {
        self.tools.with_value(|tools| tools.writer.push(self, job));
    }

    pub(super) fn hand_over(self, name: &str, mime: &str, text: &str) {
        if browser::download(name, mime, text) {
            self.notice(Notice::FileSaved(name.into()));
        }
    }
}
