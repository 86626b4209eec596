//! Plain words: no flattery, no boasting, no office idioms.

use super::passage::{Passage, passages, words};
use super::{check_none, entries};

/// One phrase to a line, in plain lower case, with its remedy after an arrow.
const LIST: &str = include_str!("phrases.txt");

/// The phrases of a passage that stand in the list, with their remedies.
fn found(passage: &Passage) -> Vec<String> {
    let said = format!(" {} ", words(&passage.text).join(" "));
    let phrases = entries(LIST).map(|line| line.split_once(" -> ").unwrap());
    let here = phrases.filter(|(phrase, _)| said.contains(&format!(" {phrase} ")));
    here.map(|(phrase, remedy)| format!("{}: \"{phrase}\": {remedy}", passage.place)).collect()
}

#[test]
fn the_words_are_plain() {
    let faults = passages().iter().flat_map(found).collect();
    check_none(faults, "say these plainly; many readers learned English later in life:");
}

#[test]
fn a_phrase_is_found_across_marks_and_capitals() {
    assert_eq!(found(&Passage::of("Great question! Let's go.")).len(), 1);
    assert_eq!(found(&Passage::of("A great many questions.")).len(), 0);
}
