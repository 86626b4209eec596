//! Learning the weights: stochastic gradient of a conditional random field, each weight with its own step
//! (AdaGrad; Duchi, Hazan and Singer 2011), the second half of the rounds averaged. One thread, one fixed
//! order, no outside `exp`: the same corpus gives the same file, bit by bit.

use crate::prior;
use crate::sample::Sample;
use starling::score::training::{
    BY_WORDS, Expert, Factors, Order, ROLE, ROLES, STATES, Seen, Told, WHOLE,
};

/// What can be chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    pub(crate) rounds: usize,
    pub(crate) rate: f64,
    /// How strongly weights are held near zero.
    pub(crate) hold: f64,
    /// In so many tellings a feature must be seen.
    pub(crate) seen_in: u32,
    /// The step of the order, which few numbers share.
    pub(crate) order_rate: f64,
    pub(crate) cut: f64,
    pub(crate) turn: f64,
    pub(crate) by_words: bool,
}

/// No bucket.
const NONE: u32 = u32::MAX;

struct Learner {
    /// The place of each bucket's weights.
    places: Vec<u32>,
    buckets: Vec<u32>,
    weights: Vec<[f64; ROLES]>,
    sums: Vec<[f64; ROLES]>,
    averaged: Vec<[f64; ROLES]>,
    order: Order,
    order_sums: Order,
    order_averaged: Order,
}

/// Learns a model from the samples.
pub(crate) fn learn(samples: &[&Sample], choice: Choice) -> Learnt {
    let mut learner = Learner::new(samples, choice);
    let mut turn: Vec<usize> = (0..samples.len()).collect();
    let mut seed = 7_u64;
    let kept = choice.rounds / 2;
    for round in 0..choice.rounds {
        shuffle(&mut turn, &mut seed);
        for sample in turn.iter().filter_map(|&place| samples.get(place)) {
            learner.take(sample, choice);
        }
        if round >= kept {
            learner.keep();
        }
    }
    learner.learnt((choice.rounds - kept) as f64)
}

fn shuffle(turn: &mut [usize], seed: &mut u64) {
    for place in (1..turn.len()).rev() {
        *seed =
            seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        turn.swap(place, (*seed >> 33) as usize % (place + 1));
    }
}

impl Learner {
    fn new(samples: &[&Sample], choice: Choice) -> Self {
        let top = samples.iter().flat_map(|sample| &sample.seen).flat_map(|seen| &seen.features);
        let top = top.map(|feature| feature.0).max().unwrap_or(0) as usize + 1;
        // Only whole answers count: a telling of the same words is not another witness.
        let (mut counts, mut last) = (vec![0_u32; top], vec![usize::MAX; top]);
        for (at, sample) in samples.iter().enumerate().filter(|(_, sample)| sample.is_whole) {
            for &(bucket, _) in sample.seen.iter().flat_map(|seen| &seen.features) {
                let bucket = bucket as usize;
                if let (Some(count), Some(last)) = (counts.get_mut(bucket), last.get_mut(bucket)) {
                    *count += u32::from(*last != at);
                    *last = at;
                }
            }
        }
        let mut buckets = Vec::new();
        let place = |(bucket, &count): (usize, &u32)| {
            if count < choice.seen_in || (!choice.by_words && bucket as u32 & BY_WORDS != 0) {
                return NONE;
            }
            buckets.push(bucket as u32);
            buckets.len() as u32 - 1
        };
        let places = counts.iter().enumerate().map(place).collect();
        let zero = vec![[0.0; ROLES]; buckets.len()];
        Self {
            places,
            buckets,
            weights: zero.clone(),
            sums: zero.clone(),
            averaged: zero,
            order: Order::ZERO,
            order_sums: Order::ZERO,
            order_averaged: Order::ZERO,
        }
    }

    fn place(&self, bucket: u32) -> Option<usize> {
        self.places
            .get(bucket as usize)
            .filter(|&&place| place != NONE)
            .map(|&place| place as usize)
    }

