//! The sheet of keys.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::state::{Event, Starling};

const KEYS: [(&str, &str); 6] = [
    ("Ctrl or ⌘ + Enter", "Hand in the answer; go on"),
    ("Esc", "Leave a field or close a sheet"),
    ("c", "Speak the clock"),
    ("+", "Add 30 seconds"),
    ("/", "Search the library"),
    ("?", "These keys"),
];

/// The sheet of keys.
#[component]
pub(super) fn Shortcuts() -> impl IntoView {
    let starling = Starling::expect();
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (starling.shortcuts.get(), dialog.open()) {
            // Fails only where the sheet is already open.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let close = move || {
        if starling.shortcuts.get_untracked() {
            starling.send(Event::ShortcutsToggled);
        }
    };
    let lines = KEYS.map(|(key, what)| {
        view! {
            <dt><kbd>{key}</kbd></dt>
            <dd>{what}</dd>
        }
    });
    view! {
        <dialog class="shortcuts" node_ref=dialog on:close=move |_| close() aria-labelledby="shortcuts-title">
            <h2 id="shortcuts-title">"Keys"</h2>
            <dl class="shortcuts__keys">{lines}</dl>
            <p>"Single keys can be switched off in Settings."</p>
            <button type="button" class="button button--accent" autofocus on:click=move |_| close()>"Close"</button>
        </dialog>
    }
}
