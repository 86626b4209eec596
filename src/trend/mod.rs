//! Trends: charts over what was answered. How full answers are, each item, time used against planned, words of
//! each part.
//!
//! Each chart says its message as its title. The words of the trade come in as functions ([`Names`]), as the core
//! has none for the screen.

use crate::chart::{
    Bar, Bars, Cell, Cells, Chart, Course, Lines, Series as Line, Ticks, course, decimal, per_cent,
    time,
};
use crate::domain::{Day, Item, Kind, Part};
use crate::progress::{Ratio, Series, Step, Sums};

/// The words for what charts name.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// An item's name.
    pub item: fn(Item) -> &'static str,
    /// A part's name.
    pub part: fn(Part) -> &'static str,
    /// A day: "20 Nov".
    pub day: fn(Day) -> String,
    /// A month by one of its days: "Nov 2026".
    pub month: fn(Day) -> String,
}

/// So many months or days stand along a line, and in a matrix.
const LATEST: [usize; 2] = [14, 6];

/// Every chart; the items are those of a kind, and the parts are there for stories alone.
pub fn trends(series: &Series, kind: Kind, names: Names) -> Vec<Chart> {
    let (long, short) = (latest(series, LATEST[0]), latest(series, LATEST[1]));
    let name = match series.step() {
        Step::Day => names.day,
        Step::Month => names.month,
    };
    let times = |sums: &[Sums]| sums.iter().map(|sums| name(sums.first)).collect::<Vec<_>>();
    let mut charts = vec![
        fullness(times(long), long, series.step()),
        items(times(short), short, kind, names.item),
        lengths(times(long), long, series.step()),
    ];
    let is_story = kind == Kind::Behavioural;
    charts.extend(is_story.then(|| parts(series.sums(), series.step(), names.part)));
    charts
}

fn latest(series: &Series, most: usize) -> &[Sums] {
    let sums = series.sums();
    sums.get(sums.len().saturating_sub(most)..).unwrap_or_default()
}

fn along(step: Step) -> &'static str {
    match step {
        Step::Day => "Day",
        Step::Month => "Month",
    }
}

fn values(sums: &[Sums], of: impl Fn(&Sums) -> Ratio) -> Vec<Option<f64>> {
    sums.iter().map(|sums| of(sums).value()).collect()
}

/// A share of a tenth is about one item.
const MATTERS: f64 = 0.05;

fn fullness(times: Vec<String>, sums: &[Sums], step: Step) -> Chart {
    let values = values(sums, |sums| sums.met);
    let known: Vec<f64> = values.iter().copied().flatten().collect();
    let title = match course(&known, MATTERS) {
        Course::Rising => "Answers grow fuller",
        Course::Falling => "Answers hold less than they did",
        Course::Level => "Answers hold about as much as they did",
        Course::TooFew => "How much of the checklist answers hold",
    };
    let series = vec![Line { name: "Items met".into(), values }];
    let (title, along) = (title.to_owned(), along(step));
    Lines { title, along, times, series, bounds: [0.0, 1.0], ticks: Ticks::Decimal, say: per_cent }
        .chart()
}

/// Fewer answers than this say little about an item: a convention.
const ENOUGH: u64 = 5;

fn items(columns: Vec<String>, sums: &[Sums], kind: Kind, name: fn(Item) -> &'static str) -> Chart {
    let cell = |ratio: Ratio| {
        let words = |share| decimal(share * 100.0, 0);
        ratio.value().map(|share| Cell { strength: share, words: words(share) })
    };
    let rows = Item::of(kind).iter().map(|item| {
        let cells = sums.iter().map(|sums| cell(sums.item(*item)));
        (name(*item).to_owned(), cells.collect())
    });
    let rows = rows.collect();
    let (title, sentence) = items_said(sums, kind, name);
    Cells { title, sentence, along: "Item, met in % of answers", columns, rows }.chart()
}

fn items_said(sums: &[Sums], kind: Kind, name: fn(Item) -> &'static str) -> (String, String) {
    let all = |item: Item| {
        let sum = |of: fn(Ratio) -> u64| sums.iter().map(|sums| of(sums.item(item))).sum();
        Ratio { some: sum(|it| it.some), of: sum(|it| it.of) }
    };
    let known = Item::of(kind).iter().filter(|item| all(**item).of >= ENOUGH);
    let shares = known.filter_map(|item| Some((*item, all(*item).value()?)));
    let shares: Vec<(Item, f64)> = shares.collect();
    let most = shares.iter().copied().reduce(|one, two| if two.1 > one.1 { two } else { one });
    let least = shares.iter().copied().reduce(|one, two| if two.1 < one.1 { two } else { one });
    match (most, least) {
        (Some(most), Some(least)) if most.1 > least.1 => {
            let said = |(item, share)| format!("{}, in {} of answers", name(item), per_cent(share));
            let title = format!("{} is left out most often", name(least.0));
            (title, format!("Met most often: {}. Least often: {}.", said(most), said(least)))
        }
        (Some(_), _) => ("No item stands out".into(), "All are met equally often.".into()),
        _ => ("Each item of the checklist".into(), "There are few answers so far.".into()),
    }
}

/// So much more or less than planned is still about the time planned: a convention.
const NEAR: f64 = 0.1;

fn lengths(times: Vec<String>, sums: &[Sums], step: Step) -> Chart {
    let used = values(sums, |sums| thousandth(sums.used));
    let planned = values(sums, |sums| thousandth(sums.planned));
    let latest = sums.iter().rev().find_map(|it| Some(it.used.value()? / it.planned.value()?));
    let title = match latest {
        None => "Time used against time planned",
        Some(share) if share > 1.0 + NEAR => "Answers run over the time planned",
        Some(share) if share < 1.0 - NEAR => "Answers leave some of the time planned",
        Some(_) => "Answers take about the time planned",
    };
    let series = vec![
        Line { name: "Used".into(), values: used },
        Line { name: "Planned".into(), values: planned },
    ];
    let (title, along) = (title.to_owned(), along(step));
    Lines { title, along, times, series, bounds: [0.0, 60.0], ticks: Ticks::Seconds, say: time }
        .chart()
}

/// Milliseconds as seconds.
fn thousandth(ratio: Ratio) -> Ratio {
    Ratio { some: ratio.some / 1000, of: ratio.of }
}

/// The latest months or days, against all before.
const RECENT: usize = 3;

fn parts(sums: &[Sums], step: Step, name: fn(Part) -> &'static str) -> Chart {
    let (before, now) = sums.split_at(sums.len().saturating_sub(RECENT));
    let mean = |sums: &[Sums], part: Part| {
        let sum = |of: fn(Ratio) -> u64| sums.iter().map(|sums| of(sums.part(part))).sum();
        Ratio { some: sum(|it| it.some), of: sum(|it| it.of) }.value()
    };
    let bar = |part: Part| {
        let (value, mark) = (mean(now, part)?, mean(before, part));
        Some(Bar { name: name(part).into(), value, mark })
    };
    let bars: Vec<Bar> = Part::ALL.into_iter().filter_map(bar).collect();
    let longest = bars.iter().reduce(|one, two| if two.value > one.value { two } else { one });
    let title = longest.map_or("Words of each part".to_owned(), |it| {
        format!("Most words go into the {}", it.name.to_ascii_lowercase())
    });
    let latest = match step {
        Step::Day => "Words, last three days",
        Step::Month => "Words, last three months",
    };
    Bars { title, head: ["Part", latest, "Before"], bars, say: |words| decimal(words, 0) }.chart()
}
