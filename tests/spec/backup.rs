//! Everything as one file and back, and two notebooks as one: nothing is lost, nothing is doubled.

use super::notebook::{any_note, any_pack, any_story, note, pack, story};
use super::peer::{any_peer_review, peer_review};
use super::session::{any_session, session};
use super::wire::{
    any_attempt, any_round, any_settings, any_text, attempt, done, draft, opened, put, records,
    review, round, settings,
};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use starling::domain::{
    Attempt, Correction, Part, PeerReview, Rating, ReviewId, RoundRecord, Settings, Story, StoryId,
    Wall,
};
use starling::wire::{
    Aside, Contents, Memory, Merged, Notebook, Progress, RestoreFault, Shelf, Store, backup, merge,
    restore,
};
use std::collections::BTreeSet;

/// Reads everything of a store and hands it on.
fn with<T>(memory: &Memory, then: impl FnOnce(&Contents<'_>) -> T) -> T {
    let (mut opened, loaded) = opened(memory);
    let (reviews, aside) = done(Notebook::new(memory.clone()).reviews()).unwrap();
    let more: Vec<Aside> = aside.into_iter().filter(|it| !opened.aside.contains(it)).collect();
    opened.aside.extend(more);
    // Both give what stands on the side of this one store.
    then(&Contents {
        settings: &loaded.settings,
        attempts: &opened.attempts.iter().collect::<Vec<_>>(),
        rounds: &opened.rounds.iter().collect::<Vec<_>>(),
        stories: &opened.stories.iter().collect::<Vec<_>>(),
        notes: &opened.notes.iter().collect::<Vec<_>>(),
        packs: &opened.packs.iter().collect::<Vec<_>>(),
        sessions: &opened.sessions.iter().collect::<Vec<_>>(),
        reviews: &reviews.iter().collect::<Vec<_>>(),
        aside: &opened.aside,
    })
}

fn exported(memory: &Memory) -> String {
    with(memory, |contents| backup(Wall(-5), contents))
}

fn imported(memory: &Memory, text: &str) -> Merged {
    let came = restore(text).expect("it is a backup");
    let merged = with(memory, |contents| merge(contents, came));
    done(Notebook::new(memory.clone()).take(&merged)).unwrap();
    if let Some(settings) = &merged.settings {
        done(Progress::new(memory.clone()).keep_settings(settings)).unwrap();
    }
    merged
}

/// What two stores hold alike: all but settings, and what stands on the side by its text alone.
fn held(memory: &Memory) -> BTreeSet<(Shelf, String, String)> {
    let records = records(memory).into_iter();
    let held = records.map(|((shelf, key), text)| match shelf {
        Shelf::Aside => (shelf, String::new(), text),
        _ => (shelf, key, text),
    });
    held.filter(|(shelf, ..)| *shelf != Shelf::Settings).collect()
}

/// A notebook of one thing of each sort.
fn full() -> Memory {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    done(notebook.save(&[attempt("a"), attempt("b")])).unwrap();
    done(notebook.save_round(&round("r"))).unwrap();
    done(notebook.import(&pack("p"), &[story("s")], &[note("n")])).unwrap();
    done(notebook.save_session(&session("t"))).unwrap();
    done(notebook.save_review(&peer_review("v"))).unwrap();
    done(Progress::new(memory.clone()).keep_settings(&settings())).unwrap();
    put(&memory, Shelf::Aside, "attempts/z", "{\"v\":1,\u{0}");
    memory
}

fn with_attempts(attempts: &[Attempt]) -> Memory {
    let memory = Memory::default();
    done(Notebook::new(memory.clone()).save(attempts)).unwrap();
    memory
}

fn with_story(story: &Story) -> Memory {
    let memory = Memory::default();
    done(Notebook::new(memory.clone()).save_story(story)).unwrap();
    memory
}

#[test]
fn a_backup_holds_every_record_and_what_was_set_aside() {
    let whole: Value = serde_json::from_str(&exported(&full())).unwrap();
    assert_eq!(
        (&whole["v"], &whole["app"], &whole["made"]),
        (&json!(4), &json!("starling"), &json!(-5))
    );
    assert_eq!(whole["settings"]["theme"], json!("dark"));
    assert_eq!(whole["attempts"][0]["text"], json!(attempt("a").answer.text));
    assert_eq!(whole["rounds"][0]["skipped"], json!(["led"]));
    assert_eq!(whole["stories"][0]["title"], json!(story("s").title));
    assert_eq!(whole["notes"][0]["text"], json!(note("n").text));
    assert_eq!(whole["packs"][0]["bank"]["questions"][0]["id"], json!("waited"));
    assert_eq!(whole["sessions"][0]["turns"][1][0], json!("Goodbye."));
    assert_eq!(whole["reviews"][0]["by"], json!("Omar"));
    assert_eq!(whole["aside"], json!([["attempts/z", "{\"v\":1,\u{0}"]]));
}

#[test]
fn a_backup_is_in_order_whatever_the_order_it_was_made_in() {
    let text = |names: [&str; 3]| {
        let attempts = names.map(attempt);
        let settings = Settings::default();
        let contents = Contents {
            settings: &settings,
            attempts: &attempts.each_ref(),
            rounds: &[],
            stories: &[],
            notes: &[],
            packs: &[],
            sessions: &[],
            reviews: &[],
            aside: &[],
        };
        backup(Wall(0), &contents)
    };
    assert_eq!(text(["c", "a", "b"]), text(["a", "b", "c"]));
}

#[test]
fn a_backup_restored_into_an_empty_notebook_is_the_same_notebook() {
    let (memory, fresh) = (full(), Memory::default());
    imported(&fresh, &exported(&memory));
    assert_eq!(records(&fresh), records(&memory));
    assert_eq!(exported(&fresh), exported(&memory));
}

#[test]
fn a_backup_of_the_first_version_is_restored() {
    let whole = exported(&with_attempts(&[attempt("a")]));
    let first = whole.replacen("\"v\":4", "\"v\":1", 1);
    let lists = "\"stories\":[],\"notes\":[],\"packs\":[],\"sessions\":[],\"reviews\":[],";
    let first = first.replacen(lists, "", 1);
    assert_ne!(first.len(), whole.len());
    let restored = restore(&first).unwrap();
    assert_eq!((restored.attempts, restored.unreadable), (vec![attempt("a")], vec![]));
}

#[test]
fn a_backup_of_the_second_version_is_restored() {
    let second = include_str!("../saved/v2-backup.json");
    let restored = restore(second.trim()).unwrap();
    assert_eq!((restored.stories, restored.notes), (vec![story("s")], vec![note("n")]));
    assert_eq!((restored.packs, restored.attempts.len()), (vec![pack("p")], 2));
    assert_eq!((restored.sessions, restored.unreadable), (vec![], vec![]));
}

#[test]
fn a_backup_of_the_third_version_is_restored_with_its_talks() {
    let third = include_str!("../saved/v3-backup.json");
    let restored = restore(third.trim()).unwrap();
    assert_eq!((restored.sessions, restored.unreadable), (vec![session("t")], vec![]));
    assert_eq!((restored.stories, restored.packs), (vec![story("s")], vec![pack("p")]));
}

#[test]
fn a_backup_of_the_fourth_version_is_restored_with_its_reviews() {
    let fourth = include_str!("../saved/v4-backup.json");
    let restored = restore(fourth.trim()).unwrap();
    assert_eq!((restored.reviews, restored.unreadable), (vec![peer_review("v")], vec![]));
    assert_eq!((restored.sessions, restored.packs), (vec![session("t")], vec![pack("p")]));
}

#[track_caller]
fn check_refused(text: &str, fault: RestoreFault) {
    assert_eq!(restore(text), Err(fault), "{text}");
}

#[test]
fn what_is_no_backup_of_ours_is_refused_with_the_reason() {
    let whole = exported(&full());
    for text in ["", "[]", "null", "{\"app\":\"starling\"", "\u{feff}{}", "{\"made\":1.5}"] {
        check_refused(text, RestoreFault::NotReadable);
    }
    for (at, _) in whole.char_indices().step_by(97) {
        check_refused(&whole[..at], RestoreFault::NotReadable);
    }
    check_refused("{}", RestoreFault::OtherApp);
    check_refused("{\"v\":1,\"app\":\"finch\",\"made\":0}", RestoreFault::OtherApp);
    let newer = whole.replacen("\"v\":4", "\"v\":5", 1);
    check_refused(&newer, RestoreFault::Newer { version: 5 });
    let untimed = whole.replacen("\"made\":-5", "\"made\":\"now\"", 1);
    check_refused(&untimed, RestoreFault::Damaged("made"));
    let listless = "{\"v\":2,\"app\":\"starling\",\"made\":0,\"stories\":{}}";
    check_refused(listless, RestoreFault::Damaged("stories"));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check_refused(&deep, RestoreFault::NotReadable);
}

#[test]
fn what_of_a_backup_cannot_be_read_is_listed_and_kept() {
    let text = "{\"v\":2,\"app\":\"starling\",\"made\":0,\"settings\":{\"v\":9},\"attempts\":\
        [{\"v\":1,\"id\":\"x\"},7],\"stories\":[{\"v\":8,\"id\":\"y\",\"tale\":[]}],\
        \"aside\":[[\"a\",\"b\"],[\"c\"]],\"recordings\":[true]}";
    let memory = Memory::default();
    let restored = restore(text).unwrap();
    let listed: Vec<_> = restored.unreadable.iter().map(|it| (&*it.name, &*it.text)).collect();
    let expected = [
        ("attempts/x", "{\"v\":1,\"id\":\"x\"}"),
        ("attempts/", "7"),
        ("stories/y", "{\"v\":8,\"id\":\"y\",\"tale\":[]}"),
        ("settings/current", "{\"v\":9}"),
        ("backup/aside", "[\"c\"]"),
        ("backup/recordings", "[true]"),
    ];
    assert_eq!((listed, restored.settings), (expected.to_vec(), None));
    imported(&memory, text);
    let kept = done(memory.read(Shelf::Aside)).unwrap();
    let all = expected.into_iter().chain([("a", "b")]);
    let all: BTreeSet<_> = all.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    assert_eq!(kept.into_iter().collect::<BTreeSet<_>>(), all);
}

#[test]
fn settings_are_taken_only_into_an_empty_notebook() {
    let backup = exported(&full());
    assert_eq!(imported(&Memory::default(), &backup).settings, Some(settings()));
    assert_eq!(imported(&with_attempts(&[attempt("other")]), &backup).settings, None);
    assert_eq!(imported(&full(), &backup), Merged::default());
}

/// Merging either way gives a notebook of this one story, and these texts on the side.
#[track_caller]
fn check_met(here: &Story, there: &Story, expected: &Story, aside: usize) {
    for (one, other) in [(here, there), (there, here)] {
        let memory = with_story(one);
        imported(&memory, &exported(&with_story(other)));
        let opened = opened(&memory).0;
        assert_eq!(opened.stories, std::slice::from_ref(expected));
        assert_eq!(opened.aside.len(), aside);
    }
}

#[test]
fn of_two_versions_of_a_story_the_one_changed_later_stands() {
    let earlier = Story { changed: Wall(7), ..story("s") };
    let later = Story { changed: Wall(8), title: "A".into(), made: Wall(0), ..story("s") };
    check_met(&earlier, &later, &later, 0);
    check_met(&later, &later, &later, 0);
}

#[test]
fn of_two_versions_changed_at_one_time_one_stands_and_the_other_is_set_aside() {
    let one = Story { title: "A".into(), ..story("s") };
    let other = Story { title: "B".into(), ..story("s") };
    check_met(&one, &other, &other, 1);
}

#[test]
fn a_record_of_a_newer_version_is_not_written_over() {
    let memory = Memory::default();
    let newer = "{\"v\":2,\"tale\":[]}";
    put(&memory, Shelf::Stories, "s", newer);
    let text = exported(&with_story(&story("s")));
    for _ in 0..2 {
        imported(&memory, &text);
        assert_eq!(done(memory.get(Shelf::Stories, "s")).unwrap().as_deref(), Some(newer));
        assert_eq!(records(&memory).len(), 2);
    }
    assert_eq!(done(memory.read(Shelf::Aside)).unwrap()[0].0, "stories/s+");
}

fn corrected(start: usize, part: Part) -> Correction {
    Correction { start, part: Some(part) }
}

#[track_caller]
fn check_joined(one: &Attempt, other: &Attempt, expected: &Attempt, aside: usize) {
    for (one, other) in [(one, other), (other, one)] {
        let memory = with_attempts(std::slice::from_ref(one));
        let text = exported(&with_attempts(std::slice::from_ref(other)));
        for _ in 0..2 {
            imported(&memory, &text);
            let opened = opened(&memory).0;
            assert_eq!(opened.attempts, std::slice::from_ref(expected));
            assert_eq!(opened.aside.len(), aside);
        }
    }
}

#[test]
fn the_rating_of_one_and_the_corrections_of_both_are_kept() {
    let plain = Attempt { self_rating: None, corrections: vec![], ..attempt("a") };
    let rated = Attempt { self_rating: Some(review()), ..plain.clone() };
    let later = vec![corrected(20, Part::Result)];
    let corrected_later = Attempt { corrections: later, ..plain.clone() };
    let both = vec![corrected(0, Part::Task), corrected(20, Part::Result)];
    let earlier = vec![corrected(0, Part::Task)];
    let corrected_earlier = Attempt { corrections: earlier, checklist: None, ..rated.clone() };
    check_joined(&plain, &rated, &rated, 0);
    let expected = Attempt { self_rating: Some(review()), ..corrected_later.clone() };
    check_joined(&rated, &corrected_later, &expected, 0);
    let expected = Attempt { corrections: both, ..rated.clone() };
    check_joined(&corrected_earlier, &corrected_later, &expected, 0);
}

#[test]
fn an_attempt_that_was_read_stands_before_one_that_was_not() {
    let unread = Attempt { checklist: None, ..attempt("a") };
    check_joined(&unread, &attempt("a"), &attempt("a"), 0);
}

#[test]
fn two_words_on_one_sentence_leave_both_attempts_one_of_them_on_the_side() {
    let one = Attempt { corrections: vec![corrected(20, Part::Result)], ..attempt("a") };
    let other = Attempt { corrections: vec![corrected(20, Part::Task)], ..attempt("a") };
    check_joined(&one, &other, &other, 1);
    let mut harsher = attempt("a");
    let rating = harsher.self_rating.as_mut().unwrap();
    rating.set(starling::domain::Dimension::Structure, Rating::new(1));
    check_joined(&attempt("a"), &harsher, &attempt("a"), 1);
}

#[test]
fn a_name_twice_in_a_backup_is_one_thing() {
    let memory = with_story(&story("s"));
    let text = exported(&memory);
    let (head, tail) = text.split_once("\"stories\":[").unwrap();
    let (own, tail) = tail.split_once("],\"notes\":[]").unwrap();
    let later = own.replace("1795132800124", "1795132800999");
    let twice = format!("{head}\"stories\":[{own},{later},{own}],\"notes\":[]{tail}");
    imported(&memory, &twice);
    let changed = Wall(1_795_132_800_999);
    assert_eq!(opened(&memory).0.stories, [Story { changed, ..story("s") }]);
}

#[test]
fn the_running_round_is_left_alone() {
    let memory = full();
    done(Notebook::new(memory.clone()).keep_draft(&draft())).unwrap();
    imported(&memory, &exported(&full()));
    assert_eq!(opened(&memory).0.draft, Some(draft()));
}

/// A notebook of few names, so that two of them often hold other things of one name.
fn any_notebook() -> impl Strategy<Value = Memory> {
    let names = ["a", "b", "c"];
    let attempts = vec((any_attempt(), 0..3_usize, any::<bool>()), 0..3);
    let rounds = vec((any_round(), 0..3_usize), 0..2);
    let stories = vec((any_story(), 0..3_usize, 0..3_i64), 0..4);
    let notes = vec((any_note(), 0..3_usize, 0..3_i64), 0..3);
    let packs = vec((any_pack(), 0..2_usize, 0..2_i64), 0..2);
    let sessions = vec((any_session(), 0..2_usize, 0..3_i64, 0..3_usize), 0..3);
    let reviews = vec((any_peer_review(), 0..2_usize), 0..3);
    let aside = vec((0..3_usize, any_text()), 0..3);
    (attempts, rounds, stories, notes, packs, (sessions, reviews, aside), any_settings()).prop_map(
        move |(attempts, rounds, stories, notes, packs, (sessions, reviews, aside), settings)| {
            let memory = Memory::default();
            let notebook = Notebook::new(memory.clone());
            for (any, name, known) in attempts {
                // Half of them are the same answer, as it is when a notebook was carried over before.
                let base = attempt(names[name]);
                let mut own = if known { base.clone() } else { any.clone() };
                own.answer.id = base.answer.id;
                if known {
                    own.self_rating = any.self_rating;
                    own.corrections = any.corrections;
                    own.checklist = own.checklist.filter(|_| any.checklist.is_some());
                }
                done(notebook.save(&[own])).unwrap();
            }
            for (any, name) in rounds {
                let id = round(names[name]).id;
                done(notebook.save_round(&RoundRecord { id, ..any })).unwrap();
            }
            for (mut any, name, changed) in stories {
                (any.id, any.changed) = (StoryId::new(names[name]), Wall(changed));
                done(notebook.save_story(&any)).unwrap();
            }
            for (mut any, name, changed) in notes {
                (any.id, any.changed) = (note(names[name]).id, Wall(changed));
                done(notebook.save_note(&any)).unwrap();
            }
            for (mut any, name, changed) in packs {
                (any.id, any.changed) = (pack(names[name]).id, Wall(changed));
                done(notebook.save_pack(&any)).unwrap();
            }
            for (any, name, changed, turns) in sessions {
                // Some are the same talk, held further in one place than in the other.
                let mut own = session(names[name]);
                own.turns = [own.turns.clone(), own.turns].concat();
                own.turns.truncate(turns);
                if turns == 0 {
                    own = any;
                }
                (own.id, own.changed) = (session(names[name]).id, Wall(changed));
                done(notebook.save_session(&own)).unwrap();
            }
            for (any, name) in reviews {
                done(notebook.save_review(&PeerReview { id: ReviewId::new(names[name]), ..any }))
                    .unwrap();
            }
            for (name, text) in aside {
                put(&memory, Shelf::Aside, &format!("attempts/{}", names[name]), &text);
            }
            done(Progress::new(memory.clone()).keep_settings(&settings)).unwrap();
            memory
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn merging_a_backup_into_the_notebook_it_was_made_of_changes_nothing(memory in any_notebook()) {
        prop_assert_eq!(imported(&memory, &exported(&memory)), Merged::default());
    }

    #[test]
    fn what_is_exported_wiped_and_imported_is_exported_as_the_same(memory in any_notebook()) {
        let text = exported(&memory);
        let fresh = Memory::default();
        imported(&fresh, &text);
        prop_assert_eq!(exported(&fresh), text);
        prop_assert!(records(&memory).is_empty() || records(&fresh) == records(&memory));
    }

    #[test]
    fn two_notebooks_merged_either_way_hold_the_same(one in any_notebook(), other in any_notebook()) {
        let texts = (exported(&one), exported(&other));
        imported(&one, &texts.1);
        imported(&other, &texts.0);
        prop_assert_eq!(held(&one), held(&other));
        // And once more changes nothing, whichever way.
        prop_assert_eq!(imported(&one, &exported(&other)), Merged::default());
        prop_assert_eq!(imported(&one, &texts.1), Merged::default());
        prop_assert_eq!(imported(&other, &texts.0), Merged::default());
    }

    #[test]
    fn a_backup_is_json_whatever_was_written(memory in any_notebook()) {
        prop_assert!(serde_json::from_str::<Value>(&exported(&memory)).is_ok());
    }

    #[test]
    fn a_backup_with_a_piece_changed_is_refused_or_loses_nothing_that_was_here(
        at in any::<prop::sample::Index>(),
        patch in "[\\[\\]{}:,\"0-9a-z]{0,3}",
    ) {
        let memory = full();
        let text = exported(&memory);
        let at = at.index(text.len());
        let Some(rest) = text.get(at + 1..).filter(|_| text.is_char_boundary(at)) else { return Ok(()) };
        let spoilt = format!("{}{patch}{rest}", &text[..at]);
        if restore(&spoilt).is_ok() {
            let before: BTreeSet<String> = records(&memory).into_values().collect();
            imported(&memory, &spoilt);
            let after = records(&memory);
            let lost = before.iter().filter(|text| !after.values().any(|it| it == *text)).count();
            // A thing changed later may replace its older self.
            prop_assert!(lost <= 1 && after.len() >= before.len());
        }
    }
}

#[test]
fn a_large_backup_is_restored_and_merged_in_time_that_grows_with_it() {
    let attempts: Vec<Attempt> = (0..2_000).map(|at| attempt(&format!("{at:05}"))).collect();
    let memory = with_attempts(&attempts);
    let text = exported(&memory);
    assert!(text.len() > 1_000_000);
    let fresh = Memory::default();
    assert_eq!(imported(&fresh, &text).attempts.len(), 2_000);
    assert_eq!(imported(&fresh, &text), Merged::default());
}

#[test]
fn what_was_set_aside_is_kept_beside_what_has_its_name() {
    let memory = full();
    put(&memory, Shelf::Aside, "attempts/z+", "another");
    let aside =
        |name: &str, text: &str| Aside { name: name.into(), text: text.into(), newer: false };
    let came = full();
    put(&came, Shelf::Aside, "attempts/z", "a third");
    let merged = imported(&memory, &exported(&came));
    assert_eq!(merged.aside, [aside("attempts/z++", "a third")]);
}
