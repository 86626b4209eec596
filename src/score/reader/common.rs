//! The common opinion of the trained experts on one answer.

use super::chain::{Factors, ROLE, ROLES, STATES, Told};
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

/// How much of what all sentences of an answer say alike is left out when they are told apart: it is the manner
/// of who tells, in which each part is told. Whole, it would also take away what a long part says.
const MANNER: f64 = 0.35;

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
        let likely = expert.factors().in_telling(turned).join(&unmannered(told));
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

/// The same without a share of what they say alike.
fn unmannered(told: &[Told]) -> Vec<Told> {
    let mut alike = [0.0; ROLES];
    for one in told {
        for (alike, score) in alike.iter_mut().zip(one.scores) {
            *alike += MANNER * score / told.len() as f64;
        }
    }
    let mut left = told.to_vec();
    for (score, alike) in left.iter_mut().flat_map(|one| one.scores.iter_mut().zip(alike)) {
        *score -= alike;
    }
    left
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

/// How well the answer reads without each part.
fn absences(model: &Model, by_expert: &[Vec<Told>], together: &[Told]) -> [Absence; 4] {
    let by_all = lost(&model.common, together);
    let mut by_each = by_expert
        .iter()
        .zip(&model.experts)
        .map(|(told, (_, expert))| lost(expert.factors(), told));
    // The first expert looks at signs alone, the last one is the written rules.
    let by_signs = by_each.next().unwrap_or_default();
    let by_rules = by_each.next_back().unwrap_or_default();
    let mut absences = [Absence::default(); 4];
    for (absence, ((all, signs), rules)) in
        absences.iter_mut().zip(by_all.into_iter().zip(by_signs).zip(by_rules))
    {
        *absence = Absence { by_all: all, by_signs: signs, by_rules: rules, ..*absence };
    }
    absences
}

/// How much less likely the sentences are without situation, task, action or result, as logarithms.
fn lost(factors: &Factors, told: &[Told]) -> [f64; 4] {
    let all = factors.join(told).total;
    std::array::from_fn(|role| factors.without(told, role) - all)
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
