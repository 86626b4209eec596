//! The words for the words of the trade.

use starling::domain::{Day, Wall};
use starling::wording::{count, day, listed, spoken, time_of_day};

#[track_caller]
fn check(words: impl AsRef<str>, expected: &str) {
    assert_eq!(words.as_ref(), expected);
}

#[test]
fn a_moment_has_its_day_and_its_time() {
    check(day(Day(20_777)), "20 Nov 2026");
    check(time_of_day(Wall(1_795_179_900_000)), "13:05");
    check(time_of_day(Wall(0)), "0:00");
    check(time_of_day(Wall(-1)), "23:59");
    check(time_of_day(Wall(i64::MIN)), "16:47");
}

#[test]
fn a_length_is_said_as_one_says_it() {
    check(spoken(1), "1 second");
    check(spoken(120), "2 minutes");
    check(spoken(95), "1 minute 35 seconds");
}

#[test]
fn small_counts_are_words_and_lists_end_with_and() {
    check(count(0, "story", "stories"), "No stories");
    check(count(1, "story", "stories"), "One story");
    check(count(13, "story", "stories"), "13 stories");
    check(listed(&[]), "");
    check(listed(&["a".into()]), "a");
    check(listed(&["a".into(), "b".into(), "c".into()]), "a, b and c");
}
