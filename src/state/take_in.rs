//! What happened changes the signals, and says what is to be done.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Announcement, Arrival, Effect, Event, Notice, Starling, Told};
use crate::browser;
use crate::domain::{
    Attempt, AttemptId, Correction, Draft, Library, Named, Phase, Plan, Reading, RoundId, Settings,
    Summary,
};
use crate::round::{self, Round};
use crate::route::Route;
use crate::wire::{Aside, Loaded, Opened, StoreFault};

impl Starling {
    pub(super) fn take_in(self, event: Event) -> Vec<Effect> {
        match event {
            Event::ProgressLoaded(loaded) => self.take_progress(*loaded),
            Event::NotebookOpened(opened) => self.take_notebook(*opened),
            Event::LibraryArrived(library) => self.take_library(library),
            Event::DetailsArrived(library) => self.take_details(library),
            Event::Visited(route) => vec![Effect::Go(route)],
            Event::AddressChanged => self.follow_address(),
            Event::RoundBegan(plan) => self.begin(plan),
            Event::RoundFound => self.go_on(),
            Event::RoundDropped => self.drop_round(),
            Event::Round(event) => self.take_round(event),
            Event::ClockAsked => self.tell(Told::Clock),
            Event::SettingsChanged(settings) => self.change_settings(settings),
            Event::AttemptShown(id) => self.show_attempt(id),
            Event::AttemptRead(id, reading) => self.take_reading(id, *reading),
            Event::PartCorrected(id, correction) => self.correct(&id, correction),
            Event::DraftRead(parts) => {
                self.parts.set(parts);
                Vec::new()
            }
            Event::ReaderFailed => self.notice(Notice::NotRead),
            Event::AttemptSaved(attempt) => {
                self.pages.update(|pages| pages.unsaved.retain(|id| *id != attempt));
                // Asked once, when there is first something to keep: some browsers ask the candidate.
                let first = self.history.with_untracked(|history| history.len() == 1);
                if first { vec![Effect::AskToKeep] } else { Vec::new() }
            }
            Event::StoreFailed(fault) => self.notice(Notice::NotSaved(fault)),
            Event::StoreRecovered => self.forget(|notice| matches!(notice, Notice::NotSaved(_))),
            Event::NoticeRead(read) => self.forget(|notice| *notice == read),
            Event::BackupAsked => vec![Effect::Backup],
            Event::AsideAsked => vec![Effect::SaveAside],
            Event::ReportAsked(name, text) => vec![Effect::SaveReport(name, text)],
            Event::LinkAsked(route) => {
                self.notice(Notice::LinkCopied);
                vec![Effect::CopyLink(route)]
            }
            Event::PrintAsked => vec![Effect::Print],
            Event::ShortcutsToggled => {
                self.shortcuts.update(|open| *open = !*open);
                Vec::new()
            }
            Event::LookedAt => self.look(),
            Event::StoredElsewhere => vec![Effect::LoadProgress],
            Event::UpdateReady => self.notice(Notice::Update),
            Event::UpdateTaken => vec![Effect::TakeUpdate],
        }
    }

    /// Also when another window wrote: a running round of this window is never replaced.
    fn take_progress(self, loaded: Loaded) -> Vec<Effect> {
        if let Some(fault) = loaded.fault {
            return self.notice(Notice::NotKept(fault));
        }
        self.put_aside(loaded.aside);
        self.count_aside(loaded.unreadable);
        self.settings.set(loaded.settings);
        self.history.set(loaded.history);
        match loaded.draft {
            Some(draft) => self.find_round(draft),
            // It was brought to its end in another window.
            None if self.found_round.get_untracked() => self.round.set(None),
            None => {}
        }
        vec![Effect::ShowTheme]
    }

    /// Keeps the later of two drafts of one round; a round begun here stands.
    fn find_round(self, draft: Draft) {
        let later = self.round.with_untracked(|round| match round {
            None => true,
            Some(round) => {
                let known = round.draft();
                self.found_round.get_untracked()
                    && known.round == draft.round
                    && known.revision < draft.revision
            }
        });
        if later && draft.phase != Phase::Done {
            self.round.set(Some(Round::resume(draft)));
            self.found_round.set(true);
        }
    }

    fn take_notebook(self, opened: Opened) -> Vec<Effect> {
        let attempts = opened.attempts.into_iter().map(Arc::new);
        let rounds = opened.rounds.into_iter().map(Arc::new);
        let ended = |draft: &Draft| {
            self.pages.with_untracked(|pages| pages.rounds.contains(draft.round.as_str()))
        };
        let aside = opened.aside.len();
        self.put_aside(opened.aside);
        self.count_aside(aside);
        self.pages.update(|pages| {
            pages.opened = true;
            for attempt in attempts {
                if !pages.attempts.contains(attempt.answer.id.as_str()) {
                    pages.attempts.insert(attempt.answer.id.as_str(), attempt.clone());
                }
            }
            for round in rounds {
                if !pages.rounds.contains(round.id.as_str()) {
                    pages.rounds.insert(round.id.as_str(), round.clone());
                }
            }
        });
        if let Some(draft) = opened.draft.filter(|draft| !ended(draft)) {
            self.find_round(draft);
        }
        let mut effects = self.save_again();
        effects.push(Effect::AddHistory(self.missing_lines()));
        if self.library.with_untracked(|library| library.library().is_some()) {
            effects.extend(self.unread());
        }
        effects
    }

