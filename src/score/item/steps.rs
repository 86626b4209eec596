//! What one does, in order.

use super::role::{HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;

/// Three steps, as for the actions of a story: convention.
const ENOUGH: usize = 3;

/// Counts different verbs of what the speaker does, or sentences of what usually happens: others are part of many ways of
/// working ("they put their points in a note"). What happened once, what it costs and how one knows are no steps.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let stepping = told_for(answer, roles, Item::Steps, HEARD);
    let mut verbs: Vec<u64> = stepping.iter().flat_map(|told| told.doings()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    let step = match stepping.last() {
        Some(told) => {
            format!("After {}, say what you do next: aim for three steps.", quote(answer, told))
        }
        None => "Say what you do first, then, and last.".to_owned(),
    };
    let enough = verbs.len() >= ENOUGH || stepping.len() >= ENOUGH;
    let some = !verbs.is_empty() || stepping.len() > 1;
    Finding::of(
        stepping.clone().into_iter().filter(|_| enough),
        stepping.into_iter().filter(|_| some),
        step,
    )
}
