//! The words that headings, labels and questions are known by, in the languages people keep notes in.
//!
//! Lower case, straight apostrophes, `|` between them. A space at the end of an opening asks for the end of the word.

mod advising;
mod asking;
mod naming;
mod parts;
mod prompting;

pub(super) use advising::*;
pub(super) use asking::*;
pub(super) use naming::*;
pub(super) use parts::*;
pub(super) use prompting::*;
