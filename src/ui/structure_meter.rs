//! Five segments that fill as the parts of a story appear.

use leptos::prelude::*;

use super::words;
use crate::domain::Part;

/// The structure meter: which parts the answer holds so far.
#[component]
pub fn StructureMeter(
    /// The parts that are there.
    present: Memo<[bool; 5]>,
) -> impl IntoView {
    let segments = Part::ALL.into_iter().enumerate().map(move |(place, part)| {
        let there = move || present.with(|present| present.get(place).copied().unwrap_or(false));
        view! {
            <li class="structure-meter__part" data-part=part.slug() data-there=move || there().to_string()>
                <abbr title=words::part(part)>{part.letter()}</abbr>
                <span class="visually-hidden">
                    {move || if there() { " is there" } else { " is not there yet" }}
                </span>
            </li>
        }
    });
    view! {
        <ol class="structure-meter" aria-label="Parts so far">
            {segments.collect_view()}
        </ol>
    }
}
