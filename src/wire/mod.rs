//! What is written down: records in storage, the library asset, backups. The only place where they are spelled.
//!
//! Each record is one JSON text with its version under `v`. Reading gives the domain's types or says why
//! not ([`Unreadable`]); it never guesses and never falls back to something empty. What cannot be read is
//! set aside by [`Notebook`] and kept as it is.

pub mod library;
pub mod reference;

mod aside;
mod attempt;
mod backup;
mod checklist;
mod draft;
mod fields;
mod follow_up;
mod history;
mod json;
mod kept;
mod link;
mod made;
mod memory;
mod merge;
mod note;
mod notebook;
mod pack;
mod peer;
mod plan;
mod preview;
mod progress;
mod reading;
mod record;
mod round;
mod schedule;
mod session;
mod settings;
mod store;
mod story;
mod taking;
mod talk;

pub use backup::{Contents, RestoreFault, Restored, backup, restore};
pub use link::LinkFault;
pub use made::{
    add_made, decode_files, decode_lent, decode_pack, decode_story, encode_files, encode_lent,
    encode_made, encode_pack, encode_story,
};
pub use memory::{Memory, Trouble};
pub use merge::{Merged, merge};
pub use notebook::{Aside, Notebook, Opened, rounds_of};
pub use peer::{decode_review, decode_shared, decode_unfinished, encode_review, encode_shared};
pub use preview::{ToImport, decode_preview, decode_to_import, encode_preview, encode_to_import};
pub use progress::{Loaded, Progress};
pub use reading::{Reply, ToRead, decode_reading, decode_to_read, encode_reading, encode_to_read};
pub use record::Unreadable;
pub use schedule::Schedule;
pub use store::{Answering, Shelf, Store, StoreFault, Write, at_once};
pub use talk::{Basis, ToCoach, decode_to_coach, decode_told, encode_to_coach, encode_told};
