//! What is to be done outside.

use super::{Later, Sought};
use crate::domain::{Attempt, AttemptId, RoundId, Settings, Summary};
use crate::round;
use crate::route::Route;

/// What is to be done outside.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Read settings, history and draft.
    LoadProgress,
    /// Open the notebook and read it.
    OpenNotebook,
    /// Read attempts and rounds from the notebook.
    LookUp(Sought),
    /// Fetch the library.
    FetchLibrary,
    /// Send for the second part of the program.
    FetchRest,
    /// Do what has waited for it.
    CatchUp,
    /// Have the second part do something.
    Later(Later),
    /// Ask for the lock of the open round, or take it away from the window that has it.
    HoldRound(bool),
    /// Write down that this window goes on with the round, and let it be as it was written down last.
    TakeUp,
    /// What the round asks for.
    Round(round::Effect),
    /// Have the reader ready.
    StartReader,
    /// Have an attempt read.
    ReadAttempt(AttemptId),
    /// Have the answer that is being typed read.
    ReadDraft,
    /// Keep an attempt: in the history, and in the notebook.
    KeepAttempt(Attempt),
    /// Save an attempt as it stands.
    SaveAttempt(AttemptId),
    /// Save a round as it stands.
    SaveRound(RoundId),
    /// Let go of the draft of that round.
    DropDraft(RoundId),
    /// Add lines to the history.
    AddHistory(Vec<Summary>),
    /// Write the settings down and show them.
    KeepSettings(Settings),
    /// Show the theme.
    ShowTheme,
    /// Go to a page.
    Go(Route),
    /// Show another address in place of the present one.
    Replace(Route),
    /// Give the focus back to the part of the sentence that begins there.
    Focus(usize),
    /// Tick while the round's clock runs, and keep the screen on.
    FollowClock,
    /// Put a text where other programs can take it.
    Copy(String),
    /// Print.
    Print,
    /// Go over to the newer version.
    TakeUpdate,
    /// Ask the browser to keep the data.
    AskToKeep,
}
