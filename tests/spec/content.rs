//! What the checker says about a content file, and that it says everything at once.

use starling::content::{Problem, ProblemKind, SourceFile, read};
use starling::domain::Library;

/// A bank without a problem; the tests spoil one line of it.
pub(crate) const BANK: &str = "---
title: Work
about: What people do all day.
topics: work
---

## Tell me about a time you helped.

- id: helped
- kind: behavioural
- competencies: growing-others, feedback
- levels: senior, manager

### What a strong answer holds

- One
- Two
- Three

### Probes

- evidence: How much was it?
- evidence: Who saw it?
- reasoning: Why?
- reasoning: Why not another way?
";

/// A persona without a problem.
pub(crate) const PERSONA: &str = "---
name: Kim
role: Peer
tone: Calm.
strictness: even
thinking: 30
answer: 90 120 180
presses: ownership, steps
---

## Mindset

- Tell what you did.

## Opening

Hello.

## Closing

Thank you.

## Between questions

- Next.
- Another one.
- The following.

## Reactions

- strong: That was whole.
- strong: I could follow it.
- thin: There was more to say.
- thin: Some of it is open.
- refused: Let us try another.
- refused: That was not it.
";

/// One file at a path.
pub(crate) fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.into(), text: text.into() }
}

/// Reads one bank.
pub(crate) fn read_bank(text: &str) -> (Library, Vec<Problem>) {
    read(&[file("content/banks/x.md", text)])
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(Problem::to_string).collect()
}

/// The sentences about a bank in which `from` was replaced, each without the path in front.
#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    assert!(BANK.contains(from), "the bank has no {from:?}");
    let (_, problems) = read_bank(&BANK.replacen(from, to, 1));
    let expected: Vec<String> =
        expected.iter().map(|line| format!("content/banks/x.md:{line}")).collect();
    assert_eq!(lines(&problems), expected);
}

/// The same about a persona.
#[track_caller]
fn check_persona(from: &str, to: &str, expected: &[&str]) {
    assert!(PERSONA.contains(from), "the persona has no {from:?}");
    let text = PERSONA.replacen(from, to, 1);
    let (_, problems) = read(&[file("content/personas/x.md", &text)]);
    let expected: Vec<String> =
        expected.iter().map(|line| format!("content/personas/x.md:{line}")).collect();
    assert_eq!(lines(&problems), expected);
}

/// The sentences about a model answer put behind the bank's question; its heading is line 26.
#[track_caller]
fn check_model(model: &str, expected: &[&str]) {
    let (_, problems) = read_bank(&format!("{BANK}\n### Model answer\n\n{model}\n"));
    let expected: Vec<String> =
        expected.iter().map(|line| format!("content/banks/x.md:{line}")).collect();
    assert_eq!(lines(&problems), expected);
}

/// A model answer in the parts of a behavioural question, with so many words in all.
pub(crate) fn model(words: usize) -> String {
    let story = "I said so. ".repeat((words - 4) / 3);
    let rest = "Yes ".repeat((words - 4) % 3);
    format!(
        "#### Situation\n\nThen\n\n#### Task\n\nMine\n\n#### Action\n\n{story}{rest}\n\n#### Result\n\nBetter\n\n#### Learning\n\nMuch"
    )
}

#[test]
fn a_good_bank_has_no_problems() {
    check("Work", "Work", &[]);
}

#[test]
fn a_good_persona_has_no_problems() {
    check_persona("Kim", "Kim", &[]);
}

#[test]
fn a_file_that_is_not_text_is_named_with_its_line() {
    let problem = SourceFile::decode("a.md", b"---\ntitle: \xff".to_vec()).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::NotText);
    assert_eq!(problem.to_string(), "a.md:2: this is not text in UTF-8; save it again as UTF-8");
}

#[test]
fn a_file_in_the_wrong_folder_is_named() {
    for path in ["content/notes/x.md", "x.md", "content/banks/x.txt"] {
        let (library, problems) = read(&[file(path, BANK)]);
        assert_eq!(library, Library::default());
        assert_eq!(problems[0].kind, ProblemKind::WrongFolder, "{path}");
    }
}

