//! Asking for a review: what goes along of an answer, and the link that carries it.

use std::sync::Arc;

use leptos::prelude::*;

use super::review::not_here;
use super::{carried, keep_focus, title};
use crate::dom::{
    El, View, div, fieldset, follow, h2, input, label, legend, link, live, live_by, p, span,
};
use crate::domain::{Attempt, AttemptId, Shared};
use crate::route::Route;
use crate::share::{names, possible_names, shared};
use crate::state::{OwnEvent, Sharing, Starling};
use crate::ui::{passages_view, tick, verbs};
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
    fn of(sharing: Sharing) -> Self {
        Self {
            from: RwSignal::new(sharing.from),
            ticked: RwSignal::new(sharing.ticked),
            typed: RwSignal::new(sharing.typed),
        }
    }

    fn sharing(self, attempt: &AttemptId) -> Sharing {
        let attempt = attempt.clone();
        Sharing {
            attempt,
            from: self.from.get(),
            ticked: self.ticked.get(),
            typed: self.typed.get(),
        }
    }

    fn shared(self, attempt: &Attempt) -> Shared {
        let mut hidden = self.ticked.get();
        hidden.extend(self.typed.with(|typed| names(typed)));
        self.from.with(|from| shared(attempt, from, &hidden))
    }
}

fn asking(starling: Starling, attempt: &Arc<Attempt>) -> View {
    let id = attempt.answer.id.clone();
    let choice = Choice::of(starling.sharing_of(&id));
    let (read, sent, kept) = (attempt.clone(), attempt.clone(), id.clone());
    // Who goes back to the answer finds all of it again.
    follow(move || starling.own(OwnEvent::ShareChosen(choice.sharing(&kept))));
    let preview = live(move || passages_view(&choice.shared(&read).passages));
    let carry = live(move || {
        let code = wire::encode_shared(&choice.shared(&sent));
        carried(starling, "The link", code.map(Route::Shared), "Send it to the one you ask.")
    });
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
        verbs(link("button", &Route::Review(id).href(), "Back to the answer")).into(),
    ]
    .into()
}

const ABOUT: &str = "Somebody you trust reads your answer, rates it on the same five scales as you did, and sends you a link \
                     back. They need no account, and they see neither your own rating nor the checklist.";

const CARRIES: &str = "The link itself carries the words above; Starling has no server that could keep them. The mail or chat \
                       you send it by keeps it, and so do the histories of both browsers.";

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
    let field =
        input("").attr("value", &text.get_untracked()).on_input(move |typed| text.set(typed));
    label("field").with(span("").with(name)).with(field)
}
