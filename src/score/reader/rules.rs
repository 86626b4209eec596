//! Reading by written rules, where there is no trained model.
//!
//! Every sentence gets a weight for every part from three sources, multiplied:
//! - **cues**: what its words hint at (`emission`), by rules one can read;
//! - **place**: most people tell the situation first and the result last; some begin with the result.
//!   Both tellings are tried, and the one that fits the whole answer better is taken (`Telling`);
//! - **neighbours**: a part usually goes on, or the next one follows (`STEP`).
//!
//! The weights are joined by the forward-backward method over a chain (Rabiner, "A tutorial on hidden
//! Markov models", 1989), which gives for each sentence the most likely part and how sure that is.
//! The scores are set by hand from what the words mean, not learned.

use super::chain::{FRONT, Order, ROLE, ROLES};
use super::number;
use crate::domain::{Part, Sentence, Span};
use crate::score::clause::Subject;
use crate::score::label;
use crate::score::lexicon::Cue;
use crate::score::signs::Signs;
use crate::score::text::Text;

/// One number per part, in the order of [`Part::ALL`].
pub(super) type Weights = [f32; 5];

/// How readily one part follows another: row from, column to. Going on is easiest, then the next part;
/// going back is rare, but a result told first is followed by its situation.
const STEP: [Weights; 5] = [
    [0.62, 0.18, 0.16, 0.03, 0.01],
    [0.10, 0.44, 0.42, 0.03, 0.01],
    [0.02, 0.02, 0.72, 0.20, 0.04],
    [0.26, 0.05, 0.06, 0.54, 0.09],
    [0.03, 0.02, 0.05, 0.10, 0.80],
];

/// How much the cues of a sentence weigh against its place and its neighbours.
const CUES: f32 = 1.3;

/// An order in which answers are told: with what they begin, and how likely each part is in each tenth.
struct Telling {
    /// With what an answer may begin.
    first: Weights,
    /// The parts by the tenth of the answer in which the middle of the sentence stands.
    place: [Weights; 10],
    /// How much likelier the result is in the very last sentence, whatever the length of the answer.
    last: f32,
    /// How many answers are told like this.
    share: f32,
}

/// From the situation to the result. Situation up to a third, the task short, more than a third of
/// action, the result last: the shares that guides to STAR advise (convention).
const USUAL: Telling = Telling {
    first: [0.50, 0.22, 0.12, 0.15, 0.01],
    place: [
        [0.64, 0.18, 0.06, 0.11, 0.01],
        [0.58, 0.26, 0.10, 0.05, 0.01],
        [0.42, 0.34, 0.24, 0.03, 0.01],
        [0.24, 0.32, 0.44, 0.04, 0.01],
        [0.12, 0.22, 0.60, 0.08, 0.01],
        [0.08, 0.12, 0.68, 0.14, 0.02],
        [0.06, 0.07, 0.62, 0.26, 0.03],
        [0.04, 0.05, 0.48, 0.42, 0.05],
        [0.03, 0.04, 0.26, 0.64, 0.08],
        [0.02, 0.03, 0.10, 0.80, 0.14],
    ],
    last: 2.0,
    share: 0.85,
};

/// The result up front, then the story: what newspaper writers and some interview guides advise.
const RESULT_FIRST: Telling = Telling {
    first: [0.02, 0.01, 0.01, 0.95, 0.01],
    place: [
        [0.12, 0.04, 0.02, 0.82, 0.01],
        [0.42, 0.12, 0.04, 0.42, 0.01],
        [0.58, 0.24, 0.10, 0.12, 0.01],
        [0.46, 0.32, 0.20, 0.03, 0.01],
        [0.28, 0.30, 0.42, 0.02, 0.01],
        [0.14, 0.20, 0.62, 0.02, 0.01],
        [0.08, 0.12, 0.74, 0.02, 0.02],
        [0.06, 0.08, 0.80, 0.03, 0.02],
        [0.05, 0.06, 0.80, 0.04, 0.03],
        [0.04, 0.05, 0.78, 0.06, 0.06],
    ],
    last: 1.0,
    share: 0.15,
};

/// Reads every sentence. The sentences come back in the order of the spans, one for each.
pub(super) fn read(text: &Text<'_>, spans: &[Span], signs: &[Signs]) -> Vec<Sentence> {
    let likely = likely(text, spans, signs);
    let told = likely.iter().zip(signs).zip(spans);
    told.map(|((weights, sign), &span)| sentence(weights, sign, span)).collect()
}

/// How likely each part is for each sentence.
fn likely(text: &Text<'_>, spans: &[Span], signs: &[Signs]) -> Vec<Weights> {
    let labels = label::under(text, spans);
    let seen: Vec<Weights> =
        signs.iter().zip(&labels).map(|(sign, &label)| weigh(sign, label)).collect();
    let whole = text.raw.len();
    let (usual, turned) =
        (smooth(&USUAL, &seen, spans, whole), smooth(&RESULT_FIRST, &seen, spans, whole));
    if turned.1 > usual.1 { turned.0 } else { usual.0 }
}

