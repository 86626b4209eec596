//! A note, as the notebook keeps it.

use super::json::{Value, number, object, words};
use super::kept::Kept;
use super::record::{self, Unreadable};
use super::store::Shelf;
use crate::domain::{Note, NoteId, Wall};

const VERSION: u32 = 1;

impl Kept for Note {
    const SHELF: Shelf = Shelf::Notes;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.changed
    }

    fn saved(&self) -> Value {
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("title", words(&self.title)),
            ("text", words(&self.text)),
            ("made", Value::Whole(self.made.0)),
            ("changed", Value::Whole(self.changed.0)),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut saved = record::taking(record, VERSION)?;
        let note = Self {
            id: NoteId::new(saved.text("id")),
            title: saved.text("title"),
            text: saved.text("text"),
            made: Wall(saved.number("made")),
            changed: Wall(saved.number("changed")),
        };
        Ok(saved.whole(note)?)
    }
}
