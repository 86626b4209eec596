//! The words of the trade: dates, stretches, ratings, checklists, spans and names.

use proptest::prelude::*;
use starling::domain::{
    AttemptId, Checklist, Clocks, Day, Dimension, Draft, Gate, Item, Kind, Level, Marks, Mode,
    Part, PersonaId, Phase, Plan, QuestionId, Rating, Review, RoundId, Span, State, Stretch,
    Strictness, Theme, Tick, Verdict, Wall,
};

/// A date and the days since 1970 that it is, both ways.
#[track_caller]
fn check_day(date: &str, days: i64) {
    assert_eq!(Day::parse(date), Some(Day(days)));
    assert_eq!(Day(days).iso(), date);
}

#[track_caller]
fn check_no_day(date: &str) {
    assert_eq!(Day::parse(date), None, "{date:?}");
}

#[test]
fn days_are_counted_from_1970() {
    check_day("1970-01-01", 0);
    check_day("1969-12-31", -1);
    check_day("1970-12-31", 364);
    check_day("1971-01-01", 365);
}

#[test]
fn known_dates_are_the_days_they_are() {
    check_day("1900-02-28", -25_509);
    check_day("1900-03-01", -25_508);
    check_day("2000-02-28", 11_015);
    check_day("2000-02-29", 11_016);
    check_day("2000-03-01", 11_017);
    check_day("2026-11-20", 20_777);
    check_day("2026-12-31", 20_818);
    check_day("2027-01-01", 20_819);
    check_day("0001-01-01", -719_162);
    check_day("9999-12-31", 2_932_896);
}

