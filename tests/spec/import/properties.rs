//! What holds for any text, and that time grows no faster than the text.

use super::read;
use proptest::prelude::*;
use starling::import;

fn holds(text: &str) {
    let draft = read(text);
    let lines = text.split(['\n', '\r']).count().max(1);
    for found in &draft.questions {
        assert!((1..=lines).contains(&found.line), "{found:?}");
        assert!(found.text.chars().any(char::is_alphanumeric) && !found.text.contains('\n'));
        assert!(found.answer.as_ref().is_none_or(|answer| !answer.trim().is_empty()));
        assert!(!found.topics.is_empty());
    }
    assert!(draft.skipped.iter().all(|skipped| (1..=lines).contains(&skipped.line)));
    assert!(draft.questions.is_sorted_by_key(|found| found.line));
    if let Some(matrix) = &draft.matrix {
        assert_eq!(matrix.cells.len(), matrix.levels.len());
        assert!(matrix.cells.iter().all(|row| row.len() == matrix.competencies.len()));
    }
    assert_eq!(draft, read(text));
}

/// Pieces of notes, so that rules are reached that random letters never reach.
const PIECES: &str = "\n|\n\n|# |## |### |- |  - |\t- |1. |2) |> |> [!question] |!!! question \"|??? tip \"|    |**|*|_|`|```\n|---\n|===\n|\
    <details>|<summary>|</summary>|</details>|<li>|<b>|<br>|<table><tr><td>|</td></tr></table>|<!--|-->|[|](#a)|[[#|]]|\\|| \\| |\\|---\\|---\\|\n|\
    Tell me about a time you |How do you plan?|Question: |Q1. |A: |Answer:|Situation: |Task: |Action: |Result: |S: |(T) |Follow-up: |\
    Tips|Questions to ask|Template|Sources|You are an interviewer. |tenets for Senior Engineer are as follows:\n|Level|L1|L2| :: |?\n|- [ ] |- [x] |\
    Ana: |Bo: |â€™|Ã©|ß|🙂|\u{200B}|\u{FEFF}|&amp;|&#x|title: |+++\n|:::|::: tip\n|情境：|¿|İ|\u{2028}|\r|\0|mindset: |values:\n|framework:\n|a";

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,400}") {
        holds(&text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(text) = import::decode(&bytes) {
            holds(&text);
        }
        holds(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_mix_of_marks_is_read_without_harm(places in proptest::collection::vec(0..97_usize, 0..120)) {
        let pieces: Vec<&str> = PIECES.split('|').collect();
        let text: String = places.iter().filter_map(|&place| pieces.get(place).copied()).collect();
        holds(&text.replace('\\', "|"));
    }
}
