//! Five segments that fill as the parts of a story appear.

use super::words;
use crate::dom::{El, View, abbr, li, ol, span};
use crate::domain::Part;

/// The structure meter: which parts the answer holds so far.
pub fn structure_meter(holds: impl Fn(Part) -> bool + Copy + 'static) -> El {
    let segments = Part::ALL.into_iter().map(move |part| segment(part, move || holds(part)));
    ol("structure-meter").attr("aria-label", "Parts so far").with(View::each(segments))
}

fn segment(part: Part, there: impl Fn() -> bool + Copy + 'static) -> El {
    let spoken = move || if there() { " is there" } else { " is not there yet" }.to_owned();
    li("structure-meter__part")
        .attr("data-part", part.slug())
        .attr_with("data-there", move || Some(there().to_string()))
        .with(abbr("").attr("title", words::part(part)).with(part.letter().to_string()))
        .with(span("visually-hidden").text_with(spoken))
}
