//! Which gap is asked into first.

use super::demand;
use crate::domain::{Aim, Asking, Checklist, Item, Part, State};

/// The weightiest of the gaps that were not asked into yet.
pub(super) fn weakest(asking: &Asking, checklist: &Checklist) -> Option<Item> {
    let open =
        demand::open(asking, checklist).filter(|tick| !asking.aims.contains(&Aim::Gap(tick.item)));
    let nobodys = is_nobodys(checklist);
    let weighed = open.map(|tick| {
        let first = if nobodys && tick.item == Item::Ownership { NOBODYS } else { 0 };
        (weight(tick.item, tick.state).max(first) + pull(asking, tick.item), tick)
    });
    // Of equal ones the first of the checklist.
    weighed
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, tick)| tick.item)
}

/// Above the weight of steps that are missing.
const NOBODYS: u32 = 95;

/// Steps are told, but "we" or nobody takes them: then whose they are is asked, and not which.
fn is_nobodys(checklist: &Checklist) -> bool {
    let count = |part| checklist.sentences.iter().filter(|told| told.part == Some(part)).count();
    let (steps, tasks) = (count(Part::Action), count(Part::Task));
    // Where nobody acts, steps are read as what was needed.
    let told = steps > 2 || steps > 1 && steps + tasks > 4;
    let open =
        |item| checklist.ticks.iter().any(|tick| tick.item == item && tick.state != State::Met);
    told && open(Item::Action) && open(Item::Ownership)
}

/// How much a listener misses an item. Without an event, its steps and its end there is no story to ask into; then
/// whose it was and what proves it; then the rest. The order is that of guides for interviewers ("first the facts,
/// then the reasons, then the lesson"); the figures only put it in order, and were set on a table of answers with the
/// gap a person would ask into (`tests/spec/probe`).
fn weight(item: Item, state: State) -> u32 {
    let missing = match item {
        Item::Event => 100,
        Item::Relevance => 85,
        Item::Action | Item::Steps | Item::Decision => 90,
        Item::Result => 80,
        Item::Ownership | Item::Example => 75,
        Item::Options => 70,
        Item::Clarify => 65,
        Item::Evidence | Item::Measure => 60,
        Item::Task | Item::FollowThrough => 58,
        Item::Reasoning | Item::Tradeoff => 56,
        Item::Situation => 59,
        Item::Principle => 54,
        Item::Learning => 52,
    };
    match (state, item) {
        (State::Missing, _) => missing,
        // "Everybody was happy" and "we did it" cry for it.
        (_, Item::Evidence) => 59,
        (_, Item::Ownership) => 62,
        _ => missing / 2,
    }
}

/// What the persona is known for comes first among near equals.
fn pull(asking: &Asking, item: Item) -> u32 {
    let place = asking.presses.iter().position(|it| *it == item);
    place.map_or(0, |place| 32_u32.saturating_sub(5 * place as u32).max(6))
}
