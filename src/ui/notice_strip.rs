//! A strip that says what happened and what can be done.

use leptos::prelude::*;

/// One notice with its actions.
#[component]
pub fn NoticeStrip(
    /// What happened, and what can be done.
    words: String,
    /// What can be done: the button's verb, and what it does.
    #[prop(optional)]
    action: Option<(&'static str, Callback<()>)>,
    /// Told when it was read.
    on_read: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="notice-strip">
            <p class="notice-strip__words">{words}</p>
            <div class="notice-strip__actions">
                {action
                    .map(|(verb, act)| {
                        view! { <button type="button" class="button" on:click=move |_| act.run(())>{verb}</button> }
                    })}
                <button type="button" class="button button--quiet" on:click=move |_| on_read.run(())>
                    "Close"
                </button>
            </div>
        </div>
    }
}
