//! One specific past event.

use super::general::is_general;
use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// So many sentences of deeds in the past tell one event even where its time and place are left out.
const MANY: usize = 4;

/// Met where a time or a place is named and deeds in the past follow, in two sentences or more. Only about a
/// quarter of real answers to such questions were stories at all (Bangerter, Corvalan and Cavin 2014), so
/// that one past event is told is the first thing looked at.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let past: Vec<&Told> =
        answer.told.iter().filter(|told| told.is_deed() || is_noted(told)).collect();
    let anchored = |told: &&&Told| told.signs.has_any(&[Cue::Time, Cue::Place]);
    let whole = past.len() >= 2 || past.iter().any(|told| told.steps().count() >= 3);
    let full: Vec<&Told> = past.iter().filter(anchored).take(2).copied().collect();
    let anchor = answer.told.iter().find(|told| told.signs.has_any(&[Cue::Time, Cue::Place]));
    let spoken = past.first().filter(|_| past.len() >= MANY).copied();
    let full = if full.is_empty() { anchor.or(spoken).into_iter().collect() } else { full };
    let step = match past.first().copied().or(answer.told.first()) {
        Some(told) => {
            format!("You say {}. Say when and where that one time was.", quote(answer, told))
        }
        None => "Name the one time this happened: begin with when and where it was.".to_owned(),
    };
    let many = is_many(answer);
    let half = past.into_iter().filter(|_| !many).take(1);
    Finding::of(full.into_iter().filter(|_| whole && !many), half, step)
}

/// Where so many of a hundred sentences hold for many times, no one event is told.
const MOST_GENERAL: usize = 40;

/// Many events, or a habit: what is left after it is not looked at.
fn is_many(answer: &Answer<'_>) -> bool {
    let story = || answer.told.iter().filter(|told| told.sentence.part != Some(Part::Learning));
    let general = story().filter(|told| is_general(answer, told)).count();
    general > 1 && general * 100 >= MOST_GENERAL * story().count()
}

/// A deed in note form or in the present of somebody who tells a story that way.
fn is_noted(told: &Told) -> bool {
    told.steps().count() > 0 && !told.signs.has_any(&[Cue::Habit, Cue::Would, Cue::If])
}
