//! Stories as Markdown files: what they may hold, what is said of faults, and that nothing is lost there and back.

use super::content::file;
use super::notebook::{pack, story};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use starling::content::{read, read_stories, write_pack, write_story};
use starling::domain::{
    Day, Frame, Level, Library, QuestionId, Rating, Story, StoryId, Telling, Wall,
};

const STORY: &str = "---
title: The late gate
frame: star
level: staff
strength: 4
competencies: conflict, delivery
questions: late-project
made: 2026-11-20
changed: 2026-11-20T08:15:00.250Z
---

## Situation

A museum with *one* gate.

- it was May

## Task

## Action

I asked.

\\## and wrote

## Result

Nobody waited.

## Learning

## Notes

See the report.

## Claims not to make

That it was my idea.

## Names to keep out

- Irma: a director
- the museum

## Told

- 2026-10-01, late-project: the panel at the ticket desk
- 2026-10-02: Pavel
";

fn at(day: &str, millis: i64) -> Wall {
    Wall(Day::parse(day).expect("a date").0 * 86_400_000 + millis)
}

fn late_gate() -> Story {
    let telling = |day, to: &str, question: Option<&str>| Telling {
        at: at(day, 0),
        to: to.into(),
        question: question.map(QuestionId::new),
    };
    Story {
        title: "The late gate".into(),
        passages: [
            "A museum with *one* gate.\n\n- it was May",
            "",
            "I asked.\n\n## and wrote",
            "Nobody waited.",
            "",
        ]
        .map(str::to_owned)
        .to_vec(),
        notes: "See the report.".into(),
        competencies: vec!["conflict".into(), "delivery".into()],
        level: Some(Level::Staff),
        strength: Rating::new(4),
        claims: "That it was my idea.".into(),
        names: vec!["Irma: a director".into(), "the museum".into()],
        questions: vec![QuestionId::new("late-project")],
        told: vec![
            telling("2026-10-01", "the panel at the ticket desk", Some("late-project")),
            telling("2026-10-02", "Pavel", None),
        ],
        changed: at("2026-11-20", 29_700_250),
        ..Story::new(StoryId::new("late-gate"), Frame::Star, at("2026-11-20", 0))
    }
}

/// The story of a file, and what is said of it.
fn told_of(text: &str) -> (Option<Story>, Vec<String>) {
    let (stories, problems) = read_stories(&[file("stories/late-gate.md", text)]);
    let problems = problems.iter().map(|problem| problem.to_string()).collect();
    (stories.into_iter().next(), problems)
}

#[track_caller]
fn check(from: &str, to: &str, problem: &str) {
    assert!(STORY.contains(from), "the story has no {from}");
    let (story, problems) = told_of(&STORY.replacen(from, to, 1));
    assert_eq!(problems, [format!("stories/late-gate.md:{problem}")]);
    assert!(story.is_some());
}

#[test]
fn a_story_written_by_hand_is_read_as_it_was_meant() {
    assert_eq!(told_of(STORY), (Some(late_gate()), vec![]));
}

#[test]
fn a_written_story_looks_like_one_written_by_hand() {
    assert_eq!(write_story(&late_gate()), STORY);
}

#[test]
fn a_title_and_one_part_are_enough() {
    let (story, problems) = told_of("---\ntitle: Snow\n---\n\n## Action\n\nI swept.\n");
    let mut expected = Story::new(StoryId::new("late-gate"), Frame::Star, Wall(0));
    expected.title = "Snow".into();
    expected.passages[2] = "I swept.".into();
    assert_eq!((story, problems), (Some(expected), vec![]));
}

#[test]
fn a_story_may_be_told_in_the_frame_of_coaching() {
    let (story, problems) =
        told_of("---\ntitle: Snow\nframe: coaching\n---\n\n## Plan\n\nTo sweep.\n");
    assert_eq!((story.unwrap().passages[1].as_str(), problems), ("To sweep.", vec![]));
}

#[test]
fn the_end_of_lines_of_any_system_will_do() {
    let windows = format!("\u{feff}{}", STORY.replace('\n', "\r\n"));
    assert_eq!(told_of(&windows), (Some(late_gate()), vec![]));
}

