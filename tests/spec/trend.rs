//! Charts over what was answered, drawn and said: `tests/saved/chart/trend-*`.

use super::chart::golden;
use super::wire::summary;
use starling::domain::{Day, Item, Kind, Length, Part, Summary, Wall};
use starling::progress::{Series, Step};
use starling::trend::{Names, trends};

const NAMES: Names = Names {
    item: |item| item.slug(),
    part: |part: Part| part.slug(),
    day: |day: Day| day.iso().split_off(5),
    month: |day: Day| day.iso().chars().take(7).collect(),
};

/// The n-th answer of a year: fuller from month to month, longer than planned at first, and every ninth refused.
fn answer(place: usize, days: i64) -> Summary {
    let day = Day::parse("2025-11-20").unwrap();
    let share = place as f64 / 100.0;
    let late = [Item::Evidence, Item::Learning, Item::Reasoning, Item::Task];
    let gaps = late
        .into_iter()
        .enumerate()
        .filter(|(at, _)| (place * 7 + at * 13) % 100 > (share * 80.0) as usize);
    let gaps: Vec<Item> = gaps.map(|(_, item)| item).collect();
    let refused = place % 9 == 8;
    let action = 90 + (place % 7) as u32 * 5;
    Summary {
        at: Wall((day.0 + place as i64 * days / 100) * 86_400_000),
        met: (!refused).then_some((10 - gaps.len() as u8, 10)),
        gaps: if refused { Vec::new() } else { gaps },
        answering: 150_000 - place as u64 * 400,
        planned: (!place.is_multiple_of(5)).then_some(120),
        length: Some(Length { words: 210, parts: [50, 20, action, 20 + place as u32 / 5, 10] }),
        ..summary(&format!("{place}"), "2026-11-20")
    }
}

#[track_caller]
fn check(name: &str, answers: usize, days: i64) {
    let lines: Vec<Summary> = (0..answers).map(|place| answer(place, days)).collect();
    let series = Series::of(&lines, Step::for_lines(&lines), 0);
    let charts = trends(&series, Kind::Behavioural, NAMES);
    for (chart, of) in charts.iter().zip(["fullness", "items", "lengths", "parts"]) {
        golden::check(&format!("trend-{name}-{of}"), chart);
    }
}

#[test]
fn a_year_of_answers() {
    check("year", 100, 364);
}

#[test]
fn a_week_of_answers_is_shown_by_the_day() {
    check("week", 20, 35);
}

#[test]
fn one_answer() {
    check("one", 1, 1);
}

#[test]
fn nothing_yet() {
    check("none", 0, 1);
}

#[test]
fn other_kinds_have_their_own_items_and_no_parts() {
    let charts = trends(&Series::default(), Kind::Approach, NAMES);
    assert_eq!(charts.len(), 3);
    assert_eq!(charts[1].table.rows.len(), Item::of(Kind::Approach).len());
}