    /// Lines of attempts that the history does not know: it can always be made again from the notebook.
    fn missing_lines(self) -> Vec<Summary> {
        let missing = self.pages.with_untracked(|pages| {
            let mut known: Named<()> = Named::default();
            self.history.with_untracked(|history| {
                for line in history {
                    known.insert(line.id.as_str(), ());
                }
            });
            let mut missing: Vec<Summary> = Vec::new();
            for attempt in
                pages.attempts.things().iter().filter(|it| !known.contains(it.answer.id.as_str()))
            {
                let place = missing.partition_point(|earlier| earlier.at <= attempt.answer.at);
                missing.insert(place, attempt.summary());
            }
            missing
        });
        self.add_lines(&missing);
        missing
    }

    /// A crash between handing in and saving: the answer stands in the draft, and is saved now. Whether it
    /// was saved is only known when the notebook was read, and how to read it when the questions are here.
    fn save_again(self) -> Vec<Effect> {
        let opened = self.pages.with_untracked(|pages| pages.opened);
        if !opened || self.library.with_untracked(|library| library.library().is_none()) {
            return Vec::new();
        }
        let answer = self.round.with_untracked(|round| round.as_ref()?.handed_in(browser::now()));
        let Some(answer) = answer.filter(|_| self.found_round.get_untracked()) else {
            return Vec::new();
        };
        let known = self.pages.with_untracked(|pages| pages.attempts.contains(answer.id.as_str()));
        if known { Vec::new() } else { vec![Effect::Round(round::Effect::SaveAnswer(answer))] }
    }

    pub(super) fn add_lines(self, lines: &[Summary]) {
        self.history.update(|history| {
            for line in lines {
                match history.iter_mut().find(|known| known.id == line.id) {
                    Some(known) => *known = line.clone(),
                    None => history.push(line.clone()),
                }
            }
        });
    }

    fn take_library(self, library: Option<Arc<Library>>) -> Vec<Effect> {
        let Some(library) = library else {
            self.library.set(Arrival::Lost);
            return self.notice(Notice::NoLibrary);
        };
        self.library.set(Arrival::Here(library));
        let mut effects = vec![Effect::StartReader];
        effects.extend(self.save_again());
        effects
    }

    /// Answers are read against what a strong one holds, so those not read yet have waited for this.
    fn take_details(self, library: Arc<Library>) -> Vec<Effect> {
        self.library.set(Arrival::Here(library));
        self.unread()
    }

    /// Attempts that were handed in and never read.
    fn unread(self) -> Vec<Effect> {
        self.pages.with_untracked(|pages| {
            let unread =
                pages.attempts.things().iter().filter(|attempt| attempt.checklist.is_none());
            unread.map(|attempt| Effect::ReadAttempt(attempt.answer.id.clone())).collect()
        })
    }

    /// What is shown beside the checklist is not stored; it is read again when it is looked at.
    fn show_attempt(self, id: AttemptId) -> Vec<Effect> {
        let known = self.pages.with_untracked(|pages| pages.advice.contains(id.as_str()));
        if known { Vec::new() } else { vec![Effect::ReadAttempt(id)] }
    }

    /// The checklist follows what the candidate says of a sentence.
    fn correct(self, id: &AttemptId, correction: Correction) -> Vec<Effect> {
        let Some(attempt) = self.attempt_of(id) else { return Vec::new() };
        let mut attempt = (*attempt).clone();
        attempt.corrections.retain(|earlier| earlier.start != correction.start);
        attempt.corrections.push(correction);
        self.pages.update(|pages| {
            pages.to_read_again.push(id.clone());
            pages.corrected = Some((id.clone(), correction.start));
        });
        vec![Effect::KeepAttempt(attempt), Effect::ReadAttempt(id.clone())]
    }

    /// A checklist that stands is left as it was, unless the candidate corrected it: a later Starling may
    /// read differently.
    fn take_reading(self, id: AttemptId, reading: Reading) -> Vec<Effect> {
        let advice = Arc::new(reading.advice);
        self.pages.update(|pages| {
            pages.advice.insert(id.as_str(), advice);
        });
        let attempt = self.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
        let again = self.pages.with_untracked(|pages| pages.to_read_again.contains(&id));
        let open = |attempt: &Arc<Attempt>| again || attempt.checklist.is_none();
        let Some(attempt) = attempt.filter(open) else { return Vec::new() };
        self.pages.update(|pages| pages.to_read_again.retain(|open| *open != id));
        let checklist = Some(reading.checklist);
        let mut effects = vec![Effect::KeepAttempt(Attempt { checklist, ..(*attempt).clone() })];
        let corrected = self.pages.with_untracked(|pages| pages.corrected.clone());
        effects.extend(corrected.filter(|_| again).map(|(_, start)| Effect::Focus(start)));
        effects
    }

