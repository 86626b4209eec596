//! What comes after the decision.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;

/// In fewer words a single sentence of it is an afterthought: "Then I would report it."
const SAID: usize = 10;

/// Met where the speaker says what they do after the choice: tell, check back, write down, review; half met where that is a
/// word.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let mut full = told_for(answer, roles, Item::FollowThrough, CLEAR);
    let twice = full.len() > 1;
    full.retain(|told| twice || told.signs.words >= SAID);
    let half = told_for(answer, roles, Item::FollowThrough, HEARD);
    let step = match answer.told.last() {
        Some(told) => format!(
            "You end with {}. Say how you would check later that it worked.",
            quote(answer, told)
        ),
        None => "Say how you would check later that it worked.".to_owned(),
    };
    Finding::of(full, half, step)
}
