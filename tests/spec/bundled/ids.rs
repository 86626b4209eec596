//! Ids are unique, what names them finds them, and published ones stay: attempts, plans and links of candidates
//! name them for years.
//!
//! `tests/saved/ids.txt` holds every id there ever was. `RENEW=ids cargo test --test spec ids` adds the new ones;
//! nothing takes one out.

use super::check_none;
use super::passage::files;
use crate::content_library::bundled;
use starling::content::{SourceFile, read};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

fn path() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "saved", "ids.txt"].iter().collect()
}

fn published() -> BTreeSet<String> {
    fs::read_to_string(path()).unwrap().lines().map(str::to_owned).collect()
}

/// `questions/let-somebody-go`, and `banks/underperformance` for each file.
fn present() -> BTreeSet<String> {
    let library = bundled();
    let questions = library.questions().map(|question| format!("questions/{}", question.id));
    let files = files().into_iter().map(|(name, _)| {
        let name = name.trim_start_matches("content/").trim_end_matches(".md");
        name.to_owned()
    });
    questions.chain(files).collect()
}

/// Ids are unique, and every competency, level, persona or gap that a file names is there: the reader says so.
#[test]
fn every_file_is_read_without_a_problem() {
    let files: Vec<SourceFile> =
        files().into_iter().map(|(path, text)| SourceFile { path, text }).collect();
    let problems = read(&files).1.iter().map(ToString::to_string).collect();
    check_none(problems, "content/README.md describes the format:");
}

#[test]
fn no_published_id_has_vanished() {
    let gone = published().difference(&present()).cloned().collect();
    check_none(
        gone,
        "these ids were published, and what candidates saved or shared names them. Give them back, also where \
         the words have changed; an id is a name, it need not fit the words:",
    );
}

#[test]
fn every_id_is_written_down_as_published() {
    let (published, present) = (published(), present());
    if env::var("RENEW").is_ok_and(|what| what == "ids") {
        let all: Vec<&str> = published.union(&present).map(String::as_str).collect();
        fs::write(path(), all.join("\n") + "\n").unwrap();
        return;
    }
    check_none(
        present.difference(&published).cloned().collect(),
        "these ids are new. Look at them once more, since they stay for ever, and run \
         `RENEW=ids cargo test --test spec ids` to publish them:",
    );
}
