//! Library: all questions, bank by bank.

use leptos::prelude::*;

use crate::domain::{Bank, Question};
use crate::progress::last_answers;
use crate::route::Route;
use crate::state::Starling;
use crate::ui::words;

/// All questions.
#[component]
pub fn LibraryPage() -> impl IntoView {
    let starling = Starling::expect();
    let search = RwSignal::new(String::new());
    let banks = move || {
        let library = starling.library.get();
        let wanted = search.get().to_lowercase();
        let banks = library.library()?.banks.iter().map(|bank| bank_view(starling, bank, &wanted));
        Some(banks.collect_view())
    };
    view! {
        <div class="library">
            <h1 id="headline" tabindex="-1">"Library"</h1>
            <label class="field">
                <span>"Search"</span>
                <input
                    id="search"
                    type="search"
                    on:input=move |event| search.set(event_target_value(&event))
                />
            </label>
            {banks}
        </div>
    }
}

fn bank_view(starling: Starling, bank: &Bank, wanted: &str) -> impl IntoView + use<> {
    let fits = |question: &&Question| {
        let about = format!("{} {}", question.ask, question.competencies.join(" ")).to_lowercase();
        wanted.split_whitespace().all(|word| about.contains(word))
    };
    let questions: Vec<&Question> = bank.questions.iter().filter(fits).collect();
    let none = questions.is_empty();
    let lines = questions.into_iter().map(|question| line(starling, question));
    view! {
        <section class="library__bank">
            <h2>{bank.title.clone()}</h2>
            <p>{bank.about.clone()}</p>
            {none.then(|| view! { <p>"No question here fits the search."</p> })}
            <ul class="question-list">{lines.collect_view()}</ul>
        </section>
    }
}

fn line(starling: Starling, question: &Question) -> impl IntoView + use<> {
    let result = starling.history.with(|history| {
        let last = *last_answers(history).get(&question.id)?;
        Some(match last.met.filter(|_| last.mode.has_numbers()) {
            Some((met, of)) => format!("last time {met} of {of}"),
            None => "answered".to_owned(),
        })
    });
    view! {
        <li class="question-list__line">
            <a href=Route::Question(question.id.clone()).href()>{question.ask.clone()}</a>
            <span class="question-list__about">
                {words::kind(question.kind)} {result.map(|result| format!(" · {result}"))}
            </span>
        </li>
    }
}
