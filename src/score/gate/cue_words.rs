//! Cue words without a story: names of virtues, or the labels of the method with nothing under them.

use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// In real answers at most a tenth of the words of content were names of virtues (58 answers labelled by
/// their authors); a quarter is a list.
const MOST_CUES: f32 = 0.25;

/// With the labels of the method among them, a fifth is enough: nobody tells a story in these words.
const MOST_AMONG_LABELS: f32 = 0.2;

/// The labels of the method. Three of them and hardly a deed are no story.
const LABELS: [&str; 8] =
    ["situation", "task", "action", "result", "actions", "results", "star", "learning"];

/// The reason, where cue words stand for a story.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let words = &answer.text.words;
    let content = words.iter().filter(|word| !word.cues.has(Cue::Grammar)).count();
    let cues = words.iter().filter(|word| word.cues.has(Cue::Buzz)).count();
    let share = cues as f32 / content.max(1) as f32;
    let telling = answer.told.iter().filter(|told| tells(told)).count();
    let hollow = labels(answer) >= 3 && (telling < 2 || share >= MOST_AMONG_LABELS);
    let seen = words.iter().filter(|word| word.cues.has(Cue::Buzz)).take(3);
    let quoted: Vec<&str> = seen.map(|word| word.span.of(answer.text.raw)).collect();
    (share >= MOST_CUES || hollow).then(|| {
        format!(
            "These are cue words ({}) without anything behind them. In plain sentences, {}.",
            quoted.join(", "),
            super::instead(answer)
        )
    })
}

/// A sentence that tells a deed in words of its own.
fn tells(told: &Told) -> bool {
    told.is_deed()
        && told.signs.words >= 5
        && usize::from(told.signs.count(Cue::Buzz)) * 4 <= told.signs.words
}

/// How many different labels stand in the answer.
fn labels(answer: &Answer<'_>) -> usize {
    let words = &answer.text.words;
    LABELS
        .iter()
        .filter(|&&label| words.iter().any(|word| answer.text.lower(word) == label))
        .count()
}
