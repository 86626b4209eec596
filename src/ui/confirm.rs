//! A question before something that cannot be taken back.

use leptos::html::Dialog;
use leptos::prelude::*;

/// A dialogue with two verbs. It has the focus while it is open, and gives it back.
#[component]
pub fn Confirm(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The question.
    #[prop(into)]
    question: Signal<String>,
    /// The verb that goes ahead.
    verb: &'static str,
    /// The verb that stays.
    stay: &'static str,
    /// Told when the candidate goes ahead.
    on_yes: Callback<()>,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            // Fails only where the dialogue is already open.
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    let yes = move |_| {
        open.set(false);
        on_yes.run(());
    };
    view! {
        <dialog class="confirm" node_ref=dialog on:close=move |_| open.set(false) aria-labelledby="confirm-question">
            <p id="confirm-question">{question}</p>
            <div class="confirm__verbs">
                <button type="button" class="button" autofocus on:click=move |_| open.set(false)>{stay}</button>
                <button type="button" class="button button--accent" on:click=yes>{verb}</button>
            </div>
        </dialog>
    }
}
