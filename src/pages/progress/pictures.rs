//! Pictures of how far one has come, each with its message, and the way to more of it.

use leptos::prelude::*;

use super::super::calibration::{agreement_chart, sentence};
use super::super::coverage::{level_chart, with_held};
use crate::dom::{El, View, div, h2, link, live, p, section};
use crate::progress::{Grid, calibrate, coverage};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::chart_view;

/// The pictures.
pub(super) fn pictures(starling: Starling) -> El {
    section("pictures").with(h2("").with("How far you have come")).with(
        div("charts").with(live(move || covered(starling))).with(live(move || judged(starling))),
    )
}

fn covered(starling: Starling) -> View {
    let level = starling.settings.with(|settings| settings.level);
    let chart = with_held(starling, |held| {
        let grid = Grid::of_questions(held.library);
        level_chart(&grid, &coverage(&grid, held), level)
    });
    let Some(chart) = chart else { return p("").with("One moment.").into() };
    let more = link("", &Route::Coverage.href(), "All levels, and what stands behind them");
    div("picture").with(chart_view(&chart)).with(p("").with(more)).into()
}

fn judged(starling: Starling) -> View {
    let calibration = starling.history.with(|history| calibrate(history, &[]));
    let more = link("", &Route::Calibration.href(), "How well you judge yourself, one by one");
    let picture: El = match agreement_chart(&calibration.checklist) {
        Some(chart) => chart_view(&chart),
        None => div("").with(p("").with(sentence(&calibration.checklist))),
    };
    div("picture").with(picture).with(p("").with(more)).into()
}
