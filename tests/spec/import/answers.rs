//! Answers, follow-ups and hints: what belongs to a question.

use super::{only, read};

#[track_caller]
fn check_answer(text: &str, expected: &str) {
    assert_eq!(only(text).answer.as_deref(), Some(expected));
}

#[test]
fn an_answer_stands_under_a_heading() {
    check_answer(
        "## How do you plan?\n\nBackwards.\n\n- From the end\n  - to now\n",
        "Backwards.\n\n- From the end\n  - to now",
    );
}

#[test]
fn an_answer_has_many_names() {
    for label in [
        "Answer:",
        "**Answer:**",
        "A:",
        "Ans:",
        "*Sample answer*:",
        "Model answer:",
        "**Example Answer**",
        "Respuesta:",
        "Antwort:",
    ] {
        check_answer(&format!("### How do you plan?\n{label}\nBackwards.\n"), "Backwards.");
    }
}

#[test]
fn an_answer_may_be_a_heading_beside_its_question() {
    check_answer(
        "## Q: How do you plan?\n## A: backwards\n1. end\n2. now\n",
        "backwards\n1. end\n2. now",
    );
}

#[test]
fn pairs_may_be_lines() {
    let draft = read("Q: How do you plan?\nA: Backwards.\nQ: How do you stop?\nA: Early.\n");
    let answers: Vec<_> =
        draft.questions.iter().map(|found| found.answer.clone().unwrap()).collect();
    assert_eq!(answers, ["Backwards.", "Early."]);
}

#[test]
fn what_stands_in_an_item_is_its_answer() {
    check_answer("1. **Describe your style.**\n    Calm and direct.\n", "Calm and direct.");
    check_answer(
        "- How do you plan?\n  - Backwards, always.\n  - With the team.\n",
        "- Backwards, always.\n- With the team.",
    );
}

#[test]
fn what_is_asked_under_a_question_is_asked_next() {
    let found = only("- How do you plan?\n  - Who plans with you?\n  - What did you leave out?\n");
    assert_eq!(found.followups, ["Who plans with you?", "What did you leave out?"]);
    assert_eq!(found.answer, None);
}

#[test]
fn follow_ups_may_have_a_name() {
    let found = only(
        "### How do you plan?\n\nBackwards.\n\n**Follow-up questions:**\n- And if it fails?\n- Who knows?\n",
    );
    assert_eq!(found.answer.as_deref(), Some("Backwards."));
    assert_eq!(found.followups, ["And if it fails?", "Who knows?"]);
}

#[test]
fn what_an_interviewer_is_told_is_a_hint() {
    let found = only(
        "### How do you plan?\n\nThe candidate should name a risk.\n\n**[Back to top](#top)**\n",
    );
    assert_eq!(found.answer, None);
    assert_eq!(found.hint.as_deref(), Some("The candidate should name a risk."));
}

#[test]
fn a_place_kept_for_an_answer_is_none() {
    for kept in
        ["TBD", "[your answer here]", "...", "<br><b>\n</b>", "_[Describe the context]_", "TODO"]
    {
        assert_eq!(
            only(&format!("### How do you plan?\n**Answer:** {kept}\n")).answer,
            None,
            "{kept}"
        );
    }
}

#[test]
fn a_farewell_behind_the_last_line_is_no_answer() {
    check_answer(
        "### How do you plan?\n\nBackwards.\n\n---\n\nLet me know if you would like more!\n",
        "Backwards.",
    );
}

#[test]
fn sources_behind_the_last_question_are_no_answer() {
    let found =
        only("### How do you plan?\n\nCitations:\n[1] https://example.org\n\nSections:\nPlans\n");
    assert_eq!(found.answer, None);
}

#[test]
fn an_example_is_the_answer_and_advice_is_not() {
    let text = "# Describe a plan that failed.\n\n## Why this is asked\nTo see candour.\n\n## Tips\n- Be short\n\n## Example response\n\nWe planned a move.\n\n## Companies that ask this\n\n| Company | Focus |\n|---|---|\n| One | \"Tell me about a plan\" |\n";
    check_answer(text, "We planned a move.");
}

#[test]
fn answers_in_a_list_of_their_own_go_by_number() {
    let draft = read(
        "## Questions\n1. How do you plan?\n2. How do you stop?\n\n## Answers\n1. Backwards.\n2. Early.\n",
    );
    let answers: Vec<_> =
        draft.questions.iter().map(|found| found.answer.clone().unwrap()).collect();
    assert_eq!(answers, ["Backwards.", "Early."]);
}

#[test]
fn code_in_an_answer_stays_and_its_lines_are_no_questions() {
    check_answer(
        "### How do you plan?\n\n```\n## How do you stop?\n- Why?\n```\n",
        "```\n## How do you stop?\n- Why?\n```",
    );
}
