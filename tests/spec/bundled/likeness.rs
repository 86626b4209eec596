//! No question twice, and no model answer told twice.

use super::check_none;
use super::models::text;
use super::passage::words;
use crate::content_library::bundled;
use crate::likeness::{alike, runs};
use starling::domain::{ModelAnswer, Question};
use std::collections::BTreeSet;

/// Words that questions are made of whatever they ask about.
const FRAME: &str = "a about after all although an and another any anybody are as at be been before but by can could \
    describe did do does each else even ever every everybody example first for from get give go had has have how i if in into \
    is it its last make me more most no not of often on once one or other others our out over own say so some somebody \
    something take tell than that the their them then there these they thing think this those through time to too up us \
    walk was way we were what when where which while who whom whose why will with without would yes you your";

/// The plain form of a word, near enough to count: "hired", "hires" and "hire" are one.
fn stem(word: &str) -> &str {
    let ends = ["ings", "ing", "ers", "er", "ed", "es", "s", "ly", "e"];
    let cut = |end: &&str| word.strip_suffix(*end).filter(|stem| stem.len() >= 3);
    ends.iter().find_map(cut).unwrap_or(word).trim_end_matches('e')
}

/// What a question is about.
fn subject(ask: &str) -> BTreeSet<String> {
    let words = words(ask);
    let own = words.iter().filter(|word| FRAME.split_whitespace().all(|frame| frame != *word));
    own.map(|word| stem(word).to_owned()).collect()
}

/// Two questions that share more than half of what they are about (Jaccard of stems) ask the same. Of 16,000 pairs of
/// this library the nearest share just half, and a listener hears two questions; from three of five on, one.
const ONE_QUESTION: usize = 50;

/// Two models share at most 6 of some 500 runs, set phrases each; the answers of the corpus, by many hands, are held to ten of a hundred.
const ONE_ANSWER: usize = 2;

#[test]
fn no_question_is_asked_twice() {
    let library = bundled();
    let questions: Vec<&Question> = library.questions().collect();
    let subjects: Vec<BTreeSet<String>> =
        questions.iter().map(|question| subject(&question.ask)).collect();
    let pair = |(one, two, _): (usize, usize, usize)| {
        format!("{}\n  {}", questions[one].ask, questions[two].ask)
    };
    check_none(
        alike(&subjects, ONE_QUESTION).into_iter().map(pair).collect(),
        "these questions ask the same in other words. Keep the better one, or ask for what sets them apart:",
    );
}

#[test]
fn no_model_answer_is_told_twice() {
    let library = bundled();
    let told: Vec<(&Question, &ModelAnswer)> = library
        .questions()
        .filter_map(|question| Some((question, question.model.as_ref()?)))
        .collect();
    let all: Vec<BTreeSet<String>> = told.iter().map(|(_, model)| runs(&text(model))).collect();
    let pair = |(one, two, count): (usize, usize, usize)| {
        format!("{} and {} share {count} runs of five words", told[one].0.id, told[two].0.id)
    };
    check_none(
        alike(&all, ONE_ANSWER).into_iter().map(pair).collect(),
        "these model answers use the same sentences; tell one of them anew:",
    );
}

#[test]
fn no_question_is_probed_twice_in_the_same_words() {
    let mut faults = Vec::new();
    for question in bundled().questions() {
        let mut asked = BTreeSet::new();
        for probe in &question.probes {
            if !asked.insert(words(&probe.ask)) {
                faults.push(format!("{}: {}", question.id, probe.ask));
            }
        }
    }
    check_none(faults, "these probes stand twice in one question:");
}

#[test]
fn no_two_questions_expect_a_point_in_the_same_words() {
    let mut seen = BTreeSet::new();
    let library = bundled();
    let points = library.questions().flat_map(|question| &question.points);
    let again = points.filter(|point| !seen.insert(words(point))).cloned();
    check_none(again.collect(), "these points stand twice; say what is special to the question:");
}

/// Whether two questions count as one.
#[track_caller]
fn check(one: &str, two: &str, same: bool) {
    let subjects = [subject(one), subject(two)];
    assert_eq!(!alike(&subjects, ONE_QUESTION).is_empty(), same, "{subjects:?}");
}

#[test]
fn the_same_question_in_another_frame_is_found() {
    check(
        "Tell me about a conflict between two engineers in your team.",
        "How did you handle conflicts between two engineers of a team?",
        true,
    );
    check("Describe a hire you regret.", "Which hires do you regret?", true);
}

#[test]
fn questions_about_the_same_thing_may_stand_side_by_side() {
    check(
        "Tell me about an improvement plan that somebody passed.",
        "How do you write a growth plan with somebody?",
        false,
    );
}
