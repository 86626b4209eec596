//! Cards to learn by heart.

use super::read;

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let draft = read(text);
    let found: Vec<(&str, &str)> = draft
        .questions
        .iter()
        .map(|found| (found.text.as_str(), found.answer.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn two_colons_part_the_sides_of_a_card() {
    check(
        "How do you plan? :: Backwards.\nWhy do you lead?::For the people.\n",
        &[("How do you plan?", "Backwards."), ("Why do you lead?", "For the people.")],
    );
    check("- How do you plan? :: Backwards.\n", &[("How do you plan?", "Backwards.")]);
}

#[test]
fn a_question_mark_of_its_own_line_turns_the_card() {
    check(
        "Tell me about a plan\n?\nWe moved.\n\nHow do you stop?\n?\nEarly.\n",
        &[("Tell me about a plan", "We moved."), ("How do you stop?", "Early.")],
    );
}

#[test]
fn a_tab_parts_the_sides_of_an_exported_card() {
    check(
        "#separator:tab\nHow do you plan?\tBackwards.\nTell me about a plan.\tWe moved.\tleading\n",
        &[("How do you plan?", "Backwards."), ("Tell me about a plan.", "We moved.")],
    );
}

#[test]
fn two_colons_in_code_or_prose_are_no_card() {
    check("Use std::fs::read to read.\n\nThe path is a::b.\n", &[]);
}
