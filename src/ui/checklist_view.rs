//! The checklist: each line opens to its quote and its next step.

use leptos::prelude::*;

use super::{Lit, words};
use crate::dom::{El, View, blockquote, details, li, p, span, summary, ul};
use crate::domain::{Checklist, Tick};

/// More quotes than this are a wall.
const QUOTES: usize = 3;

/// The checklist of an answer that was scored. A line that is looked at lights its words up.
pub fn checklist_view(text: &str, checklist: &Checklist, lit: Lit) -> El {
    let weakest = checklist.weakest().map(|tick| tick.item);
    let lines =
        checklist.ticks.iter().map(|tick| line(text, tick, Some(tick.item) == weakest, lit));
    ul("checklist-view").with(View::each(lines))
}

fn line(text: &str, tick: &Tick, open: bool, lit: Lit) -> El {
    let spans = tick.evidence.clone();
    let quotes =
        tick.evidence.iter().take(QUOTES).map(|it| blockquote("").with(it.of(text).trim()));
    let advice = tick.advice.as_deref();
    let lines = details("")
        .with(name_line(tick).on_click(move || lit.set(spans.clone())))
        .with(p("checklist-view__rule").with(words::item_rule(tick.item)))
        .with(View::each(quotes))
        .with(advice.map(|advice| p("checklist-view__advice").with(advice)));
    let lines = if open { lines.attr("open", "") } else { lines };
    li("checklist-view__line").attr("data-state", tick.state.slug()).with(lines)
}

fn name_line(tick: &Tick) -> El {
    summary("")
        .with(
            span("checklist-view__mark").attr("aria-hidden", "true").with(words::mark(tick.state)),
        )
        .with(span("checklist-view__item").with(words::item(tick.item)))
        .with(span("checklist-view__state").with(words::state(tick.state)))
}
