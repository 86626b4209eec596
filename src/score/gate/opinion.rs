//! An opinion, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::clause::Subject;
use crate::score::lexicon::Cue;

/// The reason, where views stand for the event: no deed is told, and a third of the sentences are views.
/// A view at the end of a story is welcome and never counts against it.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let views = answer.told.iter().filter(|told| is_view(told)).count();
    let deeds = answer.deeds();
    let mine = answer.told.iter().filter(|told| told.signs.done_by(Subject::I) > 0).count();
    let instead = deeds == 0 && views > 0 && views * 3 >= answer.told.len() && mine <= views;
    let mostly = deeds > 0 && views > 3 * deeds && views * 2 > answer.told.len();
    (instead || mostly).then(|| {
        "This says what you think in general; the question asks for one event. Pick one time and tell what happened."
            .to_owned()
    })
}

fn is_view(told: &Told) -> bool {
    told.signs.has(Cue::Opinion) && !told.signs.tells_past()
}
