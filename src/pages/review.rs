//! Review: one attempt, another go at it, and its other takes.

use leptos::prelude::*;

use super::attempt_view::attempt_view;
use super::{keep_button, keep_focus, local_day, practise_button, takes_of, title};
use crate::dom::{El, View, div, h2, li, link, live_by, p, ul};
use crate::domain::{AttemptId, QuestionId};
use crate::route::Route;
use crate::state::{Notice, Starling};
use crate::ui::{empty_state, verbs, words};

/// One attempt.
pub fn review_page(starling: Starling, id: AttemptId) -> El {
    let wanted = id.clone();
    starling.look_up(std::slice::from_ref(&id), None);
    div("review").with(live_by(
        move || starling.attempt_key(&wanted) + u64::from(cannot_open(starling)),
        move || {
            keep_focus();
            reviewed(starling, &id)
        },
    ))
}

fn reviewed(starling: Starling, id: &AttemptId) -> View {
    let Some(attempt) = starling.attempt_of(id) else {
        return not_here(starling, &[id]);
    };
    let question = attempt.answer.question.clone();
    let all = link("button button--quiet", &Route::History.href(), "All answers");
    let again = practise_button(starling, question.clone(), "Answer again");
    [
        View::from(attempt_view(starling, &attempt)),
        verbs([again, keep_button(starling, id.clone()), all]).into(),
        other_takes(starling, id, &question).into(),
    ]
    .into()
}

/// Whether the notebook does not open in this window.
fn cannot_open(starling: Starling) -> bool {
    let closed = |notice: &Notice| matches!(notice, Notice::NotSaved(_));
    starling.notices.with(|notices| notices.iter().any(closed))
}

/// What stands in the place of an answer that is not here, or not yet.
pub(super) fn not_here(starling: Starling, ids: &[&AttemptId]) -> View {
    let absent = |id: &&AttemptId| starling.pages.with(|pages| pages.absent.contains(id.as_str()));
    if !cannot_open(starling) && !ids.iter().any(absent) {
        return p("").with("Opening your notebook.").into();
    }
    let words = "It was given on another device, or the browser's data were cleared. \
                 What is here stands under Progress.";
    let href = Route::Progress.href();
    [title("This answer is not in this browser"), empty_state(words, "See your answers", &href)]
        .into()
}

fn other_takes(starling: Starling, id: &AttemptId, question: &QuestionId) -> Option<View> {
    let takes = takes_of(starling, question);
    let others = takes.iter().enumerate().filter(|(_, (take, _))| take != id);
    let links: Vec<View> = others
        .map(|(place, (take, at))| {
            let words =
                format!("Compare with take {} of {}", place + 1, words::day(local_day(*at)));
            let href = Route::Compare(take.clone(), id.clone()).href();
            li("").with(link("", &href, &words)).into()
        })
        .collect();
    (!links.is_empty()).then(|| [h2("").with("Other takes"), ul("").with(links)].into())
}
