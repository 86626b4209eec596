//! When a question is worth asking again.

use fsrs::{DEFAULT_PARAMETERS, FSRS, FSRSItem, FSRSReview, MemoryState};
use proptest::prelude::*;
use starling::domain::{
    AttemptId, Item, Kind, Mode, PersonaId, QuestionId, Review, RoundId, Summary, Wall,
};
use starling::progress::{Card, Ease, card, schedule};
use starling::wire::{Memory, Progress, Schedule, Shelf, Store, Write, at_once};

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;
/// A Friday in November 2026, at noon in UTC.
const NOON: i64 = 1_795_176_000_000;

fn line(round: &str, take: u32, at: i64, met: Option<u8>) -> Summary {
    Summary {
        id: AttemptId::new(format!("{round}-0-{take}")),
        round: RoundId::new(round),
        question: QuestionId::new("one"),
        kind: Kind::Behavioural,
        mode: Mode::Practice,
        at: Wall(at),
        answering: 90_000,
        met: met.map(|met| (met, 10)),
        gaps: Item::ALL[..met.map_or(0, |met| 10 - usize::from(met))].to_vec(),
        persona: PersonaId::default(),
        planned: None,
        length: None,
        partly: vec![],
        self_rating: None,
        ratings: Review::default(),
    }
}

/// Answers of seven of ten, on these days.
fn good(days: &[i64]) -> Vec<Summary> {
    let line = |day: &i64| line(&format!("r{day}"), 1, NOON + day * DAY, Some(7));
    days.iter().map(line).collect()
}

#[track_caller]
fn made(lines: &[Summary], now: i64) -> Card {
    card(&lines.iter().collect::<Vec<_>>(), Wall(now)).unwrap()
}

/// Days from the last answer until the question is due, to the nearest.
#[track_caller]
fn check(lines: &[Summary], expected: i64) {
    let last = lines.iter().map(|line| line.at.0).max().unwrap();
    let card = made(lines, last);
    assert_eq!((card.due.0 - card.last.0 + DAY / 2) / DAY, expected);
}

#[track_caller]
fn check_ease(met: Option<u8>, own: Option<f32>, expected: Ease) {
    let line = Summary { self_rating: own, ..line("r", 1, NOON, met) };
    assert_eq!(Ease::of(&line), expected, "{met:?} {own:?}");
}

#[test]
fn the_checklist_says_how_it_went() {
    for met in 0..5 {
        check_ease(Some(met), None, Ease::Again);
    }
    check_ease(Some(5), None, Ease::Hard);
    check_ease(Some(6), None, Ease::Hard);
    check_ease(Some(7), None, Ease::Good);
    check_ease(Some(8), None, Ease::Good);
    check_ease(Some(9), None, Ease::Easy);
    check_ease(Some(10), None, Ease::Easy);
}

#[test]
fn a_refused_answer_is_again_whatever_one_thinks_of_it() {
    check_ease(None, None, Ease::Again);
    check_ease(None, Some(5.0), Ease::Again);
}

#[test]
fn who_is_not_content_is_asked_again_sooner() {
    check_ease(Some(10), Some(2.0), Ease::Good);
    check_ease(Some(8), Some(2.4), Ease::Hard);
    check_ease(Some(6), Some(1.0), Ease::Again);
    check_ease(Some(3), Some(1.0), Ease::Again);
}

#[test]
fn nothing_is_easy_that_was_not_rated_well() {
    check_ease(Some(10), Some(3.4), Ease::Good);
    check_ease(Some(10), Some(3.5), Ease::Easy);
    check_ease(Some(8), Some(3.4), Ease::Good);
}

#[test]
fn praise_of_oneself_lifts_nothing() {
    check_ease(Some(8), Some(5.0), Ease::Good);
    check_ease(Some(5), Some(5.0), Ease::Hard);
    check_ease(Some(2), Some(5.0), Ease::Again);
}

