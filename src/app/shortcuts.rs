//! The sheet of keys.

use leptos::prelude::*;

use crate::dom::{El, View, button, dd, dialog, dl, dt, h2, kbd, p};
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
pub(super) fn shortcuts(starling: Starling) -> El {
    let close = move || {
        if starling.shortcuts.get_untracked() {
            starling.send(Event::ShortcutsToggled);
        }
    };
    let lines = KEYS.map(|(key, what)| [dt("").with(kbd("").with(key)), dd("").with(what)].into());
    dialog("shortcuts")
        .attr("aria-labelledby", "shortcuts-title")
        .open_with(move || starling.shortcuts.get(), close)
        .with(h2("").id("shortcuts-title").with("Keys"))
        .with(dl("shortcuts__keys").with(View::Many(lines.into())))
        .with(p("").with("Single keys can be switched off in Settings."))
        .with(button("button button--accent", "Close").attr("autofocus", "").on_click(close))
}
