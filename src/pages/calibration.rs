//! Calibration: how one's own ratings stand to the checklist, one dimension after the other and over time.

use leptos::prelude::*;

use super::{local_day, title};
use crate::chart::{Chart, Dot, Dots, Lines, Series, Ticks, decimal};
use crate::dom::{El, View, div, el, h2, link, live, p, section};
use crate::domain::Wall;
use crate::progress::{Comparison, LEAST_FOR_AGREEMENT, LEAST_FOR_DIFFERENCE, Pair, calibrate};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{chart_view, empty_state, words};

/// How well one judges oneself.
pub fn calibration_page(starling: Starling) -> El {
    starling.own(OwnEvent::ReviewsOpened);
    div("calibration")
        .with(title("How well you judge yourself"))
        .with(p("").with(
            "You rate each answer before you see its checklist. Here your ratings stand beside what the checklist found, \
             on the same scale of 1 to 5. Only stories are compared, and only first takes.",
        ))
        .with(live(move || compared(starling)))
        .with(
            section("")
                .with(h2("").with("Practise judging"))
                .with(p("").with(
                    "Rate answers of others, weak and good ones, beside somebody who looked at every item.",
                ))
                .with(link("button", &Route::Training.href(), "Rate some answers")),
        )
}

fn compared(starling: Starling) -> View {
    let reviews = starling.pages.with(|pages| pages.reviews.clone().unwrap_or_default());
    let found = starling.history.with(|history| calibrate(history, &reviews));
    if found.checklist.iter().all(|it| it.pairs.is_empty()) {
        let words = "Rate an answer before you open its checklist. From ten rated stories on you see here whether you are \
                     too hard on yourself, or too kind.";
        return empty_state(words, "Answer a question", &Route::Today.href()).into();
    }
    let charts = found.checklist.iter().filter(|it| it.difference.is_some()).map(dots_of);
    let charts = charts.chain(course_chart(&found.course));
    let peers = found.peers.iter().any(|it| !it.pairs.is_empty());
    [
        View::from(p("").with(sentence(&found.checklist))),
        comparisons("Beside the checklist", &found.checklist).into(),
        peers.then(|| comparisons("Beside your peers", &found.peers)).into(),
        p("").with(MEANING).into(),
        (!peers).then(|| p("").with(NO_PEERS)).into(),
        div("charts").with(View::each(charts.map(|chart| chart_view(&chart)))).into(),
    ]
    .into()
}

/// What stands there as long as there is no second opinion.
const NO_PEERS: &str = "Nobody else has rated your answers yet. Open one of your answers and ask somebody for a review: \
                        what they find will stand here beside your own rating.";

/// What the numbers mean.
const MEANING: &str = "Your rating is so many levels higher or lower, in brackets the range in which that lies 95 times \
                       of 100. Agreement is 1 where you always give the same level, and 0 where you agree no more than chance \
                       would (quadratic weighted kappa).";
/// What the numbers say, in words for each dimension.
pub(super) fn comparisons(name: &str, all: &[Comparison]) -> El {
    let rows = all.iter().map(|it| {
        let cells = [difference(it), agreement(it)].map(|words| el("td").with(words));
        el("tr")
            .with(el("th").attr("scope", "row").with(words::dimension(it.dimension)))
            .with(cells)
            .with(el("td").with(it.pairs.len().to_string()))
    });
    let heads = [name, "Your rating is", "Agreement", "Answers"];
    let heads = heads.map(|head| el("th").attr("scope", "col").with(head));
    div("matrix__scroll").attr("tabindex", "0").with(
        el("table")
            .class("chart__table")
            .with(el("thead").with(el("tr").with(heads)))
            .with(el("tbody").with(View::each(rows))),
    )
}

fn difference(comparison: &Comparison) -> String {
    let Some(found) = comparison.difference else {
        let missing = LEAST_FOR_DIFFERENCE - comparison.pairs.len().min(LEAST_FOR_DIFFERENCE);
        return format!("not enough yet: {missing} more");
    };
    let [low, high] = [found.mean - found.within, found.mean + found.within];
    let size = |levels: f64| decimal(levels.abs(), 1);
    match (found.is_clear(), found.mean > 0.0) {
        (false, _) => format!("about the same ({} to {})", side(low), side(high)),
        (true, true) => format!("{} ({} to {})", side(found.mean), size(low), size(high)),
        (true, false) => format!("{} ({} to {})", side(found.mean), size(high), size(low)),
    }
}

/// So many levels, and to which side.
fn side(levels: f64) -> String {
    let side = if levels < 0.0 { "lower" } else { "higher" };
    format!("{} {side}", decimal(levels.abs(), 1))
}

/// So many levels, with their sign, as short as an axis needs it.
fn levels(levels: f64) -> String {
    let words = decimal(levels, 1);
    if levels > 0.0 && words != "0.0" { format!("+{words}") } else { words }
}

