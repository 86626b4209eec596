//! The field an answer is typed in; it grows with the text.

use leptos::prelude::*;

/// The field an answer is typed in.
#[component]
pub fn AnswerField(
    /// What stands in it, also when it comes from outside.
    #[prop(into)]
    text: Signal<String>,
    /// Told at every change.
    on_typed: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="answer-field" data-text=text>
            <label class="visually-hidden" for="answer">"Your answer"</label>
            <textarea
                id="answer"
                class="answer-field__input"
                rows="8"
                spellcheck="true"
                autocomplete="off"
                placeholder="Tell it as you would say it. Typing starts the clock."
                prop:value=text
                on:input=move |event| on_typed.run(event_target_value(&event))
            />
        </div>
    }
}
