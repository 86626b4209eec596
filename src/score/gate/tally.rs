//! What most sentences of an answer are like, counted once for all gates.

use crate::score::answer::{Answer, Told};
use crate::score::clause::{Act, Subject, Tense};
use crate::score::lexicon::Cue;

/// Prose has this many grammar words in a hundred and more, notes have fewer ("Pulled logs, saw timeouts"). In notes
/// the tense says nothing, so they are not judged by it: of 758 answers that tell something every tenth is so.
const PROSE: usize = 41;

/// Between notes and prose stand reports and manuals ("Screen of 6.7 inches, lasts two days"), which are closed with
/// full stops; notes mostly are not, or have fewer grammar words still.
const FORMED: usize = 38;

/// With fewer still, even closed sentences may be notes.
const NOTES: usize = 34;

/// Sentences by what they tell.
pub(super) struct Tally {
    /// All.
    pub(super) all: usize,
    /// In which something happened or was so, with no "if" about it. "I would always help, as he was alone" is a habit
    /// of the past.
    pub(super) bygone: usize,
    /// In which the speaker, alone or with others, did something.
    pub(super) mine: usize,
    /// The same, whatever one would do beside it.
    pub(super) acted: usize,
    /// How many deeds of the speaker, alone or with others, are told in all.
    pub(super) deeds: usize,
    /// In which the speaker stands as the one who acts or is.
    pub(super) first: usize,
    /// In which the speaker comes up at all.
    pub(super) own: usize,
    /// In which the speaker does something now, once and not always: "I pull the plug and call my boss".
    pub(super) now: usize,
    /// That hold at all times: "Conflicts are natural", "people should listen".
    pub(super) timeless: usize,
    /// Whether it is written in sentences, not in notes.
    pub(super) prose: bool,
    /// Whether most sentences are closed by a full stop or the like.
    pub(super) closed: bool,
    /// Whether they are closed, and hold more grammar words than the barest notes.
    pub(super) worded: bool,
    /// Whether most are sentences at least by their signs.
    pub(super) formed: bool,
}

impl Tally {
    /// Counts.
    pub(super) fn of(answer: &Answer<'_>) -> Self {
        let count = |fits: fn(&Told) -> bool| answer.told.iter().filter(|told| fits(told)).count();
        let words = &answer.text.words;
        let grammar = words.iter().filter(|word| word.cues.has(Cue::Grammar)).count();
        let ended = |told: &&Told| told.span().of(answer.text.raw).ends_with(['.', '!', '?']);
        let ended = answer.told.iter().filter(ended).count();
        let closed = ended * 3 >= answer.told.len() * 2;
        Self {
            closed,
            worded: closed && grammar * 100 >= NOTES * words.len(),
            formed: closed && grammar * 100 >= FORMED * words.len(),
            all: answer.told.len(),
            bygone: count(is_bygone),
            mine: count(is_mine),
            acted: count(|told| told.signs.acts.iter().any(is_own)),
            deeds: answer
                .told
                .iter()
                .flat_map(|told| &told.signs.acts)
                .filter(|act| is_own(act))
                .count(),
            first: count(|told| told.signs.has_any(&[Cue::I, Cue::We])),
            own: count(|told| told.signs.has_any(&[Cue::I, Cue::My, Cue::We])),
            now: count(is_now),
            timeless: count(|told| !told.signs.tells_past() && told.signs.has_any(&TIMELESS)),
            prose: grammar * 100 >= PROSE * words.len() && answer.told.len() > 1,
        }
    }
}

const TIMELESS: [Cue; 4] = [Cue::Present, Cue::Would, Cue::Opinion, Cue::Habit];

fn is_bygone(told: &Told) -> bool {
    told.signs.tells_past() && !told.signs.has(Cue::If)
}

fn is_mine(told: &Told) -> bool {
    told.is_deed() && told.signs.acts.iter().any(is_own)
}

fn is_now(told: &Told) -> bool {
    let plain = |act: &Act| act.tense == Tense::Plain && act.who != Subject::Other;
    !told.signs.has_any(&[Cue::Would, Cue::If, Cue::Opinion, Cue::Habit])
        && told.signs.acts.iter().any(plain)
}

fn is_own(act: &Act) -> bool {
    act.tense == Tense::Past && act.who != Subject::Other
}
