//! An opinion, where one past event was asked.

use super::present;
use super::tally::Tally;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// The reason, where views stand for the event: no deed is told, and a third of the sentences are views, or nearly
/// all hold at all times and are about nobody. A view at the end of a story is welcome and never counts against it.
pub(super) fn reason(answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    let views = answer.told.iter().filter(|told| is_view(told)).count();
    let deeds = answer.deeds();
    let instead = deeds == 0
        && (tally.prose || tally.closed)
        && views > 0
        && views * 3 >= tally.all
        && tally.mine <= views
        && !speaks(answer, views);
    let mostly = deeds > 0 && views > 3 * deeds && views * 2 > tally.all;
    let told = present::is_story(answer, tally) || super::notes(answer);
    ((instead || is_essay(tally)) && !told || mostly).then(|| {
        "This says what you think in general; the question asks for one event. Pick one time and tell what happened."
            .to_owned()
    })
}

/// More of what the speaker does than of views.
fn speaks(answer: &Answer<'_>, views: usize) -> bool {
    use crate::score::clause::Subject;
    answer.told.iter().filter(|told| told.signs.done_by(Subject::I) > 0).count() > views
}

/// Prose of three sentences and more in which the speaker does nothing, hardly anything happened, and every third
/// sentence holds at all times.
fn is_essay(tally: &Tally) -> bool {
    tally.prose
        && tally.all >= 3
        && tally.mine * 8 <= tally.all
        && tally.bygone * 4 <= tally.all
        && tally.first * 2 < tally.all
        && tally.timeless * 3 >= tally.all
}

fn is_view(told: &Told) -> bool {
    told.signs.has(Cue::Opinion) && !told.signs.tells_past()
}
