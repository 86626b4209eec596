//! About something else: no readable English, or nobody in it who could be the candidate.

use super::tally::Tally;
use crate::domain::Kind;
use crate::score::answer::Answer;
use crate::score::lexicon::{Cue, Cues};
use crate::score::text::Word;
use crate::score::theme::Theme;

/// The share of words that any English text has: grammar words and common verbs. Notes without articles
/// keep a quarter; filler Latin, other languages and random letters stay under a tenth.
const FEWEST_KNOWN: f32 = 0.16;

/// The reason, where the answer cannot be about what was asked.
pub(super) fn reason(answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    if known(answer) < FEWEST_KNOWN {
        let why = "This does not read as English sentences. Tell in plain English what happened and what you did.";
        return Some(why.to_owned());
    }
    if is_blank(answer) {
        let why = "You say that no answer comes to mind. A small one will do: pick something from the last year and say what you did.";
        return Some(why.to_owned());
    }
    let why = match answer.asked.kind {
        Kind::Behavioural => {
            "This does not seem to be about something that happened to you. Tell one event from your own work."
        }
        _ => "This does not seem to be about the question. Say what you do, or would do, and why.",
    };
    ((tally.prose && !has_verbs(answer))
        || is_about_nobody(answer, tally)
        || is_of_life(answer, tally))
    .then(|| why.to_owned())
}

/// The share of words that the reader knows.
fn known(answer: &Answer<'_>) -> f32 {
    let words = &answer.text.words;
    let known = words.iter().filter(|word| is_known(answer, word)).count();
    known as f32 / words.len().max(1) as f32
}

fn is_known(answer: &Answer<'_>, word: &Word) -> bool {
    let lower = answer.text.lower(word);
    let latin = matches!(lower, "in" | "a" | "me" | "do" | "no" | "an");
    let lettered = word.cues != Cues::NONE && !word.cues.has(Cue::Number);
    (lettered && !latin) || lower.len() > 4 && (lower.ends_with("ed") || lower.ends_with("ing"))
}

/// Whether anything is said of anything.
fn has_verbs(answer: &Answer<'_>) -> bool {
    let verbs = [Cue::State, Cue::Present, Cue::Would, Cue::Need, Cue::Learning];
    answer.told.iter().any(|told| !told.signs.acts.is_empty() || told.signs.has_any(&verbs))
}

/// Whether the answer says that there is none. "I can't remember the date" in a story is no such thing.
fn is_blank(answer: &Answer<'_>) -> bool {
    let blank = answer.with(&[Cue::Blank]).count();
    blank > 0 && blank * 3 >= answer.told.len() && answer.deeds() == 0
}

/// Whether the speaker does not come up: neither named, nor left out as in notes ("Asked the team"). Where an
/// event was asked, prose about others is a report, a tale or a manual, unless it says what should be (an opinion,
/// which has a gate of its own). Anything else may still touch the theme.
fn is_about_nobody(answer: &Answer<'_>, tally: &Tally) -> bool {
    if tally.own > 0 {
        return false;
    }
    let event = answer.asked.kind == Kind::Behavioural;
    let manual = event && tally.bygone * 4 <= tally.all && says_you(answer);
    let idle = (tally.formed && tally.deeds < 2)
        || (tally.worded && tally.deeds == 0 && tally.bygone == 0);
    let report = event && idle && tally.all > 2 && !argues(answer);
    let noted = answer.told.iter().any(|told| told.steps().count() > 0);
    let stray = tally.prose || tally.formed;
    manual || report || (stray && !noted && !touches(answer))
}

/// Views of how things should be or are for everybody.
fn argues(answer: &Answer<'_>) -> bool {
    let views = [Cue::Opinion, Cue::Habit];
    answer.with(&views).filter(|told| !told.signs.tells_past()).count() > 0
}

/// Where so many of the words whose meaning is known belong to fields of life beside work, and the speaker does
/// nothing, it is a recipe, a guide or a poem. Of 753 answers that tell something one has more than 0.34.
const MOST_OF_LIFE: f32 = 0.4;

fn is_of_life(answer: &Answer<'_>, tally: &Tally) -> bool {
    let known = answer.text.words.iter().filter_map(|word| word.class);
    let (mut all, mut life) = (0_usize, 0_usize);
    for class in known {
        all += 1;
        life += usize::from(class.is_life());
    }
    let idle = tally.mine == 0 || (tally.mine * 4 <= tally.all && tally.bygone * 2 <= tally.all);
    all >= 10 && life as f32 >= MOST_OF_LIFE * all as f32 && idle
}

fn says_you(answer: &Answer<'_>) -> bool {
    answer.text.words.iter().any(|word| matches!(answer.text.lower(word), "you" | "your"))
}

fn touches(answer: &Answer<'_>) -> bool {
    let theme = Theme::of(answer.asked);
    answer.text.words.iter().any(|word| theme.holds(&answer.text, word))
}
