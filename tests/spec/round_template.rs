//! A planned round gets its questions.

use super::content_reference::bundled;
use starling::domain::{Library, QuestionId, RoundTemplate};
use starling::round::template::questions;

fn planned(library: &Library, id: &str, seed: u64) -> Vec<QuestionId> {
    let template = library.rounds.iter().find(|it| it.id == id).unwrap();
    questions(template, library, seed)
}

#[test]
fn every_place_of_every_planned_round_gets_a_question_and_none_twice() {
    let library = bundled();
    for round in &library.rounds {
        for seed in 0..50 {
            let mut questions = questions(round, &library, seed);
            assert_eq!(questions.len(), round.slots.len(), "{}", round.id);
            questions.sort();
            questions.dedup();
            assert_eq!(questions.len(), round.slots.len(), "{} asks twice", round.id);
        }
    }
}

#[test]
fn a_question_fits_its_place() {
    let library = bundled();
    for round in &library.rounds {
        for (slot, id) in round.slots.iter().zip(planned(&library, &round.id, 7)) {
            let question = library.question(&id).unwrap();
            assert!(slot.kinds.contains(&question.kind));
            assert!(slot.competencies.iter().any(|it| question.competencies.contains(it)));
            let level = |level| question.levels.contains(level);
            assert!(slot.levels.is_empty() || slot.levels.iter().any(level));
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_round_and_another_one_another() {
    let library = bundled();
    let round = |seed| planned(&library, "leadership-round", seed);
    assert_eq!(round(1), round(1));
    assert!((2..20).any(|seed| round(seed) != round(1)));
}

#[test]
fn every_place_has_at_least_three_questions_to_choose_from() {
    let library = bundled();
    for round in &library.rounds {
        for slot in &round.slots {
            let alone = RoundTemplate { slots: vec![slot.clone()], ..round.clone() };
            let mut found: Vec<_> =
                (0..200).flat_map(|seed| questions(&alone, &library, seed)).collect();
            found.sort();
            found.dedup();
            assert!(found.len() >= 3, "{}: {} has {}", round.id, slot.name, found.len());
        }
    }
}

#[test]
fn a_place_that_nothing_fits_stays_empty() {
    let library = Library { banks: Vec::new(), ..bundled() };
    assert_eq!(planned(&library, "three-questions", 1), []);
}
