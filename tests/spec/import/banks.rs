//! Lists of questions: bullets, numbers, headings, plain lines.

use super::{check, read};

#[test]
fn bullets_under_topics_are_questions_also_without_a_question_mark() {
    check(
        "# Bank\n\n## Teams\n- How do you build a team?\n- Describe a time it went wrong.\n- Teams or squads: which, and when?\n",
        &[
            (4, "How do you build a team?"),
            (5, "Describe a time it went wrong."),
            (6, "Teams or squads: which, and when?"),
        ],
    );
}

#[test]
fn a_bare_name_among_questions_is_one_of_them() {
    check(
        "- How do you plan?\n- Difference between a plan and a forecast\n- Why do you lead?\n- The cost of a late decision\n- How do you stop?\n",
        &[
            (1, "How do you plan?"),
            (2, "Difference between a plan and a forecast"),
            (3, "Why do you lead?"),
            (4, "The cost of a late decision"),
            (5, "How do you stop?"),
        ],
    );
}

#[test]
fn a_label_over_a_list_of_things_is_no_question() {
    check(
        "- How do you design?\n- How do you review?\n- Exercises:\n  - A parking app\n  - A library of books\n",
        &[(1, "How do you design?"), (2, "How do you review?")],
    );
}

#[test]
fn headings_of_every_level_and_number_are_questions() {
    check(
        "## Plans\n\n### Q1. How do you plan?\n\n### 2) Tell me about a plan that failed\n\n### **3. \"Why plan at all?\"**\n",
        &[
            (3, "How do you plan?"),
            (5, "Tell me about a plan that failed"),
            (7, "Why plan at all?"),
        ],
    );
}

#[test]
fn a_heading_may_stand_in_an_item() {
    check(
        "### Contents\n\n1. ### How do you begin?\n\n   With the end.\n\n2. ### How do you end?\n",
        &[(3, "How do you begin?"), (7, "How do you end?")],
    );
}

#[test]
fn an_empty_heading_is_named_and_gives_nothing() {
    let draft = read("#### Why do you lead?\n- Because.\n\n#### \n\n#### \n");
    assert_eq!(draft.questions.len(), 1);
    assert_eq!(draft.skipped.len(), 2);
}

#[test]
fn a_number_inside_bold_words_is_no_list() {
    check(
        "**1. How do you mentor?**\n\n- By pairing.\n\n**2. How do you grow?**\n\n- By reading.\n",
        &[(1, "How do you mentor?"), (5, "How do you grow?")],
    );
}

#[test]
fn words_behind_a_dash_are_a_hint() {
    let draft =
        read("1. **Why us?** - They want to see that you know them\n2. **Why now?** - Timing\n");
    assert_eq!(draft.questions[0].text, "Why us?");
    assert_eq!(draft.questions[0].hint.as_deref(), Some("They want to see that you know them"));
    assert_eq!(draft.questions[0].answer, None);
}

#[test]
fn words_behind_a_colon_that_explain_are_a_hint() {
    let draft = read(
        "- Tell me about your last team: it shows what you see in people.\n- How do you plan: alone or with others?\n",
    );
    assert_eq!(draft.questions[0].text, "Tell me about your last team");
    assert_eq!(draft.questions[0].hint.as_deref(), Some("it shows what you see in people."));
    assert_eq!(draft.questions[1].text, "How do you plan: alone or with others?");
}

#[test]
fn topics_are_the_headings_above_without_counts_and_manners() {
    let text = "## A (2)\n### Short\n- How do you a?\n## B (1)\n### Short\n- How do you b?\n## C (1)\n### Short\n- How do you c?\n";
    let topics: Vec<String> =
        read(text).questions.iter().map(|found| found.topics.join("; ")).collect();
    assert_eq!(topics, ["A", "B", "C"]);
}

#[test]
fn questions_without_a_heading_are_about_the_title() {
    let draft = read("- How do you a?\n- How do you b?\n");
    assert_eq!(
        (draft.title.as_str(), draft.questions[0].topics[0].as_str()),
        ("My notes", "My notes")
    );
    let draft =
        read("---\ntitle: 'Leading'\ntags:\n- x\n---\n#### How do you a?\n#### How do you b?\n");
    assert_eq!(draft.questions[0].topics, ["Leading"]);
    assert_eq!(draft.questions[0].line, 6);
}

#[test]
fn topics_may_have_letters() {
    check(
        "## A - Plans\n\n1. How do you plan?\n\n## S. Stopping\n\n1. How do you stop?\n",
        &[(3, "How do you plan?"), (7, "How do you stop?")],
    );
}

#[test]
fn the_same_question_under_two_topics_is_kept_once_under_both() {
    let draft =
        read("## A\n- How do you plan?\n- Why?\n## B\n- How do you plan?\n- How do you stop?\n");
    let first = &draft.questions[0];
    assert_eq!(
        (first.line, first.topics.as_slice()),
        (2, ["A".to_owned(), "B".to_owned()].as_slice())
    );
    assert!(draft.questions.iter().all(|found| found.line != 5));
}

#[test]
fn a_question_that_comes_again_with_an_answer_keeps_the_answers_place() {
    let text = "- How do you plan?\n- How do you stop?\n\n## How do you plan?\nBackwards.\n\n## How do you stop?\nEarly.\n";
    check(text, &[(4, "How do you plan?"), (7, "How do you stop?")]);
}

#[test]
fn words_of_a_question_may_go_on_in_the_next_line() {
    check(
        "1. Tell me about a time\n   you were wrong.\n2. How do you find\n   out?\n",
        &[(1, "Tell me about a time you were wrong."), (3, "How do you find out?")],
    );
}

#[test]
fn criteria_that_look_like_questions_are_none() {
    check(
        "## Values\n\nMeasure:\n\n- Does this person listen?\n- How do they decide?\n\nQuestions:\n\n- How do you listen?\n- How do you decide?\n  - Who decides with you?\n",
        &[(10, "How do you listen?"), (11, "How do you decide?")],
    );
}

#[test]
fn rhetoric_in_prose_is_no_question() {
    check(
        "# Leading\n\nEver wondered why teams fail? Let us see.\n\n1. **Trust**: Who has it? Nobody knows, really.\n2. **Time**: It is short, and who could change that? Right.\n",
        &[],
    );
}
