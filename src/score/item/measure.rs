//! How one knows that it works.

use super::{Finding, quote_at};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// Met where something that can be watched is named (a number, a rate, a survey) together with a verb of
/// watching or a second such word; half met where one word stands alone.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let watched: Vec<&Told> = answer.with(&[Cue::Measure]).collect();
    let full: Vec<&Told> = watched.iter().filter(|told| is_concrete(told)).copied().collect();
    let step = match watched.first() {
        Some(told) => format!(
            "You say {}. Say what you would look at, and which value tells you it works.",
            quote_at(answer, told, &[Cue::Measure])
        ),
        None => "Say how you know that it works: what you look at, and what you expect to see."
            .to_owned(),
    };
    Finding::of(full, watched, step)
}

fn is_concrete(told: &Told) -> bool {
    let signs = &told.signs;
    signs.count(Cue::Measure) > 1 || signs.has_any(&[Cue::Number, Cue::Percent, Cue::Compare])
}
