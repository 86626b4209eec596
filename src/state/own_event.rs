//! What can happen to what is the candidate's own: stories, notes, packs, what is brought in or back.

use std::rc::Rc;
use std::sync::Arc;

use super::{CoachEvent, Sharing, Whole};
use crate::browser::Given;
use crate::domain::{
    AttemptId, Find, Note, NoteId, Pack, PackId, PeerReview, Preview, ReviewId, Story, StoryId,
};
use crate::wire::{Aside, Merged};

/// What happened to what is the candidate's own.
#[derive(Clone, Debug)]
pub enum OwnEvent {
    /// The candidate begins a story.
    StoryBegun,
    /// The candidate wrote in a story, or ticked something in it.
    StoryChanged(Story),
    /// The candidate told a story to somebody.
    StoryTold(StoryId, String),
    /// The candidate lets go of a story.
    StoryRemoved(StoryId),
    /// The candidate keeps an answer as a story.
    AttemptKept(AttemptId),
    /// The candidate begins a note, perhaps with a title and a text.
    NoteBegun(Option<(String, String)>),
    /// The candidate wrote in a note, or ticked something in it.
    NoteChanged(Note),
    /// The candidate lets go of a note.
    NoteRemoved(NoteId),
    /// The candidate keeps a pack that came by a link.
    PackKept(Arc<Pack>),
    /// The candidate lets go of what was brought in, but for the stories and notes among it.
    PackRemoved(PackId),
    /// The candidate wants back what was let go last, or takes back what was brought in last.
    Undone,
    /// The candidate wants a story as a file of Markdown.
    StoryFileAsked(StoryId),
    /// The candidate wants a pack as files of Markdown.
    PackFileAsked(PackId),
    /// The candidate gave files to bring in.
    FilesGiven(Vec<Given>),
    /// A file was read, or refused.
    FilePreviewed(Preview),
    /// The candidate edited what a file would bring: the file, and the find in it.
    FindChanged([usize; 2], Find),
    /// The candidate confirmed what is to be brought in.
    ImportConfirmed,
    /// The candidate brings in nothing.
    ImportCancelled,
    /// The records of all files are made.
    ImportMade(Vec<String>),
    /// They could not be made; nothing was kept.
    ImportFailed,
    /// What was brought in, or back, is safe.
    Taken(Rc<Merged>),
    /// A page shows reviews of peers.
    ReviewsOpened,
    /// They were read, as far as they could be.
    ReviewsRead(Vec<PeerReview>, Vec<Aside>),
    /// The candidate keeps a peer's review.
    ReviewKept(PeerReview),
    /// The candidate lets go of one.
    ReviewRemoved(ReviewId),
    /// A review is safe, or its removal is.
    ReviewSaved(ReviewId),
    /// The candidate writes a review of the answer of this link.
    ReviewWritten(String, PeerReview),
    /// The candidate chose what goes along with an answer.
    ShareChosen(Sharing),
    /// Something happened in a talk with a coach.
    Coach(CoachEvent),
    /// The candidate gave a file with a backup.
    BackupGiven(Given),
    /// The file was read, or nothing where it could not be, and the whole notebook with it.
    BackupRead(Option<String>, Whole),
    /// The candidate wants back what the file holds.
    RestoreConfirmed,
    /// The candidate leaves the file.
    RestoreCancelled,
}
