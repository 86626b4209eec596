//! What the second part of the program does; it waits until that is there.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::peers::REVIEW;
use super::writer::{Job, OwnJob};
use super::{Event, Gone, OwnEvent, Starling, Works};
use crate::browser::{self, Given};
use crate::content::pages;
use crate::domain::{NoteId, PackId, Preview, QuestionId, ReviewId, SessionId, StoryId, Summary};
use crate::progress::{Series, Step};
use crate::wire::{Merged, ToImport};

/// The second part of the program on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Not here yet.
    #[default]
    Awaited,
    /// Here.
    Here,
    /// It did not come, though it was sent for several times.
    Lost,
}

/// What is to be done by the second part.
#[derive(Clone, Debug)]
pub enum Later {
    /// Take in what happened to what is the candidate's own.
    Own(OwnEvent),
    /// Sum up what was answered.
    SumUp,
    /// Keep the sums up: lines that were there, and those that came for them.
    Count(Vec<Option<Summary>>, Vec<Summary>),
    /// Fetch the reference works.
    FetchReference,
    /// Save a story as it stands then, or take its record away where there is none by then.
    SaveStory(StoryId),
    /// Save a note, likewise.
    SaveNote(NoteId),
    /// Save a pack, likewise.
    SavePack(PackId),
    /// Save a talk, likewise.
    SaveSession(SessionId),
    /// Read the reviews of peers.
    ReadReviews,
    /// Save a review, likewise.
    SaveReview(ReviewId),
    /// Remember the review that is being written, for this visit.
    RememberReview(String),
    /// Fetch what the coaches of the app know.
    FetchWorks,
    /// Have the coach answer in a talk.
    AskCoach(SessionId),
    /// Have files read.
    ReadFiles(Vec<Given>),
    /// Have records made of what was confirmed.
    AcceptFiles(Vec<Preview>),
    /// Let go of the files, and of the worker that reads them.
    EndImport,
    /// Write down what is brought in, or back, in one transaction.
    Take(Rc<Merged>),
    /// Take away what was brought in, in one transaction.
    TakeBack(Gone),
    /// Have a record written as files of Markdown, and hand these over.
    Write(ToImport, String),
    /// Hand over everything as a file.
    BackUp,
    /// Read the text of a file with a backup.
    ReadBackup(Given),
    /// Read aloud what is said in the round now.
    Speak,
    /// Say something, to hear the voice.
    TryVoice,
    /// Leave the round to another window.
    LeaveRound,
    /// Read anew what another window may have gone on with.
    ReadAgain,
    /// Work out when a question is worth asking again, or all of them where some are behind.
    Reschedule(Option<QuestionId>),
    /// Hand over what could not be read.
    SaveAside,
    /// Hand over a report.
    SaveReport(String, String),
}

impl Starling {
    /// The one way to the second part: what comes before it is kept until it is there.
    pub(super) fn perform_later(self, later: Later) {
        if self.rest.get_untracked() == Rest::Here {
            self.rest_perform(later);
        } else {
            self.tools.update_value(|tools| tools.later.push(later));
            self.send(Event::RestWanted);
        }
    }

    /// Whether something was asked of the second part that it could not do yet.
    pub(super) fn waits_for_rest(self) -> bool {
        self.tools.with_value(|tools| !tools.later.is_empty())
    }

    /// Does what has waited for the second part.
    pub(super) fn catch_up_later(self) {
        let waited = self.tools.try_update_value(|tools| std::mem::take(&mut tools.later));
        waited.into_iter().flatten().for_each(|later| self.perform_later(later));
    }

    /// A door: what is called only in here is in the second part of the program.
    #[inline(never)]
    fn rest_perform(self, later: Later) {
        match later {
            Later::Own(event) => {
                self.perform_all(self.take_own(event));
            }
            Later::SumUp => self.sum_up(),
            Later::Count(earlier, lines) => self.count(&earlier, &lines),
            Later::FetchReference => self.fetch_reference(),
            Later::SaveStory(story) => self.push(Job::Own(OwnJob::Story(story))),
            Later::SaveNote(note) => self.push(Job::Own(OwnJob::Note(note))),
            Later::SavePack(pack) => self.push(Job::Own(OwnJob::Pack(pack))),
            Later::SaveSession(session) => self.push(Job::Own(OwnJob::Session(session))),
            Later::ReadReviews => self.read_reviews(),
            Later::RememberReview(text) => browser::remember(REVIEW, &text),
            Later::SaveReview(review) => self.push(Job::Own(OwnJob::Review(review))),
            Later::FetchWorks => self.fetch_works(),
            Later::AskCoach(session) => self.ask_coach(&session),
            Later::ReadFiles(given) => self.read_files(given),
            Later::AcceptFiles(previews) => self.accept_files(previews, browser::now().wall),
            Later::EndImport => self.end_import(),
            Later::Take(merged) => self.push(Job::Own(OwnJob::Take(merged))),
            Later::TakeBack(gone) => self.push(Job::Own(OwnJob::TakeBack(gone))),
            Later::Write(asked, record) => self.write_files(asked, &record),
            Later::Speak => self.speak_now(),
            Later::TryVoice => self.try_voice(),
            Later::BackUp => self.back_up(),
            Later::ReadBackup(given) => self.read_backup(given),
            Later::LeaveRound => self.leave_round(),
            Later::ReadAgain => self.read_again(),
            Later::Reschedule(question) => self.reschedule(question),
            Later::SaveAside => self.save_aside(),
            Later::SaveReport(name, text) => self.hand_over(&name, "text/markdown", &text),
        }
    }

    /// Once for a visit; from then on the sums are kept up.
    fn sum_up(self) {
        if self.series.with_untracked(Option::is_none) {
            let offset = browser::utc_offset_minutes();
            let series = self
                .history
                .with_untracked(|lines| Series::of(lines, Step::for_lines(lines), offset));
            self.series.set(Some(series));
        }
    }

    fn count(self, earlier: &[Option<Summary>], lines: &[Summary]) {
        self.series.update(|series| {
            let Some(series) = series else { return };
            earlier.iter().flatten().for_each(|line| series.remove(line));
            lines.iter().for_each(|line| series.add(line));
        });
    }

    fn fetch_reference(self) {
        spawn_local(async move {
            let works = Works::fetched().await;
            let pages = works.map(|works| Arc::new(pages(&works.reference)));
            self.send(Event::ReferenceArrived(pages));
        });
    }

    fn save_aside(self) {
        let text = self.pages.with_untracked(|pages| {
            let records = pages.aside.iter();
            let texts: Vec<String> =
                records.map(|aside| format!("{}\n{}\n", aside.name, aside.text)).collect();
            texts.join("\n")
        });
        self.hand_over("starling-set-aside.txt", "text/plain", &text);
    }
}
