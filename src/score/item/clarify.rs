//! What one would find out first.

use super::role::{CLEAR, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;

/// Six words are the shortest that name what is asked, and whom or where.
const ENOUGH: usize = 6;

/// Met where the speaker asks or looks before they choose, and says of what or whom; half met where that is a word.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let asking = told_for(answer, roles, Item::Clarify, CLEAR);
    let enough = asking.iter().map(|told| told.signs.words).sum::<usize>() >= ENOUGH;
    let step = match asking.first() {
        Some(told) => format!(
            "You say {}. Put it first, and say whom you would ask and what.",
            quote(answer, told)
        ),
        None => "Say first what you would find out, and from whom, before you act.".to_owned(),
    };
    Finding::of(asking.clone().into_iter().filter(|_| enough), asking, step)
}