#[test]
fn a_day_that_no_calendar_has_is_refused() {
    for date in [
        "1900-02-29",
        "2026-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-01-32",
        "0000-01-01",
        "10000-01-01",
    ] {
        check_no_day(date);
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for date in ["", "-", "2026", "2026-11", "2026-11-20-1", "20.11.2026", "2026-11-x", "-1-1-1"] {
        check_no_day(date);
    }
}

#[test]
fn a_date_is_spelled_as_a_date_field_spells_it() {
    for date in ["2026-1-5", "+2026-11-20", "2026-+1-05", " 2026-11-20", "26-11-20"] {
        check_no_day(date);
    }
}

#[test]
fn numbers_too_large_for_any_day_are_refused() {
    check_no_day("2026-01-9223372036854775807");
    check_no_day("2026-01--9223372036854775807");
    check_no_day("9223372036854775807-01-01");
}

#[test]
fn a_wall_clock_shows_the_day_in_utc_also_before_1970() {
    assert_eq!(Wall(0).day(), Day(0));
    assert_eq!(Wall(86_399_999).day(), Day(0));
    assert_eq!(Wall(86_400_000).day(), Day(1));
    assert_eq!(Wall(-1).day(), Day(-1));
    assert_eq!(Wall(1_795_132_800_000).day().iso(), "2026-11-20");
}

#[test]
fn a_stretch_is_kept_between_half_and_ten_times() {
    for (wanted, allowed) in [(0, 50), (49, 50), (50, 50), (125, 125), (1000, 1000), (1001, 1000)] {
        assert_eq!(Stretch::new(wanted).percent(), allowed);
    }
    assert_eq!(Stretch::new(u16::MAX).percent(), 1000);
    assert_eq!(Stretch::default().percent(), 100);
}

#[test]
fn a_stretched_length_is_in_milliseconds() {
    assert_eq!(Stretch::default().of(90), 90_000);
    assert_eq!(Stretch::new(150).of(90), 135_000);
    assert_eq!(Stretch::new(50).of(1), 500);
    assert_eq!(Stretch::new(1000).of(u32::MAX), 42_949_672_950_000);
}

#[test]
fn marks_rise_from_ten_seconds_to_an_hour() {
    assert_eq!(Marks::new(90, 120, 180), Some(Marks::default()));
    assert!(Marks::new(10, 11, 3600).is_some());
    for (green, amber, red) in [(9, 11, 12), (10, 10, 12), (10, 12, 12), (10, 11, 3601), (3, 2, 1)]
    {
        assert_eq!(Marks::new(green, amber, red), None);
    }
}

#[test]
fn a_rating_is_one_to_five() {
    assert_eq!(Rating::new(0), None);
    assert_eq!(Rating::new(6), None);
    assert!((1..=5).all(|value| Rating::new(value).map(Rating::value) == Some(value)));
}

#[test]
fn the_mean_of_a_review_is_of_the_dimensions_that_were_rated() {
    let mut review = Review::default();
    assert_eq!(review.mean(), None);
    review.set(Dimension::Reflection, Rating::new(5));
    assert_eq!(review.mean(), Some(5.0));
    review.set(Dimension::Structure, Rating::new(2));
    assert_eq!(review.mean(), Some(3.5));
    review.set(Dimension::Reflection, None);
    assert_eq!((review.mean(), review.get(Dimension::Reflection)), (Some(2.0), None));
}

fn checklist(states: &[(Item, State)]) -> Checklist {
    let tick = |&(item, state)| Tick { item, state, evidence: vec![], advice: None };
    let ticks = states.iter().map(tick).collect();
    Checklist { verdict: Verdict::Scored, sentences: vec![], ticks }
}

#[track_caller]
fn check_weakest(states: &[(Item, State)], weakest: Option<Item>) {
    assert_eq!(checklist(states).weakest().map(|tick| tick.item), weakest);
}

#[test]
fn the_weakest_line_is_a_missing_one_before_a_half_met_one() {
    use State::{Met, Missing, Partly};
    check_weakest(&[], None);
    check_weakest(&[(Item::Event, Met)], None);
    check_weakest(&[(Item::Event, Met), (Item::Task, Partly)], Some(Item::Task));
    check_weakest(&[(Item::Event, Partly), (Item::Task, Missing)], Some(Item::Task));
}

#[test]
fn of_lines_that_are_equally_weak_the_first_on_the_list_is_the_weakest() {
    use State::{Missing, Partly};
    check_weakest(&[(Item::Result, Missing), (Item::Event, Missing)], Some(Item::Result));
    check_weakest(&[(Item::Task, Partly), (Item::Event, Partly)], Some(Item::Task));
}

#[test]
fn a_span_that_is_not_of_the_text_stands_for_no_words() {
    let words = |start, end| Span { start, end }.of("I am Zoë.");
    assert_eq!(words(5, 9), "Zoë");
    assert_eq!(words(0, 10), "I am Zoë.");
    assert_eq!(words(3, 3), "");
    for (start, end) in [(5, 8), (8, 9), (9, 5), (0, 11), (11, 12), (usize::MAX, usize::MAX)] {
        assert_eq!(words(start, end), "", "{start}..{end}");
    }
}

#[test]
fn the_name_of_an_attempt_follows_from_round_place_and_take() {
    let round = RoundId::new("0a1b");
    assert_eq!(AttemptId::of(&round, 2, 1).as_str(), "0a1b-2-1");
    let plan = Plan {
        mode: Mode::Practice,
        persona: PersonaId::new("kim"),
        panel: Vec::new(),
        questions: vec![QuestionId::new("helped")],
        clocks: Clocks::default(),
        seed: 0,
    };
    assert_eq!(Draft::new(round.clone(), plan).attempt(), AttemptId::of(&round, 0, 1));
}

/// Every word of a type is found again by its slug, and by no other.
#[track_caller]
fn check_words<W: Copy + PartialEq + std::fmt::Debug>(
    all: &[W],
    slug: fn(W) -> &'static str,
    find: fn(&str) -> Option<W>,
) {
    for &word in all {
        assert_eq!(find(slug(word)), Some(word));
        assert_eq!(find(&slug(word).to_uppercase()), None);
    }
    assert_eq!(find(""), None);
}

#[test]
fn every_word_is_found_by_its_slug() {
    check_words(&Kind::ALL, Kind::slug, Kind::from_slug);
    check_words(&Item::ALL, Item::slug, Item::from_slug);
    check_words(&Gate::ALL, Gate::slug, Gate::from_slug);
    check_words(&Mode::ALL, Mode::slug, Mode::from_slug);
    check_words(&Level::ALL, Level::slug, Level::from_slug);
    check_words(&Phase::ALL, Phase::slug, Phase::from_slug);
    check_words(&Theme::ALL, Theme::slug, Theme::from_slug);
    check_words(&Strictness::ALL, Strictness::slug, Strictness::from_slug);
    check_words(&[State::Missing, State::Partly, State::Met], State::slug, State::from_slug);
    assert!(Part::ALL.iter().all(|part| Part::from_letter(part.letter()) == Some(*part)));
}

#[test]
fn every_kind_has_a_checklist_without_a_line_twice() {
    for kind in Kind::ALL {
        let items = Item::of(kind);
        assert!(items.iter().enumerate().all(|(at, item)| !items[..at].contains(item)));
        assert_eq!(items.last(), Some(&Item::Relevance));
    }
}

proptest! {
    #[test]
    fn every_day_of_ten_thousand_years_is_spelled_and_read_again(days in -719_162..=2_932_896_i64) {
        let day = Day(days);
        prop_assert_eq!(Day::parse(&day.iso()), Some(day));
        let ((year, month, _), (later, next, date)) = (day.ymd(), Day(days + 1).ymd());
        prop_assert!(date == 1 || (year, month) == (later, next));
    }

    #[test]
    fn no_text_harms_the_reading_of_dates(text in "[0-9+-]{0,30}|\\PC{0,12}") {
        if let Some(day) = Day::parse(&text) {
            prop_assert_eq!(day.iso(), text);
        }
    }

    #[test]
    fn no_day_is_too_far_away_to_be_spelled(wall in any::<i64>(), days in any::<i64>()) {
        prop_assert!(Wall(wall).day().iso().len() >= 10);
        prop_assert!(Day(days).iso().len() >= 10);
    }
}

#[test]
fn ten_thousand_things_are_found_by_their_names_and_the_later_of_one_name_stands() {
    let mut named = starling::domain::Named::default();
    assert_eq!(named.get("nobody"), None);
    for number in 0..10_000 {
        named.insert(&format!("round-{number}-1"), number);
    }
    named.insert("round-77-1", -1);
    assert_eq!(named.things().len(), 10_000);
    let found = |number: i32| named.get(&format!("round-{number}-1")).copied();
    assert!(
        (0..10_000).all(|number| found(number) == Some(if number == 77 { -1 } else { number }))
    );
    assert!(!named.contains("round-10000-1") && !named.contains(""));
    assert_eq!(named.things()[..3], [0, 1, 2]);
}
