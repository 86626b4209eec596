//! Ideas are taken from anywhere, sentences are not.
//!
//! Where a folder `shared` with other people's texts lies beside this repository, no eight words in a row of it
//! stand in the bundled content. Elsewhere there is nothing to compare with, and the test says nothing.

use super::check_none;
use super::passage::{passages, words};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// From eight words on, two people hardly write the same by chance.
const RUN: usize = 8;

/// The texts that were studied: files in two folders, and lists of answers beside them.
fn studied() -> Vec<PathBuf> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    if !shared.join("seeds").is_dir() {
        return Vec::new();
    }
    let files = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
    };
    let lists = files(&shared)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "jsonl"));
    let texts = ["seeds", "banks"].map(|folder| files(&shared.join(folder)));
    lists.chain(texts.into_iter().flatten()).collect()
}

fn runs(text: &str) -> HashSet<String> {
    words(text).windows(RUN).map(|run| run.join(" ")).collect()
}

#[test]
fn no_eight_words_in_a_row_come_from_a_text_that_was_studied() {
    let theirs: HashSet<String> =
        studied().iter().flat_map(|path| runs(&fs::read_to_string(path).unwrap())).collect();
    let faults = passages().into_iter().filter_map(|passage| {
        let ours = runs(&passage.text);
        let same = ours.intersection(&theirs).next()?;
        Some(format!("{}: {same}", passage.place))
    });
    check_none(faults.collect(), "these words stand in another text; say it in your own:");
}

#[test]
fn the_texts_are_read_where_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    assert_eq!(studied().is_empty(), !folder.is_dir());
}

#[test]
fn a_run_is_found_whatever_its_marks() {
    let theirs = runs("- **One** two, three; four: five \"six\" seven? Eight!");
    assert_eq!(theirs, runs("one two three four five six seven eight"));
}
