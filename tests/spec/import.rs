//! The reading of people's own notes.

mod accepted;
mod answers;
mod banks;
mod cards;
mod folds;
mod kinds;
mod known;
mod ladders;
mod mended;
mod notes;
mod personas;
mod properties;
mod refusals;
mod roles;
mod seeds;
mod star;
mod tables;
mod talks;

use starling::import::{self, Draft, Found};

pub(crate) fn read(text: &str) -> Draft {
    import::read("my-notes.md", text)
}

/// The questions of a text, each with the line it stands on.
#[track_caller]
pub(crate) fn check(text: &str, expected: &[(usize, &str)]) {
    let draft = read(text);
    let found: Vec<(usize, &str)> =
        draft.questions.iter().map(|found| (found.line, found.text.as_str())).collect();
    assert_eq!(found, expected, "skipped: {:?}", draft.skipped);
}

/// The only question of a text.
#[track_caller]
pub(crate) fn only(text: &str) -> Found {
    let mut draft = read(text);
    assert_eq!(draft.questions.len(), 1, "{:?}", draft.questions);
    draft.questions.remove(0)
}