#[test]
fn each_fault_is_named_with_its_line_and_the_remedy() {
    check("title: The late gate", "title:", "2: `title` is empty; write something after the colon");
    check(
        "strength: 4",
        "strength: 6",
        "5: `6` is no strength; write a digit from 1 (weak) to 5 (strong)",
    );
    check(
        "made: 2026-11-20",
        "made: in May",
        "8: `in May` is no date; write year, month and day, as in `2026-11-20`",
    );
    check(
        "2026-10-02",
        "2026-10-02T25:00:00.000Z",
        "48: `2026-10-02T25:00:00.000Z` is no date; write year, month and day, as in `2026-11-20`",
    );
    check(
        "- 2026-10-02: Pavel",
        "- Pavel",
        "48: `Pavel` has no name in front; write it as `name: words`",
    );
    check(
        "- the museum",
        "the museum",
        "43: `the museum` stands where nothing is read; move it into a section or remove it",
    );
    check(
        "## Claims not to make",
        "## Result",
        "36: the section `result` stands here again; keep one of them",
    );
    check(
        "## Situation",
        "Long ago.\n\n## Situation",
        "12: `Long ago.` stands where nothing is read; move it into a section or remove it",
    );
}

#[test]
fn a_pack_is_written_as_files_that_are_read_again() {
    let pack = pack("0f");
    let files = write_pack(&pack);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let expected = [
        "banks/waiting.md",
        "ladders/ours.md",
        "matrices/ours.md",
        "contexts/tickets.md",
        "coaches/pilar.md",
        "templates/my-notes.md",
    ];
    assert_eq!(paths, expected);
    let (Library { banks, reference, .. }, _) = read(&files);
    assert_eq!(banks[0].questions[0].ask, pack.bank.unwrap().questions[0].ask);
    assert_eq!(reference.contexts[0].people, pack.contexts[0].people);
    let page = &reference.templates[0].page;
    assert_eq!((page.lead.len(), page.sections.len()), (2, 1));
}

/// Words with line breaks and no space around them, often like a heading.
fn words() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "\\PC{0,20}",
        "\\\\{0,2}#{1,3} [a-zA-Z]{0,9}",
        select(vec!["## Notes", "---", "- a", "```", ""]).prop_map(str::to_owned),
    ];
    vec(line, 0..5).prop_map(|lines| lines.join("\n").trim().to_owned())
}

fn one_line() -> impl Strategy<Value = String> {
    "\\PC{0,16}".prop_map(|line| line.trim().to_owned())
}

fn slugs() -> impl Strategy<Value = Vec<String>> {
    vec("[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?", 0..3)
}

fn moment() -> impl Strategy<Value = Wall> {
    let days = (-719_162..=2_932_896_i64).prop_map(|day| Wall(day * 86_400_000));
    prop_oneof![days, (-62_135_596_800_000..=253_402_300_799_999_i64).prop_map(Wall)]
}

fn any_story() -> impl Strategy<Value = Story> {
    let told = (moment(), one_line(), option::of("[a-z]{1,5}"));
    let told = told.prop_map(|(at, to, question)| Telling {
        at,
        to,
        question: question.map(QuestionId::new),
    });
    let title = one_line().prop_filter("words", |it| it.chars().any(|letter| letter != ','));
    let text = (title, vec(words(), 5), words(), words());
    let names = vec(one_line().prop_filter("a name", |it| !it.is_empty()), 0..3);
    let chosen = (
        select(Frame::ALL.to_vec()),
        option::of(select(Level::ALL.to_vec())),
        option::of(1..=5_u8),
    );
    (text, chosen, slugs(), slugs(), names, vec(told, 0..3), (moment(), moment())).prop_map(
        |(
            (title, passages, notes, claims),
            (frame, level, strength),
            competencies,
            questions,
            names,
            told,
            (made, changed),
        )| Story {
            title,
            passages,
            notes,
            claims,
            competencies,
            level,
            strength: strength.and_then(Rating::new),
            names,
            questions: questions.into_iter().map(QuestionId::new).collect(),
            told,
            changed,
            ..Story::new(StoryId::new("late-gate"), frame, made)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_story_written_and_read_is_the_same_story(story in any_story()) {
        let text = write_story(&story);
        let (read, problems) = told_of(&text);
        prop_assert_eq!(problems, Vec::<String>::new(), "{}", text);
        prop_assert_eq!(read, Some(story), "{}", text);
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\p{Any}{0,80}", body in words()) {
        told_of(&text);
        told_of(&format!("---\ntitle: a\n---\n{body}"));
    }
}

#[test]
fn a_story_of_the_notebook_keeps_its_words_in_markdown() {
    let mut kept = story("late-gate");
    kept.notes = kept.notes.trim().to_owned();
    assert_eq!(told_of(&write_story(&kept)), (Some(kept), vec![]));
}

#[test]
fn the_story_in_the_handbook_is_read_without_a_problem() {
    let handbook = include_str!("../../content/README.md");
    let (_, behind) = handbook.split_once("\n## A story\n").unwrap();
    let (_, behind) = behind.split_once("```markdown\n").unwrap();
    let (example, _) = behind.split_once("```\n").unwrap();
    let (story, problems) = told_of(example);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(story.map(|story| write_story(&story)).as_deref(), Some(example));
}
