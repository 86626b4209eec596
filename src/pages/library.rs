//! Library: all questions, bank by bank.

use leptos::prelude::*;

use super::title;
use crate::dom::{El, View, details, div, input, label, li, link, live_by, p, span, summary, ul};
use crate::domain::{Bank, Question};
use crate::progress::last_answers;
use crate::route::Route;
use crate::state::Starling;
use crate::ui::words;

/// All questions.
pub fn library_page(starling: Starling) -> El {
    let search = RwSignal::new(String::new());
    let field = input("").id("search").attr("type", "search").on_input(move |it| search.set(it));
    div("library")
        .with(title("Library"))
        .with(label("field").with(span("").with("Search")).with(field))
        .with(live_by(
            move || key(starling, search),
            move || {
                let arrival = starling.library.get();
                let wanted = search.get().to_ascii_lowercase();
                let banks = arrival.library()?.banks.iter();
                let shown: Vec<View> =
                    banks.filter_map(|bank| bank_view(starling, bank, &wanted)).collect();
                let none = shown.is_empty().then(|| p("").with("No question fits the search."));
                Some(View::from([none.into(), View::from(shown)]))
            },
        ))
}

/// Changes when the questions come, and when another thing is searched for.
fn key(starling: Starling, search: RwSignal<String>) -> u64 {
    let here = starling.library.with(|library| library.library().is_some());
    let hash = |sum: u64, byte: u8| sum.wrapping_mul(31).wrapping_add(u64::from(byte));
    search.with(|search| search.bytes().fold(u64::from(here), hash))
}

/// A bank opens when it is pressed, and when a search finds something in it.
fn bank_view(starling: Starling, bank: &Bank, wanted: &str) -> Option<View> {
    let fits = |question: &&Question| {
        let about = format!("{} {}", question.ask, question.competencies.join(" "));
        let about = about.to_ascii_lowercase();
        wanted.split_whitespace().all(|word| about.contains(word))
    };
    let lines = bank.questions.iter().filter(fits).map(|question| line(starling, question).into());
    let lines: Vec<View> = lines.collect();
    if lines.is_empty() {
        return None;
    }
    let name = format!("{} ({})", bank.title, lines.len());
    let shown = details("library__bank")
        .with(summary("").with(name))
        .with(p("").with(bank.about.as_str()))
        .with(ul("question-list").with(lines));
    Some(if wanted.is_empty() { shown.into() } else { shown.attr("open", "").into() })
}

fn line(starling: Starling, question: &Question) -> El {
    let last = starling.history.with(|history| {
        last_answers(history)
            .get(question.id.as_str())
            .map(|last| format!(" · last: {}", words::result(last)))
    });
    let about = format!("{}{}", words::kind(question.kind), last.unwrap_or_default());
    li("question-list__line")
        .with(link("", &Route::Question(question.id.clone()).href(), &question.ask))
        .with(span("question-list__about").with(about))
}
