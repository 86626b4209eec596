//! The latest attempts, and the way to all of them.

use leptos::prelude::*;

use super::super::local_day;
use crate::dom::{El, View, button, h2, li, link, live, ol, p, section, span};
use crate::domain::Summary;
use crate::progress::common_gaps;
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{verbs, words};

/// How many attempts are drawn; the history has all of them.
const SHOWN: usize = 5;

/// The latest attempts.
pub(super) fn answers(starling: Starling) -> El {
    section("").with(h2("").with("Your answers")).with(history(starling))
}

fn history(starling: Starling) -> View {
    let save = button("button", "Save everything as a file")
        .on_click(move || starling.send(Event::BackupAsked));
    [
        p("").text_with(move || starling.history.with(|history| summary(history))).into(),
        ol("history").with(live(move || lines(starling))).into(),
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

fn lines(starling: Starling) -> View {
    starling.history.with(|history| {
        View::each(history.iter().rev().take(SHOWN).map(|summary| line(starling, summary)))
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
