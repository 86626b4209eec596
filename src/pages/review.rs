//! Review: one attempt, another go at it, and its other takes.

use leptos::prelude::*;

use super::attempt_view::AttemptView;
use super::{local_day, practise_button, takes_of};
use crate::domain::{AttemptId, QuestionId, Wall};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{EmptyState, words};

/// One attempt.
#[component]
pub fn ReviewPage(
    /// Which.
    id: AttemptId,
) -> impl IntoView {
    let starling = Starling::expect();
    let wanted = id.clone();
    let attempt =
        Memo::new(move |_| starling.pages.with(|pages| pages.attempts.get(&wanted).cloned()));
    let opened = Memo::new(move |_| starling.pages.with(|pages| pages.opened));
    view! {
        <div class="review">
            {move || match attempt.get() {
                Some(attempt) => {
                    let question = attempt.answer.question.clone();
                    view! {
                        <AttemptView attempt=attempt />
                        <div class="verbs">
                            {practise_button(question.clone(), "Answer again", true)}
                            <a class="button button--quiet" href=Route::Progress.href()>"All answers"</a>
                        </div>
                        <Takes id=id.clone() question=question />
                    }
                        .into_any()
                }
                None if opened.get() => gone().into_any(),
                None => view! { <p>"Opening your notebook."</p> }.into_any(),
            }}
        </div>
    }
}

pub(super) fn gone() -> impl IntoView {
    view! {
        <h1 id="headline" tabindex="-1">"This answer is not in this browser"</h1>
        <EmptyState
            words="It was given on another device, or the browser's data were cleared. What is here stands under Progress."
            verb="See your answers"
            href=Route::Progress.href()
        />
    }
}

#[component]
fn Takes(id: AttemptId, question: QuestionId) -> impl IntoView {
    let starling = Starling::expect();
    move || {
        let takes = takes_of(starling, &question);
        let links = takes.iter().enumerate().filter(|(_, (take, _))| *take != id).map(|(place, (take, at))| {
            let day = words::day(local_day(Wall(*at)));
            let href = Route::Compare(take.clone(), id.clone()).href();
            view! { <li><a href=href>{format!("Compare with take {} of {day}", place + 1)}</a></li> }
        });
        let links: Vec<_> = links.collect();
        (!links.is_empty()).then(|| {
            view! {
                <h2>"Other takes"</h2>
                <ul>{links}</ul>
            }
        })
    }
}
