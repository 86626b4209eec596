//! The live region: what a screen reader is told, politely.

use leptos::prelude::*;

use crate::browser;
use crate::dom::{El, p};
use crate::state::{Starling, Told};
use crate::ui::words;

/// The live region.
pub(super) fn spoken(starling: Starling) -> El {
    p("visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .text_with(move || said(starling).unwrap_or_default())
}

fn said(starling: Starling) -> Option<String> {
    let announced = starling.announced.get()?;
    let words = match announced.told {
        Told::Moment(moment) => words::moment(moment).to_owned(),
        Told::Saved => "Saved.".into(),
        Told::Clock => clock(starling),
    };
    // A mark nobody hears makes two equal words two announcements.
    let mark = if announced.count.is_multiple_of(2) { "" } else { "\u{200b}" };
    Some(format!("{words}{mark}"))
}

fn clock(starling: Starling) -> String {
    let now = browser::now();
    let face = starling.round.with_untracked(|round| round.as_ref().and_then(|it| it.face(now)));
    face.map_or("No clock runs.".into(), words::face)
}