    fn score(&self, features: &[(u32, i32)]) -> [f64; ROLES] {
        let mut sums = [0.0; ROLES];
        for &(bucket, value) in features {
            let Some(row) = self.place(bucket).and_then(|place| self.weights.get(place)) else {
                continue;
            };
            let value = f64::from(value) / f64::from(WHOLE);
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += weight * value;
            }
        }
        sums
    }

    /// One step down the gradient of one sample.
    fn take(&mut self, sample: &Sample, choice: Choice) {
        let weight = match (sample.cut, sample.is_whole) {
            (Some(_), _) => choice.cut,
            (None, true) => 1.0,
            (None, false) => choice.turn,
        } * sample.boost;
        let told = |seen: &Seen| Told { scores: self.score(&seen.features), tenth: seen.tenth };
        let scores: Vec<Told> = sample.seen.iter().map(told).collect();
        let factors = Factors::of(&self.order);
        let likely = factors.join(&scores);
        let mut slope = Order::ZERO;
        for (place, (states, &gold)) in likely.states.iter().zip(&sample.states).enumerate() {
            let mut roles = [0.0; ROLES];
            for ((state, role), &likely) in ROLE.into_iter().enumerate().zip(states) {
                add(&mut roles, role, weight * (likely - f64::from(u8::from(state == gold))));
            }
            if let Some(seen) = sample.seen.get(place) {
                self.follow(&seen.features, &roles, choice);
                if let Some(row) = slope.place.get_mut(seen.tenth) {
                    for (state, (sum, likely)) in row.iter_mut().zip(states).enumerate() {
                        *sum += weight * (likely - f64::from(u8::from(state == gold)));
                    }
                }
            }
            let edge = |slope: &mut [f64; STATES]| {
                for (state, (sum, likely)) in slope.iter_mut().zip(states).enumerate() {
                    *sum += weight * (likely - f64::from(u8::from(state == gold)));
                }
            };
            if place == 0 {
                edge(&mut slope.first);
            }
            if place + 1 == sample.states.len() {
                edge(&mut slope.last);
            }
            if let (Some(pairs), Some(&next)) =
                (factors.pairs(&likely, place), sample.states.get(place + 1))
            {
                for (from, (row, sums)) in pairs.iter().zip(&mut slope.step).enumerate() {
                    for (to, (pair, sum)) in row.iter().zip(sums).enumerate() {
                        *sum += weight * (pair - f64::from(u8::from(from == gold && to == next)));
                    }
                }
            }
        }
        self.follow_order(&slope, choice);
    }

    fn follow(&mut self, features: &[(u32, i32)], roles: &[f64; ROLES], choice: Choice) {
        for &(bucket, value) in features {
            let Some(place) = self.place(bucket) else { continue };
            let value = f64::from(value) / f64::from(WHOLE);
            if let (Some(row), Some(sums)) = (self.weights.get_mut(place), self.sums.get_mut(place))
            {
                for ((weight, sum), role) in row.iter_mut().zip(sums).zip(roles) {
                    step(weight, sum, role * value + choice.hold * *weight, choice.rate);
                }
            }
        }
    }

    fn follow_order(&mut self, slope: &Order, choice: Choice) {
        let Order { first, step: steps, last, place } = slope;
        let slopes = first.iter().chain(last).chain(steps.iter().chain(place).flatten());
        for ((weight, sum), slope) in self.order.cells().zip(self.order_sums.cells()).zip(slopes) {
            step(weight, sum, slope + 0.002 * *weight, choice.order_rate);
        }
    }

    fn keep(&mut self) {
        for (sums, row) in self.averaged.iter_mut().zip(&self.weights) {
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += weight;
            }
        }
        for (sum, weight) in self.order_averaged.cells().zip(self.order.cells()) {
            *sum += *weight;
        }
    }

    fn learnt(mut self, kept: f64) -> Learnt {
        let rows = self.buckets.iter().zip(&self.averaged);
        let weights = rows.map(|(&bucket, row)| (bucket, row.map(|sum| sum / kept))).collect();
        self.order_averaged.cells().for_each(|sum| *sum /= kept);
        Learnt { weights, order: self.order_averaged }
    }
}

/// What was learnt, before it is rounded.
pub(crate) struct Learnt {
    weights: Vec<(u32, [f64; ROLES])>,
    order: Order,
}

impl Learnt {
    /// The expert of what was learnt, as it is.
    pub(crate) fn plain_expert(self) -> Expert {
        Expert::of(&self.weights, &self.order)
    }

    /// The expert of what was learnt, in the light of what is known of how people tell (`prior`).
    pub(crate) fn expert(self) -> Expert {
        let Self { weights, mut order } = self;
        let held =
            weights.into_iter().map(|(bucket, row)| (bucket, row.map(|one| prior::HELD * one)));
        prior::apply(&mut order);
        Expert::of(&held.collect::<Vec<_>>(), &order)
    }
}

fn add(sums: &mut [f64], place: usize, value: f64) {
    if let Some(sum) = sums.get_mut(place) {
        *sum += value;
    }
}

fn step(weight: &mut f64, sum: &mut f64, slope: f64, rate: f64) {
    *sum += slope * slope;
    *weight -= rate * slope / (1e-3 + sum.sqrt());
}
