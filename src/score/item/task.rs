//! What was needed, and what of it was the candidate's.

use super::{Finding, quote_at};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// The next step where nothing of it is there.
pub(super) const NONE: &str =
    "Say in one sentence what you were asked or had to reach, and by when.";

/// Who says this names a charge, whatever else stands there.
static CHARGE: List = List::new(|| {
    Phrases::of(
        "asked me to|asked us to|told me to|told us to|wanted me to|wanted us to|expected me to|expected us to| \
        gave me the task|gave us the task|my job was|my task was|my goal was|my aim was|was my job|was my task| \
        i was asked to|i was told to|we were asked to|we were told to|put me in charge|gave me until|gave us until| \
        left it to me|and told me|it was my department",
    )
});

/// Met where a sentence says what was needed ("needed to", "my job", "by Friday") and whose it was; half met
/// where only the one is said. That the task be told apart from the situation is the method's own demand.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let needs: Vec<&Told> = answer.told.iter().filter(|told| is_need(answer, told)).collect();
    let full: Vec<&Told> = needs.iter().filter(|told| is_shared(told)).copied().collect();
    let step = match needs.first() {
        Some(told) => {
            format!(
                "You say {}. Say which part of it was yours.",
                quote_at(answer, told, &[Cue::Need])
            )
        }
        None => NONE.to_owned(),
    };
    let notes = answer.of_part(Part::Task).filter(|told| told.signs.is_plain_note());
    Finding::of(full, needs.into_iter().chain(notes), step)
}

/// A need among the scene or the task. "I asked what they needed" among the steps is a step.
fn is_need(answer: &Answer<'_>, told: &Told) -> bool {
    let early = matches!(told.sentence.part, Some(Part::Situation | Part::Task) | None);
    (early || is_named(answer, told)) && told.signs.has(Cue::Need)
}

/// "My task", "our aim": said for its own sake, wherever it stands.
fn is_named(answer: &Answer<'_>, told: &Told) -> bool {
    let words = answer.words(told);
    words.iter().zip(words.iter().skip(1)).any(|(owner, need)| {
        need.cues.has(Cue::Need) && matches!(answer.text.lower(owner), "my" | "our")
    })
}

fn is_shared(told: &Told) -> bool {
    told.signs.has_any(&[Cue::I, Cue::My, Cue::We])
}

/// From here on the reader is sure that a sentence is of the situation, and no charge.
const SURE: f32 = 0.7;

/// Whether somebody is charged with something before the steps. "They asked me to repeat it" among them is no charge.
pub(super) fn is_charged(answer: &Answer<'_>) -> bool {
    let early = |told: &&Told| match told.sentence.part {
        Some(Part::Situation) => told.sentence.confidence < SURE,
        part => part == Some(Part::Task),
    };
    answer.told.iter().filter(early).any(|told| answer.says(told, &CHARGE))
}
