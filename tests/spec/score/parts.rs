//! Which part a sentence is read as.

use super::read;
use starling::domain::Part;

#[track_caller]
fn check(text: &str, expected: &str) {
    let letter = |part: Option<Part>| part.map_or('-', Part::letter);
    let found: String = read(text).sentences.iter().map(|one| letter(one.part)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_usual_order_is_read() {
    check(
        "Last year I worked at a bank and our nightly job was slow. My task was to make it faster before June. I measured \
         each step, I found the slow one and I rewrote it. As a result the job went from six hours to one.",
        "STAR",
    );
}

#[test]
fn a_lesson_at_the_end_is_learning() {
    check(
        "Last year I worked at a bank and our nightly job was slow. I needed to make it faster before June. I measured each \
         step and I rewrote the slow one. As a result the job went from six hours to one. Since then I measure first; I \
         learned that lesson for good.",
        "STARL",
    );
}

#[test]
fn talk_about_the_answer_is_no_part() {
    check(
        "That is a good question, let me think. Last year I worked at a bank and our nightly job was slow. My task was to \
         make it faster before June. I measured each step, I found the slow one and I rewrote it. As a result the job went \
         from six hours to one.",
        "-STAR",
    );
}

#[test]
fn labels_win() {
    check(
        "Result: I went home at five. Situation: I measured the job and I rewrote it. Task: The customer thanked me.",
        "RST",
    );
}

#[test]
fn letters_are_labels() {
    check(
        "R: I went home at five. S: I measured the job and I rewrote it. T: The customer thanked me.",
        "RST",
    );
}

#[test]
fn a_hyphen_makes_no_label() {
    check(
        "Result-driven is what they called me last year at the bank, where our job was slow. My task was to make it faster. I \
         measured each step, I found the slow one and I rewrote it. As a result the job went from six hours to one.",
        "STAR",
    );
}

#[test]
fn one_label_alone_stands_for_its_own_sentence() {
    check(
        "Context: a small bank, last year, a slow nightly job. My task was to make it faster. I measured each step, I found the \
         slow one and I rewrote it. As a result the job went from six hours to one.",
        "STAR",
    );
}
