//! What the candidate should know, over every page.

use leptos::prelude::*;

use crate::route::Route;
use crate::state::{Event, Notice, Starling};
use crate::ui::NoticeStrip;

/// All notices. A newer version is not offered while a round runs.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let starling = Starling::expect();
    let shown = Memo::new(move |_| {
        let in_round = starling.route.with(|route| *route == Route::Round);
        let mut notices = starling.notices.get();
        notices.retain(|notice| !(in_round && *notice == Notice::Update));
        notices
    });
    view! {
        <div class="notices no-print" role="status">
            <For each=move || shown.get() key=Notice::words let:notice>
                {strip(starling, notice)}
            </For>
        </div>
    }
}

fn strip(starling: Starling, notice: Notice) -> AnyView {
    let words = notice.words();
    let verb = match &notice {
        Notice::NotSaved(_) => Some(("Save as a file", Event::BackupAsked)),
        Notice::Update => Some(("Update now", Event::UpdateTaken)),
        Notice::SetAside(_) => Some(("Settings", Event::Visited(Route::Settings))),
        _ => None,
    };
    let read = Callback::new(move |()| starling.send(Event::NoticeRead(notice.clone())));
    match verb {
        Some((verb, event)) => {
            let act = Callback::new(move |()| starling.send(event.clone()));
            view! { <NoticeStrip words=words action=(verb, act) on_read=read /> }.into_any()
        }
        None => view! { <NoticeStrip words=words on_read=read /> }.into_any(),
    }
}
