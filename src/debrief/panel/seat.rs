//! What a persona of a panel has heard of the items they press on.
//!
//! How much they need is their strictness ([`Strictness`]): a gentle persona is content with half of it in one
//! answer, an even one wants it whole in one answer, a demanding one wants it whole in each, as every claim is asked
//! for its proof.

use crate::debrief::answered::Answered;
use crate::debrief::quote::Quote;
use crate::debrief::{Sources, Voice};
use crate::domain::{Item, PersonaId, State, Strictness};

/// A seat at the table: who sits there, and what they have heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Seat {
    /// Who.
    pub voice: Voice,
    /// The numbers of the answers they asked for, in the order asked.
    pub answers: Vec<usize>,
    /// The items they press on and could have heard, the most important first.
    pub items: Vec<Hearing>,
    /// The numbers of the answers they could note nothing from: not scored.
    pub unnoted: Vec<usize>,
    /// How many of the answers are still being read.
    pub unread: usize,
}

/// What was heard of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    /// The item.
    pub item: Item,
    /// The most that was heard of it in one answer.
    pub state: State,
    /// It is enough for this persona.
    pub enough: bool,
    /// The words it was heard in; none where it is missing.
    pub quote: Option<Quote>,
}

impl Seat {
    pub(super) fn of(sources: &Sources<'_>, persona: &PersonaId, answers: &[Answered<'_>]) -> Self {
        let own: Vec<&Answered<'_>> =
            answers.iter().filter(|it| it.was_asked_by(persona)).collect();
        let known = sources.library.persona(persona);
        let presses = known.map_or(&[][..], |it| &it.presses);
        let strictness = known.map_or(Strictness::default(), |it| it.strictness);
        let refused = |it: &&&Answered<'_>| it.attempt.checklist.is_some() && it.scored().is_none();
        Self {
            voice: Voice::of(sources.library, persona),
            answers: own.iter().map(|it| it.number).collect(),
            items: presses.iter().filter_map(|&item| hearing(&own, item, strictness)).collect(),
            unnoted: own.iter().filter(refused).map(|it| it.number).collect(),
            unread: own.iter().filter(|it| it.attempt.checklist.is_none()).count(),
        }
    }
}

/// What was heard of an item; nothing where no answer was looked through for it.
fn hearing(own: &[&Answered<'_>], item: Item, strictness: Strictness) -> Option<Hearing> {
    let states = || own.iter().filter_map(|answer| answer.state(item));
    let state = states().max()?;
    let best = own.iter().find(|answer| answer.state(item) == Some(state));
    let quote = best.and_then(|answer| answer.proof(item));
    let enough = is_enough(states(), strictness);
    Some(Hearing { item, state, enough, quote: quote.filter(|_| state > State::Missing) })
}

/// Whether what was heard is enough.
pub(super) fn is_enough(mut states: impl Iterator<Item = State>, strictness: Strictness) -> bool {
    match strictness {
        Strictness::Gentle => states.any(|state| state >= State::Partly),
        Strictness::Even => states.any(|state| state == State::Met),
        Strictness::Demanding => states.all(|state| state == State::Met),
    }
}
