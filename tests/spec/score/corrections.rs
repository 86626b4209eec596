//! What the candidate says of a sentence stands, and the checklist follows.

use super::{asked, state};
use starling::domain::{Correction, Item, Kind, Part, State};
use starling::score::{check, check_corrected};

const STORY: &str = "Last year I worked at a bank and our nightly job was slow. The books had to be ready by six. I \
     measured each step, I found the slow one and I rewrote it. The morning after, the desk was quiet.";

fn corrections(pairs: &[(&str, Option<Part>)]) -> Vec<Correction> {
    let start = |words: &str| STORY.find(words).expect("the words stand in the story");
    pairs.iter().map(|(words, part)| Correction { start: start(words), part: *part }).collect()
}

#[test]
fn a_corrected_sentence_has_the_part_the_candidate_says_beyond_doubt() {
    let question = asked(Kind::Behavioural, super::BEHAVIOURAL);
    let said = corrections(&[("The morning", Some(Part::Result)), ("Last year", None)]);
    let checklist = check_corrected(None, &question, STORY, &said);
    let first = checklist.sentences.first().unwrap();
    let last = checklist.sentences.last().unwrap();
    assert_eq!((first.part, last.part), (None, Some(Part::Result)));
    assert_eq!(last.confidence, 1.0);
}

#[test]
fn the_checklist_follows_a_correction() {
    let question = asked(Kind::Behavioural, super::BEHAVIOURAL);
    let said = corrections(&[("The books", Some(Part::Action)), ("Last year", Some(Part::Action))]);
    let before = check(&question, STORY);
    let after = check_corrected(None, &question, STORY, &said);
    assert_eq!(state(&before, Item::Situation), State::Met);
    assert_ne!(state(&after, Item::Situation), State::Met);
}

#[test]
fn the_later_of_two_corrections_stands_and_one_of_no_sentence_changes_nothing() {
    let question = asked(Kind::Behavioural, super::BEHAVIOURAL);
    let said = corrections(&[("The books", Some(Part::Result)), ("The books", Some(Part::Task))]);
    let checklist = check_corrected(None, &question, STORY, &said);
    assert_eq!(checklist.sentences[1].part, Some(Part::Task));
    let nowhere = [Correction { start: 3, part: Some(Part::Learning) }];
    assert_eq!(check_corrected(None, &question, STORY, &nowhere), check(&question, STORY));
}
