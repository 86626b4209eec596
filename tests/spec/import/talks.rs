//! Transcripts.

use super::{check, only, read};

#[test]
fn what_the_interviewer_asks_is_a_question_and_the_reply_its_answer() {
    let text = "**Interviewer:** Welcome. Tell me about a plan that failed.\n\n**Candidate:** We moved.\n\nTwice.\n\n**Interviewer:** What did you do then?\n\n**Candidate:** I asked.\n\n**Interviewer:** Let's move on. How do you stop?\n\n**Candidate:** Early.\n";
    check(text, &[(1, "Tell me about a plan that failed."), (11, "How do you stop?")]);
    let draft = read(text);
    assert_eq!(draft.questions[0].answer.as_deref(), Some("We moved.\nTwice.\n\nI asked."));
    assert_eq!(draft.questions[0].followups, ["What did you do then?"]);
}

#[test]
fn of_two_names_the_one_who_asks_is_the_interviewer() {
    check(
        "[00:01] Ana: How do you plan?\n[00:09] Bo: Backwards. Is that odd? No.\n[00:20] Ana: Why do you lead?\n[00:31] Bo: For the people.\n",
        &[(1, "How do you plan?"), (3, "Why do you lead?")],
    );
}

#[test]
fn notes_with_labels_are_no_transcript() {
    assert_eq!(only("### How do you plan?\nGoal: to know the end.\nRisk: to know too much.\nGoal: again.\nRisk: again.\n").text, "How do you plan?");
}
