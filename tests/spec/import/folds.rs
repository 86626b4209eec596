//! `<details>`, admonitions and callouts.

use super::{check, only, read};

#[test]
fn a_summary_is_a_question_and_its_fold_the_answer() {
    let text = "<details>\n<summary>How do you plan?</summary><br>\n\nBackwards.\n</details>\n\n<details>\n<summary><b>Tell us about a plan</b></summary><br><b>\n</b></details>\n";
    check(text, &[(2, "How do you plan?"), (8, "Tell us about a plan")]);
    let answers: Vec<_> = read(text).questions.into_iter().map(|found| found.answer).collect();
    assert_eq!(answers, [Some("Backwards.".to_owned()), None]);
}

#[test]
fn a_fold_may_hold_the_answer_alone() {
    let found = only(
        "### How do you plan?\n\n<details><summary>Show answer</summary>\n\nBackwards.\n\n</details>\n",
    );
    assert_eq!(found.answer.as_deref(), Some("Backwards."));
}

#[test]
fn a_fold_may_be_a_topic() {
    let draft = read(
        "<details>\n<summary>Plans</summary>\n\n- How do you plan?\n- Why do you plan?\n\n</details>\n",
    );
    assert_eq!(draft.questions.len(), 2);
    assert_eq!(draft.questions[0].topics, ["Plans"]);
}

#[test]
fn a_fold_that_is_never_closed_ends_where_the_next_begins() {
    check(
        "<details>\n<summary>How do you plan?</summary>\nBackwards.\n\n<details>\n<summary>How do you stop?</summary>\nEarly.\n",
        &[(2, "How do you plan?"), (6, "How do you stop?")],
    );
}

#[test]
fn an_admonition_is_a_question_with_its_answers() {
    let text = "!!! question \"Tell me about a plan.\"\n\n    ??? tip \"Short answer\"\n\n        **Situation**\n\n        A move.\n\n        **Task**\n\n        Pack.\n\n        **Action**\n\n        I packed.\n\n        **Result**\n\n        We moved.\n\n- Why do you plan?\n- What frustrates you?\n";
    check(
        text,
        &[(1, "Tell me about a plan."), (21, "Why do you plan?"), (22, "What frustrates you?")],
    );
    assert_eq!(read(text).questions[0].parts.as_ref().unwrap().situation, "A move.");
}

#[test]
fn a_callout_is_a_question_with_its_answer() {
    let found =
        only("> [!question]- How do you plan?\n> Backwards.\n> With the team.\n\nOther words.\n");
    assert_eq!(found.answer.as_deref(), Some("Backwards.\nWith the team."));
    let found = only(":::question[How do you plan?]\nBackwards.\n:::\n");
    assert_eq!(found.answer.as_deref(), Some("Backwards."));
}

#[test]
fn a_callout_with_a_note_gives_nothing() {
    check("> [!tip] Do you prepare?\n> - Can you tell it shortly?\n", &[]);
}
