//! A chart as a figure: message, sentence, picture, and every value in a table.

use super::words;
use crate::chart::{Chart, Picture, Shape, Table};
use crate::dom::{
    El, View, details, div, figcaption, figure, p, strong, summary, svg, table, tbody, td, th,
    thead, tr,
};

/// A chart. The picture is left out for screen readers, which have its sentence and its table.
pub fn chart_view(chart: &Chart) -> El {
    let values = (!chart.table.rows.is_empty()).then(|| values(&chart.table));
    figure("chart")
        .with(
            figcaption("")
                .with(strong("chart__title").with(chart.title.as_str()))
                .with(p("chart__sentence").with(chart.sentence.as_str())),
        )
        .with(picture(&chart.picture))
        .with(values)
}

/// Charts beside each other, as many as there is room for.
pub fn charts(all: &[Chart]) -> El {
    div("charts").with(View::each(all.iter().map(chart_view)))
}

fn picture(picture: &Picture) -> Option<El> {
    let shapes = picture.shapes.iter().map(shape);
    (!picture.shapes.is_empty()).then(|| {
        svg("svg")
            .class("chart__picture")
            .attr("viewBox", &picture.view_box())
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .with(View::each(shapes))
    })
}

fn shape(shape: &Shape) -> El {
    let element = shape.attrs.iter().fold(svg(shape.tag), |it, (name, value)| it.attr(name, value));
    if shape.words.is_empty() { element } else { element.with(shape.words.as_str()) }
}

fn values(values: &Table) -> El {
    let head = values.head.iter().map(|cell| th("").attr("scope", "col").with(cell.as_str()));
    let count = words::count(values.rows.len(), "row", "rows").to_ascii_lowercase();
    let whole = table("chart__table")
        .with(thead("").with(tr("").with(View::each(head))))
        .with(tbody("").with(View::each(values.rows.iter().map(|cells| row(cells)))));
    details("chart__values")
        .with(summary("").with(format!("As a table ({count})")))
        .with(div("chart__scroll").with(whole))
}

fn row(cells: &[String]) -> El {
    tr("").with(View::each(cells.iter().enumerate().map(|(place, cell)| match place {
        0 => th("").attr("scope", "row").with(cell.as_str()),
        _ => td("").with(cell.as_str()),
    })))
}
