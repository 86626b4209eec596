//! What all records share: a version, and the ways they can be unreadable.

use super::fields::{Fields, Missing};
use super::json::{self, Value};
use super::taking::{Taking, Wrong};

/// Why a record could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Cut off, changed, or never one of ours.
    Damaged,
    /// Written by a newer Starling; it must not be overwritten.
    Newer {
        /// The version it names.
        version: u32,
    },
}

impl From<Missing> for Unreadable {
    fn from(_: Missing) -> Self {
        Self::Damaged
    }
}

impl From<Wrong> for Unreadable {
    fn from(_: Wrong) -> Self {
        Self::Damaged
    }
}

/// The fields of a record of version `current`, older versions being the caller's to migrate.
pub(super) fn read(text: &str, current: u32) -> Result<Fields, Unreadable> {
    fields(json::parse(text).ok_or(Unreadable::Damaged)?, current)
}

/// The same of a record that stands inside another text.
pub(super) fn fields(record: Value, current: u32) -> Result<Fields, Unreadable> {
    let mut fields = Fields::of(record).ok_or(Unreadable::Damaged)?;
    let version: u32 = fields.whole("v")?;
    if version > current {
        return Err(Unreadable::Newer { version });
    }
    Ok(fields)
}

/// The same, to be taken out without stopping.
pub(super) fn taking(record: Value, current: u32) -> Result<Taking, Unreadable> {
    fields(record, current).map(Taking::from)
}
