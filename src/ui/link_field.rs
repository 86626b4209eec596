//! A link to hand on: to be read, selected or copied.

use leptos::prelude::*;

use crate::dom::{El, button, div, input, label, p, span};

/// Above this many letters some programs cut an address off (an old limit that mail and chat programs kept).
const LONG: usize = 2_000;

/// The link under its name, with a button that copies it and says whether it did: nothing before the browser has
/// answered. `then` is what one does with it.
pub fn link_field(
    name: &str,
    link: &str,
    then: &str,
    copied: impl Fn() -> Option<bool> + 'static,
    on_copy: impl Fn() + 'static,
) -> El {
    let pressed = RwSignal::new(false);
    let field = input("").attr("readonly", "").attr("value", link);
    let long = (link.len() > LONG).then(|| {
        p("link-field__about").with(format!(
            "The link has {} letters. Some programs cut such links off, so ask whether it could be opened.",
            link.len()
        ))
    });
    let done = format!("Copied. {then}");
    let said = move || match copied().filter(|_| pressed.get()) {
        Some(true) => done.clone(),
        Some(false) => BY_HAND.into(),
        None => String::new(),
    };
    let copy = move || {
        pressed.set(true);
        on_copy();
    };
    div("link-field no-print")
        .with(label("field").with(span("").with(name)).with(field))
        .with(long)
        .with(button("button button--accent", "Copy the link").on_click(copy))
        .with(p("link-field__about").text_with(said))
}

const BY_HAND: &str =
    "This browser does not let the page copy. Select the link and copy it by hand.";
