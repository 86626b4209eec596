//! Progress: every attempt, the latest first.

use leptos::prelude::*;

use super::local_day;
use crate::domain::{Item, Summary};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{EmptyState, words};

/// How many attempts are drawn at once.
const SHOWN: usize = 50;

/// Every attempt.
#[component]
pub fn ProgressPage() -> impl IntoView {
    let starling = Starling::expect();
    let shown = RwSignal::new(SHOWN);
    let more = move || starling.history.with(Vec::len).gt(&shown.get());
    let empty = Memo::new(move |_| starling.history.with(Vec::is_empty));
    view! {
        <div class="progress">
            <h1 id="headline" tabindex="-1">"Progress"</h1>
            <Show
                when=move || !empty.get()
                fallback=|| {
                    view! {
                        <EmptyState
                            words="Every answer you give will stand here with its checklist, so that you see what grows. It stays on this device."
                            verb="Answer a question"
                            href=Route::Today.href()
                        />
                    }
                }
            >
                <p>{move || starling.history.with(|history| summary(history))}</p>
                <ol class="history">{move || lines(starling, shown.get())}</ol>
                <Show when=more>
                    <button type="button" class="button" on:click=move |_| shown.update(|shown| *shown += SHOWN)>
                        "Show more"
                    </button>
                </Show>
                <div class="verbs">
                    <button type="button" class="button" on:click=move |_| starling.send(Event::BackupAsked)>
                        "Save everything as a file"
                    </button>
                </div>
            </Show>
        </div>
    }
}

fn summary(history: &[Summary]) -> String {
    let answers = words::count(history.len(), "answer", "answers");
    match crate::progress::common_gaps(history).first() {
        Some((item, count)) => format!(
            "{answers} so far. Most often not met in your last answers: {} ({count}).",
            words::item(*item).to_lowercase()
        ),
        None => format!("{answers} so far."),
    }
}

fn lines(starling: Starling, shown: usize) -> Vec<AnyView> {
    starling.history.with(|history| {
        let latest = history.iter().rev().take(shown);
        latest.map(|summary| line(starling, summary).into_any()).collect()
    })
}

fn line(starling: Starling, summary: &Summary) -> impl IntoView + use<> {
    let ask = starling
        .library
        .with(|library| Some(library.library()?.question(&summary.question)?.ask.clone()));
    let result = match summary.met {
        Some((met, of)) if summary.mode.has_numbers() => format!("{met} of {of}"),
        Some(_) => "answered".into(),
        None => "not scored".into(),
    };
    let gaps: Vec<String> = summary.gaps.iter().take(3).map(gap).collect();
    let mut about = vec![words::day(local_day(summary.at)), words::mode(summary.mode).to_owned()];
    if !gaps.is_empty() {
        about.push(format!("open: {}", gaps.join(", ")));
    }
    view! {
        <li class="history__line">
            <span class="history__result">{result}</span>
            <a href=Route::Review(summary.id.clone()).href()>
                {ask.unwrap_or_else(|| summary.question.as_str().to_owned())}
            </a>
            <span class="history__about">{about.join(" · ")}</span>
        </li>
    }
}

fn gap(item: &Item) -> String {
    words::item(*item).to_lowercase()
}
