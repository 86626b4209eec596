//! Finding questions in the library.

use super::content_reference::bundled;
use proptest::prelude::*;
use starling::domain::{Kind, Level, Library};
use starling::search::{Catalogue, Wanted};

fn words(words: &str) -> Wanted {
    Wanted { words: words.into(), ..Wanted::default() }
}

/// What the questions that are found ask, the best first.
fn found(library: &Library, wanted: &Wanted) -> Vec<String> {
    let asked: Vec<String> = library.questions().map(|it| it.ask.clone()).collect();
    Catalogue::new(library).find(wanted).into_iter().map(|place| asked[place].clone()).collect()
}

/// A question with the fragment is among the first three that are found.
#[track_caller]
fn check(typed: &str, fragment: &str) {
    let found = found(&bundled(), &words(typed));
    let first: Vec<&String> = found.iter().take(3).collect();
    assert!(first.iter().any(|ask| ask.contains(fragment)), "{typed}: {first:?}");
}

#[test]
fn nothing_looked_for_finds_everything_in_its_order() {
    let library = bundled();
    let all: Vec<String> = library.questions().map(|it| it.ask.clone()).collect();
    assert_eq!(found(&library, &Wanted::default()), all);
    assert_eq!(found(&library, &words("  ")), all);
}

#[test]
fn words_are_found_by_their_beginnings_whatever_their_capitals() {
    check("EXPERIENCED eng grow", "helped an experienced engineer grow");
}

#[test]
fn a_letter_wrong_missing_too_much_or_swapped_is_forgiven() {
    for typed in ["experianced grow", "experenced grow", "experiennced grow", "expereinced grow"] {
        check(typed, "helped an experienced engineer grow");
    }
}

#[test]
fn short_words_must_be_right() {
    let library = bundled();
    let cat = found(&library, &words("zat"));
    assert_eq!(cat, Vec::<String>::new());
}

#[test]
fn common_words_and_words_nothing_has_do_not_hide_what_is_there() {
    check("a question about the experienced engineer", "experienced engineer");
    check("experienced engineer xylophone", "experienced engineer");
}

#[test]
fn competencies_and_topics_are_words_too() {
    let library = bundled();
    let hiring = found(&library, &words("hiring"));
    assert!(hiring.len() >= 10, "{}", hiring.len());
}

#[test]
fn filters_are_all_kept() {
    let library = bundled();
    let wanted = Wanted {
        kind: Some(Kind::Approach),
        level: Some(Level::Director),
        competency: Some("hiring".into()),
        ..Wanted::default()
    };
    let places = Catalogue::new(&library).find(&wanted);
    let all: Vec<_> = library.questions().collect();
    assert!(!places.is_empty());
    for question in places.into_iter().map(|place| all[place]) {
        assert_eq!(question.kind, Kind::Approach);
        assert!(question.levels.contains(&Level::Director));
        assert!(question.competencies.contains(&"hiring".to_owned()));
    }
}

#[test]
fn a_topic_finds_the_banks_of_that_topic() {
    let library = bundled();
    let topic = library.banks[0].topics[0].clone();
    let wanted = Wanted { topic: Some(topic.clone()), ..Wanted::default() };
    let of_topic = library.banks.iter().filter(|bank| bank.topics.contains(&topic));
    let expected: usize = of_topic.map(|bank| bank.questions.len()).sum();
    assert_eq!(found(&library, &wanted).len(), expected);
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered(typed in any::<String>()) {
        let library = bundled_once();
        let places = Catalogue::new(library).find(&words(&typed));
        let count = library.questions().count();
        prop_assert!(places.iter().all(|&place| place < count));
    }
}

fn bundled_once() -> &'static Library {
    static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(bundled)
}
