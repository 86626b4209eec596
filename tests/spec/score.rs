//! The reading of answers.

mod advice;
mod answers;
mod corrections;
mod disguises;
mod gates;
mod items;
mod other_kinds;
mod parts;
mod properties;
mod sentences;
mod trained;

use starling::domain::{Checklist, Gate, Item, Kind, State, Verdict};
use starling::score::Asked;

pub(crate) const BEHAVIOURAL: &str =
    "Tell me about a time you had to solve a hard problem under pressure.";

pub(crate) fn asked(kind: Kind, ask: &str) -> Asked<'_> {
    Asked { ask, kind, competencies: &[], points: &[] }
}

pub(crate) fn read(text: &str) -> Checklist {
    starling::score::check(&asked(Kind::Behavioural, BEHAVIOURAL), text)
}

pub(crate) fn gate(checklist: &Checklist) -> Option<Gate> {
    match &checklist.verdict {
        Verdict::Scored => None,
        Verdict::NotScored { gate, why } => {
            assert!(why.ends_with('.') && why.split(' ').count() > 8, "the reason is short: {why}");
            Some(*gate)
        }
    }
}

/// The state of one item of a scored answer.
#[track_caller]
pub(crate) fn state(checklist: &Checklist, item: Item) -> State {
    assert_eq!(gate(checklist), None, "{:?}", checklist.verdict);
    checklist.ticks.iter().find(|tick| tick.item == item).expect("the item is on the list").state
}

/// Every one of the items is met.
#[track_caller]
pub(crate) fn check_met(text: &str, checklist: &Checklist, items: &[Item]) {
    for &item in items {
        let seen = state(checklist, item);
        assert_eq!(seen, State::Met, "{item:?} in {}", picture(text, checklist));
    }
}

/// What holds for every checklist of every text.
#[track_caller]
pub(crate) fn check_form(text: &str, checklist: &Checklist) {
    let mut last = 0;
    for sentence in &checklist.sentences {
        assert!(last <= sentence.span.start && sentence.span.start < sentence.span.end);
        assert!(text.get(sentence.span.start..sentence.span.end).is_some());
        assert!((0.0..=1.0).contains(&sentence.confidence));
        last = sentence.span.end;
    }
    for tick in &checklist.ticks {
        assert_eq!(tick.state == State::Met, tick.advice.is_none(), "{tick:?}");
        assert!(tick.state == State::Missing || !tick.evidence.is_empty(), "{tick:?}");
        assert!(tick.evidence.iter().all(|span| !span.of(text).is_empty()), "{tick:?}");
    }
}

/// The reading in a form that fits a failed test's message.
pub(crate) fn picture(text: &str, checklist: &Checklist) -> String {
    let mut lines = String::new();
    for sentence in &checklist.sentences {
        let part = sentence.part.map_or('-', |part| part.letter());
        lines += &format!("\n{part} {:.2} {}", sentence.confidence, sentence.span.of(text));
    }
    for tick in &checklist.ticks {
        lines += &format!(
            "\n{} {} {}",
            tick.item.slug(),
            tick.state.slug(),
            tick.advice.as_deref().unwrap_or("")
        );
    }
    lines
}
