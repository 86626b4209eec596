//! One question: what it looks for, what a strong answer holds, and a model answer, hidden until asked for.

use leptos::prelude::*;

use super::attempt_view::passages;
use super::{local_day, practise_button, takes_of};
use crate::domain::{Question, QuestionId, Wall};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{EmptyState, words};

/// One question.
#[component]
pub fn QuestionPage(
    /// Which.
    id: QuestionId,
) -> impl IntoView {
    let starling = Starling::expect();
    view! {
        <div class="question-page">
            {move || {
                let library = starling.library.get();
                match library.library().map(|library| library.question(&id).cloned()) {
                    Some(Some(question)) => shown(starling, question).into_any(),
                    Some(None) => unknown().into_any(),
                    None => view! { <p>"Questions are on their way."</p> }.into_any(),
                }
            }}
        </div>
    }
}

fn unknown() -> impl IntoView {
    view! {
        <h1 id="headline" tabindex="-1">"This question is not in your library"</h1>
        <EmptyState words="It may belong to a bank you do not have." verb="Open the library" href=Route::Library.href() />
    }
}

fn shown(starling: Starling, question: Question) -> impl IntoView {
    let id = question.id.clone();
    let levels: Vec<_> = question.levels.iter().map(|level| words::level(*level)).collect();
    let competencies: Vec<_> =
        question.competencies.iter().map(|slug| words::competency(slug)).collect();
    let about = format!(
        "{}: {}. Looks for {}. Asked of: {}.",
        words::kind(question.kind),
        words::kind_rule(question.kind),
        competencies.join(", "),
        levels.join(", ").to_lowercase(),
    );
    let points = question.points.into_iter().map(|point| view! { <li>{point}</li> });
    let takes = takes_of(starling, &id).into_iter().map(|(take, at)| {
        let day = words::day(local_day(Wall(at)));
        view! { <li><a href=Route::Review(take).href()>{day}</a></li> }
    });
    let takes: Vec<_> = takes.collect();
    view! {
        <h1 id="headline" class="question" tabindex="-1">{question.ask}</h1>
        <p class="question-page__about">{about}</p>
        <div class="verbs">{practise_button(id, "Practise this question", true)}</div>
        <details class="attempt-view__more">
            <summary>"What a strong answer holds"</summary>
            <ul>{points.collect_view()}</ul>
        </details>
        {question
            .model
            .map(|model| {
                view! {
                    <details class="attempt-view__more model-answer">
                        <summary>"A model answer"</summary>
                        {passages(model)}
                    </details>
                }
            })}
        {(!takes.is_empty())
            .then(|| {
                view! {
                    <h2>"Your answers"</h2>
                    <ul>{takes}</ul>
                }
            })}
    }
}
