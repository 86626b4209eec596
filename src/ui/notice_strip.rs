//! A strip that says what happened and what can be done.

use crate::dom::{El, button, div, p};

/// One notice: its words, perhaps a button that does something about it, and one that closes it.
pub fn notice_strip(words: &str, action: Option<El>, on_read: impl Fn() + 'static) -> El {
    div("notice-strip").with(p("notice-strip__words").with(words)).with(
        div("notice-strip__actions")
            .with(action)
            .with(button("button button--quiet", "Close").on_click(on_read)),
    )
}
