//! What can happen in the app.

use std::sync::Arc;

use super::{Notice, OwnEvent, Sought};
use crate::domain::{AttemptId, Correction, Heard, Library, Page, Plan, Reading, Settings};
use crate::round::{self, Held};
use crate::route::Route;
use crate::wire::{Loaded, Opened, StoreFault};

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The stores that answer at once have answered.
    ProgressLoaded(Box<Loaded>),
    /// The notebook was read.
    NotebookOpened(Box<Opened>),
    /// Attempts and rounds are to be at hand.
    SoughtFor(Sought),
    /// They were read from the notebook, as far as they are there.
    LookedUp(Sought, Box<Opened>),
    /// The library came, or did not.
    LibraryArrived(Option<Arc<Library>>),
    /// The library with its details (what strong answers hold, probes, model answers), or without them
    /// for good.
    DetailsArrived(Option<Arc<Library>>),
    /// A page that shows sums of what was answered was opened.
    SeriesOpened,
    /// A page of the reference works was opened.
    ReferenceOpened,
    /// The reference works came, or did not.
    ReferenceArrived(Option<Arc<Vec<Page>>>),
    /// The second part of the program is needed now.
    RestWanted,
    /// The second part of the program came, or did not.
    RestArrived(bool),
    /// The candidate went to a page of the app.
    Visited(Route),
    /// The address changed, by the back button or by hand.
    AddressChanged,
    /// The candidate chose a plan and began.
    RoundBegan(Plan),
    /// The candidate goes on with the round that was found.
    RoundFound,
    /// The candidate lets go of the round that was found.
    RoundDropped,
    /// The candidate goes on in this window with the round that is open in another.
    RoundTaken,
    /// Word of the lock of the open round.
    RoundHeld(Held),
    /// Something happened in the round.
    Round(round::Event),
    /// The candidate asked for the clock to be spoken.
    ClockAsked,
    /// The candidate changed a setting.
    SettingsChanged(Settings),
    /// An attempt is being looked at.
    AttemptShown(AttemptId),
    /// An attempt was read, perhaps for a persona who asks about it.
    AttemptRead(AttemptId, Box<Reading>, Option<Heard>),
    /// The candidate says what a sentence of an attempt is.
    PartCorrected(AttemptId, Correction),
    /// The answer that is being typed holds these parts: one bit each, in the order of `Part::ALL`.
    DraftRead(u64),
    /// The reader could not be started, or has stopped.
    ReaderFailed,
    /// An attempt is safe.
    AttemptSaved(AttemptId),
    /// A store did not do what it was asked.
    StoreFailed(StoreFault),
    /// The store works again.
    StoreRecovered,
    /// The candidate has read a notice.
    NoticeRead(Notice),
    /// Something happened to what is the candidate's own.
    Own(OwnEvent),
    /// The candidate wants everything as a file.
    BackupAsked,
    /// The candidate wants the raw records that could not be read.
    AsideAsked,
    /// The candidate wants the debrief as a file: name and Markdown.
    ReportAsked(String, String),
    /// The candidate wants to hear the voice.
    VoiceTried,
    /// The candidate wants a text to put into notes of their own.
    CopyAsked(String),
    /// A text lies ready to be put somewhere, or the browser did not allow it.
    Copied(bool),
    /// The candidate wants a link to hand on.
    LinkAsked(Route),
    /// The candidate wants the page on paper.
    PrintAsked,
    /// The shortcuts sheet was opened or closed.
    ShortcutsToggled,
    /// The page is looked at again.
    LookedAt,
    /// Another window changed the progress.
    StoredElsewhere,
    /// A newer Starling is ready.
    UpdateReady,
    /// The candidate takes the newer Starling.
    UpdateTaken,
}
