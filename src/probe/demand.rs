//! What a persona demands, by how strict they are and at what level the question is asked.

use crate::domain::{Asking, Checklist, Item, Level, State, Strictness, Tick};

/// Whether an item is looked for at all.
///
/// A gentle persona helps to show what happened, and leaves proof and reflection to others. At the first level nobody
/// asks what one learnt for good, or what speaks against one's way: career ladders put weighing and reflection at the
/// level after it (convention, and that of the bundled ladder).
pub(super) fn wants(asking: &Asking, item: Item) -> bool {
    let reflects = matches!(item, Item::Learning | Item::Reasoning | Item::Tradeoff);
    let proves = matches!(item, Item::Evidence | Item::Measure);
    let first = asking.level.is_none_or(|level| level == Level::Engineer);
    match asking.strictness {
        _ if asking.presses.contains(&item) => true,
        Strictness::Gentle => !(proves || reflects && first),
        Strictness::Even | Strictness::Demanding => true,
    }
}

/// Whether half of an item is enough.
fn is_content_with_half(asking: &Asking, item: Item) -> bool {
    // A story gets by with half of these; a claim is no proof, and half a way or half a plan is soon told.
    let story = !matches!(
        item,
        Item::Situation | Item::Task | Item::Reasoning | Item::Learning | Item::Relevance
    );
    match asking.strictness {
        Strictness::Gentle => true,
        Strictness::Even => !story && !asking.presses.iter().take(2).any(|it| *it == item),
        Strictness::Demanding => false,
    }
}

/// The items that are demanded and open, in the order of the checklist.
pub(super) fn open<'a>(
    asking: &'a Asking,
    checklist: &'a Checklist,
) -> impl Iterator<Item = &'a Tick> {
    checklist.ticks.iter().filter(|tick| match tick.state {
        State::Met => false,
        State::Partly => wants(asking, tick.item) && !is_content_with_half(asking, tick.item),
        State::Missing => wants(asking, tick.item),
    })
}
