//! A peer's review that came by a link: shown first, and kept when the candidate says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::shared::unreadable;
use super::{keep_focus, title};
use crate::dom::{El, View, blockquote, button, div, h2, link, live_by, p};
use crate::domain::{Attempt, PeerReview};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{ratings_beside, verbs};
use crate::wire;

/// The review that a link carries.
pub fn reviewed_page(starling: Starling, code: &str) -> El {
    let page = div("share");
    match wire::decode_review(code) {
        Ok(review) => page.with(received(starling, Arc::new(review))),
        Err(fault) => page.with(unreadable(fault)),
    }
}

fn received(starling: Starling, review: Arc<PeerReview>) -> View {
    starling.own(OwnEvent::ReviewsOpened);
    starling.look_up(std::slice::from_ref(&review.attempt), None);
    let (attempt, id) = (review.attempt.clone(), review.id.clone());
    let key = move || {
        let read = starling.pages.with(|pages| pages.reviews.is_some());
        let kept = starling.peer_review(&id).is_some();
        4 * starling.attempt_key(&attempt) + 2 * u64::from(read) + u64::from(kept)
    };
    live_by(key, move || {
        keep_focus();
        shown(starling, &review)
    })
}

/// Who wrote it, as one says it.
pub(super) fn who(review: &PeerReview) -> &str {
    if review.by.is_empty() { "Somebody" } else { &review.by }
}

fn shown(starling: Starling, review: &PeerReview) -> View {
    let attempt = starling.attempt_of(&review.attempt);
    [
        View::from(title(&format!("{} has reviewed your answer", who(review)))),
        attempt.as_ref().map(|it| p("attempt-view__asked").with(it.asked.as_str())).into(),
        found(attempt.as_deref(), review).into(),
        what_next(starling, attempt.is_some(), review),
    ]
    .into()
}

/// What was found, beside one's own rating where there is one.
pub(super) fn found(attempt: Option<&Attempt>, review: &PeerReview) -> El {
    let own = attempt.and_then(|it| it.self_rating.clone()).unwrap_or_default();
    let lines = review.words.lines().map(str::trim).filter(|line| !line.is_empty());
    let words = (!review.words.is_empty())
        .then(|| blockquote("").with(View::each(lines.map(|line| p("").with(line)))));
    div("peer-review").with(ratings_beside(&own, &review.review, who(review))).with(words)
}

fn what_next(starling: Starling, here: bool, review: &PeerReview) -> View {
    let answer = link("button", &Route::Review(review.attempt.clone()).href(), "To the answer");
    if starling.peer_review(&review.id).is_some() {
        return [p("").with("You have kept this review."), verbs(answer)].into();
    }
    let absent = starling.pages.with(|pages| pages.absent.contains(review.attempt.as_str()));
    if absent {
        let words = "The answer it is about is not in this browser, so nothing is kept here. Open the link where you gave the \
                     answer, or bring back a backup that holds it.";
        return [h2("").with("This answer is not here"), p("").with(words)].into();
    }
    if !here || starling.pages.with(|pages| pages.reviews.is_none()) {
        return p("").with("Opening your notebook.").into();
    }
    let kept = review.clone();
    let keep = button("button button--accent", "Keep this review")
        .on_click(move || starling.own(OwnEvent::ReviewKept(kept.clone())));
    let leave = link("button button--quiet", &Route::Today.href(), "Leave it");
    let words = "Kept, it stands under your answer and beside your own ratings in Progress. It is not saved yet.";
    [View::from(p("").with(words)), verbs([keep, leave]).into()].into()
}
