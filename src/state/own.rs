//! What is the candidate's own: stories, notes and packs; bringing notes in, and a backup back.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::looking::in_order;
use super::{Arrival, Effect, Event, Later, Notice, OwnEvent, Starling, Whole};
use crate::browser;
use crate::domain::{
    Attempt, AttemptId, Find, Frame, Kept, Library, Named, Note, NoteId, Pack, PackId, Part,
    PeerReview, Plan, Preview, RoundRecord, Session, Story, StoryId, Summary, Telling, Wall,
};
use crate::route::Route;
use crate::wire::{self, Merged, RestoreFault, ToImport};

/// Notes on their way in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// What the files would bring, edited by the candidate.
    pub previews: Vec<Preview>,
    /// Files that were not read yet.
    pub waiting: usize,
    /// It was confirmed and is being written down.
    pub accepting: bool,
}

impl Import {
    /// A find by its file and its place.
    pub fn find(&self, [file, place]: [usize; 2]) -> Option<&Find> {
        self.previews.get(file)?.finds.get(place)
    }

    /// How many finds are to be taken in.
    pub fn taken(&self) -> usize {
        self.previews.iter().flat_map(|it| &it.finds).filter(|find| find.taken).count()
    }
}

/// A backup that was read, before anything of it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Restoring {
    /// When it was made.
    pub made: Wall,
    /// What of it is new here.
    pub merged: Merged,
}

/// What is taken away as one.
#[derive(Clone, Debug, Default)]
pub struct Gone {
    /// Packs.
    pub packs: Vec<PackId>,
    /// Stories.
    pub stories: Vec<StoryId>,
    /// Notes.
    pub notes: Vec<NoteId>,
}

/// What can be had back, or taken back.
#[derive(Clone, Debug)]
pub(super) enum Last {
    Story(Arc<Story>),
    Note(Arc<Note>),
    Pack(Arc<Pack>),
    Session(Arc<Session>),
    Review(Arc<PeerReview>),
    Import(Rc<Merged>),
}

impl Starling {
    /// Something happened to what is the candidate's own.
    pub fn own(self, event: OwnEvent) {
        self.send(Event::Own(event));
    }

    pub(super) fn take_own(self, event: OwnEvent) -> Vec<Effect> {
        match event {
            OwnEvent::StoryBegun => self.begin_story(),
            OwnEvent::StoryChanged(story) => self.change_story(story),
            OwnEvent::StoryTold(id, to) => self.tell_story(&id, to),
            OwnEvent::StoryRemoved(id) => self.remove_story(id),
            OwnEvent::AttemptKept(id) => self.keep_as_story(&id),
            OwnEvent::NoteBegun(given) => self.begin_note(given),
            OwnEvent::NoteChanged(note) => self.change_note(note),
            OwnEvent::NoteRemoved(id) => self.remove_note(id),
            OwnEvent::PackKept(pack) => self.keep_pack(&pack),
            OwnEvent::PackRemoved(id) => self.remove_pack(id),
            OwnEvent::ReviewsOpened => self.open_reviews(),
            OwnEvent::ReviewsRead(reviews, aside) => self.take_reviews(reviews, aside),
            OwnEvent::ReviewKept(review) => self.keep_review(review),
            OwnEvent::ReviewRemoved(id) => self.remove_review(id),
            OwnEvent::ReviewSaved(id) => self.save_review(&id),
            OwnEvent::ReviewWritten(code, review) => self.write_review(code, review),
            OwnEvent::ShareChosen(sharing) => self.choose_sharing(sharing),
            OwnEvent::Undone => self.undo(),
            OwnEvent::StoryFileAsked(id) => {
                let story = untrack(|| self.story_of(&id));
                let record = story.map(|story| wire::encode_story(&story));
                record
                    .map(|it| Effect::Later(Later::Write(ToImport::WriteStory, it)))
                    .into_iter()
                    .collect()
            }
            OwnEvent::PackFileAsked(id) => {
                let record = untrack(|| self.pack_of(&id)).map(|it| wire::encode_pack(&it));
                record
                    .map(|it| Effect::Later(Later::Write(ToImport::WritePack, it)))
                    .into_iter()
                    .collect()
            }
            OwnEvent::FilesGiven(given) => {
                self.import.update(|import| import.waiting += given.len());
                vec![Effect::Later(Later::ReadFiles(given))]
            }
            OwnEvent::FilePreviewed(preview) => self.add_preview(preview),
            OwnEvent::FindChanged(at, find) => self.change_find(at, find),
            OwnEvent::ImportConfirmed => self.confirm_import(),
            OwnEvent::ImportCancelled => self.cancel_import(),
            OwnEvent::ImportMade(made) => self.take_made(&made),
            OwnEvent::ImportFailed => self.fail_import(),
            OwnEvent::Taken(merged) => self.show_taken(&merged),
            OwnEvent::Coach(event) => self.take_coach(event),
            OwnEvent::BackupGiven(given) => vec![Effect::Later(Later::ReadBackup(given))],
            OwnEvent::BackupRead(text, whole) => self.take_backup(text, &whole),
            OwnEvent::RestoreConfirmed => self.confirm_restore(),
            OwnEvent::RestoreCancelled => {
                self.restoring.set(None);
                Vec::new()
            }
        }
    }

