//! A real case.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;

/// Met where something that happened is told and bound to one time, or told on over two sentences; half met where a deed
/// stands alone, or a case is only announced.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let full = told_for(answer, roles, Item::Example, CLEAR);
    let half = told_for(answer, roles, Item::Example, HEARD + 1);
    let step = match half.first() {
        Some(told) => {
            format!("You say {}. Say when and where that was.", quote(answer, told))
        }
        None => "Add one real case: when you last worked this way, and what happened.".to_owned(),
    };
    Finding::of(full, half, step)
}
