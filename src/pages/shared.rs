//! Somebody's answer, to be reviewed: read, rated, and a link to send back.
//!
//! Nothing of the answer is kept in this browser: it is somebody else's. The review is, for as long as the tab is open.

use leptos::prelude::*;

use super::{called, carried, title};
use crate::browser;
use crate::dom::{El, View, div, follow, h2, input, label, live, p, span, textarea};
use crate::domain::{AttemptId, PeerReview, Review, ReviewId, Shared, Wall};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{empty_state, passages_view, rating_form};
use crate::wire::{self, LinkFault};

/// The answer that a link carries.
pub fn shared_page(starling: Starling, code: &str) -> El {
    let page = div("share");
    match wire::decode_shared(code) {
        Ok(shared) => page.with(reviewing(starling, code, &shared)),
        Err(fault) => page.with(unreadable(fault)),
    }
}

/// What stands in the place of a link that holds nothing that can be shown.
pub(super) fn unreadable(fault: LinkFault) -> View {
    let words = match fault {
        LinkFault::Damaged => {
            "A part of it is missing or changed; mail and chat programs do that to long links. Copy all of it into the \
             address field, or ask for it to be sent another way."
        }
        LinkFault::TooLong => "It is longer than any link of Starling.",
        LinkFault::Newer => {
            "A newer Starling made it. Load this page again, and once more when it offers the newer version."
        }
    };
    let href = Route::Today.href();
    [title("This link cannot be read"), empty_state(words, "To Today", &href)].into()
}

/// The review as it is written.
#[derive(Clone, Copy)]
struct Writing {
    rating: RwSignal<Review>,
    words: RwSignal<String>,
    by: RwSignal<String>,
}

impl Writing {
    fn of(review: PeerReview) -> Self {
        Self {
            rating: RwSignal::new(review.review),
            words: RwSignal::new(review.words),
            by: RwSignal::new(review.by),
        }
    }

    fn review(self, id: &ReviewId, attempt: &AttemptId) -> PeerReview {
        PeerReview {
            id: id.clone(),
            attempt: attempt.clone(),
            by: self.by.with(|by| by.trim().to_owned()),
            review: self.rating.get(),
            words: self.words.with(|words| words.trim().to_owned()),
            at: Wall::default(),
        }
    }
}

/// A review with nothing in it.
fn blank(attempt: &AttemptId) -> PeerReview {
    let (by, review, words, at) = Default::default();
    let id = ReviewId::new(browser::random_name());
    PeerReview { id, attempt: attempt.clone(), by, review, words, at }
}

fn reviewing(starling: Starling, code: &str, shared: &Shared) -> View {
    let begun = starling.begun_review(code).unwrap_or_else(|| blank(&shared.attempt));
    let (id, attempt) = (begun.id.clone(), shared.attempt.clone());
    let writing = Writing::of(begun.clone());
    keep(starling, code, begun, writing);
    let who = called(&shared.from).to_owned();
    let to = if shared.from.is_empty() { "the one who asked" } else { &who };
    let then = format!("Send it to {to}.");
    [
        View::from(title(&format!("{who} asks what you think"))),
        p("").with(ABOUT).into(),
        h2("").with("The answer").into(),
        passages_view(&shared.passages).into(),
        h2("").with("Your rating").into(),
        p("").with("Rate what the words show. A line you cannot judge may stay open.").into(),
        rating_form(move || writing.rating.get(), move |changed| writing.rating.set(changed))
            .into(),
        words_field(writing.words).into(),
        name_field(writing.by).into(),
        h2("").with("Send it back").into(),
        live(move || back(starling, &writing.review(&id, &attempt), &then)),
    ]
    .into()
}

const ABOUT: &str = "This is an answer to an interview question. Read it as the one who asked would, and rate it on five \
                     scales; that takes about three minutes. Nothing is sent from here: what you write goes into a link that \
                     you send back yourself. Until then it stays in this tab.";

/// What is written is there again after a look at another page, or a reload.
fn keep(starling: Starling, code: &str, begun: PeerReview, writing: Writing) {
    let (code, id, attempt) = (code.to_owned(), begun.id.clone(), begun.attempt.clone());
    let mut known = begun;
    follow(move || {
        let now = writing.review(&id, &attempt);
        if now != known {
            known = now.clone();
            starling.own(OwnEvent::ReviewWritten(code.clone(), now));
        }
    });
}

fn words_field(words: RwSignal<String>) -> El {
    let field = textarea("")
        .attr("rows", "4")
        .value_with(move || words.get())
        .on_input(move |typed| words.set(typed));
    let name = "What would you tell them? One thing to keep, one to change";
    label("field").with(span("").with(name)).with(field)
}

fn name_field(by: RwSignal<String>) -> El {
    let field = input("").attr("value", &by.get_untracked()).on_input(move |typed| by.set(typed));
    label("field").with(span("").with("Your name, if you like")).with(field)
}

/// The link, once there is a rating to carry.
fn back(starling: Starling, review: &PeerReview, then: &str) -> El {
    if review.review.mean().is_none() {
        return p("").with("Rate at least one line, and the link to send back stands here.");
    }
    let route = wire::encode_review(review).map(Route::Reviewed);
    carried(starling, "The link to send back", route, then)
}
