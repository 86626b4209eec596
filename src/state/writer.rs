//! Writes to the notebook, one after the other, until each is safe.
//!
//! A write that fails is tried again, with growing pauses, and nothing behind it overtakes it: a round is
//! never saved before its answers, and a draft is let go only when the round it led to is safe.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::looking::AT_ONCE;
use super::{Event, Gone, OwnEvent, Sought, Starling};
use crate::browser::{self, Database};
use crate::domain::{AttemptId, Draft, NoteId, PackId, ReviewId, RoundId, SessionId, StoryId};
use crate::wire::{Answering, Merged, Notebook, Opened, StoreFault};

/// The first and the longest pause after a write that failed, in milliseconds.
const PAUSES: (u32, u32) = (500, 15_000);

/// One write.
#[derive(Clone, Debug)]
pub(super) enum Job {
    /// Open the notebook and read it.
    Open,
    /// Save an attempt as it stands then.
    Save(AttemptId),
    /// Save a round as it stands then, and let go of its draft.
    SaveRound(RoundId),
    /// Write the running round down.
    KeepDraft(Box<Draft>),
    /// Let go of the draft of that round.
    DropDraft(RoundId),
    /// Save what is the candidate's own, or what another window may have gone on with.
    Own(OwnJob),
}

/// One write of what is the candidate's own.
#[derive(Clone, Debug)]
pub(super) enum OwnJob {
    /// Save a story as it stands then, or take its record away where there is none by then.
    Story(StoryId),
    /// Save a note, likewise.
    Note(NoteId),
    /// Save a pack, likewise.
    Pack(PackId),
    /// Save a talk, likewise.
    Session(SessionId),
    /// Save a peer's review, likewise.
    Review(ReviewId),
    /// Write down what is brought in, or back, in one transaction.
    Take(Rc<Merged>),
    /// Take away what was brought in, in one transaction.
    TakeBack(Gone),
    /// Save an attempt, unless it is there: another window may have gone on with it.
    Add(AttemptId),
    /// Nothing any more.
    Nothing,
}

impl Job {
    fn saves_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(OwnJob::Story(one)), Self::Own(OwnJob::Story(two))) => one == two,
            (Self::Own(OwnJob::Note(one)), Self::Own(OwnJob::Note(two))) => one == two,
            (Self::Own(OwnJob::Session(one)), Self::Own(OwnJob::Session(two))) => one == two,
            _ => false,
        }
    }
}

/// The writer. Clones share one queue.
#[derive(Clone, Default)]
pub(super) struct Writer {
    shared: Rc<Shared>,
}

#[derive(Default)]
struct Shared {
    jobs: RefCell<VecDeque<Job>>,
    busy: Cell<bool>,
    notebook: RefCell<Option<Rc<Notebook<Database>>>>,
}

impl Writer {
    /// Takes a job in. Of several drafts that wait, the latest is enough; of a story, a note or a reply
    /// that is being written, one save that has not begun.
    pub(super) fn push(&self, starling: Starling, job: Job) {
        let mut jobs = self.shared.jobs.borrow_mut();
        if jobs.len() > 1 && jobs.back().is_some_and(|last| last.saves_the_same(&job)) {
            return;
        }
        if matches!(job, Job::KeepDraft(_))
            && matches!(jobs.back(), Some(Job::KeepDraft(_)))
            && jobs.len() > 1
        {
            jobs.pop_back();
        }
        jobs.push_back(job);
        drop(jobs);
        if !self.shared.busy.replace(true) {
            let writer = self.clone();
            spawn_local(async move { writer.work(starling).await });
        }
    }

    /// Whether something of the candidate's own waits to be written.
    pub(super) fn owes(&self) -> bool {
        self.shared.jobs.borrow().iter().any(|job| matches!(job, Job::Own(_)))
    }

    /// Another window goes on with the running round: what waits is not written over what that window writes. Jobs
    /// keep their places, as the first may be under way.
    pub(super) fn yield_to_another(&self, is_anothers: impl Fn(&AttemptId) -> bool) {
        for job in self.shared.jobs.borrow_mut().iter_mut() {
            match job {
                Job::Save(id) if is_anothers(id) => *job = Job::Own(OwnJob::Add(id.clone())),
                Job::KeepDraft(draft) if is_anothers(&draft.attempt()) => {
                    *job = Job::Own(OwnJob::Nothing)
                }
                _ => {}
            }
        }
    }

    /// Reads from the notebook, beside the writes: what is to be seen does not wait until a full store has room.
    pub(super) fn look_up(&self, starling: Starling, sought: Sought) {
        let writer = self.clone();
        spawn_local(async move {
            let mut pause = PAUSES.0;
            loop {
                match writer.looked_up(&sought).await {
                    Ok(opened) => break starling.send(Event::LookedUp(sought, Box::new(opened))),
                    Err(_) => browser::pause(pause).await,
                }
                pause = (pause * 2).min(PAUSES.1);
            }
        });
    }

    async fn looked_up(&self, sought: &Sought) -> Result<Opened, StoreFault> {
        self.notebook().await?.look_up(sought.keys.clone()).await
    }

