//! One question: what it looks for, what a strong answer holds, and a model answer, hidden until asked for.

use leptos::prelude::*;

use super::attempt_view::strong_answer;
use super::{local_day, practise_button, takes_of, title};
use crate::dom::{El, View, div, h2, headline, li, link, live, p, ul};
use crate::domain::{Question, QuestionId};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{empty_state, verbs, words};

/// One question.
pub fn question_page(starling: Starling, id: QuestionId) -> El {
    div("question-page").with(live(move || {
        let arrival = starling.library.get();
        match arrival.library().map(|library| library.question(&id)) {
            Some(Some(question)) => shown(starling, question),
            Some(None) => unknown(),
            None => p("").with("Questions are on their way.").into(),
        }
    }))
}

fn unknown() -> View {
    let words = "It may belong to a bank you do not have.";
    let href = Route::Library.href();
    [title("This question is not in your library"), empty_state(words, "Open the library", &href)]
        .into()
}

fn shown(starling: Starling, question: &Question) -> View {
    let id = question.id.clone();
    [
        View::from(headline("question").with(question.ask.as_str())),
        p("question-page__about").with(about_words(question)).into(),
        verbs(practise_button(starling, id.clone(), "Practise this question")).into(),
        strong_answer(question),
        live(move || takes(starling, &id)),
    ]
    .into()
}

fn about_words(question: &Question) -> String {
    // What was brought in says neither what it looks for nor whom it is asked.
    if question.competencies.is_empty() {
        return format!("{}: {}.", words::kind(question.kind), words::kind_rule(question.kind));
    }
    let levels: Vec<_> = question.levels.iter().map(|level| words::level(*level)).collect();
    let competencies: Vec<_> =
        question.competencies.iter().map(|it| words::competency(it)).collect();
    format!(
        "{}: {}. Looks for {}. Asked of: {}.",
        words::kind(question.kind),
        words::kind_rule(question.kind),
        competencies.join(", "),
        levels.join(", ").to_ascii_lowercase(),
    )
}

fn takes(starling: Starling, id: &QuestionId) -> Option<View> {
    let takes = takes_of(starling, id).into_iter().map(|(take, at)| {
        let words = words::day(local_day(at));
        li("").with(link("", &Route::Review(take).href(), &words)).into()
    });
    let takes: Vec<View> = takes.collect();
    (!takes.is_empty()).then(|| [h2("").with("Your answers"), ul("").with(takes)].into())
}
