//! The self-rating: five dimensions, each level described by a sentence.

use leptos::prelude::*;

use super::words;
use crate::domain::{Dimension, Rating, Review};

/// The self-rating. Any of it may be left open.
#[component]
pub fn RatingForm(
    /// The rating so far.
    rating: Memo<Review>,
    /// Told at every change.
    on_rated: Callback<Review>,
) -> impl IntoView {
    let rows = Dimension::ALL.into_iter().map(move |dimension| row(dimension, rating, on_rated));
    view! { <div class="rating-form">{rows.collect_view()}</div> }
}

fn row(dimension: Dimension, rating: Memo<Review>, on_rated: Callback<Review>) -> impl IntoView {
    let given = move || rating.with(|rating| rating.get(dimension)).map(Rating::value);
    let anchor = move || match given() {
        Some(value) => words::anchor(dimension, value).to_owned(),
        None => "Not rated.".to_owned(),
    };
    let choices = (1..=5).map(move |value| {
        let choose = move |_| {
            let mut changed = rating.get_untracked();
            changed.set(dimension, Rating::new(value));
            on_rated.run(changed);
        };
        view! {
            <label class="rating-form__choice">
                <input
                    type="radio"
                    name=dimension.slug()
                    value=value.to_string()
                    prop:checked=move || given() == Some(value)
                    on:change=choose
                />
                <span>{value}</span>
                <span class="visually-hidden">": "{words::anchor(dimension, value)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="rating-form__row">
            <legend>{words::dimension(dimension)}</legend>
            <div class="rating-form__choices">{choices.collect_view()}</div>
            <p class="rating-form__anchor" aria-hidden="true">{anchor}</p>
        </fieldset>
    }
}