    /// A story of the notebook.
    pub fn story_of(self, id: &StoryId) -> Option<Arc<Story>> {
        self.stories.with(|stories| stories.iter().find(|story| story.id == *id).cloned())
    }

    /// A note of the notebook.
    pub fn note_of(self, id: &NoteId) -> Option<Arc<Note>> {
        self.notes.with(|notes| notes.iter().find(|note| note.id == *id).cloned())
    }

    /// A pack of the notebook.
    pub fn pack_of(self, id: &PackId) -> Option<Arc<Pack>> {
        self.packs.with(|packs| packs.iter().find(|pack| pack.id == *id).cloned())
    }

    /// Every competency that a question of the library looks for, once, as slugs.
    pub fn competencies(self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        self.library.with_untracked(|arrival| {
            let questions = arrival.library().into_iter().flat_map(|it| it.questions());
            for slug in questions.flat_map(|question| &question.competencies) {
                let place = all.partition_point(|earlier| earlier < slug);
                if all.get(place) != Some(slug) {
                    all.insert(place, slug.clone());
                }
            }
        });
        all
    }

    pub(super) fn begin_story(self) -> Vec<Effect> {
        let story =
            Story::new(StoryId::new(browser::random_name()), Frame::Star, browser::now().wall);
        self.open_story(story)
    }

    fn open_story(self, story: Story) -> Vec<Effect> {
        let go = Effect::Go(Route::Story(story.id.clone()));
        let mut effects = self.change_story(story);
        effects.push(go);
        effects
    }

    pub(super) fn change_story(self, mut story: Story) -> Vec<Effect> {
        story.changed = browser::now().wall;
        let id = story.id.clone();
        self.stories.update(|stories| put(stories, Arc::new(story), |it| it.id == id));
        vec![Effect::Later(Later::SaveStory(id))]
    }

    pub(super) fn tell_story(self, id: &StoryId, to: String) -> Vec<Effect> {
        let Some(story) = untrack(|| self.story_of(id)) else { return Vec::new() };
        let mut story = (*story).clone();
        story.told.push(Telling { at: browser::now().wall, to, question: None });
        self.change_story(story)
    }

    pub(super) fn remove_story(self, id: StoryId) -> Vec<Effect> {
        let Some(story) = untrack(|| self.story_of(&id)) else { return Vec::new() };
        self.stories.update(|stories| stories.retain(|it| it.id != id));
        self.removed(Last::Story(story), Effect::Later(Later::SaveStory(id)))
    }

