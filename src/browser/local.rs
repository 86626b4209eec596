//! Local storage as a store: it answers at once, and holds about five million characters.

use std::future::ready;

use web_sys::Storage;

use super::database::fault;
use crate::wire::{Answering, Shelf, Store, StoreFault, Write};

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

impl Local {
    fn all_of(shelf: Shelf) -> Result<Vec<(String, String)>, StoreFault> {
        let storage = Self::storage()?;
        let start = name(shelf, "");
        let length = storage.length().map_err(|error| fault(&error))?;
        let mut records: Vec<(String, String)> = Vec::new();
        for name in (0..length).filter_map(|place| storage.key(place).ok().flatten()) {
            let Some(key) = name.strip_prefix(&start) else { continue };
            let Ok(Some(text)) = storage.get_item(&name) else { continue };
            let place = records.partition_point(|earlier| earlier.0.as_str() < key);
            records.insert(place, (key.to_owned(), text));
        }
        Ok(records)
    }

    fn one_of(shelf: Shelf, key: &str) -> Result<Option<String>, StoreFault> {
        Self::storage()?.get_item(&name(shelf, key)).map_err(|error| fault(&error))
    }

    /// Local storage has no transactions; what is put is put before anything is removed.
    fn change(writes: Vec<Write>) -> Result<(), StoreFault> {
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

impl Store for Local {
    fn read(&self, shelf: Shelf) -> Answering<'_, Vec<(String, String)>> {
        Box::pin(ready(Self::all_of(shelf)))
    }

    fn keys(&self, shelf: Shelf) -> Answering<'_, Vec<String>> {
        let all = Self::all_of(shelf);
        Box::pin(ready(all.map(|all| all.into_iter().map(|(key, _)| key).collect())))
    }

    fn some(&self, shelf: Shelf, keys: Vec<String>) -> Answering<'_, Vec<(String, String)>> {
        let one = |key: String| Some((Self::one_of(shelf, &key).ok()??, key));
        let some = keys.into_iter().filter_map(one).map(|(text, key)| (key, text));
        Box::pin(ready(Ok(some.collect())))
    }

    fn get(&self, shelf: Shelf, key: &str) -> Answering<'_, Option<String>> {
        Box::pin(ready(Self::one_of(shelf, key)))
    }

    fn write(&self, writes: Vec<Write>) -> Answering<'_, ()> {
        Box::pin(ready(Self::change(writes)))
    }
}
