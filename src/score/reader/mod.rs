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

pub use model::Model;
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
    let view = feature::View { text, spans, signs };
    let labels = label::under(text, spans);
    let mut weighed: Vec<chain::Told> = Vec::with_capacity(spans.len());
    for ((at, &span), label) in spans.iter().enumerate().zip(labels) {
        let mut scores = weigh(model, &view, at);
        if let Some(score) = label.and_then(|part| scores.get_mut(part as usize)) {
            *score += LABEL;
        }
        weighed.push(chain::Told { scores, tenth: chain::tenth(span, text.raw.len()) });
    }
    let likely = model.factors().join(&weighed);
    let mix: f64 = std::env::var("MIX").ok().and_then(|x| x.parse().ok()).unwrap_or(0.0);
    let ruled = rules::likely(text, spans, signs);
    let told = likely.states.iter().zip(spans).zip(signs).zip(ruled);
    told.map(|(((states, &span), sign), ruled)| {
        let mut r = roles(states);
        let mut sum = 0.0;
        for (at, one) in r.iter_mut().enumerate() {
            let other = f64::from(ruled.get(at).copied().unwrap_or(0.0)) .max(1e-4);
            *one = number::exp((1.0 - mix) * number::ln(one.max(1e-4)) + mix * number::ln(other));
            sum += *one;
        }
        sentence(&r.map(|one| one / sum), span, sign)
    }).collect()
}

fn weigh(model: &Model, view: &feature::View<'_>, at: usize) -> [f64; ROLES] {
    let mut sums = [0_i32; ROLES];
    feature::see(view, at, &mut |bucket, value| {
        if let Some(row) = model.row(bucket) {
            for (sum, &weight) in sums.iter_mut().zip(row) {
                *sum += i32::from(weight) * value;
            }
        }
    });
    model.scaled(sums)
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