    /// The answer in its parts, for the question it was given to.
    pub(super) fn keep_as_story(self, id: &AttemptId) -> Vec<Effect> {
        let Some(attempt) = untrack(|| self.attempt_of(id)) else { return Vec::new() };
        let story = StoryId::new(format!("{id}-story"));
        if let Some(story) = untrack(|| self.story_of(&story)) {
            return vec![Effect::Go(Route::Story(story.id.clone()))];
        }
        let mut story = Story::new(story, Frame::Star, browser::now().wall);
        story.passages = Part::ALL.map(|part| told(&attempt, part)).into();
        if story.untold().count() == story.passages.len() {
            story.notes.clone_from(&attempt.answer.text);
        }
        story.title.clone_from(&attempt.asked);
        story.questions.push(attempt.answer.question.clone());
        if let Some(question) = untrack(|| self.question_of(&attempt.answer.question)) {
            story.competencies = question.competencies;
        }
        self.open_story(story)
    }

    pub(super) fn begin_note(self, given: Option<(String, String)>) -> Vec<Effect> {
        let (title, text) = given.unwrap_or_default();
        let now = browser::now().wall;
        let id = NoteId::new(browser::random_name());
        let go = Effect::Go(Route::Note(id.clone()));
        let mut effects = self.change_note(Note { id, title, text, made: now, changed: now });
        effects.push(go);
        effects
    }

    pub(super) fn change_note(self, mut note: Note) -> Vec<Effect> {
        note.changed = browser::now().wall;
        let id = note.id.clone();
        self.notes.update(|notes| put(notes, Arc::new(note), |it| it.id == id));
        vec![Effect::Later(Later::SaveNote(id))]
    }

    pub(super) fn remove_note(self, id: NoteId) -> Vec<Effect> {
        let Some(note) = untrack(|| self.note_of(&id)) else { return Vec::new() };
        self.notes.update(|notes| notes.retain(|it| it.id != id));
        self.removed(Last::Note(note), Effect::Later(Later::SaveNote(id)))
    }

    /// A pack of that name that is here stands: whoever made a link may have given it any name.
    pub(super) fn keep_pack(self, pack: &Pack) -> Vec<Effect> {
        let id = pack.id.clone();
        let route = Route::Pack(id.clone());
        let mut effects = vec![Effect::Replace(route.clone())];
        if untrack(|| self.pack_of(&id)).is_none() {
            let now = browser::now().wall;
            let pack = Pack { at: now, changed: now, ..pack.clone() };
            self.packs.update(|packs| packs.push(Arc::new(pack)));
            self.show_library();
            effects.push(Effect::Later(Later::SavePack(id)));
        }
        self.route.set(route);
        effects
    }

    pub(super) fn remove_pack(self, id: PackId) -> Vec<Effect> {
        let Some(pack) = untrack(|| self.pack_of(&id)) else { return Vec::new() };
        self.packs.update(|packs| packs.retain(|it| it.id != id));
        self.show_library();
        self.removed(Last::Pack(pack), Effect::Later(Later::SavePack(id)))
    }

    pub(super) fn removed(self, last: Last, effect: Effect) -> Vec<Effect> {
        let on_page = !matches!(last, Last::Pack(_) | Last::Session(_) | Last::Review(_));
        self.tools.update_value(|tools| tools.last = Some(last));
        self.notice(Notice::Removed);
        let mut effects = vec![effect];
        effects.extend(on_page.then_some(Effect::Go(Route::Notebook)));
        effects
    }

    /// Gives back what was let go last, or takes back what was brought in last.
    pub(super) fn undo(self) -> Vec<Effect> {
        self.forget(|notice| matches!(notice, Notice::Removed | Notice::TakenIn(_)));
        let last = self.tools.try_update_value(|tools| tools.last.take()).flatten();
        match last {
            None => Vec::new(),
            Some(Last::Story(story)) => self.change_story((*story).clone()),
            Some(Last::Note(note)) => self.change_note((*note).clone()),
            Some(Last::Pack(pack)) => {
                let id = pack.id.clone();
                self.packs.update(|packs| packs.push(pack));
                self.show_library();
                vec![Effect::Later(Later::SavePack(id))]
            }
            Some(Last::Session(session)) => self.keep_session((*session).clone()),
            Some(Last::Review(review)) => self.put_review((*review).clone()),
            Some(Last::Import(merged)) => self.take_back(&merged),
        }
    }

