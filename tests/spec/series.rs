//! Series: sums that are kept up line by line, and answers found by what is known of them.

use super::wire::{any_summary, summary};
use proptest::prelude::*;
use starling::domain::{
    Item, Kind, Length, Mode, Named, Part, PersonaId, QuestionId, Summary, Wall,
};
use starling::progress::{Past, Ratio, Series, Step, find_past};
use std::collections::BTreeMap;

/// An answer of 2026-11-20 that was scored and read.
fn scored(id: &str, day: &str) -> Summary {
    Summary {
        met: Some((8, 10)),
        gaps: vec![Item::Evidence, Item::Learning],
        answering: 90_000,
        planned: Some(120),
        length: Some(Length { words: 200, parts: [40, 20, 100, 30, 10] }),
        ..summary(id, day)
    }
}

fn ratio(some: u64, of: u64) -> Ratio {
    Ratio { some, of }
}

#[test]
fn a_month_sums_up_its_answers() {
    let refused = Summary { met: None, gaps: vec![], length: None, ..scored("b", "2026-11-01") };
    let series = Series::of(&[scored("a", "2026-11-30"), refused], Step::Month, 0);
    let [month] = series.sums() else { panic!("{series:?}") };
    assert_eq!((month.first.iso().as_str(), month.scored), ("2026-11-01", ratio(1, 2)));
    assert_eq!((month.met, month.words), (ratio(8, 10), ratio(200, 1)));
    assert_eq!((month.used, month.planned), (ratio(90_000, 1), ratio(120_000, 1)));
    assert_eq!((month.item(Item::Evidence), month.item(Item::Task)), (ratio(0, 1), ratio(1, 1)));
    assert_eq!(
        (month.item(Item::Principle), month.part(Part::Action)),
        (ratio(0, 0), ratio(100, 1))
    );
}

#[test]
fn an_answer_without_a_clock_has_no_part_in_the_times() {
    let open = Summary { planned: None, ..scored("a", "2026-11-30") };
    let series = Series::of(&[open], Step::Day, 0);
    assert_eq!(series.sums()[0].used.value(), None);
}

#[test]
fn a_month_begins_where_the_candidate_lives() {
    let late = Summary { at: Wall(1_796_083_200_000 - 1), ..scored("a", "2026-11-30") };
    for (offset, first) in [(0, "2026-11-01"), (60, "2026-12-01"), (-600, "2026-11-01")] {
        let series = Series::of([&late], Step::Month, offset);
        assert_eq!(series.sums()[0].first.iso(), first);
    }
}

#[test]
fn a_short_history_is_looked_at_day_by_day() {
    let days = |first, last| [scored("a", first), scored("b", last)];
    assert_eq!(Step::for_lines(&[]), Step::Day);
    assert_eq!(Step::for_lines(&days("2026-10-01", "2026-11-30")), Step::Day);
    assert_eq!(Step::for_lines(&days("2026-09-30", "2026-11-30")), Step::Month);
    let series = Series::of(&days("2026-11-01", "2026-11-30"), Step::Day, 0);
    assert_eq!(series.sums().len(), 2);
}

fn found(past: &Past, questions: Option<&[&str]>) -> Vec<usize> {
    let mut history = ["2026-01-05", "2026-05-05", "2026-11-05"].map(|day| scored(day, day));
    history[0].mode = Mode::Exam;
    (history[1].met, history[1].persona) = (None, PersonaId::new("else"));
    (history[2].kind, history[2].question) = (Kind::Approach, QuestionId::new("led"));
    history[2].gaps = vec![Item::Measure];
    let mut named = Named::default();
    questions.unwrap_or_default().iter().for_each(|it| named.insert(it, ()));
    find_past(&history, past, questions.map(|_| &named))
}

#[track_caller]
fn check(past: Past, expected: &[usize]) {
    assert_eq!(found(&past, None), expected);
}

#[test]
fn answers_are_found_by_what_is_known_of_them_the_latest_first() {
    let any = Past::default();
    check(any.clone(), &[2, 1, 0]);
    check(Past { kind: Some(Kind::Approach), ..any.clone() }, &[2]);
    check(Past { mode: Some(Mode::Exam), ..any.clone() }, &[0]);
    check(Past { persona: Some(PersonaId::new("else")), ..any.clone() }, &[1]);
    check(Past { since: Some(summary("x", "2026-05-05").at), ..any.clone() }, &[2, 1]);
    check(Past { scored: Some(false), ..any.clone() }, &[1]);
    check(Past { scored: Some(true), gap: Some(Item::Evidence), ..any }, &[0]);
}

#[test]
fn answers_are_found_by_their_questions() {
    assert_eq!(found(&Past::default(), Some(&["led"])), [2]);
    assert!(found(&Past::default(), Some(&[])).is_empty());
}

proptest! {
    #[test]
    fn sums_that_are_kept_up_are_those_one_gets_anew(
        lines in prop::collection::vec((0..6_u8, 0..4_i64, any_summary()), 0..24),
        step in prop::sample::select(vec![Step::Day, Step::Month]),
        offset in -720..720_i64,
    ) {
        let mut series = Series::of([], step, offset);
        let mut last: BTreeMap<u8, Summary> = BTreeMap::new();
        for (id, month, line) in lines {
            let line = Summary {
                at: Wall(1_795_132_800_000 + month * 31 * 86_400_000),
                answering: line.answering % 1_000_000,
                planned: line.planned.or(line.met.map(|(met, _)| met.into())),
                ..line
            };
            if let Some(earlier) = last.insert(id, line.clone()) {
                series.remove(&earlier);
            }
            series.add(&line);
        }
        prop_assert_eq!(series, Series::of(last.values(), step, offset));
    }
}
