//! What all records share: a version, and the ways they can be unreadable.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

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

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

/// Reads a record of version `current`, older versions being the caller's to migrate before.
pub(super) fn read<T: DeserializeOwned>(text: &str, current: u32) -> Result<T, Unreadable> {
    let Versioned { v } = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
    if v > current {
        return Err(Unreadable::Newer { version: v });
    }
    serde_json::from_str(text).map_err(|_| Unreadable::Damaged)
}

/// Spells a record. The shapes written here have string keys and no failing parts, so this cannot fail.
pub(super) fn write<T: Serialize>(record: &T) -> String {
    serde_json::to_string(record).unwrap_or_default()
}