    /// Every story and note that stands as it was brought in goes with its pack; what was changed since stays.
    fn take_back(self, merged: &Merged) -> Vec<Effect> {
        let packs = merged.packs.iter().map(|it| it.id.clone()).collect();
        let mut gone = Gone { packs, ..Gone::default() };
        self.packs.update(|packs| packs.retain(|it| !gone.packs.contains(&it.id)));
        self.stories.update(|stories| {
            stories.retain(|it| {
                let goes = merged.stories.contains(it);
                gone.stories.extend(goes.then(|| it.id.clone()));
                !goes
            });
        });
        self.notes.update(|notes| {
            notes.retain(|it| {
                let goes = merged.notes.contains(it);
                gone.notes.extend(goes.then(|| it.id.clone()));
                !goes
            });
        });
        self.show_library();
        vec![Effect::Later(Later::TakeBack(gone))]
    }

    pub(super) fn add_preview(self, mut preview: Preview) -> Vec<Effect> {
        let (packs, stories) = (self.packs.get_untracked(), self.stories.get_untracked());
        let notes = self.notes.get_untracked();
        preview.compare(Kept { packs: &packs, stories: &stories, notes: &notes });
        self.import.update(|import| {
            import.waiting = import.waiting.saturating_sub(1);
            preview.compare_with(&import.previews);
            import.previews.push(preview);
        });
        Vec::new()
    }

    pub(super) fn change_find(self, [file, place]: [usize; 2], find: Find) -> Vec<Effect> {
        self.import.update(|import| {
            let finds = import.previews.get_mut(file).map(|preview| &mut preview.finds);
            if let Some(known) = finds.and_then(|finds| finds.get_mut(place)) {
                *known = find;
            }
        });
        Vec::new()
    }

    pub(super) fn confirm_import(self) -> Vec<Effect> {
        self.import.update(|import| import.accepting = true);
        vec![Effect::Later(Later::AcceptFiles(
            self.import.with_untracked(|import| import.previews.clone()),
        ))]
    }

    pub(super) fn cancel_import(self) -> Vec<Effect> {
        self.import.set(Import::default());
        vec![Effect::Later(Later::EndImport), Effect::Go(Route::Notebook)]
    }

    pub(super) fn take_made(self, made: &[String]) -> Vec<Effect> {
        let mut merged = Merged::default();
        match made.iter().all(|message| wire::add_made(&mut merged, message).is_some()) {
            true => vec![Effect::Later(Later::Take(Rc::new(merged)))],
            false => self.fail_import(),
        }
    }

    pub(super) fn fail_import(self) -> Vec<Effect> {
        self.import.update(|import| import.accepting = false);
        self.notice(Notice::NotImported)
    }

    /// What was written down is here now.
    pub(super) fn show_taken(self, merged: &Rc<Merged>) -> Vec<Effect> {
        let Merged { attempts, rounds, stories, notes, packs, sessions, reviews, .. } = &**merged;
        for it in stories {
            self.stories.update(|all| put(all, Arc::new(it.clone()), |known| known.id == it.id));
        }
        for it in notes {
            self.notes.update(|all| put(all, Arc::new(it.clone()), |known| known.id == it.id));
        }
        for it in packs {
            self.packs.update(|all| put(all, Arc::new(it.clone()), |known| known.id == it.id));
        }
        for it in sessions {
            self.sessions.update(|all| put(all, Arc::new(it.clone()), |known| known.id == it.id));
        }
        self.pages.update(|pages| {
            for it in reviews {
                let known = pages.reviews.iter_mut();
                known.for_each(|all| put(all, Arc::new(it.clone()), |known| known.id == it.id));
            }
            // What is not at hand is read from the notebook when it is looked at.
            for it in attempts {
                if pages.attempts.contains(it.answer.id.as_str()) {
                    pages.attempts.insert(it.answer.id.as_str(), Arc::new(it.clone()));
                }
            }
            for it in rounds {
                if pages.rounds.contains(it.id.as_str()) {
                    pages.rounds.insert(it.id.as_str(), Arc::new(it.clone()));
                }
            }
            pages.absent = Named::default();
        });
        self.put_aside(merged.aside.clone());
        self.show_library();
        let lines = lines(attempts, rounds);
        self.add_lines(&lines);
        let mut effects = vec![Effect::AddHistory(lines), Effect::Later(Later::Reschedule(None))];
        if let Some(settings) = &merged.settings {
            effects.extend(self.change_settings(settings.clone()));
        }
        if self.import.with_untracked(|import| import.accepting) {
            self.tools.update_value(|tools| tools.last = Some(Last::Import(merged.clone())));
            self.import.set(Import::default());
            self.notice(Notice::TakenIn(taken_words(merged)));
            effects.extend([Effect::Later(Later::EndImport), Effect::Go(Route::Notebook)]);
        } else {
            self.restoring.set(None);
            self.notice(Notice::Restored);
        }
        effects
    }

