//! A window of lines, one for each attempt, with its place and the buttons that move it.

use leptos::prelude::*;

use super::Look;
use crate::browser;
use crate::dom::{El, View, button, div, input, label, li, link, live, ol, p, span};
use crate::domain::Summary;
use crate::pages::local_day;
use crate::route::Route;
use crate::ui::words;

/// How many attempts are drawn at once.
const WINDOW: usize = 50;

/// The window of lines, its place, and the buttons that move it.
pub(super) fn lines(look: Look, found: &[usize]) -> View {
    let first = look.first.get().min(found.len().saturating_sub(1) / WINDOW * WINDOW);
    let shown = found.get(first..).unwrap_or_default().iter().take(WINDOW);
    let last = first + shown.len();
    let place = match found.len() {
        0 => "No answer fits. Take a word or a filter away.".to_owned(),
        1 => "One answer.".to_owned(),
        all if all <= WINDOW => format!("{}.", words::count(all, "answer", "answers")),
        all => format!("Answers {} to {last} of {all}, the latest first.", first + 1),
    };
    let list = look.starling.history.with_untracked(|history| {
        let lines = shown.filter_map(|&place| history.get(place)).map(|line| answer(look, line));
        ol("history").attr("start", &(first + 1).to_string()).with(View::each(lines))
    });
    let moves = (found.len() > WINDOW).then(|| moves(look, first, found.len()));
    [
        View::from(p("").id("place").attr("role", "status").attr("tabindex", "-1").with(place)),
        compare_bar(look).into(),
        list.into(),
        moves.into(),
    ]
    .into()
}

/// To the window before, the one behind, and both ends.
fn moves(look: Look, first: usize, all: usize) -> El {
    let end = (all - 1) / WINDOW * WINDOW;
    let go = move |to: usize| {
        look.first.set(to);
        browser::focus_soon("place");
    };
    let verb = |words: &str, to: usize| {
        button("button", words).disabled_with(move || to == first).on_click(move || go(to))
    };
    div("verbs no-print").with([
        verb("Earlier answers", (first + WINDOW).min(end)),
        verb("Later answers", first.saturating_sub(WINDOW)),
        verb("The earliest", end),
        verb("The latest", 0),
    ])
}

/// The way from two chosen answers to both side by side.
fn compare_bar(look: Look) -> El {
    div("history-page__compare no-print").with(live(move || {
        look.chosen.with(|chosen| match chosen.as_slice() {
            [one, two] => {
                let href = Route::Compare(one.clone(), two.clone()).href();
                View::from(link("button", &href, "Compare the two"))
            }
            [_] => View::from("One more, and both can be compared."),
            _ => View::from("Tick two answers to compare them."),
        })
    }))
}

fn answer(look: Look, line: &Summary) -> El {
    let ask = look.starling.ask_of(&line.question);
    let ask = ask.unwrap_or_else(|| line.question.as_str().to_owned());
    li("history__line")
        .with(span("history__result").with(words::result(line)))
        .with(link("", &Route::Review(line.id.clone()).href(), &ask))
        .with(tick(look, line, &ask))
        .with(span("history__about").with(about(line)))
}

/// When, how, how long, and what is open.
fn about(line: &Summary) -> String {
    let mut about = vec![words::day(local_day(line.at)), words::mode(line.mode).to_owned()];
    if line.answering >= 1000 {
        about.push(words::clock((line.answering / 1000) as i64));
    }
    about.extend(line.length.map(|it| format!("{} words", it.words)));
    let gaps: Vec<_> = line.gaps.iter().take(3).map(|item| words::item(*item)).collect();
    if !gaps.is_empty() {
        about.push(format!("open: {}", gaps.join(", ").to_ascii_lowercase()));
    }
    about.join(" · ")
}

/// Chooses an answer to be compared; of three the first is let go.
fn tick(look: Look, line: &Summary, ask: &str) -> El {
    let (id, own) = (line.id.clone(), line.id.clone());
    let set = move || look.chosen.with(|chosen| chosen.contains(&own));
    let choose = move |set| {
        look.chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if set {
                chosen.push(id.clone());
            }
            let first = chosen.len().saturating_sub(2);
            chosen.drain(..first);
        });
    };
    let name = format!("Compare: {ask}, {}", words::day(local_day(line.at)));
    label("history__tick no-print").with(
        input("")
            .attr("type", "checkbox")
            .attr("aria-label", &name)
            .checked_with(set)
            .on_tick(choose),
    )
}