/// What the crate publishes for its parameters, in the documentation of `FSRS::next_states`.
#[test]
fn the_first_intervals_are_those_the_crate_publishes() {
    let next = FSRS::default().next_states(None, 0.9, 0).unwrap();
    let published = [
        (next.again, 0.212, 6.4133),
        (next.hard, 1.2931, 5.112_170_7),
        (next.good, 2.3065, 2.118_104),
        (next.easy, 8.2956, 1.0),
    ];
    for (state, stability, difficulty) in published {
        assert_eq!(state.memory, MemoryState { stability, difficulty });
        assert_eq!(state.interval, stability);
    }
}

/// The crate's own tests of memory states: `test_memory_state` and `test_memo_state` of its version 6.6.2.
#[test]
fn the_memory_is_what_the_crate_publishes() {
    let reviews = [(1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)];
    let memory = |fsrs: &FSRS, reviews: &[(u32, u32)]| {
        let review = |&(rating, delta_t): &(u32, u32)| FSRSReview { rating, delta_t };
        let reviews = reviews.iter().map(review).collect();
        fsrs.memory_state(FSRSItem { reviews }, None).unwrap()
    };
    let close = |memory: MemoryState, stability: f32, difficulty: f32| {
        let near = |one: f32, other: f32| (one - other).abs() < 1e-4;
        assert!(
            near(memory.stability, stability) && near(memory.difficulty, difficulty),
            "{memory:?}"
        );
    };
    close(memory(&FSRS::default(), &reviews), 53.626_91, 6.357_486_7);
    let mut frozen = DEFAULT_PARAMETERS;
    frozen[17..20].fill(0.0);
    close(memory(&FSRS::new(&frozen).unwrap(), &reviews), 53.335_106, 6.357_486_7);
    let earlier = [
        0.684_542_2,
        1.679_082_5,
        4.734_942_4,
        10.042_885,
        7.441_023_3,
        0.642_197_97,
        1.071_918,
        0.002_519_525_4,
        1.432_437,
        0.1544,
        0.869_276_6,
        2.069_675_2,
        0.0953,
        0.2975,
        2.469_124_8,
        0.195_420_35,
        3.201_072,
        0.180_462_61,
        0.121_442_534,
    ];
    let reviews = [(1, 0), (3, 1), (3, 3), (3, 8), (3, 21)];
    close(memory(&FSRS::new(&earlier).unwrap(), &reviews), 31.722_992, 7.382_128);
}

#[test]
fn a_card_goes_through_the_same_reviews() {
    // Reviews of the crate's example, a day and more apart: the interval is its stability, to the nearest day.
    let ratings = [(0, 2), (1, 7), (4, 7), (12, 7), (33, 7)];
    let lines: Vec<Summary> = ratings
        .iter()
        .map(|&(day, met)| line(&format!("r{day}"), 1, NOON + day * DAY, Some(met)))
        .collect();
    let review = |rating, delta_t| FSRSReview { rating, delta_t };
    let reviews = vec![review(1, 0), review(3, 1), review(3, 3), review(3, 8), review(3, 21)];
    let memory = FSRS::default().memory_state(FSRSItem { reviews }, None).unwrap();
    check(&lines, memory.stability.round() as i64);
}

#[test]
fn the_better_it_went_the_later_it_comes_back() {
    check(&[line("r", 1, NOON, None)], 1);
    check(&[line("r", 1, NOON, Some(5))], 1);
    check(&[line("r", 1, NOON, Some(7))], 2);
    check(&[line("r", 1, NOON, Some(10))], 8);
}

#[test]
fn several_takes_of_a_round_are_one_review_by_the_last() {
    let takes = [
        line("r", 1, NOON, Some(2)),
        line("r", 2, NOON + HOUR, Some(5)),
        line("r", 10, NOON + 2 * HOUR, Some(10)),
    ];
    let card = made(&takes, NOON + 3 * HOUR);
    assert_eq!((card.rounds, card.ease), (1, Ease::Easy));
    check(&takes, 8);
}

