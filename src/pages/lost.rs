//! An address that leads nowhere.

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::EmptyState;

/// Nothing is at this address.
#[component]
pub fn LostPage() -> impl IntoView {
    view! {
        <h1 id="headline" tabindex="-1">"Nothing is at this address"</h1>
        <EmptyState
            words="The link may be cut off or from another version. Everything of yours is where it was."
            verb="Go to Today"
            href=Route::Today.href()
        />
    }
}
