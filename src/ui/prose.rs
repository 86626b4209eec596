//! Draws written text from its tree; there is no markup in between.

use crate::dom::{El, View, code, div, em, li, ol, p, strong, ul};
use crate::domain::{Block, Inline};

/// Written text.
pub fn prose_view(prose: &[Block]) -> El {
    div("prose").with(View::each(prose.iter().map(block)))
}

fn block(block: &Block) -> El {
    match block {
        Block::Paragraph(line) => p("").with(inlines(line)),
        Block::List { ordered, items } => {
            let list = if *ordered { ol("") } else { ul("") };
            list.with(View::each(items.iter().map(|line| li("").with(inlines(line)))))
        }
    }
}

fn inlines(line: &[Inline]) -> View {
    View::each(line.iter().map(|inline| match inline {
        Inline::Text(words) => View::from(words.as_str()),
        Inline::Emphasis(words) => em("").with(words.as_str()).into(),
        Inline::Strong(words) => strong("").with(words.as_str()).into(),
        Inline::Code(words) => code("").with(words.as_str()).into(),
    }))
}
