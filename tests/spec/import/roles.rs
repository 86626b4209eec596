//! What a section is for is decided before anything in it.

use super::{check, read};
use starling::import::{Why, read as read_file};

const BANK: &str = "## Leading\n- How do you lead?\n- Tell me about a team.\n\n";

#[track_caller]
fn check_left_out(section: &str, why: Why) {
    let text = format!("{BANK}{section}");
    check(&text, &[(2, "How do you lead?"), (3, "Tell me about a team.")]);
    let draft = read(&text);
    assert!(
        draft.skipped.iter().any(|skipped| skipped.line >= 5 && skipped.why == why),
        "{:?}",
        draft.skipped
    );
}

#[test]
fn questions_for_them_are_left_out() {
    for heading in [
        "Questions to ask the interviewer",
        "Any Questions?",
        "Questions for them",
        "Preguntas para el entrevistador",
        "Rückfragen",
    ] {
        check_left_out(
            &format!(
                "## {heading}\n- What do you like about working here?\n- How do you grow people?\n"
            ),
            Why::ForThem,
        );
    }
}

#[test]
fn questions_to_ask_candidates_are_a_bank() {
    let draft = read("## Questions to ask candidates\n- How do you lead?\n- Why do you lead?\n");
    assert_eq!(draft.questions.len(), 2);
}

#[test]
fn advice_is_left_out() {
    for heading in ["Tips", "Signals", "What we look for", "Consejos", "Red flags", "How to answer"]
    {
        check_left_out(
            &format!("## {heading}\n- Can you tell it shortly?\n- Do you blame others?\n"),
            Why::Advice,
        );
    }
}

#[test]
fn contents_are_left_out() {
    check_left_out(
        "## 📖 Table of Contents\n- [How do you lead?](#leading)\n- [Why?](#why)\n",
        Why::Contents,
    );
}

#[test]
fn a_form_to_fill_in_is_left_out() {
    check_left_out(
        "## STAR template\n\n### Situation\n[What was it?]\n\n### Task\n[What was yours?]\n\n### Action\n[What did you do?]\n",
        Why::Template,
    );
}

#[test]
fn parts_that_are_explained_are_left_out() {
    check(
        "# How to answer\n\n## S – Situation\n\n- What was your team?\n- Who was involved?\n\n## T – Task\n\n- What was your goal?\n",
        &[],
    );
}

#[test]
fn sources_are_left_out() {
    check_left_out("## Further reading\n- [How do you lead?](https://example.org)\n", Why::Sources);
}

#[test]
fn a_chats_offers_are_left_out() {
    check_left_out(
        "---\n\nWould you like:\n\n* A version to print?\n* More questions about you?\n",
        Why::Chat,
    );
}

#[test]
fn the_title_of_a_file_is_no_role() {
    let draft = read("# Interview tips\n\n## Leading\n- How do you lead?\n- Why do you lead?\n");
    assert_eq!(draft.questions.len(), 2);
}

#[test]
fn a_file_of_questions_for_them_is_no_bank() {
    check(
        "# Reverse interview\n\nAsk back.\n\n# The team\n- How do you plan?\n- Who decides?\n\n# The role\n- What would I do?\n",
        &[],
    );
}

#[test]
fn what_a_guide_explains_is_no_bank() {
    check(
        "# Guide\n\n## How behavioral interviews are evaluated\n\n- Are you able to wait?\n- What drives you?\n\n## Examples to practise\n\n- What drives you, then?\n",
        &[(10, "What drives you, then?")],
    );
}

#[test]
fn a_guides_headings_are_no_questions() {
    check(
        "# Guide\n\n## What is a behavioral interview?\nOne about the past.\n\n## How do you prepare for an interview?\nEarly.\n",
        &[],
    );
}

#[test]
fn a_readers_own_questions_are_not_for_a_candidate() {
    check(
        "# Tool\n\n## FAQ\n\n### How do I install it?\nWith make.\n\n### Can I use it at work?\nYes.\n",
        &[],
    );
}

#[test]
fn a_file_that_is_one_block_of_code_is_read_as_text() {
    let draft =
        read_file("x.md", "```markdown\n## Leading\n- How do you lead?\n- Why do you lead?\n```\n");
    let lines: Vec<usize> = draft.questions.iter().map(|found| found.line).collect();
    assert_eq!(lines, [3, 4]);
}

#[test]
fn a_checklist_is_no_bank() {
    let draft =
        read("### TODO\n- [x] Book a room\n- [ ] How do you recognise success?\n\t- [ ] Ask Ana\n");
    let list: Vec<_> = draft.checklist.iter().map(|todo| (todo.text.as_str(), todo.done)).collect();
    assert_eq!(
        list,
        [("Book a room", true), ("How do you recognise success?", false), ("Ask Ana", false)]
    );
    assert!(draft.questions.is_empty());
}

#[test]
fn a_mindset_is_kept() {
    let draft = read("# Prep\n\n**Mindset for this round:** Calm *and* open.\n");
    assert_eq!(draft.mindset.as_deref(), Some("Calm and open."));
    let draft = read("# Prep\n\n## Mindset\nCalm.\nOpen.\n");
    assert_eq!(draft.mindset.as_deref(), Some("Calm. Open."));
}
