//! Where, when and who: enough to follow, and not more.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// The next step where nothing of it is there.
pub(super) const NONE: &str =
    "Open with one or two sentences: where you worked, when it was, and who was involved.";

/// Real answers spend too much of their length here (Bangerter et al. 2014). More than half of a long
/// answer is over-told; the number is convention.
const MOST_SHARE: f32 = 0.5;

/// In a short answer even one sentence is a large share.
const LONG: usize = 120;

/// What sets a scene.
const SCENE: [Cue; 4] = [Cue::Time, Cue::Place, Cue::Trouble, Cue::State];

/// Met where the sentences of the situation name at least two of when, where or who, and what was wrong.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let scene: Vec<&Told> =
        answer.of_part(Part::Situation).filter(|told| sets_scene(told)).collect();
    let named = SCENE.iter().filter(|&&cue| scene.iter().any(|told| told.signs.has(cue))).count();
    let words: usize = answer.of_part(Part::Situation).map(|told| told.signs.words).sum();
    let all = answer.text.words.len();
    let over_told = all >= LONG && words as f32 > MOST_SHARE * all as f32;
    let step = match scene.first() {
        None => NONE.to_owned(),
        Some(_) if over_told => "More than half of this is background. Keep two sentences of it and spend the time on what you did.".to_owned(),
        Some(told) => format!("You begin {}. Add when it was, and who was involved.", quote(answer, told)),
    };
    let enough = named >= 2 && !over_told;
    let set = answer.of_part(Part::Task).filter(|told| names_when_and_where(told));
    Finding::of(scene.clone().into_iter().filter(|_| enough), scene.into_iter().chain(set), step)
}

/// Being and having alone set no scene: "the idea is to cache it".
fn sets_scene(told: &Told) -> bool {
    told.leans_to(Part::Situation) && told.signs.has_any(&[Cue::Time, Cue::Place, Cue::Trouble])
}

/// "In 2021 our company had to move" is a task, and sets half of a scene on the way.
fn names_when_and_where(told: &Told) -> bool {
    told.signs.has(Cue::Time) && told.signs.has(Cue::Place)
}
