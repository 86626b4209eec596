//! What training found out, as one file: the experts, how they are asked together, and when a part counts as missing.

use super::chain::{Factors, Order};
use super::doubt::{Doubt, SEEN};
use super::expert::{Expert, float};

/// The first bytes of a model: its name, and the version of features and format. Features and weights belong
/// together: whoever changes a feature raises the version and trains anew.
const MAGIC: &[u8; 8] = b"starlr02";

/// Trained readers, who are asked together.
#[derive(Clone, Debug)]
pub struct Model {
    /// Each with its share in the common opinion.
    pub(super) experts: Vec<(f64, Expert)>,
    /// Tells a story from what is none, by the whole answer.
    pub(super) listener: Expert,
    /// How the common opinion is put.
    pub(super) manner: Manner,
    /// The order on which all would agree, if each gave in by its share.
    pub(super) common: Factors,
}

/// How the common opinion is put: numbers fitted on answers that the experts had not seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// From this likelihood on, the result is taken to be told first.
    pub turned_from: f32,
    /// By how much the logarithms are multiplied, so that "nine in ten" is right in nine of ten sentences
    /// (Guo et al., "On calibration of modern neural networks", 2017).
    pub sureness: f32,
    /// Below this likelihood an answer is not taken for a story.
    pub story_from: f32,
    /// When situation, task, action and result count as missing.
    pub doubts: [Doubt; 4],
}

impl Model {
    /// The experts with their shares, and the one that tells a story from what is none.
    pub fn of(experts: Vec<(f64, Expert)>, listener: Expert, manner: Manner) -> Self {
        let experts: Vec<(f64, Expert)> =
            experts.into_iter().map(|(share, expert)| (f64::from(share as f32), expert)).collect();
        let common = Factors::of(&blended(&experts));
        Self { experts, listener, manner, common }
    }

    /// The same experts, asked in another manner.
    pub fn in_manner(&self, manner: Manner) -> Self {
        Self { manner, ..self.clone() }
    }

    /// How the common opinion is put.
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// Reads a model from a file's bytes. `None` where they are no model of this version.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let (turned_from, sureness, story_from) =
            (float(&mut rest)?, float(&mut rest)?, float(&mut rest)?);
        let mut doubts = [Doubt([0.0; SEEN]); 4];
        for weight in doubts.iter_mut().flat_map(|doubt| &mut doubt.0) {
            *weight = float(&mut rest)?;
        }
        let (&count, mut rest) = rest.split_first()?;
        let mut experts = Vec::new();
        for _ in 0..count {
            let share = f64::from(float(&mut rest)?);
            experts.push((share, Expert::decode(&mut rest)?));
        }
        let listener = Expert::decode(&mut rest)?;
        let whole = rest.is_empty() && !experts.is_empty();
        let manner = Manner { turned_from, sureness, story_from, doubts };
        whole.then(|| Self::of(experts, listener, manner))
    }

    /// The model as a file: what [`Model::decode`] reads.
    pub fn encode(&self) -> Vec<u8> {
        let Manner { turned_from, sureness, story_from, doubts } = &self.manner;
        let weights = doubts.iter().flat_map(|doubt| &doubt.0);
        let mut bytes = MAGIC.to_vec();
        for number in [turned_from, sureness, story_from].into_iter().chain(weights) {
            bytes.extend(number.to_le_bytes());
        }
        bytes.push(self.experts.len() as u8);
        for (share, expert) in &self.experts {
            bytes.extend((*share as f32).to_le_bytes());
            expert.encode(&mut bytes);
        }
        self.listener.encode(&mut bytes);
        bytes
    }
}

fn blended(experts: &[(f64, Expert)]) -> Order {
    let mut sum = Order::ZERO;
    for (share, expert) in experts {
        let mut order = expert.order.clone();
        for (sum, one) in sum.cells().zip(order.cells()) {
            *sum += share * *one;
        }
    }
    sum
}
