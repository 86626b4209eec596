//! Whole debriefs, read line by line by people: `tests/saved/debrief/*.md`.
//!
//! They are made again with `RENEW=debrief cargo test --test spec debrief`. Read every line that changes.

use std::path::PathBuf;
use std::{env, fs};

use super::super::wire::follow_up;
use super::{BARE, Held, WAY, WHOLE, WOULD};
use starling::domain::{Dimension, Level, Mode};

#[track_caller]
fn check(name: &str, held: &Held) {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "saved", "debrief"].iter().collect();
    let path = folder.join(format!("{name}.md"));
    let text = held.debrief().markdown();
    if env::var("RENEW").is_ok_and(|what| what == "debrief") {
        fs::write(&path, &text).unwrap();
    } else {
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{}", path.display());
    }
}

/// Four people, five questions, one of them skipped and one answered with a word.
pub(super) fn panel() -> Held {
    Held::new(Mode::Panel, &["hiring-manager", "bar-raiser", "product-partner", "staff-engineer"])
        .answered("grow-an-experienced-engineer", WHOLE)
        .answered("thought-your-manager-was-wrong", BARE)
        .answered("what-a-customer-really-needs", "Fine.")
        .answered("check-your-own-work", WAY)
        .answered("colleague-hides-a-mistake", WOULD)
        .skipped("rule-that-fits-badly")
}

#[test]
fn a_practice_round() {
    let held = Held::new(Mode::Practice, &["hiring-manager"])
        .answered("grow-an-experienced-engineer", WHOLE)
        .rated(Dimension::Structure, 4)
        .rated(Dimension::Ownership, 2)
        .rated(Dimension::Outcome, 5)
        .answered("conflict-inside-the-team", BARE)
        .rated(Dimension::Outcome, 5)
        .rated(Dimension::Reflection, 4)
        .skipped("hard-feedback-for-you");
    check("practice", &held);
}

#[test]
fn a_panel() {
    check("panel", &panel());
}

#[test]
fn a_panel_held_against_a_level_the_candidate_chose() {
    check("panel-aiming-higher", &panel().aiming(Level::Director));
}

#[test]
fn a_panel_before_the_reference_works_have_come() {
    check("panel-without-matrix", &Held { pages: &[], ..panel() });
}

#[test]
fn an_exam_that_is_still_being_read() {
    let held = Held::new(Mode::Exam, &["bar-raiser"])
        .answered("conflict-inside-the-team", BARE)
        .unread("grow-an-experienced-engineer", WHOLE);
    check("still-being-read", &held);
}

#[test]
fn a_round_in_which_the_interviewer_asked_again() {
    let asked = follow_up("I talked to both of them", 0);
    let held = Held::new(Mode::Practice, &["bar-raiser"])
        .answered("conflict-inside-the-team", BARE)
        .replied(
            asked,
            "They agreed on one way, and the release came out on the day that was promised.",
        );
    check("asked-again", &held);
}

#[test]
fn a_round_without_numbers() {
    let held = Held::new(Mode::LowPressure, &["peer-manager"])
        .answered("conflict-inside-the-team", BARE)
        .answered("grow-an-experienced-engineer", WHOLE);
    check("low-pressure", &held);
}

#[test]
fn a_round_in_which_nothing_is_missing() {
    let held = Held::new(Mode::Practice, &["peer-manager"])
        .answered("grow-an-experienced-engineer", WHOLE)
        .rated(Dimension::Reflection, 5);
    check("nothing-missing", &held);
}

#[test]
fn a_panel_in_which_everything_was_skipped_has_no_sheet_to_read() {
    let held = Held::new(Mode::Panel, &["hiring-manager", "bar-raiser"])
        .skipped("conflict-inside-the-team")
        .skipped("rule-that-fits-badly");
    check("panel-all-skipped", &held);
}

#[test]
fn a_round_in_which_everything_was_skipped() {
    let held = Held::new(Mode::Practice, &["hiring-manager"])
        .skipped("conflict-inside-the-team")
        .skipped("a-question-of-last-year");
    check("all-skipped", &held);
}
