//! A file that is brought in again: what the notebook holds already is not taken in twice.

use super::read;
use starling::domain::{Kept, Preview, Wall};
use starling::import::{Accepted, accept, mark, preview};
use std::sync::Arc;

const NOTES: &str = "# My bank

### Tell me about a time you helped somebody grow.

S: A tester was bored.
T: I had to find her something.
A: I gave her the release.
R: She leads it now.

### What would you do if two people wanted one role?

## Checklist

- [x] Read the ladder
";

fn brought_in(notes: &str) -> Accepted {
    accept(&read(notes), &preview("bank.md", &read(notes)), Wall(7), "0a1b")
}

fn again(notes: &str, before: &Accepted) -> Preview {
    let mut shown = preview("bank.md", &read(notes));
    let packs = [Arc::new(before.pack.clone())];
    let stories: Vec<_> = before.stories.iter().cloned().map(Arc::new).collect();
    let notes: Vec<_> = before.notes.iter().cloned().map(Arc::new).collect();
    shown.compare(Kept { packs: &packs, stories: &stories, notes: &notes });
    shown
}

#[track_caller]
fn check(notes: &str, before: &str, expected: &[bool]) {
    let shown = again(notes, &brought_in(before));
    let taken: Vec<bool> = shown.finds.iter().map(|find| find.taken).collect();
    assert_eq!(taken, expected);
    assert_eq!(shown.is_known(), !expected.contains(&true));
}

#[test]
fn the_same_file_brings_nothing_new() {
    check(NOTES, NOTES, &[false, false, false]);
}

#[test]
fn of_a_file_that_has_grown_only_what_is_new_is_taken() {
    let grown = NOTES.replace("## Checklist", "### How do you plan a quarter?\n\n## Checklist");
    check(&grown, NOTES, &[false, false, true, false]);
}

#[test]
fn a_question_whose_answer_is_new_is_taken_with_it() {
    let bare = NOTES.replace("S: A tester was bored.\nT: I had to find her something.\n", "");
    let bare = bare.replace("A: I gave her the release.\nR: She leads it now.\n", "");
    check(NOTES, &bare, &[true, false, false]);
}

#[test]
fn a_question_that_a_story_answers_is_known_with_it() {
    let linked = "# My bank\n\n| Question | Answer |\n| --- | --- |\n| Somebody who grew | [[#The tester]] |\n\n## The tester\n\n\
        S: A tester was bored.\nT: I had to find her something.\nA: I gave her the release.\nR: She leads it now.\n";
    check(linked, linked, &[false, false]);
}

#[test]
fn an_empty_notebook_knows_nothing() {
    let mut shown = preview("bank.md", &read(NOTES));
    shown.compare(Kept { packs: &[], stories: &[], notes: &[] });
    assert!(shown.finds.iter().all(|find| find.taken && !find.known) && !shown.is_known());
}

/// The preview of a text, as the importer makes it.
fn marked(source: &str, notes: &str) -> Preview {
    Preview { mark: mark(notes), ..preview(source, &read(notes)) }
}

#[test]
fn a_file_that_is_given_twice_is_taken_in_once() {
    let first = marked("bank.md", NOTES);
    let mut second = marked("copy of bank.md", NOTES);
    second.compare_with(&[first]);
    assert!(second.is_known() && second.finds.iter().all(|find| !find.taken));
}

#[test]
fn what_is_left_of_the_first_file_can_be_taken_of_the_second() {
    let mut first = marked("bank.md", NOTES);
    first.finds[1].taken = false;
    let mut second = marked("bank (1).md", NOTES);
    second.compare_with(&[first]);
    let taken: Vec<bool> = second.finds.iter().map(|find| find.taken).collect();
    assert_eq!(taken, [false, true, false]);
}

#[test]
fn another_answer_to_the_same_question_is_something_else() {
    let other = NOTES.replace("A tester was bored.", "A nurse was worn out.");
    let first = marked("bank.md", NOTES);
    let mut second = marked("more.md", &other);
    second.compare_with(&[first]);
    assert!(second.finds.iter().all(|find| find.taken));
}
