//! The question given back.

use crate::score::answer::Answer;
use crate::score::lexicon::Cue;
use crate::score::text::{Text, Word};

/// Taking up the question in one's first sentence is good style; half of the answer is more than that.
const MOST_BORROWED: f32 = 0.5;

/// This many words of content that the question does not hold make an answer, whatever else it repeats.
const ENOUGH_OWN: usize = 25;

/// The reason, where the answer is mostly made of the question.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let mut asked: Vec<u64> =
        Text::new(answer.asked.ask).words.iter().map(|word| word.mark).collect();
    asked.sort_unstable();
    let content: Vec<&Word> = answer.text.words.iter().filter(|word| is_content(word)).collect();
    let borrowed = content.iter().filter(|word| asked.binary_search(&word.mark).is_ok()).count();
    let own = content.len() - borrowed;
    let share = borrowed as f32 / content.len().max(1) as f32;
    (share >= MOST_BORROWED && own < ENOUGH_OWN).then(|| {
        format!(
            "This mostly repeats the question. Leave its words out and {}.",
            super::instead(answer)
        )
    })
}

fn is_content(word: &Word) -> bool {
    !word.cues.has(Cue::Grammar)
}
