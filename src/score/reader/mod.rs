//! Reading which part of a STAR answer each sentence belongs to.
//!
//! Two readers stand behind one door. The trained one ([`Model`]) weighs some thousand features of each
//! sentence and its neighbours (`feature`) in a chain over the answer (`chain`). It comes as a file of its
//! own after the page is there; until then, and without it, the written rules read (`rules`).

pub(crate) mod chain;
pub(crate) mod feature;
mod model;
mod number;
mod rules;

pub use model::{Model, Reader};
pub(crate) use rules::lean;

use super::label;
use super::signs::Signs;
use super::text::Text;
use crate::domain::{Part, Sentence, Span};
use chain::{ROLE, ROLES};

/// How much a label of the candidate's own weighs ("Task: ..."), as a logarithm.
const LABEL: f64 = 5.0;

/// tmp
pub fn hand_order() -> chain::Order { rules::hand_order() }

/// Reads every sentence. The sentences come back in the order of the spans, one for each.
pub(crate) fn read(
    model: Option<&Model>,
    text: &Text<'_>,
    spans: &[Span],
    signs: &[Signs],
) -> Vec<Sentence> {
    match model {
        None => rules::read(text, spans, signs),
        Some(model) => trained(model, text, spans, signs),
    }
}

fn trained(model: &Model, text: &Text<'_>, spans: &[Span], signs: &[Signs]) -> Vec<Sentence> {
    let told = common(model, text, spans, signs).into_iter().zip(spans).zip(signs);
    told.map(|((roles, &span), sign)| sentence(&roles, span, sign)).collect()
}

/// What all readers together make of each sentence: the product of their opinions, each to the power of its
/// share (Hinton, "Products of experts", 1999). Where one is sure and the others are not, the sure one wins.
fn common(model: &Model, text: &Text<'_>, spans: &[Span], signs: &[Signs]) -> Vec<[f64; ROLES]> {
    let ruled = rules::likely(text, spans, signs);
    let mut sums: Vec<[f64; ROLES]> = ruled.iter().map(|weights| opinion_of_rules(weights, model.rules)).collect();
    for (told, (share, reader)) in weigh(model, text, spans, signs).iter().zip(&model.readers) {
        let likely = reader.factors().join(told);
        for (sum, states) in sums.iter_mut().zip(&likely.states) {
            for (sum, role) in sum.iter_mut().zip(roles(states)) {
                *sum += share * number::ln(role.max(UNLIKELY));
            }
        }
    }
    sums.into_iter().map(normal).collect()
}

/// No reader is surer than this that a sentence is no such part.
const UNLIKELY: f64 = 1e-4;

/// The rules know result and learning apart by one cue only, and know no asides: there they keep silent.
fn opinion_of_rules(weights: &rules::Weights, share: f64) -> [f64; ROLES] {
    let [situation, task, action, result, learning] = weights.map(f64::from);
    let end = result + learning;
    [situation, task, action, end, end, UNLIKELY].map(|one| share * number::ln(one.max(UNLIKELY)))
}

fn normal(sums: [f64; ROLES]) -> [f64; ROLES] {
    let top = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights = sums.map(|sum| number::exp(sum - top));
    let all: f64 = weights.iter().sum();
    weights.map(|weight| weight / all)
}

/// tmp
pub fn absent(model: &Model, text: &Text<'_>, spans: &[Span], signs: &[Signs]) -> [f64; 4] {
    let mut out = [0.0; 4];
    for (told, (share, reader)) in weigh(model, text, spans, signs).iter().zip(&model.readers) {
        let all = reader.factors().join(told).total;
        for (role, out) in out.iter_mut().enumerate() {
            *out += share * (reader.factors().without(told, role) - all);
        }
    }
    out
}

/// What each sentence says to each reader.
fn weigh(
    model: &Model,
    text: &Text<'_>,
    spans: &[Span],
    signs: &[Signs],
) -> Vec<Vec<chain::Told>> {
    let view = feature::View { text, spans, signs };
    let labels = label::under(text, spans);
    let mut weighed: Vec<Vec<chain::Told>> =
        model.readers.iter().map(|_| Vec::with_capacity(spans.len())).collect();
    let mut sums = vec![[0_i32; ROLES]; model.readers.len()];
    for ((at, &span), label) in spans.iter().enumerate().zip(labels) {
        sums.fill([0; ROLES]);
        feature::see(&view, at, &mut |bucket, value| {
            for (sums, (_, reader)) in sums.iter_mut().zip(&model.readers) {
                reader.add(bucket, value, sums);
            }
        });
        let tenth = chain::tenth(span, text.raw.len());
        for ((weighed, sums), (_, reader)) in weighed.iter_mut().zip(&sums).zip(&model.readers) {
            let mut scores = reader.scaled(*sums);
            if let Some(score) = label.and_then(|part| scores.get_mut(part as usize)) {
                *score += LABEL;
            }
            weighed.push(chain::Told { scores, tenth });
        }
    }
    weighed
}

/// A result told first and one told last are the same part.
pub(crate) fn roles(states: &[f64; chain::STATES]) -> [f64; ROLES] {
    let mut roles = [0.0; ROLES];
    for (&state, role) in states.iter().zip(ROLE) {
        if let Some(sum) = roles.get_mut(role) {
            *sum += state;
        }
    }
    roles
}

fn sentence(roles: &[f64; ROLES], span: Span, sign: &Signs) -> Sentence {
    let (mut part, mut top) = (None, f64::NEG_INFINITY);
    for (one, &weight) in Part::ALL.into_iter().map(Some).chain([None]).zip(roles) {
        if weight > top {
            (part, top) = (one, weight);
        }
    }
    let part = part.filter(|_| !rules::is_aside(sign));
    Sentence { span, part, confidence: top as f32 }
}
