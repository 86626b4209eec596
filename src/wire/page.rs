//! The pages asset: the reference works as pages to read, written by `build.rs` and fetched when one of
//! them is opened.
//!
//! This file names nothing but the domain, `json`, `taking` and `library`, as the build script holds it.

use super::json::{self, Value, object, words};
use super::library::{LibraryFault, VERSION, asset, guide, saved_guide};
use super::taking::Taking;
use crate::domain::{Page, Work};

/// The pages as JSON.
pub fn encode(pages: &[Page]) -> String {
    object([("v", json::number(VERSION.into())), ("pages", json::all(pages, saved))]).spell()
}

/// The pages of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Vec<Page>, LibraryFault> {
    let mut saved = asset(json)?;
    let pages = saved.each("pages", page);
    Ok(saved.whole(pages)?)
}

fn page(saved: &mut Taking) -> Page {
    Page {
        work: saved.word("work", "work", Work::from_slug, Work::Ladder),
        about: saved.text("about"),
        ticks: saved.flag("ticks"),
        guide: saved.needed("guide", guide),
    }
}

fn saved(page: &Page) -> Value {
    object([
        ("work", words(page.work.slug())),
        ("about", words(&page.about)),
        ("ticks", Value::Flag(page.ticks)),
        ("guide", saved_guide(&page.guide)),
    ])
}