fn agreement(comparison: &Comparison) -> String {
    match comparison.agreement {
        Some(found) => {
            let [low, high] = found.interval().map(|it| decimal(it, 2));
            format!("{} ({low} to {high})", decimal(found.kappa, 2))
        }
        None if comparison.pairs.len() < LEAST_FOR_AGREEMENT => {
            format!("not enough yet: {} more", LEAST_FOR_AGREEMENT - comparison.pairs.len())
        }
        None => "cannot be told: all alike".into(),
    }
}

/// The message: where one's own rating differs most, or that it does not.
fn said_of_oneself(all: &[Comparison]) -> String {
    let found = all.iter().filter_map(|it| Some((it.dimension, it.difference?)));
    let known = all.iter().any(|it| it.difference.is_some());
    let clear = found.filter(|(_, it)| it.is_clear());
    let most = clear.reduce(|one, two| if two.1.mean.abs() > one.1.mean.abs() { two } else { one });
    match most {
        Some((dimension, found)) => {
            let dimension = words::dimension(dimension).to_ascii_lowercase();
            let side = if found.mean > 0.0 { "higher" } else { "lower" };
            format!("You rate your {dimension} {side} than the checklist does")
        }
        None if known => "Your ratings stand about where the checklist's do".into(),
        None => {
            let most = all.iter().map(|it| it.pairs.len()).max().unwrap_or_default();
            let missing = LEAST_FOR_DIFFERENCE - most.min(LEAST_FOR_DIFFERENCE);
            let more = words::count(missing, "more rated story", "more rated stories");
            format!(
                "Not enough yet to say how well you judge yourself: {} will do.",
                more.to_ascii_lowercase()
            )
        }
    }
}

/// The same as a sentence.
pub(super) fn sentence(all: &[Comparison]) -> String {
    format!("{}.", said_of_oneself(all).trim_end_matches('.'))
}

/// All dimensions in one picture; none as long as there is not enough.
pub(super) fn agreement_chart(all: &[Comparison]) -> Option<Chart> {
    let enough = all.iter().any(|it| it.difference.is_some());
    let pairs = all.iter().flat_map(|it| &it.pairs);
    enough.then(|| dots(said_of_oneself(all), ["rating", "ratings"], pairs))
}

fn dots_of(comparison: &Comparison) -> Chart {
    let name = words::dimension(comparison.dimension).to_ascii_lowercase();
    let clear = comparison.difference.filter(|found| found.is_clear());
    let title = match clear {
        Some(found) => format!("You rate your {name} {} than the checklist", side(found.mean)),
        None => format!("You rate your {name} about as the checklist does"),
    };
    dots(title, ["answer", "answers"], comparison.pairs.iter())
}

fn dots<'a>(
    title: String,
    what: [&'static str; 2],
    pairs: impl Iterator<Item = &'a Pair>,
) -> Chart {
    // Ten thousand pairs fall on twenty-five places.
    let mut counts = [[0_usize; 5]; 5];
    for pair in pairs {
        let [across, up] = [pair.other, pair.own].map(|it| usize::from(it.value()) - 1);
        if let Some(count) = counts.get_mut(across).and_then(|row| row.get_mut(up)) {
            *count += 1;
        }
    }
    let mut dots: Vec<Dot> = Vec::new();
    for (across, row) in counts.iter().enumerate() {
        for (up, &count) in row.iter().enumerate().filter(|(_, count)| **count > 0) {
            dots.push(Dot { across: across as f64 + 1.0, up: up as f64 + 1.0, count });
        }
    }
    let say = |level: f64| decimal(level, 0);
    let axes = ["Checklist", "Your rating"];
    Dots { title, what, axes, dots, bounds: [1.0, 5.0], agrees: 1.0, say }.chart()
}

/// The course over time; none before there are two points.
fn course_chart(course: &[(Wall, f64)]) -> Option<Chart> {
    let (first, last) = (course.first()?.1, course.last()?.1);
    if course.len() < 2 {
        return None;
    }
    let title = match last.abs() < first.abs() - 0.05 {
        true => "You come nearer to the checklist",
        false if last.abs() > first.abs() + 0.05 => "You move away from the checklist",
        false => "You stand as far from the checklist as before",
    };
    let times = course.iter().map(|(at, _)| words::day(local_day(*at))).collect();
    let values = course.iter().map(|(_, mean)| Some(*mean)).collect();
    let series =
        vec![Series { name: "Your rating beside the checklist's, in levels".into(), values }];
    let (along, bounds, ticks) = ("Ten answers up to", [-1.0, 1.0], Ticks::Decimal);
    Some(Lines { title: title.into(), along, times, series, bounds, ticks, say: levels }.chart())
}