#[test]
fn a_bank_without_front_matter_is_told_how_to_begin_and_is_still_read() {
    let text = BANK.split_once("---\n\n").unwrap().1;
    let (library, problems) = read_bank(text);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].line, &problems[0].kind), (1, &ProblemKind::NoFrontMatter));
    assert_eq!(library.questions().count(), 1);
}

#[test]
fn front_matter_that_is_not_closed_is_named_once() {
    check(
        "work\n---",
        "work\n",
        &["1: the front matter is not closed; put a line `---` after its last field"],
    );
    let (_, problems) = read_bank("---\ntitle: x");
    assert_eq!(problems[0].kind, ProblemKind::OpenFrontMatter);
}

#[test]
fn a_line_of_front_matter_without_a_name_is_named() {
    check(
        "topics: work",
        "topics: work\njust words",
        &["5: `just words` has no name in front; write it as `name: words`"],
    );
}

#[test]
fn a_misspelt_field_is_named_with_the_nearest_one() {
    check(
        "title:",
        "titel:",
        &[
            "1: `title` is missing; add it to the fields: `title: ...`",
            "2: `titel` is not a known field; did you mean `title`?",
        ],
    );
}

#[test]
fn a_field_far_from_any_is_named_with_all_of_them() {
    check(
        "topics: work",
        "topics: work\ncolour: red",
        &["5: `colour` is not a known field; choose from: title, about, topics"],
    );
}

#[test]
fn a_field_that_stands_there_twice_is_named() {
    check(
        "topics: work",
        "topics: work\ntitle: Again",
        &["5: the field `title` stands here again; keep one of them"],
    );
}

#[test]
fn an_empty_field_is_named() {
    check("title: Work", "title:", &["2: `title` is empty; write something after the colon"]);
    check(
        "levels: senior, manager",
        "levels: ,",
        &["12: `levels` is empty; write something after the colon"],
    );
}

#[test]
fn a_topic_that_is_no_slug_is_named_with_one_that_is() {
    check(
        "topics: work",
        "topics: work, Team Health!",
        &[
            "4: `Team Health!` cannot be a name; use lower-case letters, digits and single hyphens, as in `team-health`",
        ],
    );
}

#[test]
fn a_bank_without_questions_is_named() {
    let (library, problems) = read_bank(BANK.split_once("\n## ").unwrap().0);
    assert_eq!(problems[0].kind, ProblemKind::NoQuestions);
    assert_eq!(library.banks.len(), 1);
}

#[test]
fn a_question_without_words_is_named_and_left_out() {
    check(
        "## Tell me about a time you helped.",
        "##",
        &["7: the question has no words; write them after `##`"],
    );
}

#[test]
fn a_question_without_a_kind_is_named_with_its_line() {
    check(
        "- kind: behavioural\n",
        "",
        &["7: `kind` is missing; add it to the fields: `kind: ...`"],
    );
}

#[test]
fn a_question_without_an_id_is_left_out() {
    let (library, problems) = read_bank(&BANK.replace("- id: helped\n", ""));
    assert_eq!(problems[0].kind, ProblemKind::MissingField("id"));
    assert_eq!(library.questions().count(), 0);
}

#[test]
fn a_misspelt_kind_is_named_with_the_right_spelling() {
    check(
        "kind: behavioural",
        "kind: behavioral",
        &["10: `behavioral` is not a known kind; did you mean `behavioural`?"],
    );
}

#[test]
fn a_misspelt_level_is_named_with_the_right_spelling() {
    check(
        "senior, manager",
        "senior, manger",
        &["12: `manger` is not a known level; did you mean `manager`?"],
    );
}

#[test]
fn a_word_that_was_cut_short_is_named_with_the_whole_one() {
    check(
        "growing-others,",
        "growing,",
        &["11: `growing` is not a known competency; did you mean `growing-others`?"],
    );
}

#[test]
fn a_level_named_twice_is_named() {
    check(
        "senior, manager",
        "senior, Senior",
        &["12: the level `senior` stands here again; keep one of them"],
    );
}

