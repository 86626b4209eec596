//! Library: all questions, bank by bank.

use leptos::prelude::*;

use super::title;
use crate::dom::{El, View, details, div, input, label, li, link, live, p, span, summary, ul};
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
        .with(live(move || {
            let arrival = starling.library.get();
            let wanted = search.get().to_ascii_lowercase();
            let banks = arrival.library()?.banks.iter();
            Some(View::each(banks.map(|bank| bank_view(starling, bank, &wanted))))
        }))
}

/// A bank opens when it is pressed, and when a search finds something in it.
fn bank_view(starling: Starling, bank: &Bank, wanted: &str) -> View {
    let fits = |question: &&Question| {
        let about = format!("{} {}", question.ask, question.competencies.join(" "));
        let about = about.to_ascii_lowercase();
        wanted.split_whitespace().all(|word| about.contains(word))
    };
    let lines = bank.questions.iter().filter(fits).map(|question| line(starling, question).into());
    let lines: Vec<View> = lines.collect();
    if lines.is_empty() {
        return View::Nothing;
    }
    let name = format!("{} ({})", bank.title, lines.len());
    let shown = details("library__bank")
        .with(summary("").with(name))
        .with(p("").with(bank.about.as_str()))
        .with(ul("question-list").with(lines));
    if wanted.is_empty() { shown.into() } else { shown.attr("open", "").into() }
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
