//! The pages asset: the reference works as pages to read, written by `build.rs` and fetched when one of
//! them is opened.
//!
//! This file names nothing but the domain, `json`, `fields` and `library`, as the build script holds it.

use super::fields::Fields;
use super::json::{self, Value, object, words};
use super::library::{LibraryFault, VERSION, all, asset, done, guide, saved_guide, word};
use crate::domain::{Page, Work};

/// The pages as JSON.
pub fn encode(pages: &[Page]) -> String {
    object([("v", json::number(VERSION.into())), ("pages", json::all(pages, saved))]).spell()
}

/// The pages of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Vec<Page>, LibraryFault> {
    let mut saved = asset(json)?;
    let pages = all(saved.list("pages", Fields::of)?, page)?;
    done(&saved).map(|()| pages)
}

fn page(mut saved: Fields) -> Result<Page, LibraryFault> {
    let work = word("work", &saved.text("work")?, Work::from_slug)?;
    let (about, ticks) = (saved.text("about")?, saved.flag("ticks")?);
    let held = saved.take("guide", Fields::of)?;
    done(&saved)?;
    Ok(Page { work, about, ticks, guide: guide(held)? })
}

fn saved(page: &Page) -> Value {
    object([
        ("work", words(page.work.slug())),
        ("about", words(&page.about)),
        ("ticks", Value::Flag(page.ticks)),
        ("guide", saved_guide(&page.guide)),
    ])
}
