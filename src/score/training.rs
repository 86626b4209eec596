//! What the trainer needs of the reader, so that both look at an answer in the same way. The app uses none of
//! it, and the linker leaves it out.

pub use super::meaning::{LIFE_FROM, stem};
pub use super::reader::chain::{FRONT, Factors, Likely, Order, PLACES, ROLE, ROLES, STATES, Told};
pub use super::reader::doubt::{Absence, Doubt, SEEN};
pub use super::reader::expert::Expert;
pub use super::reader::feature::{BY_WORDS, WHOLE};

pub use super::reader::number::logistic;
pub use super::reader::story::{PARTS, Telling};

use super::answer::Answer;
use super::lexicon::{self, Cue};
use super::reader::feature::{self, View};
use super::reader::{Manner, Model, written};
use super::sentence;
use super::signs::Signs;
use super::text::Text;
use super::{Asked, gate, item};
use crate::domain::{Kind, Span, State};

/// One sentence as the trained reader sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Where it stands.
    pub span: Span,
    /// Its features: bucket and value, in units of [`WHOLE`].
    pub features: Vec<(u32, i32)>,
    /// In which tenth of the answer its middle stands.
    pub tenth: usize,
}

/// The sentences of a text with their features.
pub fn see(raw: &str) -> Vec<Seen> {
    let text = Text::new(raw);
    let spans = sentence::split(raw);
    let signs: Vec<Signs> = spans.iter().map(|&span| Signs::of(&text, span)).collect();
    let view = View::new(&text, &spans, &signs);
    let seen = spans.iter().enumerate().map(|(at, &span)| {
        let mut features = Vec::new();
        feature::see(&view, at, &mut |bucket, value| features.push((bucket, value)));
        Seen { span, features, tenth: view.tenth(at) }
    });
    seen.collect()
}

/// The written rules as an expert.
pub fn rules() -> Expert {
    let (rows, order) = written();
    let mut weights: Vec<(u32, [f64; ROLES])> =
        feature::ruled_buckets().into_iter().zip(rows).collect();
    weights.sort_by_key(|one| one.0);
    Expert::of(&weights, &order)
}

/// How well an answer reads without situation, task, action or result, and what the rule of each item found;
/// `None` where a gate is shut.
pub fn absences(model: &Model, ask: &str, raw: &str) -> Option<[(Absence, State); 4]> {
    // Without doubts the items say what their rules found.
    let doubts = [Doubt([0.0; SEEN]); 4];
    let manner = Manner { doubts, story_from: 0.0, ..model.manner() };
    let model = model.in_manner(manner);
    let asked = Asked { ask, kind: Kind::Behavioural, competencies: &[], points: &[] };
    let answer = Answer::read(Some(&model), &asked, raw, &[]);
    if gate::shut(&answer).is_some() {
        return None;
    }
    let ticks = item::ticks(&answer);
    let state = |place: usize| ticks.get(place).map_or(State::Missing, |tick| tick.state);
    let [situation, task, action, result] = answer.absences?;
    Some([(situation, state(1)), (task, state(2)), (action, state(3)), (result, state(6))])
}

/// Whether a word is grammar: what the table of meanings leaves out.
pub fn is_grammar(lower: &str) -> bool {
    lexicon::cues_of(lower, lower).has(Cue::Grammar)
}
