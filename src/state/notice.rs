//! What the candidate should know: what happened, and what can be done.

use crate::wire::{RestoreFault, StoreFault};

/// Something the candidate should know. Each stands once, however often it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Answers cannot be saved.
    NotSaved(StoreFault),
    /// The reader could not be started.
    NotRead,
    /// Progress cannot be kept.
    NotKept(StoreFault),
    /// Some records could not be read.
    SetAside(usize),
    /// The library did not come.
    NoLibrary,
    /// What the candidate wants waits for the second part of the program, which did not come.
    NoRest,
    /// A newer Starling is ready.
    Update,
    /// A link to hand on.
    Link(String),
    /// A text was put where other programs can take it, or could not be.
    Copied(bool),
    /// No voice of this device can read aloud.
    NoVoice,
    /// Something was let go, and can be had back.
    Removed,
    /// Notes were brought in: what, in words.
    TakenIn(String),
    /// Notes could not be brought in.
    NotImported,
    /// What a backup held is here.
    Restored,
    /// A file is no backup that can be brought back.
    NoBackup(RestoreFault),
    /// All of the notebook is being read.
    Gathering,
    /// A file was handed over.
    FileSaved(String),
}

impl Notice {
    /// One or two sentences: what happened, and what can be done.
    pub fn words(&self) -> String {
        match self {
            Self::NotSaved(fault) => format!(
                "{} What you wrote is safe in this window as long as it stays open; save it as a file.",
                store_words(fault)
            ),
            Self::NotRead => {
                "Your answer is saved, but could not be read just now. Load the page again \
                              to have it read."
                    .into()
            }
            Self::NotKept(fault) => format!(
                "{} Settings and history of this visit are not remembered.",
                store_words(fault)
            ),
            Self::SetAside(count) => {
                let records = if *count == 1 { "One record" } else { "Some records" };
                format!(
                    "{records} could not be read ({count}). Nothing was deleted: they are set aside, \
                     and Settings can save them as a file. Everything else is here."
                )
            }
            Self::NoLibrary => {
                "The questions could not be loaded. Check the connection and load the \
                                page again; your own answers are here."
                    .into()
            }
            Self::NoRest => {
                "A part of Starling could not be fetched. What you asked for waits for it. Is there \
                 a connection?"
                    .into()
            }
            Self::Update => {
                "A newer version is ready. It takes a second, and keeps everything.".into()
            }
            Self::Link(link) => {
                format!("This link carries the plan and nothing of your answers: {link}")
            }
            Self::Copied(true) => "Copied. Paste it where you want it.".into(),
            Self::Copied(false) => {
                "Your browser does not let this page copy. Select it and copy it by hand.".into()
            }
            Self::NoVoice
            | Self::Removed
            | Self::TakenIn(_)
            | Self::NotImported
            | Self::Restored
            | Self::NoBackup(_)
            | Self::Gathering
            | Self::FileSaved(_) => rest_words(self),
        }
    }
}

/// A door: what is called only in here is in the second part of the program, of which alone these come.
#[inline(never)]
fn rest_words(notice: &Notice) -> String {
    match notice {
        Notice::NoVoice => {
            "Your browser has no English voice on this device. Questions stay text.".into()
        }
        Notice::Removed => "Removed.".into(),
        Notice::TakenIn(what) => format!("Brought in: {what}."),
        Notice::NotImported => {
            "It could not be brought in, and nothing was changed. Try it once more.".into()
        }
        Notice::Restored => "What the file held is here.".into(),
        Notice::NoBackup(fault) => backup_words(fault),
        Notice::Gathering => "Reading the whole notebook. One moment.".into(),
        Notice::FileSaved(name) => format!("Saved as {name} where your browser puts downloads."),
        _ => String::new(),
    }
}

fn backup_words(fault: &RestoreFault) -> String {
    match fault {
        RestoreFault::NotReadable => "This file cannot be read; it may have been cut off.".into(),
        RestoreFault::OtherApp => "This file was not saved by Starling.".into(),
        RestoreFault::Newer { .. } => {
            "A newer Starling made this file. Load the page again to get that version.".into()
        }
        RestoreFault::Damaged(what) => {
            format!("This file is damaged: {what}. Nothing was changed.")
        }
    }
}

fn store_words(fault: &StoreFault) -> &'static str {
    match fault {
        StoreFault::Full => "Your browser has no room left.",
        StoreFault::Forbidden => "Your browser does not allow this page to save anything.",
        StoreFault::Absent => "This browser window cannot save anything.",
        StoreFault::Blocked => "Another window holds an older version open. Close it to save here.",
        StoreFault::Broken(_) => "Your browser could not save.",
    }
}