#[test]
fn an_unknown_competency_is_named_with_the_nearest_one() {
    check(
        "growing-others,",
        "growing-other,",
        &["11: `growing-other` is not a known competency; did you mean `growing-others`?"],
    );
}

#[test]
fn capitals_spaces_and_hyphens_of_known_words_do_not_matter() {
    check("levels: senior, manager", "Levels: Senior, senior manager, Senior-Staff", &[]);
    check("### What a strong answer holds", "### what a Strong Answer holds", &[]);
}

#[test]
fn an_id_with_capitals_is_named_with_one_without() {
    check(
        "id: helped",
        "id: I Helped",
        &[
            "9: `I Helped` cannot be a name; use lower-case letters, digits and single hyphens, as in `i-helped`",
        ],
    );
}

#[test]
fn an_id_taken_in_another_file_is_named_with_where_it_was_taken() {
    let files = [file("content/banks/a.md", BANK), file("content/banks/b.md", BANK)];
    let (library, problems) = read(&files);
    assert_eq!(
        lines(&problems),
        ["content/banks/b.md:9: `helped` is taken by content/banks/a.md:9; choose another id"]
    );
    assert_eq!(library.questions().count(), 1);
}

#[test]
fn a_file_name_that_is_no_id_is_named() {
    let (library, problems) = read(&[file("content/banks/My Bank.md", BANK)]);
    assert!(problems[0].to_string().contains("as in `my-bank`"), "{problems:?}");
    assert!(library.banks.is_empty());
}

#[test]
fn a_missing_section_is_named_at_the_question() {
    check(
        "### Probes\n",
        "",
        &[
            "7: the section `Probes` is missing; add it with a heading",
            "14: expected points: 7; write three to six, one thing each",
        ],
    );
}

#[test]
fn an_empty_section_is_named() {
    check(
        "- One\n- Two\n- Three\n",
        "",
        &[
            "14: the section `What a strong answer holds` is empty; write something under it or remove it",
        ],
    );
}

#[test]
fn a_misspelt_section_is_named_with_the_right_spelling() {
    check(
        "### Probes",
        "### Probe",
        &[
            "7: the section `Probes` is missing; add it with a heading",
            "20: `Probe` is not a known section; did you mean `Probes`?",
        ],
    );
}

#[test]
fn a_section_that_stands_there_twice_is_named() {
    check(
        "### Probes",
        "### Probes\n\n- evidence: Is it?\n\n### Probes",
        &[
            "20: gaps with two probes or more: 0; choose the two or three gaps that matter most and give each at least two",
            "24: the section `Probes` stands here again; keep one of them",
        ],
    );
}

#[test]
fn text_that_nothing_reads_is_named() {
    check(
        "- id: helped",
        "A remark.\n\n- id: helped",
        &["9: `A remark.` stands where nothing is read; move it into a section or remove it"],
    );
    check(
        "\n## Tell",
        "\n# A title\n\n## Tell",
        &["7: `A title` stands where nothing is read; move it into a section or remove it"],
    );
}

#[test]
fn two_expected_points_are_too_few_and_seven_too_many() {
    check("- Three\n", "", &["14: expected points: 2; write three to six, one thing each"]);
    check(
        "- Three\n",
        "- a\n- b\n- c\n- d\n- e\n",
        &["14: expected points: 7; write three to six, one thing each"],
    );
}

#[test]
fn a_probe_without_a_gap_is_named() {
    check(
        "- evidence: How much was it?",
        "- How much was it?",
        &[
            "20: gaps with two probes or more: 1; choose the two or three gaps that matter most and give each at least two",
            "22: `How much was it?` has no name in front; write it as `name: words`",
        ],
    );
}

#[test]
fn a_probe_with_a_misspelt_gap_is_named_with_the_right_spelling() {
    check(
        "- evidence: How",
        "- evidense: How",
        &[
            "20: gaps with two probes or more: 1; choose the two or three gaps that matter most and give each at least two",
            "22: `evidense` is not a known checklist item; did you mean `evidence`?",
        ],
    );
}

