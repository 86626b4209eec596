//! Draws written text from its tree; there is no markup in between.

use leptos::prelude::*;

use crate::domain::{Block, Inline, Prose};

/// Written text.
#[component]
pub fn ProseView(
    /// The text.
    prose: Prose,
) -> impl IntoView {
    view! { <div class="prose">{prose.into_iter().map(block).collect_view()}</div> }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Paragraph(line) => view! { <p>{inlines(line)}</p> }.into_any(),
        Block::List { ordered, items } => {
            let items = items.into_iter().map(|line| view! { <li>{inlines(line)}</li> });
            let items = items.collect_view();
            if ordered {
                view! { <ol>{items}</ol> }.into_any()
            } else {
                view! { <ul>{items}</ul> }.into_any()
            }
        }
    }
}

fn inlines(line: Vec<Inline>) -> Vec<AnyView> {
    line.into_iter()
        .map(|inline| match inline {
            Inline::Text(words) => words.into_any(),
            Inline::Emphasis(words) => view! { <em>{words}</em> }.into_any(),
            Inline::Strong(words) => view! { <strong>{words}</strong> }.into_any(),
            Inline::Code(words) => view! { <code>{words}</code> }.into_any(),
        })
        .collect()
}
