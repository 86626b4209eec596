//! What the candidate should know, over every page.

use leptos::prelude::*;

use crate::dom::{El, View, button, div, live};
use crate::route::Route;
use crate::state::{Event, Notice, OwnEvent, Starling};
use crate::ui::notice_strip;

/// All notices. A newer version is not offered while a round runs.
pub(super) fn notices(starling: Starling) -> El {
    let strips = live(move || {
        let in_round = starling.route.with(|route| *route == Route::Round);
        let mut notices = starling.notices.get();
        notices.retain(|notice| !(in_round && *notice == Notice::Update));
        View::each(notices.into_iter().map(|notice| strip(starling, notice)))
    });
    div("notices no-print").attr("role", "status").with(strips)
}

fn strip(starling: Starling, notice: Notice) -> El {
    let action = match &notice {
        Notice::NotSaved(_) => Some(("Save as a file", Event::BackupAsked)),
        Notice::Removed | Notice::TakenIn(_) => Some(("Undo", Event::Own(OwnEvent::Undone))),
        Notice::NoRest => Some(("Try again", Event::RestWanted)),
        Notice::Update => Some(("Update now", Event::UpdateTaken)),
        Notice::SetAside(_) => Some(("Settings", Event::Visited(Route::Settings))),
        _ => None,
    };
    let action = action
        .map(|(verb, event)| button("button", verb).on_click(move || starling.send(event.clone())));
    let words = notice.words();
    notice_strip(&words, action, move || starling.send(Event::NoticeRead(notice.clone())))
}
