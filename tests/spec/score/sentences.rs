//! Cutting into sentences.

use super::{check_form, read};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let checklist = read(text);
    check_form(text, &checklist);
    let found: Vec<&str> = checklist.sentences.iter().map(|one| one.span.of(text)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_full_stop_and_a_space_end_a_sentence() {
    check(
        "I called him. He came! Did it help? Yes.",
        &["I called him.", "He came!", "Did it help?", "Yes."],
    );
}

#[test]
fn a_decimal_is_no_end() {
    check("It fell from 3.5 to 1.2 seconds. Good.", &["It fell from 3.5 to 1.2 seconds.", "Good."]);
}

#[test]
fn an_abbreviation_is_no_end() {
    check(
        "We used tools, e.g. a profiler, with Mr. Lane vs. the clock.",
        &["We used tools, e.g. a profiler, with Mr. Lane vs. the clock."],
    );
}

#[test]
fn an_initial_is_no_end() {
    check("I asked J. Lane. She agreed.", &["I asked J. Lane.", "She agreed."]);
}

#[test]
fn a_closing_quote_stays_with_its_sentence() {
    check("He said \"stop.\" I stopped.", &["He said \"stop.\"", "I stopped."]);
}

#[test]
fn bullets_and_numbers_are_left_out() {
    check(
        "- asked the team\n* wrote a plan\n1. shipped it\n2) told them",
        &["asked the team", "wrote a plan", "shipped it", "told them"],
    );
}

#[test]
fn a_line_is_a_sentence_without_a_stop() {
    check("Asked the team\n\nWrote a plan", &["Asked the team", "Wrote a plan"]);
}

#[test]
fn speech_without_punctuation_is_cut_at_connectives() {
    let text = "so last year we had this big outage at the shop where I worked on a saturday evening and then I looked at the logs for an hour with my colleague from support and then I found the disk was full so I moved the old files away and in the end the shop was back before ten";
    let pieces = read(text).sentences.len();
    assert!((4..=6).contains(&pieces), "{pieces}");
}

#[test]
fn signs_without_letters_are_no_sentence() {
    check("... !!! --- ???", &[]);
}

#[test]
fn other_scripts_keep_their_bounds() {
    check("我修好了。他很高兴。Done now.", &["我修好了。", "他很高兴。", "Done now."]);
}
