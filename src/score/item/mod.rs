//! The checklist: one file per item, each with its rule and where its thresholds come from.
//!
//! A rule hands over the spans that earn the item in full and those that earn half of it; the state
//! follows from which of them are there. So nothing can be met without evidence.
//!
//! ## Why
//! 2026-11-20: in a way of working or a plan each sentence is told for one item (`role`), and a rule looks at its own
//! sentences. When every rule looked at all of them, a model answer with one part cut out still met that part in four of
//! five cases; now it does in three of ten.

mod action;
mod clarify;
mod decision;
mod event;
mod evidence;
mod example;
mod follow_through;
mod general;
mod learning;
mod measure;
mod options;
mod ownership;
mod plan;
mod principle;
mod reasoning;
mod relevance;
mod result;
mod role;
mod situation;
mod steps;
mod task;
mod tradeoff;
mod way;

use super::answer::{Answer, Told};
use super::lexicon::Cue;
use super::text::Word;
use crate::domain::{Item, Part, Span, State, Tick};
use role::Role;

/// The checklist of the question's kind, in its order.
pub(crate) fn ticks(answer: &Answer<'_>) -> Vec<Tick> {
    let roles = role::roles(answer);
    let tick = |&item: &Item| reconsidered(answer, find(item, answer, &roles).tick(item));
    Item::of(answer.asked.kind).iter().map(tick).collect()
}

/// The four parts that the trained reader knows whether they are there, each with the step for where it is not.
fn part_of(item: Item) -> Option<(Part, &'static str)> {
    Some(match item {
        Item::Situation => (Part::Situation, situation::NONE),
        Item::Task => (Part::Task, task::NONE),
        Item::Action => (Part::Action, action::NONE),
        Item::Result => (Part::Result, result::NONE),
        _ => return None,
    })
}

/// Where the trained reader read, it says whether a part is there: a rule looks for words, and people find others.
/// Only the three steps of the action are still asked for; and what is said in so many words is there, whatever the
/// reader thinks of the whole.
fn reconsidered(answer: &Answer<'_>, tick: Tick) -> Tick {
    let Some((part, none)) = part_of(tick.item) else { return tick };
    match answer.lacks(part, tick.state) {
        Some(true) if is_said(answer, &tick) => present(tick, spans(answer.nearest(part))),
        Some(true) => Tick {
            state: State::Missing,
            evidence: Vec::new(),
            advice: Some(none.to_owned()),
            ..tick
        },
        Some(false) if tick.state != State::Met => present(tick, spans(answer.nearest(part))),
        _ => tick,
    }
}

/// A charge in its own words, or an end that is shown by figures.
fn is_said(answer: &Answer<'_>, tick: &Tick) -> bool {
    match tick.item {
        Item::Task => task::is_charged(answer),
        Item::Result => evidence::is_counted(answer),
        _ => false,
    }
}

/// A part that is there although its rule does not find it, or not in full.
fn present(tick: Tick, evidence: Vec<Span>) -> Tick {
    match tick.item {
        _ if tick.state == State::Met => tick,
        Item::Action if !evidence.is_empty() => Tick { state: State::Partly, evidence, ..tick },
        Item::Situation | Item::Task | Item::Result if !evidence.is_empty() => {
            Tick { state: State::Met, evidence, advice: None, ..tick }
        }
        _ => tick,
    }
}

fn find(item: Item, answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    match item {
        Item::Event => event::find(answer),
        Item::Situation => situation::find(answer),
        Item::Task => task::find(answer),
        Item::Action => action::find(answer),
        Item::Ownership => ownership::find(answer),
        Item::Reasoning => reasoning::find(answer),
        Item::Result => result::find(answer),
        Item::Evidence => evidence::find(answer),
        Item::Learning => learning::find(answer),
        Item::Relevance => relevance::find(answer),
        Item::Principle => principle::find(answer, roles),
        Item::Steps => steps::find(answer, roles),
        Item::Example => example::find(answer, roles),
        Item::Tradeoff => tradeoff::find(answer, roles),
        Item::Measure => measure::find(answer, roles),
        Item::Clarify => clarify::find(answer, roles),
        Item::Options => options::find(answer, roles),
        Item::Decision => decision::find(answer, roles),
        Item::FollowThrough => follow_through::find(answer, roles),
    }
}

/// What a rule found.
struct Finding {
    /// What earns the item.
    full: Vec<Span>,
    /// What earns half of it.
    half: Vec<Span>,
    /// The next step, should the item not be met.
    step: String,
}

/// More quotes than this do not make an item clearer.
const MOST_QUOTES: usize = 3;

impl Finding {
    /// What was found among the sentences, the whole and the half.
    fn of<'a>(
        full: impl IntoIterator<Item = &'a Told>,
        half: impl IntoIterator<Item = &'a Told>,
        step: impl Into<String>,
    ) -> Self {
        Self { full: spans(full), half: spans(half), step: step.into() }
    }

    fn tick(self, item: Item) -> Tick {
        let Self { full, half, step } = self;
        if !full.is_empty() {
            return Tick { item, state: State::Met, evidence: full, advice: None };
        }
        let state = if half.is_empty() { State::Missing } else { State::Partly };
        Tick { item, state, evidence: half, advice: Some(step) }
    }
}

fn spans<'a>(told: impl IntoIterator<Item = &'a Told>) -> Vec<Span> {
    told.into_iter().take(MOST_QUOTES).map(Told::span).collect()
}

/// How many words are quoted: enough to find the place, short enough to stand in advice.
const QUOTED: usize = 7;

/// The first words of a sentence in quotation marks.
fn quote(answer: &Answer<'_>, told: &Told) -> String {
    in_marks(answer, answer.words(told))
}

/// The words of a sentence around the first that carries one of the cues.
fn quote_at(answer: &Answer<'_>, told: &Told, cues: &[Cue]) -> String {
    let words = answer.words(told);
    let at = words.iter().position(|word| cues.iter().any(|&cue| word.cues.has(cue)));
    let fits = words.len() <= QUOTED;
    let from = at.filter(|_| !fits).map_or(0, |at| at.saturating_sub(2));
    in_marks(answer, words.get(from..).unwrap_or_default())
}

fn in_marks(answer: &Answer<'_>, words: &[Word]) -> String {
    let (Some(first), Some(last)) = (words.first(), words.get(QUOTED - 1).or(words.last())) else {
        return String::new();
    };
    let dots = if words.len() > QUOTED { " …" } else { "" };
    format!("\"{}{dots}\"", answer.text.between(first, last))
}
