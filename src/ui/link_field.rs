//! A link to hand on: to be read, selected or copied.

use crate::dom::{El, button, div, input, label, p, span};

/// Above this many letters some programs cut an address off (an old limit that mail and chat programs kept).
const LONG: usize = 2_000;

/// The link under its name, with a button that copies it.
pub fn link_field(name: &str, link: &str, on_copy: impl Fn() + 'static) -> El {
    let field = input("").attr("readonly", "").attr("value", link);
    let long = (link.len() > LONG).then(|| {
        p("link-field__about").with(format!(
            "The link has {} letters. Some chat programs cut such links off; mail does not.",
            link.len()
        ))
    });
    div("link-field no-print")
        .with(label("field").with(span("").with(name)).with(field))
        .with(long)
        .with(button("button button--accent", "Copy the link").on_click(on_copy))
}
