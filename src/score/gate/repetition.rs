//! The same thing said again and again.

use crate::score::answer::Answer;

/// Words in a row that are compared. Four in a row come back by chance only in set phrases.
const RUN: usize = 4;

/// An answer in which more than half of the runs were there before says its content twice and more.
const MOST_REPEATED: f32 = 0.5;

/// The reason, where most of the answer was said before.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let marks: Vec<u64> = answer.text.words.iter().map(|word| word.mark).collect();
    let mut runs: Vec<u64> = marks.windows(RUN).map(join).collect();
    let all = runs.len();
    runs.sort_unstable();
    runs.dedup();
    let repeated = 1.0 - runs.len() as f32 / all.max(1) as f32;
    (all > 0 && repeated > MOST_REPEATED).then(|| {
        "Most of this says the same words again. Say each thing once and go on to what you did next."
            .to_owned()
    })
}

fn join(run: &[u64]) -> u64 {
    run.iter().fold(0, |sum: u64, mark| sum.rotate_left(17).wrapping_mul(0x9e37_79b9) ^ mark)
}
