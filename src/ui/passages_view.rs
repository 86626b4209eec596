//! What was asked and what was said to it, as a peer reads it.

use crate::dom::{El, View, div, h3, p};
use crate::domain::Asked;

/// Each question with the words that were said to it.
pub fn passages_view(passages: &[Asked]) -> El {
    let passages = passages.iter().map(|it| {
        let lines = it.said.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines = lines.map(|line| p("passages__said").with(line));
        View::from([View::from(h3("passages__ask").with(it.ask.as_str())), View::each(lines)])
    });
    div("passages").with(View::each(passages))
}
