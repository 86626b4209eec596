//! Asking for a review: what goes along of an answer, and the link that carries it.

use std::sync::Arc;

use leptos::prelude::*;

use super::review::not_here;
use super::{keep_focus, title};
use crate::browser;
use crate::dom::{El, View, div, fieldset, h2, input, label, legend, link, live, live_by, p, span};
use crate::domain::{Attempt, AttemptId, Shared};
use crate::route::Route;
use crate::share::{names, possible_names, shared};
use crate::state::{Event, Starling};
use crate::ui::{link_field, passages_view, tick, verbs};
use crate::wire;

/// An answer on its way to a peer.
pub fn share_page(starling: Starling, id: AttemptId) -> El {
    let wanted = id.clone();
    starling.look_up(std::slice::from_ref(&id), None);
    div("share").with(live_by(
        move || starling.attempt_key(&wanted),
        move || {
            keep_focus();
            match starling.attempt_of(&id) {
                Some(attempt) => asking(starling, &attempt),
                None => not_here(starling, &[&id]),
            }
        },
    ))
}

/// What the candidate chose.
#[derive(Clone, Copy)]
struct Choice {
    from: RwSignal<String>,
    /// Proposed names that stay behind.
    ticked: RwSignal<Vec<String>>,
    /// Others, as they were typed.
    typed: RwSignal<String>,
}

impl Choice {
    fn shared(self, attempt: &Attempt) -> Shared {
        let mut hidden = self.ticked.get();
        hidden.extend(self.typed.with(|typed| names(typed)));
        self.from.with(|from| shared(attempt, from, &hidden))
    }
}

fn asking(starling: Starling, attempt: &Arc<Attempt>) -> View {
    let choice = Choice {
        from: RwSignal::new(String::new()),
        ticked: RwSignal::new(Vec::new()),
        typed: RwSignal::new(String::new()),
    };
    let (read, carried) = (attempt.clone(), attempt.clone());
    let preview = live(move || passages_view(&choice.shared(&read).passages));
    let carry = live(move || {
        let code = wire::encode_shared(&choice.shared(&carried));
        let link = browser::share_link(&Route::Shared(code).href());
        let copied = link.clone();
        link_field("The link", &link, move || starling.send(Event::CopyAsked(copied.clone())))
    });
    let back =
        link("button", &Route::Review(attempt.answer.id.clone()).href(), "Back to the answer");
    [
        View::from(title("Ask for a review")),
        p("").with(ABOUT).into(),
        div("fields")
            .with(text_field("Your name, as they know you, if you like", choice.from))
            .with(proposed(attempt, choice.ticked))
            .with(text_field("Other words to leave out, with commas between them", choice.typed))
            .into(),
        h2("").with("What they will read").into(),
        div("share__preview").with(preview).into(),
        h2("").with("Send this").into(),
        p("").with(CARRIES).into(),
        carry,
        verbs(back).into(),
    ]
    .into()
}

const ABOUT: &str = "Somebody you trust reads your answer, rates it on the same five scales as you did, and sends you a link \
                     back. They need no account, and they see neither your own rating nor the checklist.";

const CARRIES: &str = "The link itself carries the words above, and no server keeps them. Whoever has the link can read them, \
                       so send it to this one person.";

/// What may be a name, to be ticked; nothing where there is none.
fn proposed(attempt: &Attempt, ticked: RwSignal<Vec<String>>) -> Option<El> {
    let found = possible_names(&attempt.answer.text);
    if found.is_empty() {
        return None;
    }
    let ticks = found.into_iter().map(|name| {
        let known = name.clone();
        let set = move || ticked.with(|all| all.contains(&known));
        let words = name.clone();
        tick(None, &words, "", set, move |on| {
            ticked.update(|all| {
                all.retain(|it| *it != name);
                all.extend(on.then(|| name.clone()));
            });
        })
    });
    let legend = legend("").with("These may be names. Tick those that should stay with you");
    Some(fieldset("share__names").with(legend).with(View::each(ticks)))
}

fn text_field(name: &str, text: RwSignal<String>) -> El {
    let field = input("").on_input(move |typed| text.set(typed));
    label("field").with(span("").with(name)).with(field)
}
