//! What one would do, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::clause::{Act, Subject, Tense};
use crate::score::lexicon::Cue;

/// The reason, where suppositions stand for the event. One "would" among deeds is a habit of the past
/// ("I would drive there each evening"), so they must outnumber by far what happened.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let supposed = answer.told.iter().filter(|told| supposes(told)).count();
    let past = answer.told.iter().filter(|told| happened(told) && !supposes(told)).count();
    let outnumbered = supposed >= 2 && supposed > 2 * past;
    let alone = supposed >= 1 && past == 0;
    (outnumbered || alone).then(|| {
        "This says what you would do; the question asks for something that happened. Pick one time and say what you did."
            .to_owned()
    })
}

/// "I would call and see whether it worked": a past of somebody or something else makes no event of it.
fn supposes(told: &Told) -> bool {
    let mine = |act: &Act| act.tense == Tense::Past && act.who != Subject::Other;
    let own_past = told.signs.has(Cue::State) || told.signs.acts.iter().any(mine);
    told.signs.supposes() && (told.signs.has(Cue::If) || !own_past)
}

/// "If I had a deadline" is in the past by its form only.
fn happened(told: &Told) -> bool {
    told.signs.tells_past() && !told.signs.has(Cue::If)
}
