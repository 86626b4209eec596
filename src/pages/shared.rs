//! Somebody's answer, to be reviewed: read, rated, and a link to send back.
//!
//! Nothing of it is kept in this browser: it is somebody else's.

use leptos::prelude::*;

use super::title;
use crate::browser;
use crate::dom::{El, View, div, h2, input, label, live, p, span, textarea};
use crate::domain::{PeerReview, Review, ReviewId, Shared, Wall};
use crate::route::Route;
use crate::state::{Event, OwnEvent, Starling};
use crate::ui::{empty_state, link_field, passages_view, rating_form};
use crate::wire::{self, LinkFault};

/// The answer that a link carries.
pub fn shared_page(starling: Starling, code: &str) -> El {
    let page = div("share");
    match wire::decode_shared(code) {
        Ok(shared) => page.with(reviewing(starling, &shared)),
        Err(fault) => page.with(unreadable(fault)),
    }
}

/// What stands in the place of a link that holds nothing that can be shown.
pub(super) fn unreadable(fault: LinkFault) -> View {
    let words = match fault {
        LinkFault::Damaged => {
            "A part of it is missing or changed; chat programs do that to long links. Ask for it to be sent once more, by \
             mail or as a file."
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
    fn review(self, id: &ReviewId, shared: &Shared) -> PeerReview {
        PeerReview {
            id: id.clone(),
            attempt: shared.attempt.clone(),
            by: self.by.with(|by| by.trim().to_owned()),
            review: self.rating.get(),
            words: self.words.with(|words| words.trim().to_owned()),
            at: Wall::default(),
        }
    }
}

fn reviewing(starling: Starling, shared: &Shared) -> View {
    let writing = Writing {
        rating: RwSignal::new(Review::default()),
        words: RwSignal::new(String::new()),
        by: RwSignal::new(String::new()),
    };
    let who = if shared.from.is_empty() { "Somebody" } else { &shared.from };
    let rated = move |changed| {
        writing.rating.set(changed);
        starling.own(OwnEvent::ReviewWritten);
    };
    [
        View::from(title(&format!("{who} asks what you think"))),
        p("").with(ABOUT).into(),
        h2("").with("The answer").into(),
        passages_view(&shared.passages).into(),
        h2("").with("Your rating").into(),
        p("").with("Rate what the words show. A line you cannot judge may stay open.").into(),
        rating_form(move || writing.rating.get(), rated).into(),
        words_field(starling, writing).into(),
        name_field(starling, writing).into(),
        h2("").with("Send it back").into(),
        live({
            let (shared, id) = (shared.clone(), ReviewId::new(browser::random_name()));
            move || back(starling, writing.review(&id, &shared))
        }),
    ]
    .into()
}

const ABOUT: &str = "This is an answer to an interview question. Read it as the one who asked would, and rate it on five \
                     scales; that takes about three minutes. Nothing is sent from here: what you write goes into a link that \
                     you send back yourself.";

fn words_field(starling: Starling, writing: Writing) -> El {
    let field = textarea("").attr("rows", "4").on_input(move |typed| {
        writing.words.set(typed);
        starling.own(OwnEvent::ReviewWritten);
    });
    label("field")
        .with(span("").with("What would you tell them? One thing to keep, one to change"))
        .with(field)
}

fn name_field(starling: Starling, writing: Writing) -> El {
    let field = input("").on_input(move |typed| {
        writing.by.set(typed);
        starling.own(OwnEvent::ReviewWritten);
    });
    label("field").with(span("").with("Your name, if you like")).with(field)
}

/// The link, once there is a rating to carry.
fn back(starling: Starling, review: PeerReview) -> El {
    if review.review.mean().is_none() {
        return p("").with("Rate at least one line, and the link to send back stands here.");
    }
    let link = browser::share_link(&Route::Reviewed(wire::encode_review(&review)).href());
    let copied = link.clone();
    link_field("The link to send back", &link, move || {
        starling.own(OwnEvent::ReviewHandedOn);
        starling.send(Event::CopyAsked(copied.clone()));
    })
}
