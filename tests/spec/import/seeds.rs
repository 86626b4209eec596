//! Real notes with a hand-checked truth, where a folder of them lies beside this one. None of their text is here.

use serde_json::Value;
use starling::import::{self, Draft};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn beside() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared")
}

/// The note whose name begins so, if the folder is there.
fn seed(name: &str) -> Option<Draft> {
    let entries = fs::read_dir(beside().join("seeds")).ok()?;
    let path = entries
        .map(|entry| entry.unwrap().path())
        .find(|path| path.file_name().unwrap().to_string_lossy().starts_with(name))?;
    let text = import::decode(&fs::read(&path).unwrap()).unwrap();
    Some(import::read(&path.to_string_lossy(), &text))
}

fn counts(draft: &Draft) -> [usize; 4] {
    let answered = draft.questions.iter().filter(|found| found.answer.is_some()).count();
    let told = draft.questions.iter().filter(|found| found.parts.is_some()).count();
    [draft.questions.len(), answered, told, draft.stories.len()]
}

#[test]
fn a_table_with_links_is_read_whole() {
    let Some(draft) = seed("000") else { return };
    assert_eq!(counts(&draft), [8, 8, 0, 4]);
    let texts: BTreeSet<&str> = draft.stories.iter().map(|story| story.text.as_str()).collect();
    let linked =
        draft.questions.iter().filter(|found| texts.contains(found.answer.as_deref().unwrap()));
    assert_eq!(linked.count(), 4);
    assert_eq!(
        (draft.checklist.len(), draft.checklist.iter().filter(|todo| todo.done).count()),
        (35, 10)
    );
}

#[test]
fn a_coach_is_read_whole() {
    let Some(draft) = seed("001") else { return };
    assert_eq!(counts(&draft), [0, 0, 0, 0]);
    let persona = draft.persona.unwrap();
    assert!(!persona.opening.is_empty());
    assert_eq!((persona.values.len(), persona.framework.len(), persona.people.len()), (5, 9, 13));
    assert!(persona.framework.iter().all(|element| element.applied.is_some()));
    let levels = draft.ladder.unwrap().levels;
    assert!(levels.iter().all(|level| level.areas.len() == 3));
    let tenets = levels.iter().flat_map(|level| &level.areas).map(|area| area.tenets.len());
    assert_eq!((levels.len(), tenets.sum::<usize>()), (7, 167));
}

#[test]
fn labelled_pairs_are_read_whole() {
    let Some(draft) = seed("002") else { return };
    assert_eq!(counts(&draft), [5, 5, 3, 0]);
    assert!(draft.mindset.is_some());
}

#[test]
fn a_matrix_in_an_article_is_read_whole() {
    let Some(draft) = seed("003") else { return };
    assert_eq!(counts(&draft), [0, 0, 0, 0]);
    let matrix = draft.matrix.unwrap();
    let filled = matrix.cells.iter().flatten().filter(|cell| !cell.is_empty()).count();
    assert_eq!((matrix.levels.len(), matrix.competencies.len(), filled), (4, 6, 3));
}

#[test]
fn mended_pairs_are_read_whole() {
    let Some(draft) = seed("004") else { return };
    assert_eq!(counts(&draft), [7, 7, 0, 0]);
    assert!(draft.questions.iter().all(|found| !found.answer.as_ref().unwrap().contains('â')));
}

/// The lines of a field; `"all"` stands for every question's.
fn lines(truth: &Value, field: &str) -> BTreeSet<u64> {
    let field = if truth[field] == "all" { "question_lines" } else { field };
    truth[field].as_array().into_iter().flatten().filter_map(Value::as_u64).collect()
}

#[test]
fn hand_checked_banks_are_read_nearly_whole() {
    let Ok(truths) = fs::read_to_string(beside().join("banks-open.jsonl")) else { return };
    let (mut expected, mut right, mut wrong, mut unanswered, mut untold) = (0, 0, 0, 0, 0);
    for truth in truths.lines() {
        let truth: Value = serde_json::from_str(truth).unwrap();
        let path = beside().join("banks").join(format!("{}.md", truth["id"].as_str().unwrap()));
        let draft = import::read("x.md", &import::decode(&fs::read(path).unwrap()).unwrap());
        let wanted = lines(&truth, "question_lines");
        let of = |part: fn(&import::Found) -> bool| -> BTreeSet<u64> {
            draft
                .questions
                .iter()
                .filter(|found| part(found))
                .map(|found| found.line as u64)
                .collect()
        };
        let found = of(|_| true);
        expected += wanted.len();
        right += wanted.intersection(&found).count();
        wrong += found.difference(&wanted).count();
        unanswered +=
            lines(&truth, "answered_lines").difference(&of(|found| found.answer.is_some())).count();
        untold +=
            lines(&truth, "star_lines").difference(&of(|found| found.parts.is_some())).count();
    }
    // One question stands twice, word for word, and is joined.
    assert_eq!((expected - right, wrong, unanswered, untold), (1, 0, 0, 0));
}
