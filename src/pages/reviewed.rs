//! A peer's review that came by a link: shown first, and kept when the candidate says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::review::cannot_open;
use super::shared::unreadable;
use super::{called, keep_focus, title};
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
    let known = review.clone();
    let key = move || {
        let read = starling.pages.with(|pages| pages.reviews.is_some());
        let states = [read, cannot_open(starling), starling.is_review_safe(&known.id)];
        let first = starling.attempt_key(&known.attempt) * 4 + standing(starling, &known) as u64;
        states.into_iter().fold(first, |key, it| 2 * key + u64::from(it))
    };
    live_by(key, move || {
        keep_focus();
        shown(starling, &review)
    })
}

/// How what came stands to what is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    New,
    /// Another version of it is kept.
    Changed,
    Kept,
}

fn standing(starling: Starling, review: &PeerReview) -> Standing {
    match starling.peer_review(&review.id) {
        None => Standing::New,
        Some(kept) if PeerReview { at: review.at, ..(*kept).clone() } == *review => Standing::Kept,
        Some(_) => Standing::Changed,
    }
}

fn shown(starling: Starling, review: &PeerReview) -> View {
    let attempt = starling.attempt_of(&review.attempt);
    [
        View::from(title(&format!("{} has reviewed your answer", called(&review.by)))),
        attempt.as_ref().map(|it| p("attempt-view__asked").with(it.asked.as_str())).into(),
        found(attempt.as_deref(), review).into(),
        what_next(starling, attempt.as_deref(), review),
    ]
    .into()
}

/// What was found, beside one's own rating where there is one.
pub(super) fn found(attempt: Option<&Attempt>, review: &PeerReview) -> El {
    let own = attempt.and_then(|it| it.self_rating.clone()).unwrap_or_default();
    let lines = review.words.lines().map(str::trim).filter(|line| !line.is_empty());
    let words = (!review.words.is_empty())
        .then(|| blockquote("").with(View::each(lines.map(|line| p("").with(line)))));
    div("peer-review").with(ratings_beside(&own, &review.review, called(&review.by))).with(words)
}

fn what_next(starling: Starling, attempt: Option<&Attempt>, review: &PeerReview) -> View {
    let standing = standing(starling, review);
    if standing == Standing::Kept {
        return kept(starling, review);
    }
    if starling.pages.with(|pages| pages.absent.contains(review.attempt.as_str())) {
        return [h2("").with("This answer is not here"), p("").with(NOT_HERE)].into();
    }
    if cannot_open(starling) {
        return p("").with(CLOSED).into();
    }
    let read = starling.pages.with(|pages| pages.reviews.is_some());
    match attempt.filter(|_| read) {
        Some(attempt) => to_keep(starling, attempt, review, standing),
        None => p("").with("Opening your notebook.").into(),
    }
}

fn kept(starling: Starling, review: &PeerReview) -> View {
    let answer = link("button", &Route::Review(review.attempt.clone()).href(), "To the answer");
    let words = match starling.is_review_safe(&review.id) {
        true => "You have kept this review.",
        false => "This review is not saved yet.",
    };
    [p("").with(words), verbs(answer)].into()
}

fn to_keep(starling: Starling, attempt: &Attempt, review: &PeerReview, standing: Standing) -> View {
    let (told, verb) = match standing {
        Standing::Changed => (EARLIER, "Keep this one instead"),
        _ => ("It is not saved yet. ", "Keep this review"),
    };
    // Only what was rated before its checklist was seen is compared.
    let compared = attempt.self_rating.is_some() && attempt.answer.id.is_first_take();
    let kept = review.clone();
    let keep = button("button button--accent", verb)
        .on_click(move || starling.own(OwnEvent::ReviewKept(kept.clone())));
    let leave = link("button button--quiet", &Route::Today.href(), "Leave it");
    let words = p("").with(told).with(if compared { COMPARED } else { UNDER });
    [View::from(words), verbs([keep, leave]).into()].into()
}

const EARLIER: &str = "You have kept an earlier version of this review. ";

const COMPARED: &str =
    "Kept, it stands under your answer, and beside your own ratings under Progress.";

const UNDER: &str = "Kept, it stands under your answer.";

const NOT_HERE: &str = "The answer it is about is not in this browser, so nothing is kept here. Open the link where you gave \
                        the answer, or bring back a backup that holds it.";

/// What stands where the notebook does not open.
pub(super) const CLOSED: &str =
    "Your notebook cannot be opened in this window. Keep the link, and open it again later.";
