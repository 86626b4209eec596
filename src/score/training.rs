//! What the trainer needs of the reader, so that both look at an answer in the same way. The app uses none of
//! it, and the linker leaves it out.

pub use super::reader::chain::{FRONT, Factors, Likely, Order, PLACES, ROLE, ROLES, STATES, Told};
pub use super::reader::feature::{BY_WORDS, WHOLE, ruled_buckets};
pub use super::reader::hand_order;

use super::reader::{chain, feature};
use super::sentence;
use super::signs::Signs;
use super::text::Text;
use crate::domain::Span;

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
    let view = feature::View { text: &text, spans: &spans, signs: &signs };
    let seen = spans.iter().enumerate().map(|(at, &span)| {
        let mut features = Vec::new();
        feature::see(&view, at, &mut |bucket, value| features.push((bucket, value)));
        Seen { span, features, tenth: chain::tenth(span, raw.len()) }
    });
    seen.collect()
}

/// tmp
pub fn absent(model: &super::Model, raw: &str) -> [f64; 4] {
    let text = Text::new(raw);
    let spans = sentence::split(raw);
    let signs: Vec<Signs> = spans.iter().map(|&span| Signs::of(&text, span)).collect();
    super::reader::absent(model, &text, &spans, &signs)
}
