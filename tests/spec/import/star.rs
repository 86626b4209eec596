//! The parts of an answer, in all their spellings.

use super::{only, read};

#[track_caller]
fn check_parts(answer: &str, expected: [&str; 4]) {
    let found = only(&format!("### Tell me about a fire.\n\n{answer}\n"));
    let parts = found.parts.unwrap_or_else(|| panic!("no parts in {:?}", found.answer));
    assert_eq!([&*parts.situation, &*parts.task, &*parts.action, &*parts.result], expected);
}

#[track_caller]
fn check_none(answer: &str) {
    assert_eq!(only(&format!("### Tell me about a fire.\n\n{answer}\n")).parts, None);
}

const TOLD: [&str; 4] = ["It burned.", "Stop it.", "I called.", "It stopped."];

#[test]
fn bold_labels() {
    check_parts(
        "**Situation:** It burned.\n**Task:** Stop it.\n**Action:** I called.\n**Result:** It stopped.",
        TOLD,
    );
    check_parts(
        "**Situation**: It burned.\n\n**Task**: Stop it.\n\n**Action**: I called.\n\n**Result**: It stopped.",
        TOLD,
    );
    check_parts(
        "**Situation**\n\nIt burned.\n\n**Task**\n\nStop it.\n\n**Action**\n\nI called.\n\n**Result**\n\nIt stopped.",
        TOLD,
    );
}

#[test]
fn letters() {
    check_parts("S: It burned.\nT: Stop it.\nA: I called.\nR: It stopped.", TOLD);
    check_parts("**S:** It burned.\n**T:** Stop it.\n**A:** I called.\n**R:** It stopped.", TOLD);
    check_parts("(S) It burned. (T) Stop it. (A) I called. (R) It stopped.", TOLD);
    check_parts(
        "**S** – It burned.\n\n**T** – Stop it.\n\n**A** – I called.\n\n**R** – It stopped.",
        TOLD,
    );
}

#[test]
fn headings_and_items() {
    check_parts(
        "#### Situation\nIt burned.\n#### Task\nStop it.\n#### Action\nI called.\n#### Result\nIt stopped.",
        TOLD,
    );
    check_parts(
        "*   **Situation:** It burned.\n*   **Task:** Stop it.\n*   **Action:** I called.\n*   **Result:** It stopped.",
        TOLD,
    );
    check_parts(
        "1. Situation - It burned.\n2. Task - Stop it.\n3. Action - I called.\n4. Result - It stopped.",
        TOLD,
    );
}

#[test]
fn one_line() {
    check_parts("Situation: It burned. Task: Stop it. Action: I called. Result: It stopped.", TOLD);
}

#[test]
fn html_and_tables() {
    check_parts(
        "<ul><li><b>Situation: </b>It burned.</li><li><b>Task:</b> Stop it.</li><li><b>Action:</b> I called.</li><li><b>Result</b> It stopped.</li></ul>",
        TOLD,
    );
    check_parts(
        "| Part | Words |\n|---|---|\n| Situation | It burned. |\n| Task | Stop it. |\n| Action | I called. |\n| Result | It stopped. |",
        TOLD,
    );
}

#[test]
fn other_languages() {
    check_parts(
        "Situación: It burned.\nTarea: Stop it.\nAcción: I called.\nResultado: It stopped.",
        TOLD,
    );
    check_parts(
        "**情境**\n\nIt burned.\n\n**任務**\n\nStop it.\n\n**行動**\n\nI called.\n\n**結果**\n\nIt stopped.",
        TOLD,
    );
    check_parts(
        "Kontext: It burned.\nAufgabe: Stop it.\nHandlung: I called.\nErgebnis: It stopped.",
        TOLD,
    );
}

#[test]
fn three_parts_are_enough_and_two_are_not() {
    check_parts(
        "S: It burned.\nA: I called.\nR: It stopped.",
        ["It burned.", "", "I called.", "It stopped."],
    );
    check_none("Situation: It burned.\nResult: It stopped.");
}

#[test]
fn a_list_in_a_part_belongs_to_it() {
    check_parts(
        "**Situation:** It burned.\n**Task:** Stop it.\n**Action:**\n- I called.\n- I ran.\n**Result:** It stopped.",
        ["It burned.", "Stop it.", "- I called.\n- I ran.", "It stopped."],
    );
}

#[test]
fn other_frames_are_not_star() {
    check_none("- **Challenge:** It burned.\n- **Action:** I called.\n- **Result:** It stopped.");
    check_none(
        "- **Situation:** In the meeting.\n- **Behavior:** You laughed.\n- **Impact:** She stopped.",
    );
    check_none("**Context:** It burned.\n**Action:** I called.\n**Result:** It stopped.");
}

#[test]
fn places_kept_for_words_are_no_parts() {
    check_none("**Situation:** [context]\n**Task:** [task]\n**Action:** ...\n**Result:** TBD");
}

#[test]
fn a_form_with_nothing_in_it_is_no_answer() {
    let found = only(
        "### Tell me about a fire.\n  - Situation -\n  - Task -\n  - Action -\n  - Result -\n",
    );
    assert_eq!((found.answer, found.parts), (None, None));
    let found = only(
        "### Tell me about a fire.\n**Situation:** [where?]\n**Task:** [what?]\n**Action:** [how?]\n",
    );
    assert_eq!(found.answer, None);
}

#[test]
fn of_two_tellings_the_first_counts() {
    check_parts(
        "S: It burned.\nT: Stop it.\nA: I called.\nR: It stopped.\n\n---\n\nS: Once more.\nT: No.\nA: No.\nR: No.",
        TOLD,
    );
}

#[test]
fn learning_is_kept_beside_the_four() {
    let found = only(
        "### Tell me about a fire.\nS: It burned.\nT: Stop it.\nA: I called.\nR: It stopped.\nLearning: Call sooner.\n",
    );
    assert_eq!(found.parts.unwrap().learning, "Call sooner.");
}

#[test]
fn a_telling_under_a_name_is_a_story() {
    let draft = read(
        "## The fire\n\n**Situation:** It burned.\n**Task:** Stop it.\n**Action:** I called.\n**Result:** It stopped.\n",
    );
    assert!(draft.questions.is_empty());
    assert_eq!((draft.stories[0].title.as_str(), draft.stories[0].line), ("The fire", 1));
    assert!(draft.stories[0].parts.is_some());
}
