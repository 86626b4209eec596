//! Tables, read by the names of their columns.

use super::{check, only, read};
use starling::import::Why;

#[test]
fn questions_and_answers_are_found_by_the_names_of_columns() {
    let text = "| No. | Competency | Question | My answer |\n|---|---|---|---|\n| 1 | Plans | How do you plan? | Backwards.<br>Always. |\n| 2 | Ends | A plan that failed | TBD |\n| | | | |\n";
    check(text, &[(3, "How do you plan?"), (4, "A plan that failed")]);
    let draft = read(text);
    assert_eq!(draft.questions[0].answer.as_deref(), Some("Backwards.\nAlways."));
    assert_eq!(draft.questions[0].topics, ["Plans"]);
    assert_eq!(draft.questions[1].answer, None);
    assert!(draft.skipped.iter().any(|skipped| skipped.line == 5 && skipped.why == Why::Empty));
}

#[test]
fn a_link_is_resolved_to_its_section_which_is_a_story() {
    let text = "| Question | Answer |\n|---|---|\n| A hard plan | [[#The move]] |\n| Stopping | [[#Lost]] |\n\n## Answers\n\n### The move\nWe moved.\n- Twice.\n\n### The stay\nWe stayed.\n";
    let draft = read(text);
    assert_eq!(draft.questions[0].answer.as_deref(), Some("We moved.\n- Twice."));
    let stories: Vec<&str> = draft.stories.iter().map(|story| story.title.as_str()).collect();
    assert_eq!(stories, ["The move", "The stay"]);
    assert!(draft.skipped.iter().any(|skipped| skipped.line == 4 && skipped.why == Why::LostLink));
}

#[test]
fn a_link_may_have_a_bar_in_it() {
    let found = only(
        "| Question | Answer |\n|---|---|\n| How do you plan? | see [[plans#Now|the note]] |\n",
    );
    assert_eq!(found.answer.as_deref(), Some("see [[plans#Now|the note]]"));
}

#[test]
fn columns_may_be_the_parts() {
    let found = only(
        "| Question | Situation | Task | Action | Result |\n|---|---|---|---|---|\n| Tell me about a fire | It burned | Stop it | I called | It stopped |\n",
    );
    assert_eq!(found.parts.unwrap().action, "I called");
    let draft = read(
        "| Story | S | T | A | R |\n|---|---|---|---|---|\n| The fire | It burned | Stop it | I called | It stopped |\n",
    );
    assert_eq!((draft.stories[0].title.as_str(), draft.questions.len()), ("The fire", 0));
}

#[test]
fn a_table_of_contents_is_no_bank() {
    check(
        "| No. | Questions |\n|---|---|\n| | **Basic** |\n| 1 | [How do you plan?](#how-do-you-plan) |\n| 2 | [Why?](#why) |\n",
        &[],
    );
}

#[test]
fn a_column_of_numbers_is_no_bank() {
    check("| Category | Questions |\n|---|---|\n| People | 1, 4, 9 |\n| Plans | 11 |\n", &[]);
}

#[test]
fn a_table_about_companies_is_no_bank() {
    check(
        "| Company | Variation |\n|---|---|\n| One | \"Tell me about a time you planned\" |\n| Two | people |\n",
        &[],
    );
}

#[test]
fn a_column_without_a_name_is_known_by_what_it_asks() {
    check(
        "| | |\n|---|---|\n| 1 | How do you plan? |\n| 2 | Tell me about a plan. |\n",
        &[(3, "How do you plan?"), (4, "Tell me about a plan.")],
    );
}
