//! The way to an interview.

use proptest::prelude::*;
use starling::domain::Day;
use starling::progress::{Course, course};

fn needed(counts: &[(&str, usize)]) -> Vec<(String, usize)> {
    counts.iter().map(|(competency, count)| ((*competency).to_owned(), *count)).collect()
}

const TODAY: Day = Day(20_000);

#[track_caller]
fn way(counts: &[(&str, usize)], days: i64) -> Course {
    course(&needed(counts), TODAY, Day(TODAY.0 + days)).unwrap()
}

/// Rounds a week, then the days until the end of each week with what it covers, then what is left out.
#[track_caller]
fn check(
    counts: &[(&str, usize)],
    days: i64,
    rounds: usize,
    weeks: &[(i64, &str)],
    left_out: &str,
) {
    let way = way(counts, days);
    let seen: Vec<(i64, String)> = way
        .weeks
        .iter()
        .map(|week| (week.until.0 - TODAY.0, week.competencies.join(" ")))
        .collect();
    let expected: Vec<(i64, String)> =
        weeks.iter().map(|(day, words)| (*day, (*words).to_owned())).collect();
    assert_eq!((way.rounds, seen, way.left_out.join(" ")), (rounds, expected, left_out.to_owned()));
}

#[test]
fn with_much_time_one_round_a_week_is_enough() {
    check(
        &[("conflict", 2), ("delivery", 2), ("feedback", 1)],
        28,
        1,
        &[(6, "conflict"), (13, "delivery"), (20, "feedback")],
        "",
    );
}

#[test]
fn with_less_time_there_are_more_rounds_but_never_more_than_three() {
    let six = [("a", 2), ("b", 2), ("c", 2), ("d", 2), ("e", 2), ("f", 2)];
    check(&six, 21, 2, &[(6, "a b"), (13, "c d"), (20, "e f")], "");
    check(&six, 14, 3, &[(6, "a b c"), (13, "d e f")], "");
    check(&six, 7, 3, &[(6, "a b c")], "d e f");
}

#[test]
fn the_week_of_the_interview_ends_the_day_before() {
    check(&[("a", 2)], 3, 1, &[(2, "a")], "");
    check(&[("a", 2)], 1, 1, &[(0, "a")], "");
}

#[test]
fn where_all_is_covered_one_round_a_week_keeps_it_warm() {
    check(&[("a", 0), ("b", 0)], 30, 1, &[], "");
    check(&[], 30, 1, &[], "");
}

#[test]
fn on_the_day_and_after_it_there_is_no_plan() {
    for days in [0, -1, -400] {
        assert_eq!(course(&needed(&[("a", 2)]), TODAY, Day(TODAY.0 + days)), None);
    }
}

proptest! {
    #[test]
    fn every_competency_is_planned_once_or_left_out(
        counts in proptest::collection::vec(0..3_usize, 0..20),
        today in any::<i32>(),
        days in 1..1000_i64,
    ) {
        let needed: Vec<(String, usize)> =
            counts.iter().enumerate().map(|(n, count)| (format!("c{n}"), *count)).collect();
        let today = Day(today.into());
        let way = course(&needed, today, Day(today.0 + days)).unwrap();
        let planned = way.weeks.iter().flat_map(|week| week.competencies.clone());
        let all: Vec<String> = planned.chain(way.left_out.clone()).collect();
        let expected: Vec<String> =
            needed.into_iter().filter(|(_, count)| *count > 0).map(|(name, _)| name).collect();
        prop_assert_eq!(all, expected);
        prop_assert!((1..=3).contains(&way.rounds));
        let inside = way.weeks.iter().all(|week| week.until.0 >= today.0 && week.until.0 < today.0 + days);
        prop_assert!(inside);
        prop_assert!(way.weeks.is_sorted_by(|one, two| one.until < two.until));
    }
}