fn sentence(weights: &Weights, sign: &Signs, span: Span) -> Sentence {
    let (part, confidence) = best(weights);
    let part = (!is_aside(sign)).then_some(part);
    Sentence { span, part, confidence }
}

/// Talk about the answer ("good question"), or a few words without any cue, belongs to no part.
pub(super) fn is_aside(sign: &Signs) -> bool {
    let cues = [Cue::Outcome, Cue::Need, Cue::Time, Cue::Place, Cue::Trouble, Cue::Praise];
    (sign.has(Cue::Meta) && sign.words < 14)
        || (sign.words < 3 && sign.acts.is_empty() && !sign.has_any(&cues))
}

fn best(weights: &Weights) -> (Part, f32) {
    let mut best = (Part::Situation, 0.0);
    for (part, &weight) in Part::ALL.into_iter().zip(weights) {
        if weight > best.1 {
            best = (part, weight);
        }
    }
    best
}

/// The cues of a sentence as weights, with a label of the author's own, which outweighs any cue.
fn weigh(sign: &Signs, label: Option<Part>) -> Weights {
    let mut scores = emission(sign);
    if let Some(score) = label.and_then(|part| scores.get_mut(part as usize)) {
        *score += 5.0;
    }
    scores.map(|score| exp(CUES * score))
}

/// The part that the words of a sentence speak for by themselves, wherever it stands. Items ask for this
/// too, so that a sentence is not taken for a situation only because it comes first.
pub(crate) fn lean(sign: &Signs) -> Part {
    best(&emission(sign).map(exp)).0
}

/// What the cues of a sentence speak for, as logarithms: one point makes a part 2.7 times as likely.
pub(super) fn emission(sign: &Signs) -> Weights {
    let n = |cue: Cue, most: u8| f32::from(sign.count(cue).min(most));
    let ended = usize::from(sign.count(Cue::Outcome));
    let mine = sign.done_by(Subject::I).saturating_sub(ended).min(4) as f32;
    let ours = sign.done_by(Subject::We).saturating_sub(ended).min(3) as f32;
    let theirs = sign.done_by(Subject::Other).min(2) as f32;
    let measured = f32::from(sign.count(Cue::Number).min(sign.count(Cue::Compare)).min(2));
    let idle = f32::from(u8::from(sign.acts.is_empty()));
    let noted = f32::from(u8::from(sign.is_plain_note()));
    let needed = if sign.has(Cue::Need) { 1.2 } else { 0.0 } + 0.5 * n(Cue::Need, 3) + 1.0 * noted;
    [
        0.6 * n(Cue::Time, 2)
            + 0.25 * n(Cue::Place, 3)
            + 0.45 * n(Cue::Trouble, 2)
            + 0.3 * n(Cue::State, 1)
            + 0.3 * n(Cue::Present, 1)
            + 0.2 * theirs
            + 0.3 * idle
            - 0.25 * mine
            - 0.4 * n(Cue::Order, 1),
        needed + 0.3 * idle + 0.2 * n(Cue::Choice, 1)
            - 0.35 * mine
            - 0.2 * n(Cue::Order, 1)
            - 0.4 * n(Cue::Praise, 1),
        0.4 + 0.45 * mine
            + 0.3 * ours
            + 0.5 * n(Cue::Order, 2)
            + 0.2 * n(Cue::Cause, 1)
            + 0.2 * n(Cue::Choice, 1)
            - 0.2 * n(Cue::Need, 2)
            - 0.35 * n(Cue::Praise, 2)
            - 0.4 * idle,
        0.65 * n(Cue::Outcome, 3)
            + 0.6 * n(Cue::Praise, 2)
            + 0.5 * n(Cue::Percent, 1)
            + 0.8 * n(Cue::Proof, 2)
            + 0.5 * measured
            + 0.1 * n(Cue::Compare, 2)
            + 0.2 * n(Cue::Present, 1)
            + 0.2 * theirs
            + 0.6 * n(Cue::Learning, 1)
            - 0.3 * n(Cue::Trouble, 1)
            - 0.2 * n(Cue::Need, 1),
        2.0 * n(Cue::Learning, 3) - 0.9,
    ]
}

/// How likely each part is where the middle of the sentence stands, in a telling.
fn place(telling: &Telling, span: Span, whole: usize, is_last: bool) -> Weights {
    let tenth = 5 * (span.start + span.end) / whole.max(1);
    let [.., end] = telling.place;
    let [situation, task, action, result, learning] =
        telling.place.get(tenth).copied().unwrap_or(end);
    let result = if is_last { telling.last * result } else { result };
    [situation, task, action, result, learning]
}

