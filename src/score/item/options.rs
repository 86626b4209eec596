//! More than one way is looked at.

use super::role::{CLEAR, HEARD, Role, told_for};
use super::{Finding, quote};
use crate::domain::Item;
use crate::score::answer::Answer;
use crate::score::phrase::{List, Phrases};

/// Who counts the ways has laid them out.
static COUNTED: List = List::new(|| {
    Phrases::of(
        "the first way|the second way|the third way|second way|third way|the second option|the third option| \
        option a|option b|the last two|the second and the third",
    )
});

/// Met where two ways are set side by side, in one sentence or in two; half met where one stands alone.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let ways = told_for(answer, roles, Item::Options, HEARD);
    let enough = ways.len() > 1 || !told_for(answer, roles, Item::Options, CLEAR).is_empty();
    let laid = !ways.is_empty();
    let counted = answer.told.iter().filter(|told| laid && answer.says(told, &COUNTED));
    let step = match ways.first() {
        Some(told) => format!(
            "You say {}. Name the other way, and what speaks for each.",
            quote(answer, told)
        ),
        None => "Name at least two ways you could go, and what speaks for each.".to_owned(),
    };
    let full: Vec<_> = ways.iter().copied().filter(|_| enough).chain(counted).collect();
    Finding::of(full, ways, step)
}
