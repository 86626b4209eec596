//! The doubts of a panel: what a persona presses on and has not heard enough of.

use super::seat::is_enough;
use crate::debrief::answered::Answered;
use crate::debrief::{Sources, Voice};
use crate::domain::{AttemptId, Item, PersonaId, State, Strictness};

/// A doubt that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// Whose it is.
    pub voice: Voice,
    /// What it is about.
    pub item: Item,
    /// The most that was heard of it where it lacks.
    pub state: State,
    /// The answers it is about: number, attempt, what they are about as slugs.
    pub answers: Vec<(usize, AttemptId, Vec<String>)>,
}

/// The open doubts of one persona, in the order they press.
pub(super) fn doubts(
    sources: &Sources<'_>,
    persona: &PersonaId,
    answers: &[Answered<'_>],
) -> Vec<Doubt> {
    let Some(known) = sources.library.persona(persona) else { return Vec::new() };
    let own: Vec<&Answered<'_>> = answers.iter().filter(|it| it.was_asked_by(persona)).collect();
    let mut doubts: Vec<Doubt> = Vec::new();
    for &item in &known.presses {
        if doubts.iter().all(|doubt| doubt.item != item) {
            let voice = || Voice::of(sources.library, persona);
            doubts.extend(doubt(&own, item, known.strictness, voice));
        }
    }
    doubts
}

fn doubt(
    own: &[&Answered<'_>],
    item: Item,
    strictness: Strictness,
    voice: impl Fn() -> Voice,
) -> Option<Doubt> {
    let states = || own.iter().filter_map(|answer| answer.state(item));
    if states().next().is_none() || is_enough(states(), strictness) {
        return None;
    }
    let lack = |answer: &&&Answered<'_>| answer.state(item).is_some_and(|it| it < State::Met);
    let state = states().filter(|state| *state < State::Met).max()?;
    let answers = own
        .iter()
        .filter(lack)
        .map(|it| (it.number, it.attempt.answer.id.clone(), it.competencies().to_vec()));
    Some(Doubt { voice: voice(), item, state, answers: answers.collect() })
}
