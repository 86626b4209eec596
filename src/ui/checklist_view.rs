//! The checklist: each line opens to its quote and its next step.

use leptos::prelude::*;

use super::words;
use crate::domain::{Checklist, Span, State, Tick};

/// The checklist of an answer that was scored.
#[component]
pub fn ChecklistView(
    /// The answer, for its quotes.
    text: String,
    /// What was found.
    checklist: Checklist,
    /// Told which words a line stands on, when it is looked at.
    on_look: Callback<Vec<(usize, usize)>>,
) -> impl IntoView {
    let weakest = checklist.weakest().map(|tick| tick.item);
    let lines = checklist.ticks.into_iter().map(|tick| {
        let open = Some(tick.item) == weakest;
        line(&text, tick, open, on_look)
    });
    view! { <ul class="checklist-view">{lines.collect_view()}</ul> }
}

fn line(
    text: &str,
    tick: Tick,
    open: bool,
    on_look: Callback<Vec<(usize, usize)>>,
) -> impl IntoView + use<> {
    let spans: Vec<(usize, usize)> =
        tick.evidence.iter().map(|span| (span.start, span.end)).collect();
    let look = move |_| on_look.run(spans.clone());
    let quotes = quotes(text, &tick.evidence);
    view! {
        <li class="checklist-view__line" data-state=tick.state.slug()>
            <details open=open>
                <summary on:click=look>
                    <span class="checklist-view__mark" aria-hidden="true">{mark(tick.state)}</span>
                    <span class="checklist-view__item">{words::item(tick.item)}</span>
                    <span class="checklist-view__state">{words::state(tick.state)}</span>
                </summary>
                <p class="checklist-view__rule">{words::item_rule(tick.item)}</p>
                {quotes}
                {tick.advice.map(|advice| view! { <p class="checklist-view__advice">{advice}</p> })}
            </details>
        </li>
    }
}

/// At most three quotes: more is a wall.
fn quotes(text: &str, evidence: &[Span]) -> Vec<AnyView> {
    let quotes = evidence.iter().take(3).map(|span| span.of(text).trim().to_owned());
    quotes.map(|quote| view! { <blockquote>{quote}</blockquote> }.into_any()).collect()
}

fn mark(state: State) -> &'static str {
    match state {
        State::Met => "✓",
        State::Partly => "–",
        State::Missing => "○",
    }
}
