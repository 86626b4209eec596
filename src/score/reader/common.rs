//! The common opinion of the trained experts on one answer.

use super::chain::{ROLE, ROLES, STATES, Told};
use super::doubt::Absence;
use super::feature::{self, View};
use super::model::Model;
use super::number::{exp, ln};
use super::story;
use crate::domain::Part;
use crate::score::label;

/// How much a label of the candidate's own weighs ("Task: ..."), as a logarithm.
const LABEL: f64 = 5.0;

/// No expert is surer than this that a sentence is no such part.
const UNLIKELY: f64 = 1e-4;

/// What the experts make of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Opinion {
    /// How likely each sentence is in each role.
    pub(crate) roles: Vec<[f64; ROLES]>,
    /// How well the answer reads without situation, task, action or result.
    pub(crate) absences: [Absence; 4],
    /// How likely it is each kind of telling.
    pub(crate) story: [f64; ROLES],
}

/// Asks all experts. First they settle together whether the result is told first, then each reads the sentences in
/// that order, and the opinions are multiplied, each to the power of its share (Hinton, "Products of experts", 1999).
pub(crate) fn ask(model: &Model, view: &View<'_>) -> Opinion {
    let (by_expert, all) = weigh(model, view);
    let story = story::likely(&model.listener, all, view.spans.len());
    let together = together(model, &by_expert);
    let turned = is_turned(model, &together);
    let mut sums = vec![[0.0; ROLES]; view.spans.len()];
    for (told, (share, expert)) in by_expert.iter().zip(&model.experts) {
        let likely = expert.factors().in_telling(turned).join(told);
        for (sum, states) in sums.iter_mut().zip(&likely.states) {
            for (sum, role) in sum.iter_mut().zip(roles(states)) {
                *sum += share * ln(role.max(UNLIKELY));
            }
        }
    }
    let sureness = f64::from(model.manner.sureness);
    let roles: Vec<[f64; ROLES]> =
        sums.into_iter().map(|sum| normal(sum.map(|one| sureness * one))).collect();
    let mut absences = absences(model, &by_expert, &together);
    for (role, absence) in absences.iter_mut().enumerate() {
        absence.likeliest = likeliest(&roles, role);
    }
    Opinion { roles, absences, story }
}

/// What each sentence says to each expert, and all of them to the listener.
fn weigh(model: &Model, view: &View<'_>) -> (Vec<Vec<Told>>, [i32; ROLES]) {
    let labels = label::under(view.text, view.spans);
    let room = || Vec::with_capacity(view.spans.len());
    let mut weighed: Vec<Vec<Told>> = model.experts.iter().map(|_| room()).collect();
    let mut sums = vec![[0_i32; ROLES]; model.experts.len()];
    let mut all = [0; ROLES];
    for (at, label) in labels.into_iter().enumerate() {
        sums.fill([0; ROLES]);
        feature::see(view, at, &mut |bucket, value| {
            for (sums, (_, expert)) in sums.iter_mut().zip(&model.experts) {
                expert.add(bucket, value, sums);
            }
            model.listener.add(bucket, value, &mut all);
        });
        for ((told, sums), (_, expert)) in weighed.iter_mut().zip(&sums).zip(&model.experts) {
            let scores = labelled(expert.scaled(*sums), label);
            told.push(Told { scores, tenth: view.tenth(at) });
        }
    }
    (weighed, all)
}

fn labelled(mut scores: [f64; ROLES], label: Option<Part>) -> [f64; ROLES] {
    if let Some(score) = label.and_then(|part| scores.get_mut(part as usize)) {
        *score += LABEL;
    }
    scores
}

/// The scores that the experts give together, each by its share.
fn together(model: &Model, by_expert: &[Vec<Told>]) -> Vec<Told> {
    let mut together: Vec<Told> = Vec::new();
    for (told, (share, _)) in by_expert.iter().zip(&model.experts) {
        together.resize(told.len(), Told::default());
        for (sum, one) in together.iter_mut().zip(told) {
            sum.tenth = one.tenth;
            for (sum, score) in sum.scores.iter_mut().zip(one.scores) {
                *sum += share * score;
            }
        }
    }
    together
}

fn is_turned(model: &Model, together: &[Told]) -> bool {
    let likely = model.common.join(together);
    let turned = likely.states.first().map_or(0.0, |states| states.iter().skip(ROLES).sum());
    turned > f64::from(model.manner.turned_from)
}

/// How well the answer reads without each part. The first expert is the one that looks at signs alone.
fn absences(model: &Model, by_expert: &[Vec<Told>], together: &[Told]) -> [Absence; 4] {
    let signs = by_expert.first().zip(model.experts.first());
    let all = model.common.join(together).total;
    let own = signs.map_or(0.0, |(told, (_, expert))| expert.factors().join(told).total);
    std::array::from_fn(|role| Absence {
        by_all: model.common.without(together, role) - all,
        likeliest: 0,
        by_signs: signs
            .map_or(0.0, |(told, (_, expert))| expert.factors().without(told, role) - own),
    })
}

fn likeliest(told: &[[f64; ROLES]], role: usize) -> usize {
    let (mut best, mut top) = (0, f64::NEG_INFINITY);
    for (at, roles) in told.iter().enumerate() {
        if let Some(&weight) = roles.get(role).filter(|&&weight| weight > top) {
            (best, top) = (at, weight);
        }
    }
    best
}

/// A result told first and one told last are the same part.
fn roles(states: &[f64; STATES]) -> [f64; ROLES] {
    let mut roles = [0.0; ROLES];
    for (&state, role) in states.iter().zip(ROLE) {
        if let Some(sum) = roles.get_mut(role) {
            *sum += state;
        }
    }
    roles
}

fn normal(sums: [f64; ROLES]) -> [f64; ROLES] {
    let top = sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights = sums.map(|sum| exp(sum - top));
    let all: f64 = weights.iter().sum();
    weights.map(|weight| weight / all)
}
