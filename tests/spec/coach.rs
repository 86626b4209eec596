//! The coach: what it finds, what it hears, what it asks, and whole conversations.

mod golden;
mod properties;
mod retrieval;
mod rules;
mod talk;

use starling::coach::Grounds;
use starling::content::{SourceFile, read};
use std::fs;

/// A coach of Linnetfold, with its ladder.
fn grounds_of(coach: &str) -> Grounds {
    let paths =
        [format!("coaches/{coach}"), "contexts/linnetfold".into(), "ladders/engineering".into()];
    let files = paths.map(|path| {
        let path = format!("content/{path}.md");
        SourceFile { text: fs::read_to_string(&path).unwrap(), path }
    });
    let mut all = read(&files).0.reference;
    Grounds::new(all.coaches.remove(0), all.contexts.remove(0), all.ladders.pop())
}

fn grounds() -> Grounds {
    grounds_of("patient-mentor")
}
