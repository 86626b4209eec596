//! What one would do, where one past event was asked.

use crate::score::answer::{Answer, Told};
use crate::score::clause::{Act, Subject, Tense, is_past};
use crate::score::lexicon::Cue;

/// The reason, where suppositions stand for the event. One "would" among deeds is a habit of the past
/// ("I would drive there each evening"), so they must outnumber by far what happened.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let supposing = |told: &Told| supposes(told) || begins_so(answer, told);
    let supposed = answer.told.iter().filter(|told| supposing(told)).count();
    let past = answer.told.iter().filter(|told| happened(told) && !supposing(told)).count();
    let outnumbered = supposed >= 2 && supposed > 2 * past;
    let imagined = answer.told.iter().filter(|told| imagines(told) || supposes(told)).count();
    let vague = imagined >= 3 && imagined * 3 >= answer.told.len() * 2 && answer.deeds() == 0;
    let alone = supposed >= 1 && supposed * 4 >= answer.told.len() && past == 0;
    (outnumbered || alone || vague).then(|| {
        "This says what you would do; the question asks for something that happened. Pick one time and say what you did."
            .to_owned()
    })
}

/// "I would call and see whether it worked": a past of somebody or something else makes no event of it.
fn supposes(told: &Told) -> bool {
    let count =
        |fits: &dyn Fn(&Act) -> bool| told.signs.acts.iter().filter(|act| fits(act)).count();
    let mine = count(&|act| act.tense == Tense::Past && act.who != Subject::Other);
    let would = count(&|act| act.tense == Tense::Would);
    let own_past = mine > 0 || told.signs.has(Cue::State);
    told.signs.supposes() && ((told.signs.has(Cue::If) && would >= mine) || !own_past)
}

/// "I'd keep them informed": whatever follows, it is supposed. "I'd sent it" says that it had been sent.
fn begins_so(answer: &Answer<'_>, told: &Told) -> bool {
    let words = answer.words(told);
    let own = words.iter().take(2).any(|word| word.cues.has(Cue::I) || word.cues.has(Cue::We));
    let place = words.iter().take(3).position(|word| word.cues.has(Cue::Would));
    let next = place.and_then(|place| words.get(place + 1));
    own && !told.signs.has(Cue::State)
        && next.is_some_and(|next| !is_past(next, answer.text.lower(next)))
}

/// "Suppose", "would be": nobody does it, and it is no past.
fn imagines(told: &Told) -> bool {
    told.signs.has_any(&[Cue::Would, Cue::If]) && !told.signs.tells_deed()
}

/// "If I had a deadline" is in the past by its form only; two deeds of one's own with an "if" among them are a past.
fn happened(told: &Told) -> bool {
    let mine = |act: &&Act| act.tense == Tense::Past && act.who != Subject::Other;
    told.signs.tells_past()
        && (!told.signs.has(Cue::If) || told.signs.acts.iter().filter(mine).count() > 1)
}
