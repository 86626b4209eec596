//! Fields with their names, ticks, and the row of verbs.

use crate::dom::{El, View, div, input, label, select, span};

/// A field one chooses from: its name, its choices, and who is told.
pub fn field_select(name: &str, choices: View, on_chosen: impl Fn(String) + 'static) -> El {
    label("field").with(span("").with(name)).with(select("").with(choices).on_change(on_chosen))
}

/// A tick or, with a group's name, one choice of a group. The rule may be empty.
pub fn tick(
    group: Option<&str>,
    words: &str,
    rule: &str,
    set: impl Fn() -> bool + 'static,
    on_set: impl Fn(bool) + 'static,
) -> El {
    let field = match group {
        Some(group) => input("").attr("type", "radio").attr("name", group),
        None => input("").attr("type", "checkbox"),
    };
    let rule = (!rule.is_empty()).then(|| span("tick__rule").with(rule));
    label("tick")
        .with(field.checked_with(set).on_tick(on_set))
        .with(span(if rule.is_some() { "tick__words" } else { "" }).with(words))
        .with(rule)
}

/// What can be done next, the accent first.
pub fn verbs(verbs: impl Into<View>) -> El {
    div("verbs no-print").with(verbs)
}
