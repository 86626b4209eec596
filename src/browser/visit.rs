//! What one visit remembers: the browser forgets it with the tab, and keeps it over a reload.

use web_sys::{Storage, window};

/// Sites of one owner may share a storage.
const PREFIX: &str = "starling.visit.";

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// Remembers a text for this visit. Where the browser does not allow it nothing is said: only a reload would show it.
pub fn remember(name: &str, text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&format!("{PREFIX}{name}"), text);
    }
}

/// What this visit remembers under that name.
pub fn remembered(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{PREFIX}{name}")).ok()?
}
