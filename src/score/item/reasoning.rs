//! Why that way, and what stood against it.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Ways to say why, beside those of the word lists.
static WHY: List = List::new(|| {
    Phrases::of(
        "i wanted|we wanted|i thought|i figured|i felt|i knew|i reckoned|i believed|i realised|i realized| \
        hoping|in case|my idea|the idea was|the point of|to see whether|to see if|to keep| \
        to avoid|so they|so he|so she|so nobody|so it|since i|since they|since he|since she|as i|as we| \
        as they|safer|cheaper|easier|would have|could have|meant",
    )
});

/// Met where two sentences say why a step was taken or what it was weighed against, or one says both ("because",
/// "rather than", "although"); half met where one of it is said. A reason for the trouble itself ("late because the
/// vendor failed") is no reason for a step, so the situation does not count.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let told = answer.told.iter().filter(|told| told.sentence.part != Some(Part::Situation));
    let reasoned: Vec<&Told> =
        told.filter(|told| gives_reason(answer, told) || weighs(told)).collect();
    let both = reasoned.iter().any(|told| gives_reason(answer, told) && weighs(told));
    let enough = both || reasoned.len() > 1;
    let step = match answer.of_part(Part::Action).find(|told| told.steps().count() > 0) {
        Some(told) => format!(
            "You say {}. Say why that way, and what else you could have done.",
            quote(answer, told)
        ),
        None => "Say why you chose that way, and what spoke against it.".to_owned(),
    };
    Finding::of(reasoned.clone().into_iter().filter(|_| enough), reasoned, step)
}

fn gives_reason(answer: &Answer<'_>, told: &Told) -> bool {
    // "I was asked to keep the shop open" is what the task was for.
    let charged = told.sentence.part == Some(Part::Task);
    told.signs.has(Cue::Cause) || !charged && answer.says(told, &WHY)
}

fn weighs(told: &Told) -> bool {
    told.signs.has_any(&[Cue::Choice, Cue::Against])
}
