//! Review: one attempt, another go at it, what peers found, and its other takes.

use std::sync::Arc;

use leptos::prelude::*;

use super::attempt_view::attempt_view;
use super::reviewed::found;
use super::{called, keep_button, keep_focus, local_day, practise_button, takes_of, title};
use crate::dom::{El, View, button, div, h2, h3, li, link, live_by, p, ul};
use crate::domain::{Attempt, AttemptId, PeerReview, QuestionId};
use crate::route::Route;
use crate::state::{Notice, OwnEvent, Starling};
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
    let ask = link("button", &Route::Share(id.clone()).href(), "Ask for a review");
    [
        View::from(attempt_view(starling, &attempt)),
        verbs([again, ask, keep_button(starling, id.clone()), all]).into(),
        reviews(starling, &attempt),
        other_takes(starling, id, &question).into(),
    ]
    .into()
}

/// What peers found; nothing where nobody was asked.
fn reviews(starling: Starling, attempt: &Arc<Attempt>) -> View {
    starling.own(OwnEvent::ReviewsOpened);
    let attempt = attempt.clone();
    let key = {
        let id = attempt.answer.id.clone();
        // Another version of one is another thing.
        move || {
            let reviews = starling.peer_reviews(&id).unwrap_or_default();
            let places = reviews.iter().map(|it| Arc::as_ptr(it) as usize as u64);
            places.fold(reviews.len() as u64, |key, it| key.wrapping_mul(31).wrapping_add(it))
        }
    };
    live_by(key, move || {
        let reviews = starling.peer_reviews(&attempt.answer.id).unwrap_or_default();
        let shown: Vec<View> =
            reviews.iter().map(|review| one_review(starling, &attempt, review)).collect();
        (!shown.is_empty())
            .then(|| View::from([h2("").with("What others found").into(), View::each(shown)]))
    })
}

fn one_review(starling: Starling, attempt: &Attempt, review: &PeerReview) -> View {
    let id = review.id.clone();
    let remove = button("button button--quiet", "Remove this review")
        .on_click(move || starling.own(OwnEvent::ReviewRemoved(id.clone())));
    let heading = format!("{}, {}", called(&review.by), words::day(local_day(review.at)));
    let known = review.id.clone();
    let unsaved = move || match starling.is_review_safe(&known) {
        true => String::new(),
        false => "Not saved yet.".to_owned(),
    };
    let unsaved = p("attempt-view__facts").text_with(unsaved);
    [
        View::from(h3("").with(heading)),
        unsaved.into(),
        found(Some(attempt), review).into(),
        verbs(remove).into(),
    ]
    .into()
}

/// Whether the notebook does not open in this window.
pub(super) fn cannot_open(starling: Starling) -> bool {
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
