//! What comes after the decision.

use super::{Finding, quote};
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say what comes after, beside those of the word lists.
static AFTER: List = List::new(|| {
    Phrases::of(
        "afterwards|after a|after that|after release|after i|later on|the next morning|the next day| \
        in the morning|next time|for next|for the next|every week|every month|each day|each week|every ten| \
        in the same week|same shift|from then on|from the beginning|the following|can't happen again| \
        cannot happen again|happens again|write a report|write it down|note in|keep a list|report it| \
        so the next|ask around|call back|handover|go through|review after|add a|put a date",
    )
});

/// Met where, in the second half, the speaker says what they do after the decision: check back, write down,
/// review; half met where such a word stands earlier, in a few words or without a deed.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let half_way = answer.text.raw.len() / 2;
    let after: Vec<&Told> = answer
        .told
        .iter()
        .filter(|told| told.signs.has(Cue::Follow) || answer.says(told, &AFTER))
        .collect();
    let full: Vec<&Told> = after
        .iter()
        .filter(|told| told.span().end > half_way && told.signs.words > 5 && is_said(told))
        .copied()
        .collect();
    let step = match answer.told.last() {
        Some(told) => format!(
            "You end with {}. Say how you would check later that it worked.",
            quote(answer, told)
        ),
        None => "Say how you would check later that it worked.".to_owned(),
    };
    Finding::of(full, after, step)
}

/// A deed, or a note of one.
fn is_said(told: &Told) -> bool {
    told.doings().count() > 0
        || told.signs.has_any(&[Cue::I, Cue::We])
        || !told.signs.has(Cue::Present)
}
