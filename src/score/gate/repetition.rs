//! The same thing said again and again.

use crate::score::answer::Answer;
use crate::score::lexicon::Cue;

/// Words in a row that are compared. Four in a row come back by chance only in set phrases.
const RUN: usize = 4;

/// An answer in which more than half of the runs were there before says its content twice and more.
const MOST_REPEATED: f32 = 0.5;

/// How far back a word is looked for: about two sentences of words of content.
const BACK: usize = 16;

/// So many of the words of content may have stood shortly before. Of 838 real and invented answers that tell
/// something none has more than 0.37.
const MOST_ECHOED: f32 = 0.45;

/// The reason, where most of the answer was said before, in the same words or in another order.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    (repeated(answer) > MOST_REPEATED || echoed(answer) > MOST_ECHOED).then(|| {
        "Most of this says the same words again. Say each thing once and go on to what you did next."
            .to_owned()
    })
}

/// The share of the runs of words that stood before.
fn repeated(answer: &Answer<'_>) -> f32 {
    let marks: Vec<u64> = answer.text.words.iter().map(|word| word.mark).collect();
    let mut runs: Vec<u64> = marks.windows(RUN).map(join).collect();
    let all = runs.len();
    runs.sort_unstable();
    runs.dedup();
    if all == 0 { 0.0 } else { 1.0 - runs.len() as f32 / all as f32 }
}

/// The share of the words of content whose stem stood shortly before.
pub(super) fn echoed(answer: &Answer<'_>) -> f32 {
    let words = answer.text.words.iter().filter(|word| !word.cues.has(Cue::Grammar));
    let stems: Vec<u64> = words.map(|word| word.root).collect();
    let stood = |at: usize| {
        let before = stems.get(at.saturating_sub(BACK)..at).unwrap_or_default();
        stems.get(at).is_some_and(|own| before.contains(own))
    };
    let again = (1..stems.len()).filter(|&at| stood(at)).count();
    again as f32 / stems.len().max(1) as f32
}

fn join(run: &[u64]) -> u64 {
    run.iter().fold(0, |sum: u64, mark| sum.rotate_left(17).wrapping_mul(0x9e37_79b9) ^ mark)
}
