//! What is done differently since.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// As sure as the reader must be that a sentence without any word of learning is one. With a lower bar, outcomes
/// are taken for lessons.
const SURE: f32 = 0.5;

/// Ways to say what is different since, beside those of the word lists.
static SINCE: List = List::new(|| {
    Phrases::of(
        "from then|from this time|from that time|after this i always|after that i always|since that| \
        since this|ever since|that is my rule|my rule now|is my rule|today i would|today i|i would now| \
        would now|i'd now|if it happened again|if i could do it again|if i had to do it again|again i would| \
        again i'd|would do the same again|i keep|i always check|now i'm|now i|i now|i no longer|never again| \
        i never|we now|now always|what i do since then|and that's what i do now",
    )
});

/// Met where words of learning stand ("I learned", "since then I", "next time") in what comes after the steps, or where a
/// sentence is surely read as learning; half met where it may be. "I learned the tool" among the steps is a step.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let last = answer.told.len().saturating_sub(2);
    let ends = |at: usize, told: &Told| at >= last && says_since(answer, told);
    let said = answer.told.iter().enumerate().filter(|(at, told)| {
        (is_late(told) && (told.signs.has(Cue::Learning) || says_since(answer, told)))
            || ends(*at, told)
            || (told.sentence.part == Some(Part::Learning)
                && told.sentence.confidence >= SURE
                && told.signs.words > 4)
    });
    let read = answer.of_part(Part::Learning);
    let step = match answer.told.last() {
        Some(told) => format!(
            "You end with {}. Add one sentence: what have you done differently since then?",
            quote(answer, told)
        ),
        None => "End with one sentence: what you have done differently since then.".to_owned(),
    };
    Finding::of(said.map(|(_, told)| told), read, step)
}

fn says_since(answer: &Answer<'_>, told: &Told) -> bool {
    answer.says(told, &SINCE)
}

fn is_late(told: &Told) -> bool {
    matches!(told.sentence.part, Some(Part::Result | Part::Learning))
}