#[test]
fn the_last_take_is_the_last_whatever_the_clock_said() {
    let takes = [line("r", 2, NOON - HOUR, Some(10)), line("r", 1, NOON, Some(2))];
    assert_eq!(made(&takes, NOON).ease, Ease::Easy);
}

#[test]
fn an_evening_and_the_next_morning_are_a_day_apart() {
    let evening = line("a", 1, NOON + 9 * HOUR, Some(7));
    let morning = line("b", 1, NOON + 22 * HOUR, Some(7));
    let day = line("b", 1, NOON + 33 * HOUR, Some(7));
    let [early, exact] = [morning, day].map(|second| {
        let card = made(&[evening.clone(), second.clone()], NOON + 40 * HOUR);
        card.due.0 - second.at.0
    });
    assert_eq!(early, exact);
}

#[test]
fn a_question_is_due_on_its_day_from_the_morning_on() {
    let card = made(&[line("r", 1, NOON, Some(7))], NOON);
    assert!(!card.is_due(Wall(NOON + DAY)));
    assert!(!card.is_due(Wall(NOON + DAY + 11 * HOUR)));
    assert!(card.is_due(Wall(NOON + DAY + 12 * HOUR)));
}

#[test]
fn travelling_through_time_zones_changes_nothing() {
    // Lines hold moments in UTC and no local dates; the same moments give the same card, wherever they are read.
    let lines = good(&[0, 2, 7]);
    let here = made(&lines, NOON + 8 * DAY);
    for hours in [-12, -5, 3, 14] {
        let moved: Vec<Summary> = lines
            .iter()
            .map(|line| Summary { at: Wall(line.at.0 + hours * HOUR), ..line.clone() })
            .collect();
        let there = made(&moved, NOON + 8 * DAY + hours * HOUR);
        assert_eq!(there.due.0 - hours * HOUR, here.due.0);
    }
}

#[test]
fn a_clock_set_back_loses_nothing_and_holds_nothing_back() {
    // Once the clock was a year ahead, and was then set back.
    let mut lines = good(&[0, 2]);
    lines.push(line("ahead", 1, NOON + 367 * DAY, Some(7)));
    lines.extend(good(&[9]));
    let card = made(&lines, NOON + 9 * DAY);
    assert_eq!((card.last, card.rounds), (Wall(NOON + 9 * DAY), 4));
    assert!(card.due.0 < NOON + 100 * DAY, "{}", (card.due.0 - NOON) / DAY);
}

#[test]
fn an_answer_from_the_future_alone_is_due_at_once() {
    let card = made(&[line("ahead", 1, NOON + 400 * DAY, Some(10))], NOON);
    assert!(card.is_due(Wall(NOON)));
    assert_eq!(card.ease, Ease::Easy);
}

#[test]
fn a_clock_set_back_by_an_hour_is_the_same_day() {
    let lines = [line("a", 1, NOON, Some(7)), line("b", 1, NOON - HOUR, Some(7))];
    let card = made(&lines, NOON);
    assert_eq!(card.rounds, 2);
    assert!(card.due.0 > NOON);
}

#[test]
fn after_a_year_away_everything_is_due_and_a_good_answer_goes_further_than_before() {
    let lines = good(&[0, 2, 13]);
    let before = made(&lines, NOON + 13 * DAY);
    assert!(before.is_due(Wall(NOON + 400 * DAY)));
    let mut back = lines.clone();
    back.extend(good(&[400]));
    let after = made(&back, NOON + 400 * DAY);
    assert!(after.due.0 - after.last.0 > before.due.0 - before.last.0);
    let mut failed = lines;
    failed.push(line("back", 1, NOON + 400 * DAY, Some(2)));
    assert!(made(&failed, NOON + 400 * DAY).due.0 - (NOON + 400 * DAY) < 10 * DAY);
}