    /// The bundled questions with those that were brought in.
    pub(super) fn show_library(self) {
        let Some(bundled) = self.tools.with_value(|tools| tools.bundled.clone()) else { return };
        let own = self.packs.with_untracked(|packs| {
            packs.iter().filter_map(|pack| pack.bank.clone()).collect::<Vec<_>>()
        });
        let library = if own.is_empty() {
            bundled
        } else {
            let mut library: Library = (*bundled).clone();
            library.banks.extend(own);
            Arc::new(library)
        };
        // Pages are not drawn again where nothing was brought in.
        let stands = self
            .library
            .with_untracked(|it| it.library().is_some_and(|known| Arc::ptr_eq(known, &library)));
        if !stands {
            self.library.set(Arrival::Here(library));
        }
    }

    pub(super) fn take_backup(self, text: Option<String>, whole: &Whole) -> Vec<Effect> {
        let Some(text) = text else {
            return self.notice(Notice::NoBackup(RestoreFault::NotReadable));
        };
        match wire::restore(&text) {
            Ok(restored) => {
                let made = restored.made;
                let merged = self.with_contents(whole, |contents| wire::merge(contents, restored));
                self.restoring.set(Some(Restoring { made, merged }));
                Vec::new()
            }
            Err(fault) => self.notice(Notice::NoBackup(fault)),
        }
    }

    pub(super) fn confirm_restore(self) -> Vec<Effect> {
        let merged = self.restoring.with_untracked(|it| it.as_ref().map(|it| it.merged.clone()));
        merged.map(|merged| Effect::Later(Later::Take(Rc::new(merged)))).into_iter().collect()
    }
}

/// The lines about attempts, oldest first.
fn lines(attempts: &[Attempt], rounds: &[RoundRecord]) -> Vec<Summary> {
    let mut plans: Named<&Plan> = Named::default();
    rounds.iter().for_each(|round| plans.insert(round.id.as_str(), &round.plan));
    let mut lines: Vec<Summary> = Vec::with_capacity(attempts.len());
    for attempt in attempts {
        let line = attempt.summary();
        let plan = plans.get(attempt.answer.round.as_str());
        lines.push(plan.map_or(line.clone(), |plan| line.in_round(plan)));
    }
    in_order(lines)
}

/// Replaces the one that is meant, or adds it at the end.
pub(super) fn put<T>(all: &mut Vec<Arc<T>>, thing: Arc<T>, is: impl Fn(&T) -> bool) {
    match all.iter_mut().find(|known| is(known)) {
        Some(known) => *known = thing,
        None => all.push(thing),
    }
}

/// The sentences of a part, as one text.
fn told(attempt: &Attempt, part: Part) -> String {
    let sentences = attempt.checklist.iter().flat_map(|checklist| &checklist.sentences);
    let mine = sentences.filter(|sentence| sentence.part == Some(part));
    let words: Vec<&str> = mine.map(|it| it.span.of(&attempt.answer.text).trim()).collect();
    words.join(" ")
}

fn taken_words(merged: &Merged) -> String {
    let questions = merged.packs.iter().filter_map(|pack| pack.bank.as_ref());
    let questions: usize = questions.map(|bank| bank.questions.len()).sum();
    let count = |count: usize, one: &str, many: &str| {
        (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }))
    };
    let parts = [
        count(questions, "question", "questions"),
        count(merged.stories.len(), "story", "stories"),
        count(merged.notes.len(), "note", "notes"),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