    async fn work(&self, starling: Starling) {
        let mut pause = PAUSES.0;
        loop {
            starling.perform_all(starling.check_hold());
            let Some(job) = self.shared.jobs.borrow().front().cloned() else { break };
            match self.perform(starling, &job).await {
                Ok(()) => {
                    self.shared.jobs.borrow_mut().pop_front();
                    if pause != PAUSES.0 {
                        starling.send(Event::StoreRecovered);
                    }
                    pause = PAUSES.0;
                }
                Err(fault) => {
                    starling.send(Event::StoreFailed(fault));
                    // The connection may be the trouble; the next try begins with a new one.
                    self.shared.notebook.borrow_mut().take();
                    browser::pause(pause).await;
                    pause = (pause * 2).min(PAUSES.1);
                }
            }
        }
        self.shared.busy.set(false);
    }

    async fn perform(&self, starling: Starling, job: &Job) -> Result<(), StoreFault> {
        let notebook = self.notebook().await?;
        match job {
            Job::Open => {
                let wanted = move |shelf, key: &str| starling.is_wanted(shelf, key);
                let opened = notebook.open_for(&wanted, AT_ONCE).await?;
                starling.send(Event::NotebookOpened(Box::new(opened)));
            }
            Job::Save(id) => {
                let attempt =
                    starling.pages.with_untracked(|pages| pages.attempts.get(id.as_str()).cloned());
                if let Some(attempt) = attempt {
                    notebook.save(std::slice::from_ref(&*attempt)).await?;
                }
                // A later version may wait already: only the last one makes it saved.
                let waits = |job: &Job| matches!(job, Job::Save(later) if later == id);
                if !self.shared.jobs.borrow().iter().skip(1).any(waits) {
                    starling.send(Event::AttemptSaved(id.clone()));
                    starling.tell_saved();
                }
            }
            Job::SaveRound(id) => {
                let round =
                    starling.pages.with_untracked(|pages| pages.rounds.get(id.as_str()).cloned());
                if let Some(round) = round {
                    notebook.save_round(&round).await?;
                }
            }
            Job::Own(job) => {
                rest_save(&notebook, starling, job).await?;
                match job {
                    OwnJob::Take(merged) => starling.own(OwnEvent::Taken(merged.clone())),
                    OwnJob::Review(id) => starling.own(OwnEvent::ReviewSaved(id.clone())),
                    _ => {}
                }
            }
            Job::KeepDraft(draft) => notebook.keep_draft(draft).await?,
            Job::DropDraft(round) => {
                notebook.drop_draft(round).await?;
                if let Some(fault) = starling.drop_local_draft(round) {
                    starling.note_fault(fault);
                }
            }
        }
        Ok(())
    }

    pub(super) async fn notebook(&self) -> Result<Rc<Notebook<Database>>, StoreFault> {
        if let Some(notebook) = self.shared.notebook.borrow().clone() {
            return Ok(notebook);
        }
        let notebook = Rc::new(Notebook::new(Database::open().await?));
        *self.shared.notebook.borrow_mut() = Some(notebook.clone());
        Ok(notebook)
    }
}

/// A door: what is called only in here is in the second part of the program, which pushes such jobs itself.
#[inline(never)]
fn rest_save<'a>(
    notebook: &'a Notebook<Database>,
    starling: Starling,
    job: &OwnJob,
) -> Answering<'a, ()> {
    match job {
        OwnJob::Story(id) => match untrack(|| starling.story_of(id)) {
            Some(story) => notebook.save_story(&story),
            None => notebook.remove_story(id),
        },
        OwnJob::Note(id) => match untrack(|| starling.note_of(id)) {
            Some(note) => notebook.save_note(&note),
            None => notebook.remove_note(id),
        },
        OwnJob::Pack(id) => match untrack(|| starling.pack_of(id)) {
            Some(pack) => notebook.save_pack(&pack),
            None => notebook.undo_import(std::slice::from_ref(id), &[], &[]),
        },
        OwnJob::Session(id) => match untrack(|| starling.session_of(id)) {
            Some(session) => notebook.save_session(&session),
            None => notebook.remove_session(id),
        },
        OwnJob::Review(id) => match untrack(|| starling.peer_review(id)) {
            Some(review) => notebook.save_review(&review),
            None => notebook.remove_review(id),
        },
        OwnJob::Take(merged) => notebook.take(merged),
        OwnJob::Add(id) => Box::pin(add(notebook, starling, id.clone())),
        OwnJob::Nothing => Box::pin(std::future::ready(Ok(()))),
        OwnJob::TakeBack(Gone { packs, stories, notes }) => {
            notebook.undo_import(packs, stories, notes)
        }
    }
}

async fn add(
    notebook: &Notebook<Database>,
    starling: Starling,
    id: AttemptId,
) -> Result<(), StoreFault> {
    let found = notebook.look_up([vec![id.as_str().to_owned()], Vec::new()]).await?;
    let there = !found.attempts.is_empty() || !found.aside.is_empty();
    if there {
        starling.send(Event::AttemptSaved(id));
    } else {
        starling.push(Job::Save(id));
    }
    Ok(())
}