    fn follow_address(self) -> Vec<Effect> {
        let route = Route::parse(&browser::address());
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
        Vec::new()
    }

    fn begin(self, plan: Plan) -> Vec<Effect> {
        let mut settings = self.settings.get_untracked();
        settings.persona = Some(plan.persona.clone());
        let mut effects = self.change_settings(settings);
        let round = Round::new(RoundId::new(browser::random_name()), plan);
        self.round.set(Some(round));
        self.found_round.set(false);
        effects.push(Effect::Go(Route::Round));
        effects
    }

    fn go_on(self) -> Vec<Effect> {
        vec![Effect::Go(Route::Round)]
    }

    /// When a round ends, its debrief takes its place.
    fn close_round(self) -> Vec<Effect> {
        let ended = self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            (draft.phase == Phase::Done).then(|| draft.round.clone())
        });
        let Some(round) = ended else { return Vec::new() };
        let debrief = Route::Debrief(round);
        self.round.set(None);
        self.route.set(debrief.clone());
        vec![Effect::Replace(debrief)]
    }

    /// What was handed in stays in the notebook; only the open question is let go.
    fn drop_round(self) -> Vec<Effect> {
        let untouched = self.round.with_untracked(|round| {
            round.as_ref().is_none_or(|round| {
                let draft = round.draft();
                draft.attempts.is_empty() && draft.text.trim().is_empty()
            })
        });
        let mut effects = if untouched {
            self.round.set(None);
            vec![Effect::DropDraft, Effect::FollowClock]
        } else {
            self.take_round(round::Event::RoundEnded)
        };
        self.found_round.set(false);
        effects.push(Effect::Go(Route::Today));
        effects
    }

    fn take_round(self, event: round::Event) -> Vec<Effect> {
        let now = browser::now();
        let typed = matches!(event, round::Event::AnswerTyped(_));
        let mine = !matches!(event, round::Event::Ticked | round::Event::Left);
        if self.round.with_untracked(Option::is_none) {
            return Vec::new();
        }
        let effects = self
            .round
            .try_update(|round| round.as_mut().map(|round| round.apply(event, now)))
            .flatten()
            .unwrap_or_default();
        self.now.set(now);
        if mine && self.found_round.get_untracked() {
            self.found_round.set(false);
        }
        let mut effects: Vec<Effect> = effects.into_iter().map(Effect::Round).collect();
        effects.push(Effect::FollowClock);
        effects.extend(self.close_round());
        if typed {
            effects.push(Effect::ReadDraft);
        }
        effects
    }

    fn change_settings(self, settings: Settings) -> Vec<Effect> {
        self.settings.set(settings.clone());
        vec![Effect::KeepSettings(settings), Effect::ShowTheme]
    }

    fn look(self) -> Vec<Effect> {
        if self.round.with_untracked(|round| round.as_ref().is_some_and(Round::is_running)) {
            return self.take_round(round::Event::Ticked);
        }
        Vec::new()
    }

    fn put_aside(self, aside: Vec<Aside>) {
        self.pages.update(|pages| {
            for aside in aside {
                if !pages.aside.contains(&aside) {
                    pages.aside.push(aside);
                }
            }
        });
    }

    fn count_aside(self, count: usize) {
        if count > 0 {
            self.forget(|notice| matches!(notice, Notice::SetAside(_)));
            let all = self.pages.with_untracked(|pages| pages.aside.len());
            self.notice(Notice::SetAside(count.max(all)));
        }
    }

    /// That answers cannot be saved says all: a second sentence about progress would only frighten.
    pub(super) fn notice(self, notice: Notice) -> Vec<Effect> {
        let unsaved = |notice: &Notice| matches!(notice, Notice::NotSaved(_));
        if unsaved(&notice) {
            self.forget(|known| matches!(known, Notice::NotSaved(_) | Notice::NotKept(_)));
        } else if matches!(notice, Notice::NotKept(_))
            && self.notices.with_untracked(|notices| notices.iter().any(unsaved))
        {
            return Vec::new();
        }
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
        Vec::new()
    }

    fn forget(self, read: impl Fn(&Notice) -> bool) -> Vec<Effect> {
        if self.notices.with_untracked(|notices| notices.iter().any(&read)) {
            self.notices.update(|notices| notices.retain(|notice| !read(notice)));
        }
        Vec::new()
    }

    pub(super) fn tell(self, told: Told) -> Vec<Effect> {
        self.announced.update(|last| {
            let count = last.map_or(0, |last| last.count.wrapping_add(1));
            *last = Some(Announcement { told, count });
        });
        Vec::new()
    }

    pub(super) fn note_fault(self, fault: StoreFault) {
        self.notice(Notice::NotKept(fault));
    }
}
