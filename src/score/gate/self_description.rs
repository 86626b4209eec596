//! What one is like or usually does, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// The reason, where the speaker describes themselves: hardly a deed is told, and at least two fifths of
/// the sentences say what the speaker is or always does. Present-tense stories say neither.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let habits = answer.told.iter().filter(|told| is_habit(told)).count();
    let deeds = answer.deeds();
    let instead = deeds == 0 && habits > 0 && habits * 5 >= answer.told.len() * 2;
    let mostly = deeds > 0 && habits > 3 * deeds && habits * 2 > answer.told.len();
    (instead || mostly).then(|| {
        "This describes what you are like or usually do. Pick one time when it showed, and tell what happened then."
            .to_owned()
    })
}

fn is_habit(told: &Told) -> bool {
    told.signs.has(Cue::Habit) && !told.signs.tells_past()
}
