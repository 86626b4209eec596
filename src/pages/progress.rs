//! Progress: every attempt, the latest first.

use leptos::prelude::*;

use super::{local_day, title};
use crate::dom::{El, View, button, div, li, link, live, live_by, ol, p, span, when};
use crate::domain::Summary;
use crate::progress::common_gaps;
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{empty_state, verbs, words};

/// How many attempts are drawn at once.
const SHOWN: u64 = 50;

/// Every attempt.
pub fn progress_page(starling: Starling) -> El {
    let empty = move || starling.history.with(Vec::is_empty);
    div("progress").with(title("Progress")).with(live_by(
        move || u64::from(empty()),
        move || if empty() { nothing_yet().into() } else { history(starling) },
    ))
}

fn nothing_yet() -> El {
    let words = "Every answer you give will stand here with its checklist, so that you see what \
                 grows. It stays on this device.";
    empty_state(words, "Answer a question", &Route::Today.href())
}

fn history(starling: Starling) -> View {
    let shown = RwSignal::new(SHOWN);
    let more = move || starling.history.with(Vec::len) as u64 > shown.get();
    let show_more = move || {
        button("button", "Show more").on_click(move || shown.update(|shown| *shown += SHOWN))
    };
    let save = button("button", "Save everything as a file")
        .on_click(move || starling.send(Event::BackupAsked));
    [
        p("").text_with(move || starling.history.with(|history| summary(history))).into(),
        ol("history").with(live(move || lines(starling, shown.get() as usize))).into(),
        when(more, show_more),
        View::from(verbs([
            save,
            link("button button--quiet", &Route::History.href(), "All answers"),
        ])),
    ]
    .into()
}

fn summary(history: &[Summary]) -> String {
    let answers = words::count(history.len(), "answer", "answers");
    match common_gaps(history).first() {
        Some((item, count)) => format!(
            "{answers} so far. Most often open in the last answers: {} ({count}).",
            words::item(*item).to_ascii_lowercase()
        ),
        None => format!("{answers} so far."),
    }
}

fn lines(starling: Starling, shown: usize) -> View {
    starling.history.with(|history| {
        View::each(history.iter().rev().take(shown).map(|summary| line(starling, summary)))
    })
}

fn line(starling: Starling, summary: &Summary) -> El {
    let ask = starling.ask_of(&summary.question);
    let ask = ask.unwrap_or_else(|| summary.question.as_str().to_owned());
    let day = words::day(local_day(summary.at));
    let mut about = format!("{day} · {}", words::mode(summary.mode));
    let gaps: Vec<_> = summary.gaps.iter().take(3).map(|item| words::item(*item)).collect();
    if !gaps.is_empty() {
        about = format!("{about} · open: {}", gaps.join(", ").to_ascii_lowercase());
    }
    li("history__line")
        .with(span("history__result").with(words::result(summary)))
        .with(link("", &Route::Review(summary.id.clone()).href(), &ask))
        .with(span("history__about").with(about))
}
