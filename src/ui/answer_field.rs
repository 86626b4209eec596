//! The field an answer is typed in; it grows with the text.

use crate::dom::{El, div, label, textarea};

/// The field an answer or a reply is typed in: what it is called and where it is empty what it says, what stands in
/// it, and who is told of every change.
pub fn answer_field(
    [name, hint]: [&str; 2],
    text: impl Fn() -> String + Copy + 'static,
    on_typed: impl Fn(String) + 'static,
) -> El {
    div("answer-field")
        .attr_with("data-text", move || Some(text()))
        .with(label("visually-hidden").attr("for", "answer").with(name))
        .with(
            textarea("answer-field__input")
                .id("answer")
                .attr("rows", "8")
                .attr("aria-describedby", "headline")
                .attr("dir", "auto")
                .attr("spellcheck", "true")
                .attr("autocomplete", "off")
                .attr("placeholder", hint)
                .value_with(text)
                .on_input(on_typed),
        )
}
