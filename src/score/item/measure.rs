//! How one knows that it works.

use super::role::{CLEAR, Role, told_for};
use super::{Finding, quote_at};
use crate::domain::Item;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;

/// What makes a sign one that could be watched.
const CONCRETE: [Cue; 3] = [Cue::Number, Cue::Percent, Cue::Compare];

/// Met where something that can be watched is named together with a value, a number of them or what it is compared with,
/// also across two sentences; half met where only the sign is named.
pub(super) fn find(answer: &Answer<'_>, roles: &[Option<Role>]) -> Finding {
    let watched = told_for(answer, roles, Item::Measure, CLEAR);
    let counted = |told: &Told| {
        let words = answer.words(told);
        let many = words.iter().any(|word| {
            matches!(answer.text.lower(word), "many" | "often" | "long" | "share" | "number")
        });
        many || told.signs.has_any(&CONCRETE)
    };
    let enough = watched.iter().any(|told| counted(told));
    let step = match watched.first() {
        Some(told) => format!(
            "You say {}. Say what you would look at, and which value tells you it works.",
            quote_at(answer, told, &[Cue::Measure])
        ),
        None => "Say how you know that it works: what you look at, and what you expect to see."
            .to_owned(),
    };
    Finding::of(watched.clone().into_iter().filter(|_| enough), watched, step)
}
