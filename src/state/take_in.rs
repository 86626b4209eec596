//! What happened changes the signals, and says what is to be done.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Announcement, Arrival, Effect, Event, Later, Notice, Rest, Starling, Told};
use crate::browser;
use crate::domain::{
    Attempt, AttemptId, Correction, Draft, Heard, Library, Page, Phase, Plan, Reading, RoundId,
    Settings,
};
use crate::round::{self, Hold, Round};
use crate::route::Route;
use crate::wire::{Aside, Loaded, Opened, StoreFault};

impl Starling {
    pub(super) fn take_in(self, event: Event) -> Vec<Effect> {
        match event {
            Event::ProgressLoaded(loaded) => self.take_progress(*loaded),
            Event::NotebookOpened(opened) => self.take_notebook(*opened),
            Event::SoughtFor(sought) => self.seek(sought),
            Event::LookedUp(sought, opened) => self.take_looked_up(&sought, *opened),
            Event::LibraryArrived(library) => self.take_library(library),
            Event::DetailsArrived(library) => self.take_details(library),
            Event::SeriesOpened => vec![Effect::Later(Later::SumUp)],
            Event::ReferenceOpened => self.open_reference(),
            Event::ReferenceArrived(reference) => self.take_reference(reference),
            Event::RestWanted => self.want_rest(),
            Event::RestArrived(here) => self.take_rest(here),
            Event::Visited(route) => vec![Effect::Go(route)],
            Event::AddressChanged => self.follow_address(),
            Event::RoundBegan(plan) => self.begin(plan),
            Event::RoundFound => self.go_on(),
            Event::RoundDropped => self.drop_round(),
            Event::RoundTaken => self.ask_for_round(true),
            Event::RoundHeld(held) => self.take_held(held),
            Event::Round(event) => self.take_round(event),
            Event::ClockAsked => self.tell(Told::Clock),
            Event::SettingsChanged(settings) => self.change_settings(settings),
            Event::AttemptShown(id) => self.show_attempt(id),
            Event::AttemptRead(id, reading, heard) => {
                let mut effects = self.take_reading(id.clone(), *reading);
                effects.extend(self.hear(id, heard));
                effects
            }
            Event::PartCorrected(id, correction) => self.correct(&id, correction),
            Event::DraftRead(parts) => {
                self.parts.set(parts);
                Vec::new()
            }
            Event::ReaderFailed => self.go_on_unread(),
            Event::AttemptSaved(attempt) => {
                self.pages.update(|pages| pages.unsaved.retain(|id| *id != attempt));
                // Asked once, when there is first something to keep: some browsers ask the candidate.
                let first = self.history.with_untracked(|history| history.len() == 1);
                if first { vec![Effect::AskToKeep] } else { Vec::new() }
            }
            Event::StoreFailed(fault) => self.notice(Notice::NotSaved(fault)),
            Event::StoreRecovered => self.forget(|notice| matches!(notice, Notice::NotSaved(_))),
            Event::NoticeRead(read) => self.forget(|notice| *notice == read),
            Event::Own(event) => vec![Effect::Later(Later::Own(event))],
            Event::BackupAsked => vec![Effect::Later(Later::BackUp)],
            Event::AsideAsked => vec![Effect::Later(Later::SaveAside)],
            Event::ReportAsked(name, text) => vec![Effect::Later(Later::SaveReport(name, text))],
            Event::VoiceTried => vec![Effect::Later(Later::TryVoice)],
            Event::CopyAsked(text) => vec![Effect::Copy(text)],
            Event::Copied(copied) => {
                self.hand_on(copied);
                self.notice(Notice::Copied(copied))
            }
            Event::LinkAsked(route) => {
                self.notice(Notice::Link(browser::share_link(&route.href())))
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
        if self.settings.with_untracked(|settings| *settings != loaded.settings) {
            self.settings.set(loaded.settings);
        }
        self.pages.update(|pages| pages.schedule = loaded.schedule);
        // Lines of this window that found no room are still here, whatever another window wrote.
        if self.history.with_untracked(Vec::is_empty) {
            self.set_lines(loaded.history);
        } else {
            self.add_unknown_lines(loaded.history);
        }
        let mut effects = self.check_hold();
        // Found, and not there any more: it was brought to its end in another window, where another may have begun.
        let there = |round: &Round| {
            loaded.draft.as_ref().is_some_and(|draft| draft.round == round.draft().round)
        };
        if self.found_round.get_untracked()
            && self.round.with_untracked(|round| !round.as_ref().is_some_and(there))
        {
            self.forget_round();
            effects.push(Effect::Later(Later::ReadAgain));
        }
        if let Some(draft) = loaded.draft {
            self.find_round(draft);
        }
        effects.extend(self.claim());
        effects.push(Effect::ShowTheme);
        effects
    }

    /// Keeps the later of two drafts of one round; a round begun here stands.
    pub(super) fn find_round(self, draft: Draft) {
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
            let round = Round::resume(draft);
            let handed_in = round.handed_in(browser::now());
            self.pages.update(|pages| pages.handed_in = handed_in);
            self.round.set(Some(round));
            self.found_round.set(true);
        }
    }

    fn take_notebook(self, opened: Opened) -> Vec<Effect> {
        let attempts: Vec<_> = opened.attempts.into_iter().map(Arc::new).collect();
        let rounds = opened.rounds.into_iter().map(Arc::new);
        let ended = |draft: &Draft| {
            self.pages.with_untracked(|pages| pages.rounds.contains(draft.round.as_str()))
        };
        self.stories.set(opened.stories.into_iter().map(Arc::new).collect());
        self.notes.set(opened.notes.into_iter().map(Arc::new).collect());
        self.packs.set(opened.packs.into_iter().map(Arc::new).collect());
        self.sessions.update(|sessions| {
            // One that was begun before the notebook was open stands.
            let stored = opened.sessions.into_iter().map(Arc::new);
            let begun = std::mem::replace(sessions, stored.collect());
            sessions.extend(begun);
        });
        self.show_library();
        let aside = opened.aside.len();
        self.put_aside(opened.aside);
        self.count_aside(aside);
        self.pages.update(|pages| {
            pages.opened = true;
            for attempt in &attempts {
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
        let over =
            self.round.with_untracked(|round| round.as_ref().map(|it| it.draft().round.clone()));
        let over =
            over.filter(|round| self.pages.with_untracked(|p| p.rounds.contains(round.as_str())));
        let mut effects = Vec::new();
        // The round was saved, and a crash came before its draft was let go.
        if let Some(round) = over.filter(|_| self.found_round.get_untracked()) {
            self.forget_round();
            effects.push(Effect::DropDraft(round));
        }
        effects.extend(self.claim());
        self.tools.update_value(|tools| tools.left = opened.left);
        effects.extend(self.keep_missing_lines(&attempts));
        effects.extend(self.go_on_looking());
        if self.rest.get_untracked() == Rest::Here {
            effects.push(Effect::Later(Later::Reschedule(None)));
        }
        effects.extend(self.catch_up());
        effects
    }

    /// A crash between handing in and saving: the answer stood in the draft, and is saved now. Whether it
    /// was saved is only known when the notebook was read. One that could not be read is left alone.
    fn save_again(self) -> Vec<Effect> {
        let Some(answer) = self.pages.try_update(|pages| pages.handed_in.take()).flatten() else {
            return Vec::new();
        };
        let name = format!("attempts/{}", answer.id);
        let known = self.pages.with_untracked(|pages| {
            let known = pages.attempts.get(answer.id.as_str());
            known.is_some_and(|it| it.answer.follow_ups.len() >= answer.follow_ups.len())
                || pages.aside.iter().any(|aside| aside.name == name)
        });
        if known { Vec::new() } else { vec![Effect::Round(round::Effect::SaveAnswer(answer))] }
    }

    /// What waited for the notebook, the questions and their details, once all of them are here or lost. What is of
    /// the open round waits until this window has it; where an answer must be saved, it asks to.
    pub(super) fn catch_up(self) -> Vec<Effect> {
        let (ready, unsaved) = self.pages.with_untracked(|pages| {
            let unsaved = pages.handed_in.as_ref().is_some_and(|answer| {
                let known = pages.attempts.get(answer.id.as_str());
                known.is_none_or(|it| it.answer.follow_ups.len() < answer.follow_ups.len())
            });
            (pages.opened && pages.whole, unsaved)
        });
        let hold = self.hold_now();
        let mut effects = Vec::new();
        if ready && hold == Hold::Here {
            effects.extend(self.save_again());
        } else if ready && unsaved && hold == Hold::Open {
            effects.extend(self.ask_for_round(false));
        }
        if ready {
            effects.extend(self.unread());
            effects.extend(self.awaited().map(Effect::ReadAttempt));
        }
        effects
    }

    fn take_library(self, library: Option<Arc<Library>>) -> Vec<Effect> {
        let Some(library) = library else {
            self.library.set(Arrival::Lost);
            self.pages.update(|pages| pages.whole = true);
            self.notice(Notice::NoLibrary);
            return self.catch_up();
        };
        self.tools.update_value(|tools| tools.bundled = Some(library));
        self.show_library();
        vec![Effect::StartReader]
    }

    /// Answers are read against what a strong one holds, so those not read yet have waited for this.
    fn take_details(self, library: Option<Arc<Library>>) -> Vec<Effect> {
        match library {
            Some(library) => {
                self.tools.update_value(|tools| tools.bundled = Some(library));
                self.show_library();
            }
            None => drop(self.notice(Notice::NoLibrary)),
        }
        self.pages.update(|pages| pages.whole = true);
        self.catch_up()
    }

    fn open_reference(self) -> Vec<Effect> {
        let here = self.reference.with_untracked(Option::is_some);
        if here { Vec::new() } else { vec![Effect::Later(Later::FetchReference)] }
    }

    fn take_reference(self, reference: Option<Arc<Vec<Page>>>) -> Vec<Effect> {
        match reference {
            Some(reference) => self.reference.set(Some(reference)),
            None => return self.notice(Notice::NoLibrary),
        }
        Vec::new()
    }

    fn want_rest(self) -> Vec<Effect> {
        if self.rest.get_untracked() == Rest::Lost {
            self.rest.set(Rest::Awaited);
        }
        vec![Effect::FetchRest]
    }

    fn take_rest(self, here: bool) -> Vec<Effect> {
        self.rest.set(if here { Rest::Here } else { Rest::Lost });
        self.forget(|notice| *notice == Notice::NoRest);
        match here {
            true => vec![Effect::CatchUp, Effect::Later(Later::Reschedule(None))],
            false if self.waits_for_rest() => self.notice(Notice::NoRest),
            false => Vec::new(),
        }
    }

    /// Attempts that were handed in and never read, or corrected and not read again.
    fn unread(self) -> Vec<Effect> {
        self.pages.with_untracked(|pages| {
            let unread = pages.attempts.things().iter().filter(|attempt| !attempt.is_read());
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
        self.pages.update(|pages| pages.corrected = Some((id.clone(), correction.start)));
        let focus = Effect::Focus(correction.start);
        vec![Effect::KeepAttempt(attempt), focus, Effect::ReadAttempt(id.clone())]
    }

    /// A checklist that stands is left as it was, unless the candidate corrected it: a later Starling may
    /// read differently.
    fn take_reading(self, id: AttemptId, reading: Reading) -> Vec<Effect> {
        let advice = Arc::new(reading.advice);
        self.pages.update(|pages| {
            pages.advice.insert(id.as_str(), advice);
        });
        let attempt = self.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
        let mine = |it: &Arc<Attempt>| !it.is_read() && !self.is_anothers(&id);
        let Some(attempt) = attempt.filter(mine) else { return Vec::new() };
        let again = attempt.checklist.is_some();
        let checklist = Some(reading.checklist);
        let mut effects = vec![Effect::KeepAttempt(Attempt { checklist, ..(*attempt).clone() })];
        let corrected = self.pages.with_untracked(|pages| pages.corrected.clone());
        effects.extend(corrected.filter(|_| again).map(|(_, start)| Effect::Focus(start)));
        effects
    }

    /// The persona heard the answer of the running round.
    fn hear(self, id: AttemptId, heard: Option<Heard>) -> Vec<Effect> {
        heard.map_or_else(Vec::new, |heard| self.take_round(round::Event::AnswerHeard(id, heard)))
    }

    /// Nobody waits for a follow-up to an answer that cannot be read.
    fn go_on_unread(self) -> Vec<Effect> {
        self.notice(Notice::NotRead);
        let waiting = self.awaited();
        waiting.map_or_else(Vec::new, |id| self.hear(id, Some(Heard::default())))
    }

    /// The answer of the running round that was handed in and not yet heard.
    fn awaited(self) -> Option<AttemptId> {
        self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            (draft.is_handed_in() && draft.heard.is_none()).then(|| draft.attempt())
        })
    }

    fn follow_address(self) -> Vec<Effect> {
        let route = Route::parse(&browser::address());
        let earlier = self.route.get_untracked();
        let left = earlier == Route::Round && route != earlier;
        let turned = left || route == Route::Round && route != earlier;
        if route != earlier {
            self.route.set(route);
        }
        // Who looks elsewhere does not answer; only an exam goes on.
        let mut effects = if left { self.take_round(round::Event::Paused) } else { Vec::new() };
        if turned {
            effects.extend(self.claim());
            effects.extend(self.look_again());
            effects.extend(self.speak());
        }
        effects
    }

    fn begin(self, plan: Plan) -> Vec<Effect> {
        let mut settings = self.settings.get_untracked();
        settings.persona = Some(plan.persona.clone());
        let mut effects = self.let_go();
        effects.extend(self.change_settings(settings));
        let round = Round::new(RoundId::new(browser::random_name()), plan);
        self.round.set(Some(round));
        self.parts.set(0);
        self.set_hold(Hold::Here);
        effects.push(Effect::HoldRound(false));
        effects.push(Effect::TakeUp);
        effects.push(Effect::Go(Route::Round));
        effects
    }

    /// Brings the open round to its end: what was typed is handed in, and what was handed in is kept. A
    /// round that holds nothing goes without a trace.
    fn let_go(self) -> Vec<Effect> {
        self.seize();
        let now = browser::now();
        let effects = self.round.try_update(|open| {
            let mut round = open.take()?;
            let draft = round.draft();
            if draft.attempts.is_empty() && draft.text.trim().is_empty() {
                return Some(vec![Effect::DropDraft(draft.round.clone())]);
            }
            let effects = round.apply(round::Event::RoundEnded, now);
            Some(effects.into_iter().map(Effect::Round).collect())
        });
        self.found_round.set(false);
        self.set_hold(Hold::Open);
        let mut effects = effects.flatten().unwrap_or_default();
        effects.push(Effect::FollowClock);
        effects
    }

    fn go_on(self) -> Vec<Effect> {
        vec![Effect::Go(Route::Round), Effect::ReadDraft]
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
        self.set_hold(Hold::Open);
        self.route.set(debrief.clone());
        vec![Effect::Replace(debrief)]
    }

    fn drop_round(self) -> Vec<Effect> {
        let mut effects = self.let_go();
        effects.push(Effect::Go(Route::Today));
        effects
    }

    fn take_round(self, event: round::Event) -> Vec<Effect> {
        let now = browser::now();
        let typed = matches!(event, round::Event::AnswerTyped(_));
        let mine = !matches!(
            event,
            round::Event::Ticked | round::Event::Left | round::Event::AnswerHeard(..)
        );
        // A window that only found the round has nothing of its own to write down.
        let found = self.found_round.get_untracked();
        if self.round.with_untracked(Option::is_none) || (found && event == round::Event::Left) {
            return Vec::new();
        }
        let lost = self.check_hold();
        if self.hold_now() != Hold::Here {
            return lost;
        }
        let (before, spoken) = (self.asked_now(), self.spoken_now());
        let effects = self
            .round
            .try_update(|round| round.as_mut().map(|round| round.apply(event, now)))
            .flatten()
            .unwrap_or_default();
        self.tick.set(now.steady);
        if mine && self.found_round.get_untracked() {
            self.found_round.set(false);
        }
        let mut effects: Vec<Effect> = effects.into_iter().map(Effect::Round).collect();
        effects.push(Effect::FollowClock);
        if self.asked_now() != before {
            self.parts.set(0);
        }
        if self.spoken_now() != spoken {
            effects.extend(self.speak());
        }
        effects.extend(self.close_round());
        if typed {
            effects.push(Effect::ReadDraft);
        }
        effects
    }

    /// The question that is asked now, and which take it is.
    fn asked_now(self) -> Option<(usize, u32)> {
        self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            Some((draft.place, draft.take))
        })
    }

    /// What can be read aloud in the round changes with these.
    fn spoken_now(self) -> Option<(usize, u32, Phase, bool)> {
        self.round.with_untracked(|round| {
            let draft = round.as_ref()?.draft();
            let phase = match draft.phase {
                Phase::Answering => Phase::Thinking,
                phase => phase,
            };
            Some((draft.place, draft.take, phase, draft.follow_up().is_some()))
        })
    }

    /// Nothing is said where the candidate did not ask for a voice.
    pub(super) fn speak(self) -> Option<Effect> {
        let wanted = self.settings.with_untracked(|settings| settings.voice);
        wanted.then_some(Effect::Later(Later::Speak))
    }

    pub(super) fn change_settings(self, settings: Settings) -> Vec<Effect> {
        self.settings.set(settings.clone());
        vec![Effect::KeepSettings(settings), Effect::ShowTheme]
    }

    fn look(self) -> Vec<Effect> {
        if self.round.with_untracked(|round| round.as_ref().is_some_and(Round::is_running)) {
            return self.take_round(round::Event::Ticked);
        }
        let mut effects = self.look_again();
        // Another window may have kept a review since.
        if self.pages.with_untracked(|pages| pages.reviews.is_some()) {
            effects.push(Effect::Later(Later::ReadReviews));
        }
        effects
    }

    pub(super) fn put_aside(self, aside: Vec<Aside>) {
        self.pages.update(|pages| {
            for aside in aside {
                if !pages.aside.contains(&aside) {
                    pages.aside.push(aside);
                }
            }
        });
    }

    /// Puts aside what could not be read, and says so where it is new.
    pub(super) fn tell_aside(self, aside: Vec<Aside>) {
        let before = self.pages.with_untracked(|pages| pages.aside.len());
        self.put_aside(aside);
        let after = self.pages.with_untracked(|pages| pages.aside.len());
        self.count_aside(after - before);
    }

    pub(super) fn count_aside(self, count: usize) {
        if count > 0 {
            self.forget(|notice| matches!(notice, Notice::SetAside(_)));
            let all = self.pages.with_untracked(|pages| pages.aside.len());
            self.notice(Notice::SetAside(count.max(all)));
        }
    }

    /// That answers cannot be saved says all: a second sentence about progress would only frighten.
    pub(super) fn notice(self, notice: Notice) -> Vec<Effect> {
        if self.notices.with_untracked(|notices| notices.contains(&notice)) {
            return Vec::new();
        }
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

    pub(super) fn forget(self, read: impl Fn(&Notice) -> bool) -> Vec<Effect> {
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

    /// Told where it is awaited; in a round there are more urgent words.
    pub(super) fn tell_saved(self) {
        if self.route.with_untracked(|route| *route != Route::Round) {
            self.tell(Told::Saved);
        }
    }

    pub(super) fn note_fault(self, fault: StoreFault) {
        self.notice(Notice::NotKept(fault));
    }
}
