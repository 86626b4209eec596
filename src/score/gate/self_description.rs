//! What one is like, usually does or has been, where one past event was asked.

use super::present;
use super::tally::Tally;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// What stands in a list of one's years and skills or of one's duties, and in letters that go with it.
static PROFILE: List = List::new(|| {
    Phrases::of(
        "years of experience|years experience|skilled in|fluent in|proven track record|track record| \
        certified in|my duties|my responsibilities|duties include|duties|references|driving licence| \
        driving license|available from|hobbies|salary|my typical day|my current position|known for|dear sir|hereby apply|apply for the position|look forward to hearing|yours faithfully|yours sincerely|kind regards|find attached| \
        strengths|languages",
    )
});

/// So many are a letter or a list, whatever stands between.
const SURELY: usize = 4;

/// The reason, where the speaker describes themselves: hardly a deed is told, and at least two fifths of
/// the sentences say what the speaker is or always does. Present-tense stories say neither.
pub(super) fn reason(answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    let habits = answer.told.iter().filter(|told| is_habit(told)).count();
    let deeds = answer.deeds();
    let instead = deeds == 0
        && habits > 0
        && habits * 5 >= tally.all * 2
        && !present::is_story(answer, tally);
    let mostly = deeds > 0 && habits > 3 * deeds && habits * 2 > tally.all;
    (instead || mostly || is_profile(answer, tally) || is_portrait(answer, tally)).then(|| {
        "This describes what you are like or usually do. Pick one time when it showed, and tell what happened then."
            .to_owned()
    })
}

/// Prose of the speaker in which hardly anything happened, and nothing happens once.
fn is_portrait(answer: &Answer<'_>, tally: &Tally) -> bool {
    tally.prose
        && tally.all >= 3
        && tally.first * 2 >= tally.all
        && tally.mine == 0
        && tally.bygone * 8 <= tally.all
        && !present::happens_once(answer)
}

/// Years, skills and duties, and hardly a deed.
fn is_profile(answer: &Answer<'_>, tally: &Tally) -> bool {
    let listed = answer.holds(&PROFILE);
    let idle = tally.mine * 4 <= tally.all && tally.bygone * 3 <= tally.all;
    (listed >= 2 && idle) || listed >= SURELY
}

fn is_habit(told: &Told) -> bool {
    told.signs.has(Cue::Habit) && !told.signs.tells_past()
}
