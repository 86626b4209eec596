//! A question before something that cannot be taken back.

use leptos::prelude::*;

use crate::dom::{El, button, dialog, div, p};

/// The words of a question with two verbs.
pub struct Confirm {
    /// The question.
    pub question: &'static str,
    /// The verb that goes ahead.
    pub verb: &'static str,
    /// The verb that stays.
    pub stay: &'static str,
}

/// A dialogue with two verbs. It has the focus while it is open, and gives it back.
pub fn confirm(open: RwSignal<bool>, words: &Confirm, on_yes: impl Fn() + 'static) -> El {
    let yes = move || {
        open.set(false);
        on_yes();
    };
    let stay = button("button", words.stay).attr("autofocus", "").on_click(move || open.set(false));
    dialog("confirm")
        .attr("aria-label", words.question)
        .open_with(move || open.get(), move || open.set(false))
        .with(p("").with(words.question))
        .with(
            div("confirm__verbs")
                .with(stay)
                .with(button("button button--accent", words.verb).on_click(yes)),
        )
}
