//! Two ratings of one answer, side by side.

use super::words;
use crate::dom::{El, div, el};
use crate::domain::{Dimension, Rating, Review};

/// One's own rating and another's, and what the level of the other means.
pub fn ratings_beside(own: &Review, other: &Review, who: &str) -> El {
    let rows = Dimension::ALL.map(|dimension| {
        let level = |review: &Review| review.get(dimension).map(Rating::value);
        let said = |level: Option<u8>| level.map_or("–".to_owned(), |level| level.to_string());
        let anchor = level(other).map_or("", |level| words::anchor(dimension, level));
        el("tr")
            .with(el("th").attr("scope", "row").with(words::dimension(dimension)))
            .with(el("td").with(said(level(own))))
            .with(el("td").with(said(level(other))))
            .with(el("td").with(anchor))
    });
    let heads = ["", "You", who, "What that level means"];
    let heads = heads.map(|head| match head {
        "" => el("td"),
        head => el("th").attr("scope", "col").with(head),
    });
    div("matrix__scroll").attr("tabindex", "0").with(
        el("table")
            .class("chart__table")
            .with(el("thead").with(el("tr").with(heads)))
            .with(el("tbody").with(rows)),
    )
}
