//! A pack that came by a link: shown first, and kept when the candidate says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::pack::contents;
use super::review::cannot_open;
use super::reviewed::CLOSED;
use super::shared::unreadable;
use super::{keep_focus, title};
use crate::dom::{El, View, button, div, link, live_by, p};
use crate::domain::Pack;
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::verbs;
use crate::wire;

/// The pack that a link carries.
pub fn received_page(starling: Starling, code: &str) -> El {
    let page = div("pack");
    match wire::decode_lent(code) {
        Ok(pack) => page.with(received(starling, Arc::new(pack))),
        Err(fault) => page.with(unreadable(fault)),
    }
}

fn received(starling: Starling, pack: Arc<Pack>) -> View {
    let known = pack.clone();
    let kept = move || starling.pack_of(&known.id).is_some();
    let opened = move || starling.pages.with(|pages| pages.opened);
    live_by(
        move || {
            let states = [kept(), opened(), cannot_open(starling)];
            states.into_iter().fold(0, |key, it| 2 * key + u64::from(it))
        },
        move || {
            keep_focus();
            shown(starling, &pack)
        },
    )
}

fn shown(starling: Starling, pack: &Arc<Pack>) -> View {
    let here = starling.pack_of(&pack.id).is_some();
    let open = link("button", &Route::Pack(pack.id.clone()).href(), "Open it");
    let next: View = if here {
        [p("").with("You have it already."), verbs(open)].into()
    } else if starling.pages.with(|pages| pages.opened) {
        let kept = pack.clone();
        let keep = button("button button--accent", "Keep it")
            .on_click(move || starling.own(OwnEvent::PackKept(kept.clone())));
        let leave = link("button button--quiet", &Route::Today.href(), "Leave it");
        [p("").with(ABOUT), verbs([keep, leave])].into()
    } else if cannot_open(starling) {
        p("").with(CLOSED).into()
    } else {
        p("").with("Opening your notebook.").into()
    };
    let told = p("").with("Somebody hands you this pack. Nothing of it is kept yet.");
    let told = (!here).then_some(told);
    [View::from(title(&pack.title)), told.into(), next, contents(pack, None)].into()
}

const ABOUT: &str = "Kept, its questions join your library, and everything else in it stands in your notebook. You can remove \
                     it again there.";
