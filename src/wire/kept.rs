//! What the notebook keeps: things with a shelf and a key, spelled and read one like the other.

use super::json::{self, Value};
use super::record::Unreadable;
use super::store::{Shelf, Write};
use crate::domain::Wall;

/// A thing that has a record of its own in the notebook.
pub(super) trait Kept: Sized {
    /// Where its records stand.
    const SHELF: Shelf;

    /// Its name among those of its shelf.
    fn key(&self) -> &str;

    /// When it was last changed: of two of one name the later stands.
    fn changed(&self) -> Wall;

    /// Its record.
    fn saved(&self) -> Value;

    /// The thing of a record.
    fn read(record: Value) -> Result<Self, Unreadable>;

    /// Both of one name as one, where neither loses anything by it.
    fn joined(&self, _other: &Self) -> Option<Self> {
        None
    }
}

/// The thing whose record a text spells.
pub(super) fn decode<T: Kept>(text: &str) -> Result<T, Unreadable> {
    T::read(json::parse(text).ok_or(Unreadable::Damaged)?)
}

/// Puts the record of a thing where it belongs.
pub(super) fn put<T: Kept>(thing: &T) -> Write {
    Write::Put { shelf: T::SHELF, key: thing.key().into(), text: thing.saved().spell() }
}