#[test]
fn nothing_is_put_further_ahead_than_a_year() {
    let easy = |n: i64| line(&format!("r{n}"), 1, NOON + n * 300 * DAY, Some(10));
    let lines: Vec<Summary> = (0..8).map(easy).collect();
    check(&lines, 365);
}

#[test]
fn every_question_has_a_card_of_its_own() {
    let other = |line: Summary| Summary { question: QuestionId::new("two"), ..line };
    let history = [
        line("r", 1, NOON, Some(7)),
        other(line("s", 1, NOON, Some(10))),
        line("t", 1, NOON + DAY, Some(7)),
    ];
    let cards = schedule(&history, Wall(NOON + DAY));
    let seen: Vec<(&str, u32)> = cards.iter().map(|it| (it.question.as_str(), it.rounds)).collect();
    assert_eq!(seen, [("one", 2), ("two", 1)]);
    assert_eq!(schedule(&[], Wall(NOON)), []);
}

fn any_lines() -> impl Strategy<Value = Vec<Summary>> {
    let one = (0..5_u8, 0..9_u8, 1..4_u32, any::<i32>(), proptest::option::of(0..11_u8));
    proptest::collection::vec(one, 0..20).prop_map(|all| {
        let mut lines: Vec<Summary> = Vec::new();
        for (question, round, take, at, met) in all {
            let mut line =
                line(&format!("r{question}{round}"), take, NOON + i64::from(at) * 60_000, met);
            line.question = QuestionId::new(format!("q{question}"));
            if lines.iter().all(|known| known.id != line.id) {
                lines.push(line);
            }
        }
        lines
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn cards_follow_from_the_lines_in_whatever_order_they_stand(lines in any_lines(), swap in any::<u64>()) {
        let mut mixed = lines.clone();
        if !mixed.is_empty() {
            let middle = swap as usize % mixed.len();
            mixed.rotate_left(middle);
            mixed.reverse();
        }
        let sorted = |lines: &[Summary]| {
            let mut cards = schedule(lines, Wall(NOON));
            cards.sort_by(|one, two| one.question.cmp(&two.question));
            cards
        };
        prop_assert_eq!(sorted(&lines), sorted(&mixed));
    }

    #[test]
    fn no_date_breaks_a_card(ats in proptest::collection::vec(any::<i64>(), 1..6), now in any::<i64>()) {
        let lines: Vec<Summary> =
            ats.iter().enumerate().map(|(n, at)| line(&format!("r{n}"), 1, *at, Some(7))).collect();
        let card = made(&lines, now);
        prop_assert!(card.last <= Wall(now));
        prop_assert_eq!(card.rounds as usize, lines.len());
    }
}

#[test]
fn the_schedule_is_read_as_it_was_kept() {
    let progress = Progress::new(Memory::default());
    let cards = schedule(&good(&[0, 2, 13]), Wall(NOON + 13 * DAY));
    let schedule = Schedule { cards, lines: 3 };
    at_once(progress.keep_schedule(&schedule)).unwrap().unwrap();
    assert_eq!(at_once(progress.load()).unwrap().schedule, schedule);
}

#[test]
fn a_schedule_of_a_newer_starling_is_left_alone() {
    let memory = Memory::default();
    let put = |text: &str| {
        let write = Write::Put { shelf: Shelf::Schedule, key: "current".into(), text: text.into() };
        at_once(memory.write(vec![write])).unwrap().unwrap();
    };
    put(r#"{"v":9,"strands":[]}"#);
    let progress = Progress::new(memory.clone());
    assert_eq!(at_once(progress.load()).unwrap().schedule, Schedule::default());
    at_once(progress.keep_schedule(&Schedule::default())).unwrap().unwrap();
    let kept = at_once(memory.get(Shelf::Schedule, "current")).unwrap().unwrap();
    assert_eq!(kept.as_deref(), Some(r#"{"v":9,"strands":[]}"#));
}
