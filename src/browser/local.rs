//! Local storage as a store: it answers at once, and holds about five million characters.

use web_sys::Storage;

use super::database::fault;
use crate::wire::{Shelf, Store, StoreFault, Write};

/// All keys of Starling begin with this: sites of one owner may share a storage.
const PREFIX: &str = "starling.";

/// Local storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Local;

impl Local {
    /// The very getter throws where site data is blocked.
    fn storage() -> Result<Storage, StoreFault> {
        let window = web_sys::window().ok_or(StoreFault::Absent)?;
        window.local_storage().map_err(|error| fault(&error))?.ok_or(StoreFault::Absent)
    }
}

fn name(shelf: Shelf, key: &str) -> String {
    format!("{PREFIX}{}.{key}", shelf.slug())
}

impl Store for Local {
    async fn read(&self, shelf: Shelf) -> Result<Vec<(String, String)>, StoreFault> {
        let storage = Self::storage()?;
        let start = name(shelf, "");
        let length = storage.length().map_err(|error| fault(&error))?;
        let names = (0..length).filter_map(|place| storage.key(place).ok().flatten());
        let found = names.filter_map(|name| {
            let key = name.strip_prefix(&start)?.to_owned();
            Some((key, storage.get_item(&name).ok()??))
        });
        let mut records: Vec<(String, String)> = Vec::new();
        for record in found {
            let place = records.partition_point(|earlier| earlier.0 < record.0);
            records.insert(place, record);
        }
        Ok(records)
    }

    async fn get(&self, shelf: Shelf, key: &str) -> Result<Option<String>, StoreFault> {
        Self::storage()?.get_item(&name(shelf, key)).map_err(|error| fault(&error))
    }

    /// Local storage has no transactions; what is put is put before anything is removed.
    async fn write(&self, writes: Vec<Write>) -> Result<(), StoreFault> {
        let storage = Self::storage()?;
        for write in writes {
            match write {
                Write::Put { shelf, key, text } => storage.set_item(&name(shelf, &key), &text),
                Write::Remove { shelf, key } => storage.remove_item(&name(shelf, &key)),
            }
            .map_err(|error| fault(&error))?;
        }
        Ok(())
    }
}
