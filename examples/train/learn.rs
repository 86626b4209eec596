//! Learning the weights: stochastic gradient of a conditional random field, each weight with its own step
//! (AdaGrad; Duchi, Hazan and Singer 2011), the second half of the rounds averaged. One thread, one fixed
//! order, no outside `exp`: the same corpus gives the same file, bit by bit.

use crate::sample::Sample;
use starling::score::{Model, Reader};
use starling::score::training::{BY_WORDS, Seen, Factors, Order, PLACES, ROLE, ROLES, STATES, Told, WHOLE};

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

fn order(value: f64) -> Order {
    let (row, step) = ([value; STATES], [[value; STATES]; STATES]);
    Order { first: row, step, last: row, place: [row; PLACES] }
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
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        turn.swap(place, (*seed >> 33) as usize % (place + 1));
    }
}

impl Learner {
    fn new(samples: &[&Sample], choice: Choice) -> Self {
        let top = samples.iter().flat_map(|sample| &sample.seen).flat_map(|seen| &seen.features);
        let top = top.map(|feature| feature.0).max().unwrap_or(0) as usize + 1;
        // Only whole answers count: a telling of the same words is not another witness.
        let (mut counts, mut last) = (vec![0_u32; top], vec![usize::MAX; top]);
        for (at, sample) in samples.iter().enumerate().filter(|(_, sample)| sample.weight >= 1.0) {
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
            order: order(0.0),
            order_sums: order(0.0),
            order_averaged: order(0.0),
        }
    }

    fn place(&self, bucket: u32) -> Option<usize> {
        self.places.get(bucket as usize).filter(|&&place| place != NONE).map(|&place| place as usize)
    }

    fn score(&self, features: &[(u32, i32)]) -> [f64; ROLES] {
        let mut sums = [0.0; ROLES];
        for &(bucket, value) in features {
            let Some(row) = self.place(bucket).and_then(|place| self.weights.get(place)) else { continue };
            let value = f64::from(value) / f64::from(WHOLE);
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += weight * value;
            }
        }
        sums
    }

    /// One step down the gradient of one sample.
    fn take(&mut self, sample: &Sample, choice: Choice) {
        let weight = match (sample.cut, sample.weight >= 1.0) {
            (Some(_), _) => choice.cut,
            (None, true) => 1.0,
            (None, false) => choice.turn,
        } * sample.boost;
        let told = |seen: &Seen| Told { scores: self.score(&seen.features), tenth: seen.tenth };
        let scores: Vec<Told> = sample.seen.iter().map(told).collect();
        let factors = Factors::of(&self.order);
        let likely = factors.join(&scores);
        let mut slope = order(0.0);
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
            if let (Some(pairs), Some(&next)) = (factors.pairs(&likely, place), sample.states.get(place + 1)) {
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
            if let (Some(row), Some(sums)) = (self.weights.get_mut(place), self.sums.get_mut(place)) {
                for ((weight, sum), role) in row.iter_mut().zip(sums).zip(roles) {
                    step(weight, sum, role * value + choice.hold * *weight, choice.rate);
                }
            }
        }
    }

    fn follow_order(&mut self, slope: &Order, choice: Choice) {
        let Order { first, step: steps, last, place } = slope;
        let slopes = first.iter().chain(last).chain(steps.iter().chain(place).flatten());
        for ((weight, sum), slope) in cells(&mut self.order).zip(cells(&mut self.order_sums)).zip(slopes) {
            step(weight, sum, slope + 0.002 * *weight, choice.order_rate);
        }
    }

    fn keep(&mut self) {
        for (sums, row) in self.averaged.iter_mut().zip(&self.weights) {
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += weight;
            }
        }
        for (sum, weight) in cells(&mut self.order_averaged).zip(cells(&mut self.order)) {
            *sum += *weight;
        }
    }

    fn learnt(mut self, kept: f64) -> Learnt {
        let rows = self.buckets.iter().zip(&self.averaged);
        let weights = rows.map(|(&bucket, row)| (bucket, row.map(|sum| sum / kept))).collect();
        for sum in cells(&mut self.order_averaged) {
            *sum /= kept;
        }
        Learnt { weights, order: self.order_averaged }
    }
}

/// What was learnt, before it is rounded.
pub(crate) struct Learnt {
    pub(crate) weights: std::collections::BTreeMap<u32, [f64; ROLES]>,
    pub(crate) order: Order,
}

impl Learnt {
    pub(crate) fn none() -> Self { Self { weights: Default::default(), order: order(0.0) } }
    /// Adds a share of another.
    pub(crate) fn add(&mut self, other: &mut Learnt, share: f64, order_share: f64) {
        for (&bucket, row) in &other.weights {
            let own = self.weights.entry(bucket).or_default();
            for (sum, one) in own.iter_mut().zip(row) { *sum += share * one; }
        }
        for (sum, one) in cells(&mut self.order).zip(cells(&mut other.order)) { *sum += order_share * *one; }
    }
    pub(crate) fn reader(mut self) -> Reader {
        let e = |n: &str, d: f64| std::env::var(n).ok().and_then(|x| x.parse().ok()).unwrap_or(d);
        let o = &mut self.order;
        o.last[2] -= e("LA", 0.0); o.last[0] -= e("LA", 0.0); o.last[1] -= e("LA", 0.0);
        for k in [0, 6] {
            o.step[1 + k][1 + k] += e("TT", 0.0);
            o.step[0 + k][1 + k] += e("ST", 0.0);
            for t in 0..10 { o.place[t][2 + k] -= e("AP", 0.0); }
        }
        o.first[12] += e("FR", 0.0);
        let weights: Vec<_> = self.weights.into_iter().collect();
        Reader::of(&weights, &self.order)
    }
}

/// Learns by signs and by words, and blends both with the written rules.
pub(crate) fn blend(samples: &[&Sample], choice: Choice) -> Model {
    let e = |n: &str, d: f64| std::env::var(n).ok().and_then(|x| x.parse().ok()).unwrap_or(d);
    let (s, l, r) = (e("BS", 0.4), e("BL", 0.0), e("BR", 0.3));
    let (so, lo, ro) = (e("OS", s), e("OL", l), e("OR", r));
    let _ = (so, lo, ro);
    let mut readers = Vec::new();
    let em = e("EM", 0.8);
    for (share, by_words) in [(s, false), (l, true)] {
        if share > 0.0 {
            let mut out = Learnt::none();
            out.add(&mut learn(samples, Choice { by_words, ..choice }), em, 1.0);
            readers.push((share, out.reader()));
        }
    }
    let _ = r;
    Model::of(readers)
}

fn cells(order: &mut Order) -> impl Iterator<Item = &mut f64> {
    let Order { first, step, last, place } = order;
    first.iter_mut().chain(last).chain(step.iter_mut().chain(place).flatten())
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
