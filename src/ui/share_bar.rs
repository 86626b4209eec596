//! How the words of an answer divide among the parts.

use leptos::prelude::*;

use super::words;
use crate::score::Share;

/// A bar of the parts' shares, with its sentence.
#[component]
pub fn ShareBar(
    /// The shares of the parts that occur.
    shares: Vec<Share>,
) -> impl IntoView {
    let per_cent = |share: &Share| (share.of_words * 100.0).round() as u32;
    let bars = shares.iter().map(|share| {
        let width = format!("{}%", per_cent(share).max(3));
        view! {
            <span class="share-bar__part" data-part=share.part.slug() style:flex-basis=width>
                {share.part.letter()}
            </span>
        }
    });
    let spoken: Vec<String> = shares
        .iter()
        .map(|share| format!("{} {} %", words::part(share.part), per_cent(share)))
        .collect();
    view! {
        <figure class="share-bar">
            <div class="share-bar__parts" aria-hidden="true">{bars.collect_view()}</div>
            <figcaption>{spoken.join(" · ")}</figcaption>
        </figure>
    }
}
