//! One trained reader: the weights of the features and the order of the parts, and both as bytes.

use super::chain::{Factors, Order, PLACES, ROLES, STATES};
use super::feature::{BUCKET_BITS, WHOLE};

/// How many numbers the order and the unit take.
const CONSTANTS: usize = STATES * (STATES + PLACES + 2) + 1;

/// A number of a file; none where it is no sensible one.
pub(super) fn float(bytes: &mut &[u8]) -> Option<f32> {
    let (head, tail) = bytes.split_first_chunk::<4>()?;
    *bytes = tail;
    Some(f32::from_le_bytes(*head)).filter(|one| one.is_finite() && one.abs() < 1e4)
}

/// Into so many steps the largest weight is cut. More steps make the file larger and the reading no better.
const STEPS: f64 = 31.0;

/// Weights of fewer steps are dropped.
const LEAST: f64 = 1.0;

/// A trained reader.
#[derive(Clone, Debug)]
pub struct Expert {
    /// Which buckets have weights, as bits.
    live: Vec<u64>,
    /// How many buckets are live before each word of bits.
    before: Vec<u32>,
    /// The weights of the live buckets, in units of `unit`.
    rows: Vec<[i8; ROLES]>,
    /// How much one unit of weight is, for one whole of a feature.
    unit: f32,
    pub(super) order: Order,
    factors: Factors,
}

impl Expert {
    /// An expert of these weights, rounded to whole steps of 1/`STEPS` of the largest. Buckets come in rising order;
    /// weights under `LEAST` steps are dropped: they are many, and the figures do not move without them.
    pub fn of(weights: &[(u32, [f64; ROLES])], order: &Order) -> Self {
        let all = weights.iter().flat_map(|(_, row)| row);
        let unit = all.fold(1e-9, |top: f64, one| top.max(one.abs())) / STEPS;
        let small = |one: f64| {
            let steps = (one / unit).round();
            if steps.abs() < LEAST { 0 } else { steps as i8 }
        };
        let rows = weights.iter().map(|&(bucket, row)| (bucket, row.map(small)));
        let kept: Vec<(u32, [i8; ROLES])> =
            rows.filter(|(_, row)| row.iter().any(|&one| one != 0)).collect();
        let unit = unit as f32;
        let short = |x: f64| f64::from(x as f32);
        let order = Order {
            first: order.first.map(short),
            step: order.step.map(|row| row.map(short)),
            last: order.last.map(short),
            place: order.place.map(|row| row.map(short)),
        };
        Self::with(&kept, unit, order)
    }

    fn with(kept: &[(u32, [i8; ROLES])], unit: f32, order: Order) -> Self {
        let mut live = vec![0_u64; 1 << (BUCKET_BITS - 6)];
        for &(bucket, _) in kept {
            if let Some(word) = live.get_mut(bucket as usize / 64) {
                *word |= 1 << (bucket % 64);
            }
        }
        let mut count = 0;
        let before = live
            .iter()
            .map(|word| {
                let here = count;
                count += word.count_ones();
                here
            })
            .collect();
        let rows = kept.iter().map(|&(_, row)| row).collect();
        let factors = Factors::of(&order);
        Self { live, before, rows, unit, order, factors }
    }

    /// Reads an expert from the front of some bytes and moves on behind it.
    pub(super) fn decode(rest: &mut &[u8]) -> Option<Self> {
        let mut constants = [0.0_f32; CONSTANTS];
        for constant in &mut constants {
            *constant = float(rest)?;
        }
        let count = varint(rest)? as usize;
        let (mut buckets, mut at) = (Vec::new(), 0_u32);
        for _ in 0..count {
            at = at.checked_add(varint(rest)?)?;
            buckets.push(Some(at).filter(|&at| at < 1 << BUCKET_BITS)?);
            at += 1;
        }
        let (cells, after) = rest.split_at_checked(count.checked_mul(ROLES)?)?;
        *rest = after;
        let row = |place: usize| {
            std::array::from_fn(|role| {
                cells.get(role * count + place).map_or(0, |&byte| byte as i8)
            })
        };
        let kept: Vec<(u32, [i8; ROLES])> =
            buckets.iter().enumerate().map(|(place, &bucket)| (bucket, row(place))).collect();
        let [unit, order @ ..] = constants;
        Some(Self::with(&kept, unit, order_of(&order)))
    }

    /// Writes what [`Expert::decode`] reads.
    pub(super) fn encode(&self, bytes: &mut Vec<u8>) {
        let Order { first, step, last, place } = &self.order;
        let rows = step.iter().chain(place).flatten();
        let order = first.iter().chain(last).chain(rows).map(|&one| one as f32);
        for constant in std::iter::once(self.unit).chain(order) {
            bytes.extend(constant.to_le_bytes());
        }
        push_varint(bytes, self.rows.len() as u32);
        let mut next = 0;
        for bucket in self.buckets() {
            push_varint(bytes, bucket - next);
            next = bucket + 1;
        }
        for role in 0..ROLES {
            bytes.extend(self.rows.iter().filter_map(|row| row.get(role)).map(|&one| one as u8));
        }
    }

    fn buckets(&self) -> impl Iterator<Item = u32> {
        (0..1_u32 << BUCKET_BITS).filter(|&bucket| self.is_live(bucket))
    }

    fn is_live(&self, bucket: u32) -> bool {
        self.live.get(bucket as usize / 64).is_some_and(|word| word >> (bucket % 64) & 1 == 1)
    }

    /// The weights of a feature, if it has any.
    fn row(&self, bucket: u32) -> Option<&[i8; ROLES]> {
        let word = *self.live.get(bucket as usize / 64)?;
        if word >> (bucket % 64) & 1 == 0 {
            return None;
        }
        let below = word & ((1 << (bucket % 64)) - 1);
        self.rows
            .get(*self.before.get(bucket as usize / 64)? as usize + below.count_ones() as usize)
    }

    /// Adds the weights of a feature to the sums of the roles.
    pub(super) fn add(&self, bucket: u32, value: i32, sums: &mut [i32; ROLES]) {
        if let Some(row) = self.row(bucket) {
            for (sum, &weight) in sums.iter_mut().zip(row) {
                *sum = sum.saturating_add(i32::from(weight) * value);
            }
        }
    }

    /// What sums of weights and values come to, as logarithms.
    pub(super) fn scaled(&self, sums: [i32; ROLES]) -> [f64; ROLES] {
        let unit = f64::from(self.unit) / f64::from(WHOLE);
        sums.map(|sum| f64::from(sum) * unit)
    }

    /// How the parts follow each other.
    pub(super) fn factors(&self) -> &Factors {
        &self.factors
    }
}

fn order_of(constants: &[f32; CONSTANTS - 1]) -> Order {
    let mut rows = constants
        .chunks_exact(STATES)
        .map(|row| std::array::from_fn(|place| row.get(place).map_or(0.0, |&one| f64::from(one))));
    let mut next = || rows.next().unwrap_or([0.0; STATES]);
    let first = next();
    let last = next();
    let step = std::array::from_fn(|_| next());
    let place = std::array::from_fn(|_| next());
    Order { first, step, last, place }
}

/// Seven bits to a byte, the low ones first; the high bit says that more follow.
fn varint(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0_u32;
    for shift in [0, 7, 14, 21] {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 127) << shift;
        if byte < 128 {
            return Some(value);
        }
    }
    None
}

fn push_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value > 127 {
        bytes.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    bytes.push(value as u8);
}
