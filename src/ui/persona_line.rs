//! The persona's monogram and one line of theirs.

use leptos::prelude::*;

/// Who speaks, and what they say.
#[component]
pub fn PersonaLine(
    /// First name.
    name: String,
    /// Role.
    role: String,
    /// What they say; may be empty.
    line: String,
) -> impl IntoView {
    let monogram: String = name.chars().take(1).collect();
    view! {
        <div class="persona-line">
            <span class="persona-line__monogram" aria-hidden="true">{monogram}</span>
            <p class="persona-line__words">
                <span class="persona-line__who">{name}", "{role}</span>
                {(!line.is_empty()).then(|| view! { <span class="persona-line__line">{line}</span> })}
            </p>
        </div>
    }
}
