//! It answers this question.

use super::Finding;
use crate::score::answer::{Answer, Told};
use crate::score::theme::Theme;

/// Met where the answer speaks of what the question is about, in its words or in near ones. Words are weak
/// evidence: an answer without them is half relevant at worst, never wrong. A question that names nothing
/// in particular is answered by any event.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let theme = Theme::of(answer.asked);
    let shares =
        |told: &&Told| answer.words(told).iter().any(|word| theme.holds(&answer.text, word));
    let near: Vec<&Told> = answer.told.iter().filter(shares).collect();
    let any = theme.is_empty().then(|| answer.told.first()).flatten();
    let half = answer.told.first();
    let step =
        "Say in your first sentence how this answers the question, in the question's own words.";
    Finding::of(near.into_iter().chain(any), half, step)
}