#[test]
fn a_probe_into_a_gap_of_another_kind_is_named() {
    check("- levels", "- levels", &[]);
    check(
        "### Probes\n",
        "### Probes\n\n- clarify: What first?\n",
        &[
            "22: `clarify` is not looked for in a question of the kind `behavioural`; choose from: event, situation, task, action, ownership, reasoning, result, evidence, learning, relevance",
        ],
    );
}

#[test]
fn a_probe_without_words_is_named() {
    check(
        "### Probes\n",
        "### Probes\n\n- task:\n",
        &["22: `task` is empty; write something after the colon"],
    );
}

#[test]
fn a_model_answer_of_150_to_300_words_in_its_parts_has_no_problem() {
    check_model(&model(150), &[]);
    check_model(&model(300), &[]);
}

#[test]
fn a_model_answer_that_is_too_short_or_too_long_is_told_its_words() {
    check_model(&model(149), &["27: the model answer has 149 words; tell it in 150 to 300"]);
    check_model(&model(301), &["27: the model answer has 301 words; tell it in 150 to 300"]);
}

#[test]
fn a_model_answer_that_nobody_tells_is_named() {
    check_model(
        &model(160).replace("I said", "They said").replace("Mine", "Theirs"),
        &[
            "27: the model answer is not told in the first person; say what *I* did, three times at least",
        ],
    );
}

#[test]
fn a_model_answer_without_a_result_is_named() {
    check_model(
        &model(160).replace("#### Result\n\nBetter", ""),
        &["27: the model answer has no `result`; add the part with a heading of four `#`"],
    );
}

#[test]
fn a_part_of_another_kind_is_named_with_the_parts_of_this_one() {
    check_model(
        &(model(160) + "\n\n#### Principle\n\nWords"),
        &[
            "49: `Principle` is not a known part of such a model answer; choose from: situation, task, action, result, learning",
        ],
    );
}

#[test]
fn a_part_told_twice_or_empty_is_named() {
    check_model(
        &(model(160) + "\n\n#### Task\n\nWords"),
        &["49: the part `task` stands here again; keep one of them"],
    );
    check_model(
        &model(160).replace("Better", ""),
        &["41: the section `result` is empty; write something under it or remove it"],
    );
}

#[test]
fn a_persona_without_a_closing_is_named() {
    check_persona(
        "## Closing\n\nThank you.\n",
        "",
        &["1: the section `Closing` is missing; add it with a heading"],
    );
}

#[test]
fn a_persona_of_unknown_strictness_is_named_and_left_out() {
    check_persona(
        "strictness: even",
        "strictness: gentel",
        &["5: `gentel` is not a known strictness; did you mean `gentle`?"],
    );
    check_persona(
        "presses: ownership",
        "presses: zeal",
        &[
            "8: `zeal` is not a known checklist item; choose from: event, situation, task, action, ownership, reasoning, result, evidence, learning, relevance, principle, steps, example, tradeoff, measure, clarify, options, decision, follow_through",
        ],
    );
}

#[test]
fn a_persona_with_two_bridges_is_asked_for_a_third() {
    check_persona(
        "- Next.\n",
        "",
        &["23: lines between questions: 2; write three or more, so that they do not repeat"],
    );
}

#[test]
fn all_problems_of_all_files_come_at_once_in_the_order_of_their_lines() {
    let bank = BANK.replace("kind: behavioural", "kind: x").replace("title:", "titel:");
    let persona = PERSONA.replace("name: Kim", "name:");
    let files = [file("content/banks/x.md", &bank), file("content/personas/y.md", &persona)];
    let found = read(&files).1;
    let found: Vec<(&str, usize)> =
        found.iter().map(|problem| (problem.file.as_str(), problem.line)).collect();
    assert_eq!(
        found,
        [
            ("content/banks/x.md", 1),
            ("content/banks/x.md", 2),
            ("content/banks/x.md", 10),
            ("content/personas/y.md", 2),
        ]
    );
}
