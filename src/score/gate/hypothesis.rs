//! What one would do, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// The reason, where suppositions stand for the event. One "would" among deeds is a habit of the past
/// ("I would drive there each evening"), so they must outnumber what happened.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let supposed = answer.told.iter().filter(|told| supposes(told)).count();
    let past = answer.told.iter().filter(|told| happened(told)).count();
    let outnumbered = supposed >= 2 && supposed > past;
    let alone = supposed >= 1 && past == 0;
    (outnumbered || alone).then(|| {
        "This says what you would do; the question asks for something that happened. Pick one time and say what you did."
            .to_owned()
    })
}

fn supposes(told: &Told) -> bool {
    told.signs.supposes() && !happened(told)
}

/// "If I had a deadline" is in the past by its form only.
fn happened(told: &Told) -> bool {
    told.signs.tells_past() && !told.signs.has(Cue::If)
}
