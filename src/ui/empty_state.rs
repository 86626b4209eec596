//! What stands where nothing is yet: what will be here, and the one action that fills it.

use leptos::prelude::*;

/// An empty place that teaches.
#[component]
pub fn EmptyState(
    /// What will be here.
    words: &'static str,
    /// The verb of the action that fills it.
    verb: &'static str,
    /// Where it leads.
    href: String,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <p>{words}</p>
            <a class="button button--accent" href=href>{verb}</a>
        </div>
    }
}
