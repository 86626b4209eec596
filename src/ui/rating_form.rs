//! The self-rating: five dimensions, each level described by a sentence.

use std::rc::Rc;

use super::words;
use crate::dom::{El, View, div, fieldset, input, label, legend, p, span};
use crate::domain::{Dimension, Rating, Review};

/// The self-rating. Any of it may be left open.
pub fn rating_form(
    rating: impl Fn() -> Review + Copy + 'static,
    on_rated: impl Fn(Review) + 'static,
) -> El {
    let on_rated: Rc<dyn Fn(Review)> = Rc::new(on_rated);
    let rows = Dimension::ALL.into_iter().map(|dimension| {
        let on_rated = on_rated.clone();
        row(dimension, rating, move |changed| on_rated(changed))
    });
    div("rating-form").with(View::each(rows))
}

fn row(
    dimension: Dimension,
    rating: impl Fn() -> Review + Copy + 'static,
    on_rated: impl Fn(Review) + Clone + 'static,
) -> El {
    let given = move || rating().get(dimension).map(Rating::value);
    let anchor = move || match given() {
        Some(value) => words::anchor(dimension, value).to_owned(),
        None => "Not rated.".to_owned(),
    };
    let choices = (1..=5).map(|value| {
        let on_rated = on_rated.clone();
        let choose = move |_| {
            let mut changed = leptos::prelude::untrack(rating);
            changed.set(dimension, Rating::new(value));
            on_rated(changed);
        };
        level(dimension, value, move || given() == Some(value), choose)
    });
    fieldset("rating-form__row")
        .with(legend("").with(words::dimension(dimension)))
        .with(div("rating-form__choices").with(View::each(choices)))
        .with(p("rating-form__anchor").attr("aria-hidden", "true").text_with(anchor))
}

fn level(
    dimension: Dimension,
    value: u8,
    chosen: impl Fn() -> bool + 'static,
    choose: impl Fn(bool) + 'static,
) -> El {
    let spoken = format!(": {}", words::anchor(dimension, value));
    let radio = input("")
        .attr("type", "radio")
        .attr("name", dimension.slug())
        .attr("value", &value.to_string())
        .checked_with(chosen)
        .on_tick(choose);
    label("rating-form__choice")
        .with(radio)
        .with(span("").with(value.to_string()))
        .with(span("visually-hidden").with(spoken))
}
