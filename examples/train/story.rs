//! Telling a story from what is none: every answer is one sample, all its features together.

use crate::corpus::{self, Answer};
use crate::sample::{self, Sample};
use starling::score::training::{self, PARTS, Seen, Telling};
use std::collections::BTreeMap;

/// What an answer is, where it says anything about telling one event. Answers to questions for a way of working or
/// for what one would do would be no story if an event had been asked.
fn telling(answer: &Answer) -> Option<Telling> {
    Some(match (answer.kind.as_str(), answer.refused.as_deref()) {
        ("behavioural", None) => Telling::Story,
        ("approach", None) | (_, Some("self_description" | "life_story" | "job_description")) => {
            Telling::Portrait
        }
        ("hypothetical", None) | (_, Some("hypothesis")) => Telling::Hypothesis,
        (_, Some("opinion")) => Telling::Opinion,
        (_, Some("off_topic" | "nonsense")) => Telling::Elsewhere,
        (_, Some("cue_words" | "echo" | "repetition")) => Telling::Hollow,
        _ => return None,
    })
}

/// The stories that are nearest to real ones count so much more: to refuse a real story is the worst mistake.
const NEAREST: f64 = 8.0;

/// The answer as one sample.
pub(crate) fn sample(answer: &Answer) -> Option<Sample> {
    let telling = telling(answer)?;
    let state = Telling::ALL.iter().position(|&one| one == telling)?;
    let text = corpus::text(&answer.lines).0;
    let seen = training::see(&text);
    let mut sums: BTreeMap<u32, i32> = BTreeMap::new();
    for &(bucket, value) in seen.iter().flat_map(|one| &one.features) {
        *sums.entry(bucket).or_default() += value * PARTS;
    }
    let count = i32::try_from(seen.len().max(1)).ok()?;
    let features = sums.into_iter().map(|(bucket, sum)| (bucket, sum / count)).collect();
    let boost = if sample::fills_boxes(answer) { NEAREST } else { 1.0 };
    let span = seen.first()?.span;
    let seen = vec![Seen { span, features, tenth: 0 }];
    Some(Sample {
        text,
        seen,
        states: vec![state],
        is_whole: true,
        gold: Vec::new(),
        cut: None,
        boost,
    })
}
