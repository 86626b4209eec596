//! The bundled content, held to what it promises: one file per rule.
//!
//! Rules about words look at every Markdown file in a folder below `content`, also in folders that come later.
//! Only `content/corpus` is left out: it holds answers as people give them, slips and all.

mod coverage;
mod ids;
mod lengths;
mod likeness;
mod models;
mod names;
mod passage;
mod phrases;
mod seeds;
mod spelling;

/// There are no faults; the message names each of them, and what to do.
#[track_caller]
fn check_none(faults: Vec<String>, remedy: &str) {
    assert!(faults.is_empty(), "{remedy}\n{}", faults.join("\n"));
}

/// The lines of a list that say something: neither empty nor a remark.
fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}
