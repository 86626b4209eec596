//! A way is chosen, with its reason.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// From this length on a sentence of what the speaker would do says how or why, too.
const DETAILED: usize = 13;

/// Met where a way is taken, with a reason, a price, a limit or the manner in it or in the next sentence; half met where
/// that is left out.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let chosen = told_for(answer, roles, Item::Decision, HEARD);
    let reasons = [Cue::Cause, Cue::Against, Cue::Choice, Cue::If];
    let reasoned = |told: &&Told| told.signs.has_any(&reasons) || told.signs.words >= DETAILED;
    let said = chosen.iter().any(reasoned);
    let taken = chosen.len() > 1 || !told_for(answer, roles, Item::Decision, CLEAR).is_empty();
    let step = match chosen.first() {
        Some(told) => {
            format!("You say {}. Say which way you would choose, and why.", quote(answer, told))
        }
        None => "Say which way you would choose, and why.".to_owned(),
    };
    let enough = taken && said;
    Finding::of(chosen.clone().into_iter().filter(|_| enough), chosen, step)
}
