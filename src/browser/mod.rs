//! The browser, adapter by adapter. Every `JsValue` stays in here.
//!
//! An adapter turns one thing of the browser into plain Rust: no decision is made here, and no word for
//! the candidate is spelled here.

mod address;
mod clock;
mod database;
mod download;
mod fetch;
mod given;
mod local;
mod lock;
mod page;
mod random;
mod rest;
mod update;
mod visit;
mod voice;
mod wake;
mod worker;

pub use address::{address, go_to, on_address, replace_address, share_link};
pub use clock::{now, pause, today, utc_offset_minutes};
pub use database::Database;
pub use download::{copy, download};
pub use fetch::{FetchFault, fetch_asset};
pub use given::{Given, chosen_files, dropped_files};
pub use local::Local;
pub use lock::{ask_for_lock, on_lock, unlock};
pub use page::{
    Pressed, ask_to_keep, bring_soon, focus, focus_soon, focus_there, guard_leaving, has_focus,
    on_key, on_leaving, on_return, on_stored, print, scroll_to_top, set_theme, set_title,
};
pub use random::{random_name, random_seed};
pub use rest::{fetch_rest, on_rest};
pub use update::{on_update, take_update};
pub use visit::{remember, remembered};
pub use voice::{hush, say};
pub use wake::WakeGuard;
pub use worker::{Companion, READY, serve, serve_files};
