//! Hostile and weak answers in many disguises, and plain good ones that look a little like them.
//!
//! The rules were made with an eye on the first file of each kind. The second files were written before the rules and not
//! looked at while these were made: 74 of 77 were refused, and all scored. Three changes came after they had been seen.
//! `refused-3` was written when the rules stood; 29 of 34 were refused at first sight.

use super::{asked, gate};
use starling::domain::{Gate, Kind};
use starling::score::{Model, check_with};

const MODEL: &[u8] = include_bytes!("../../../content/reader.model");

struct Disguise {
    heading: &'static str,
    question: &'static str,
    text: String,
}

/// `= heading`, then answers with an empty line between: `? question`, and the text on the lines below.
fn read(file: &'static str) -> Vec<Disguise> {
    let mut heading = "";
    let mut answers = Vec::new();
    for block in file.split("\n\n") {
        let mut lines = block.trim().lines().peekable();
        if let Some(line) = lines.next_if(|line| line.starts_with("= ")) {
            heading = line.trim_start_matches("= ");
        }
        let question = lines.next().unwrap().trim_start_matches("? ");
        answers.push(Disguise { heading, question, text: lines.collect::<Vec<_>>().join("\n") });
    }
    answers
}

fn gate_of(answer: &Disguise) -> Option<Gate> {
    let model = Model::decode(MODEL);
    let question = asked(Kind::Behavioural, answer.question);
    gate(&check_with(model.as_ref(), &question, &answer.text))
}

/// At least so many of the answers are refused.
#[track_caller]
fn check_refused(file: &'static str, least: usize) {
    let all = read(file);
    let passed: Vec<&str> =
        all.iter().filter(|one| gate_of(one).is_none()).map(|one| one.text.as_str()).collect();
    let refused = all.len() - passed.len();
    assert!(refused >= least, "{refused} of {} are refused, not {passed:#?}", all.len());
}

/// Each answer is scored.
#[track_caller]
fn check_scored(file: &'static str) {
    for answer in read(file) {
        assert_eq!(gate_of(&answer), None, "{}: {}", answer.heading, answer.text);
    }
}

/// The gates whose reason fits what is wrong.
fn fitting(heading: &str) -> &'static [Gate] {
    match heading {
        "cue_words" | "nonsense" => &[Gate::CueWords, Gate::OffTopic, Gate::TooShort],
        "lorem" => &[Gate::OffTopic, Gate::Repetition],
        "echo" => &[Gate::Echo, Gate::Repetition],
        "repetition" => &[Gate::Repetition, Gate::Echo],
        "too_short" => &[Gate::TooShort],
        "off_topic" => &[Gate::OffTopic, Gate::CueWords, Gate::TooShort],
        "opinion" => &[Gate::Opinion, Gate::OffTopic],
        "hypothesis" => &[Gate::Hypothesis],
        "self_description" | "life_story" => &[Gate::SelfDescription],
        other => panic!("no such heading: {other}"),
    }
}

#[track_caller]
fn check_reasons(file: &'static str, least: usize) {
    let all = read(file);
    let refused: Vec<(&Disguise, Gate)> =
        all.iter().filter_map(|one| Some((one, gate_of(one)?))).collect();
    let (fit, unfit): (Vec<_>, Vec<_>) =
        refused.iter().partition(|(one, gate)| fitting(one.heading).contains(gate));
    let unfit: Vec<_> = unfit.iter().map(|(one, gate)| (one.heading, gate, &one.text)).collect();
    assert!(fit.len() >= least, "{} of {} fit, not {unfit:#?}", fit.len(), refused.len());
}

#[test]
fn hostile_answers_are_refused() {
    check_refused(include_str!("disguises/refused-1.txt"), 93);
}

#[test]
fn hostile_answers_that_no_rule_was_made_for_are_refused() {
    check_refused(include_str!("disguises/refused-2.txt"), 74);
}

#[test]
fn hostile_answers_written_later_are_refused() {
    check_refused(include_str!("disguises/refused-3.txt"), 32);
}

#[test]
fn the_reason_fits_what_is_wrong() {
    check_reasons(include_str!("disguises/refused-1.txt"), 93);
    check_reasons(include_str!("disguises/refused-2.txt"), 70);
}

#[test]
fn good_answers_in_every_style_are_scored() {
    check_scored(include_str!("disguises/accepted-1.txt"));
}

#[test]
fn good_answers_that_no_rule_was_made_for_are_scored() {
    check_scored(include_str!("disguises/accepted-2.txt"));
}
