//! How the words of an answer divide among the parts.

use super::words;
use crate::dom::{El, View, div, figcaption, figure, span};
use crate::domain::Share;

/// A bar of the parts' shares, with its sentence.
pub fn share_bar(shares: &[Share]) -> El {
    let bars = shares.iter().map(|share| {
        span("share-bar__part")
            .attr("data-part", share.part.slug())
            .style("flex-basis", &format!("{}%", per_cent(share).max(3)))
            .with(share.part.letter().to_string())
    });
    let spoken: Vec<String> = shares
        .iter()
        .map(|share| format!("{} {} %", words::part(share.part), per_cent(share)))
        .collect();
    figure("share-bar")
        .with(div("share-bar__parts").attr("aria-hidden", "true").with(View::each(bars)))
        .with(figcaption("").with(spoken.join(" · ")))
}

fn per_cent(share: &Share) -> u32 {
    (share.of_words * 100.0).round() as u32
}
