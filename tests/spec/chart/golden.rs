//! The pictures and the words of every chart: `tests/saved/chart/`. `RENEW=chart cargo test --test spec chart`
//! makes them again; open the pictures in a browser, and read every sentence that changes.

use super::*;
use starling::chart::Chart;
use std::{env, fs};

/// What the pictures are drawn in where they stand alone; the app has style sheets for it.
const STYLE: &str = "<style>text{font:12px sans-serif}.chart__grid{stroke:#ccc}.chart__line{fill:none;stroke:#235}\
[data-series=\"1\"]{stroke-dasharray:4 3}.chart__ground{fill:#eee}.chart__bar{fill:#357}.chart__mark,.chart__diagonal\
{stroke:#000;stroke-width:2}.chart__bubble{fill:#3579;stroke:#235}.chart__cell{fill:#357;fill-opacity:.1}\
[data-strength=\"0\"]{fill-opacity:0}[data-strength=\"3\"]{fill-opacity:.4}\
[data-strength=\"4\"]{fill-opacity:.6}text[data-strength]{fill-opacity:1}</style>\n";

/// A chart is drawn and said as it was saved under that name.
#[track_caller]
pub(crate) fn check(name: &str, chart: &Chart) {
    let picture = chart.picture.spell().replacen('\n', &format!("\n{STYLE}"), 1);
    for (file, text) in [(format!("{name}.svg"), picture), (format!("{name}.txt"), chart.spoken())]
    {
        let path = format!("{}/tests/saved/chart/{file}", env!("CARGO_MANIFEST_DIR"));
        if env::var("RENEW").is_ok_and(|what| what == "chart") {
            fs::write(&path, &text).unwrap();
        }
        let saved = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(saved, text, "{file}: `RENEW=chart cargo test --test spec chart` writes it");
    }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A line over months.
pub(super) fn months(values: Vec<Option<f64>>) -> Lines<'static> {
    Lines {
        title: "Answers grow fuller".into(),
        along: "Month",
        times: (0..values.len()).map(|at| MONTHS[at % 12].to_owned()).collect(),
        series: vec![Series { name: "Items met".into(), values }],
        bounds: [0.0, 10.0],
        ticks: Ticks::Whole,
        say: |value| decimal(value, 1),
    }
}

fn bars(bars: &[(&str, f64, Option<f64>)]) -> Bars<'static> {
    let bars = bars.iter().map(|&(name, value, mark)| Bar { name: name.into(), value, mark });
    Bars {
        title: "Answers keep to their time".into(),
        head: ["Mode", "Used", "Planned"],
        bars: bars.collect(),
        say: time,
    }
}

fn dots(dots: &[(f64, f64, usize)]) -> Dots<'static> {
    let dots = dots.iter().map(|&(across, up, count)| Dot { across, up, count });
    Dots {
        title: "You rate yourself a little higher than the checklist does".into(),
        what: ["answer", "answers"],
        axes: ["Checklist", "Self-rating"],
        dots: dots.collect(),
        bounds: [1.0, 5.0],
        agrees: 0.5,
        say: |value| decimal(value, 1),
    }
}

fn cells(columns: usize, rows: &[(&str, &[Option<f64>])]) -> Cells<'static> {
    let cell = |share: &Option<f64>| {
        share.map(|share| Cell { strength: share, words: decimal(share * 100.0, 0) })
    };
    Cells {
        title: "Results are said more often than in spring".into(),
        sentence: "Result rose from 20 % to 80 %.".into(),
        along: "Item",
        columns: (0..columns).map(|at| MONTHS[at % 12].to_owned()).collect(),
        rows: rows
            .iter()
            .map(|(name, shares)| ((*name).to_owned(), shares.iter().map(cell).collect()))
            .collect(),
    }
}

#[test]
fn a_line_over_a_year_with_gaps() {
    let values = [3.2, 3.9, -1.0, 4.4, 4.1, 5.0, 6.2, -1.0, 6.0, 7.1, 7.9, 8.2];
    check("line", &months(values.map(|it| (it >= 0.0).then_some(it)).into()).chart());
}

#[test]
fn two_lines_are_told_apart_by_name_dash_and_mark() {
    let mut lines = months([88.0, 96.0, 110.0, 131.0, 124.0].map(Some).into());
    lines.title = "Answers come close to the time planned".into();
    lines.series[0].name = "Used".into();
    lines.series.push(Series {
        name: "Planned".into(),
        values: [120.0, 120.0, 120.0, 120.0, 135.0].map(Some).into(),
    });
    (lines.ticks, lines.bounds, lines.say) = (Ticks::Seconds, [0.0, 0.0], time);
    check("lines", &lines.chart());
}

#[test]
fn a_line_of_one_value_and_of_none() {
    check("line-one", &months(vec![None, Some(6.0)]).chart());
    check("line-none", &months(vec![None, None]).chart());
}

#[test]
fn a_line_of_many_times_names_as_many_as_there_is_room_for() {
    let wave = |at: usize| Some(5.0 + 3.0 * (at as f64 / 6.0).sin());
    check("line-many", &months((0..60).map(wave).collect()).chart());
}

#[test]
fn bars_with_a_mark_for_what_was_planned() {
    let all = [
        ("Practice", 104.0, Some(120.0)),
        ("Exam & panel", 131.0, Some(120.0)),
        ("Low pressure", 210.0, None),
    ];
    check("bars", &bars(&all).chart());
}

#[test]
fn bars_of_nothing_and_of_many() {
    check("bars-none", &bars(&[]).chart());
    let many: Vec<_> =
        MONTHS.iter().enumerate().map(|(at, it)| (*it, at as f64 * 7.0, None)).collect();
    check("bars-many", &bars(&many).chart());
}

#[test]
fn dots_about_the_diagonal() {
    let all = [(2.0, 3.0, 9), (3.0, 3.0, 4), (4.0, 3.0, 1), (3.5, 4.5, 2), (5.0, 5.0, 1)];
    check("dots", &dots(&all).chart());
}

#[test]
fn dots_of_one_and_of_none() {
    check("dots-one", &dots(&[(4.0, 2.0, 1)]).chart());
    check("dots-none", &dots(&[]).chart());
}

#[test]
fn cells_with_holes() {
    let rows: [(&str, &[Option<f64>]); 3] = [
        ("Situation", &[Some(1.0), Some(0.9), Some(0.95), Some(1.0)]),
        ("Result", &[Some(0.2), None, Some(0.55), Some(0.8)]),
        ("Follow-through of it all", &[None, None, Some(0.0), Some(0.3)]),
    ];
    check("cells", &cells(4, &rows).chart());
}

#[test]
fn cells_of_nothing() {
    check("cells-none", &cells(2, &[("Result", &[None, None])]).chart());
}