/// Forward-backward over the chain of sentences: each row sums to one. With it comes how well the
/// telling fits the whole answer, as a logarithm.
fn smooth(
    telling: &Telling,
    seen: &[Weights],
    spans: &[Span],
    whole: usize,
) -> (Vec<Weights>, f32) {
    let mut fit = ln(telling.share);
    let mut ahead: Vec<Weights> = Vec::with_capacity(seen.len());
    let mut own: Vec<Weights> = Vec::with_capacity(seen.len());
    let mut reached = telling.first;
    for (weights, span) in seen.iter().zip(spans) {
        own.push(times(*weights, place(telling, *span, whole, spans.last() == Some(span))));
        let joined = times(reached, own.last().copied().unwrap_or(*weights));
        fit += ln(joined.iter().sum());
        ahead.push(normal(joined));
        reached = forward(normal(joined));
    }
    let mut behind = [1.0; 5];
    for (weights, own) in ahead.iter_mut().zip(&own).rev() {
        *weights = normal(times(*weights, behind));
        behind = normal(backward(times(behind, *own)));
    }
    (ahead, fit)
}

fn forward(from: Weights) -> Weights {
    let mut to = [0.0; 5];
    for (row, weight) in STEP.iter().zip(from) {
        for (sum, step) in to.iter_mut().zip(row) {
            *sum += step * weight;
        }
    }
    to
}

fn backward(to: Weights) -> Weights {
    STEP.map(|row| row.iter().zip(to).map(|(step, weight)| step * weight).sum())
}

fn times(one: Weights, two: Weights) -> Weights {
    let mut product = one;
    for (factor, other) in product.iter_mut().zip(two) {
        *factor *= other;
    }
    product
}

fn normal(weights: Weights) -> Weights {
    let sum: f32 = weights.iter().sum();
    if sum > 0.0 { weights.map(|weight| weight / sum) } else { [0.2; 5] }
}

/// The written rules as an expert of the trained reader: how much each of their numbers speaks for each role, and
/// their order. Which of result and learning it is, they leave to the others, and of asides they know nothing.
pub(crate) fn written() -> ([[f64; ROLES]; 5], Order) {
    let cues = f64::from(CUES);
    let mut weights = [[0.0; ROLES]; 5];
    for (part, row) in weights.iter_mut().enumerate() {
        for (role, weight) in row.iter_mut().enumerate() {
            *weight = match (part, role) {
                (3, 4) => cues,
                (4, 4) => cues / 2.0,
                _ if part == role => cues,
                _ => 0.0,
            };
        }
    }
    (weights, order())
}

/// Weights next to nothing, as logarithms: for what the tables leave out.
const HARDLY: f64 = -6.0;
const ASIDE: f64 = -3.5;

/// Both tellings in the states of the chain.
fn order() -> Order {
    Order {
        first: std::array::from_fn(|to| {
            let share = if to < ROLES { USUAL.share } else { RESULT_FIRST.share };
            let weight = match to {
                FRONT => 0.0,
                _ if ROLE.get(to) == Some(&5) => ASIDE,
                _ if to < ROLES => number::ln(of(&USUAL.first, to)),
                _ => HARDLY,
            };
            weight + number::ln(f64::from(share))
        }),
        step: std::array::from_fn(|from| std::array::from_fn(|to| stepped(from, to))),
        last: std::array::from_fn(|state| {
            let ends = matches!(state, 3 | 4);
            if ends { number::ln(f64::from(USUAL.last)) } else { 0.0 }
        }),
        place: std::array::from_fn(|tenth| std::array::from_fn(|state| placed(tenth, state))),
    }
}

/// The number of a row for the role of a state; a learning follows and stands as a result does.
fn of(row: &Weights, state: usize) -> f64 {
    let role = ROLE.get(state).copied().unwrap_or(0);
    let part = if role == 4 { 3 } else { role };
    row.get(part).map_or(0.2, |&weight| f64::from(weight))
}

fn stepped(from: usize, to: usize) -> f64 {
    let aside = |state: usize| ROLE.get(state) == Some(&5);
    let same = (from < ROLES) == (to < ROLES);
    if !same
        || (to == FRONT && !aside(from) && from != FRONT)
        || (from == FRONT && matches!(to, 9 | 10))
    {
        return HARDLY;
    }
    match (aside(from), aside(to)) {
        (true, true) => -2.0,
        (true, false) => number::ln(0.2),
        (false, true) => ASIDE,
        _ => {
            let part = ROLE.get(from).map_or(0, |&role| if role == 4 { 3 } else { role });
            number::ln(STEP.get(part).map_or(0.2, |row| of(row, to)))
        }
    }
}

fn placed(tenth: usize, state: usize) -> f64 {
    let telling = if state < ROLES { &USUAL } else { &RESULT_FIRST };
    telling.place.get(tenth).map_or(0.0, |row| number::ln(of(row, state)))
}

fn exp(x: f32) -> f32 {
    number::exp(f64::from(x)) as f32
}

fn ln(x: f32) -> f32 {
    number::ln(f64::from(x)) as f32
}
