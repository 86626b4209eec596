//! What is done differently since.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::clause::{Act, Subject, Tense};
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
        i never|we now|now always|what i do since then|and that's what i do now|my mistake was| \
        one thing badly|one mistake|what i got wrong|i should have|do differently|did wrong was|took from it| \
        take from it|took with me|taken from it|stuck with me|keep from it|i used to",
    )
});

/// Words that tell a lesson only where somebody takes it: a lesson may also be given by teachers.
static LESSONS: List = List::new(|| {
    Phrases::of(
        "the lesson|lesson for me|lesson for us|lesson was|lesson is|lesson learnt|lesson learned| \
        lessons learnt|lessons learned|my lesson|was a lesson|important lesson|big lesson|main lesson",
    )
});

/// What binds a habit to the time since.
static NOW: List = List::new(|| {
    Phrases::of(
        "now|today|these days|nowadays|always|never|ever since|every new|each new|from now on|any more| \
        anymore|in every|before i",
    )
});

/// Met where words of learning stand ("I learned", "since then I", "next time") in what comes after the steps, or where a
/// sentence is surely read as learning; half met where it may be. "I learned the tool" among the steps is a step.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let last = answer.told.len().saturating_sub(2);
    let ends = |at: usize, told: &Told| {
        at >= last && (says_since(answer, told) || is_new_habit(answer, told))
    };
    let said = answer.told.iter().enumerate().filter(|(at, told)| {
        (is_late(told) && (teaches(answer, told) || says_since(answer, told)))
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

/// A word of learning that is the speaker's own: "since then she was on time" tells how it went on.
fn teaches(answer: &Answer<'_>, told: &Told) -> bool {
    let words = answer.words(told);
    let given = |lower: &str| matches!(lower, "lesson" | "lessons");
    let learns = words.iter().filter(|word| word.cues.has(Cue::Learning));
    let own = told.sentence.part == Some(Part::Learning)
        || told.signs.has_any(&[Cue::I, Cue::My, Cue::We])
        || told.signs.acts.iter().any(|act| act.who == Subject::I);
    own && learns.map(|word| answer.text.lower(word)).any(|lower| !given(lower))
        || answer.says(told, &LESSONS)
}

/// "I test on real sizes now": told in the present at the end of a story.
fn is_new_habit(answer: &Answer<'_>, told: &Told) -> bool {
    let plain = |act: &Act| act.who != Subject::Other && act.tense == Tense::Plain;
    told.signs.acts.iter().any(plain) && !told.signs.tells_deed() && answer.says(told, &NOW)
}

fn says_since(answer: &Answer<'_>, told: &Told) -> bool {
    answer.says(told, &SINCE)
}

fn is_late(told: &Told) -> bool {
    matches!(told.sentence.part, Some(Part::Result | Part::Learning))
}
