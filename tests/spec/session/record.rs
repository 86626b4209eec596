//! The records of talks: what is saved comes back just as it was, and what cannot be read is kept.

use super::*;
use crate::wire::{done, opened, put, records, saved_by};
use starling::wire::{Aside, Memory, Notebook, Opened, Shelf};

/// The records of `tests/saved/v1-sessions.json`, which is never edited.
const SAVED: &str = include_str!("../../saved/v1-sessions.json");

/// What the golden file holds.
fn all() -> Vec<Session> {
    vec![begun("0c"), session("0d")]
}

fn full() -> Memory {
    let memory = Memory::default();
    for session in all() {
        done(Notebook::new(memory.clone()).save_session(&session)).unwrap();
    }
    memory
}

#[test]
fn what_version_1_saved_of_talks_is_read_as_it_was_meant() {
    let memory = Memory::default();
    for (shelf, key, text) in saved_by(SAVED) {
        put(&memory, shelf, &key, &text);
    }
    assert_eq!(opened(&memory).0, Opened { sessions: all(), ..Opened::default() });
}

/// Goes when there is a version 2.
#[test]
fn this_version_still_spells_talks_as_version_1_does() {
    let memory = full();
    for (shelf, key, text) in saved_by(SAVED) {
        assert_eq!(records(&memory)[&(shelf, key)], text);
    }
    assert_eq!(records(&memory).len(), saved_by(SAVED).len());
}

#[test]
fn a_talk_that_is_removed_is_gone_and_nothing_else() {
    let memory = full();
    done(Notebook::new(memory.clone()).remove_session(&SessionId::new("0c"))).unwrap();
    assert_eq!(opened(&memory).0.sessions, [session("0d")]);
}

/// The record with one piece changed is set aside as it is, and the other loads.
#[track_caller]
fn check_damaged(from: &str, to: &str) {
    let memory = full();
    let record = records(&memory)[&(Shelf::Sessions, "0d".to_owned())].clone();
    assert!(record.contains(from), "the record has no {from}");
    let text = record.replacen(from, to, 1);
    put(&memory, Shelf::Sessions, "0d", &text);
    let opened = opened(&memory).0;
    let name = "sessions/0d".to_owned();
    assert_eq!(opened.aside, [Aside { name, text, newer: false }], "{from} {to}");
    assert_eq!(opened.sessions, [begun("0c")], "{from} {to}");
}

#[test]
fn a_talk_with_a_piece_wrong_is_set_aside() {
    for (from, to) in [
        ("\"Senior\",\"senior\"", "\"Senior\",\"seniors\""),
        ("\"Asks first.\",\"Senior, Care\"]", "\"Asks first.\"]"),
        ("\"Hello. What is it?\",\"\"", "\"Hello. What is it?\""),
        ("[\"Goodbye.\",", "[\"Goodbye.\"],[\"Goodbye.\",1,"),
        ("\"closed\":true", "\"closed\":1"),
        ("\"seed\":4294967295", "\"seed\":-1"),
        ("\"Anouk\"", "7"),
        ("\"turns\":[", "\"turns\":[[],"),
        ("\"pack\":\"0f\"", "\"pack\":0"),
        ("{\"v\":1,", "{\"v\":1,\"mood\":\"good\","),
    ] {
        check_damaged(from, to);
    }
}

#[test]
fn a_talk_of_a_newer_version_stays_where_it_is_and_is_told() {
    let memory = full();
    let text = "{\"v\":2,\"told\":[]}";
    put(&memory, Shelf::Sessions, "0d", text);
    let before = records(&memory);
    let opened = opened(&memory).0;
    assert_eq!((records(&memory), opened.sessions), (before, vec![begun("0c")]));
    let aside = Aside { name: "sessions/0d".into(), text: text.into(), newer: true };
    assert_eq!(opened.aside, [aside]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn talks_come_back_as_they_were(session in any_session()) {
        let memory = Memory::default();
        done(Notebook::new(memory.clone()).save_session(&session)).unwrap();
        let expected = Opened { sessions: vec![session], ..Opened::default() };
        prop_assert_eq!(opened(&memory).0, expected);
    }

    #[test]
    fn two_states_of_a_talk_joined_either_way_are_one_with_every_turn(
        whole in any_session(),
        kept in 0..4_usize,
        changed in any::<i64>(),
    ) {
        let mut earlier = whole.clone();
        earlier.turns.truncate(kept);
        earlier.changed = Wall(changed);
        let joined = whole.joined(&earlier);
        prop_assert_eq!(&joined, &earlier.joined(&whole));
        if let Some(joined) = joined {
            prop_assert_eq!(&joined.turns, &whole.turns);
            prop_assert_eq!(joined.changed, whole.changed.max(earlier.changed));
        } else {
            prop_assert_eq!(earlier.turns.len(), whole.turns.len());
        }
    }

    #[test]
    fn what_was_said_falls_into_pieces_that_hold_all_words_but_marks(said in any_spoken()) {
        for piece in said.pieces() {
            let words = match piece {
                starling::domain::Piece::Own(words) | starling::domain::Piece::Quote(words, _) => words,
            };
            prop_assert!(said.words.contains(words));
        }
    }
}

#[test]
fn two_talks_of_one_name_that_went_apart_are_not_joined() {
    let (one, mut other) = (session("a"), session("a"));
    other.turns[0].reply = "Something else.".into();
    other.reply("And more.");
    assert_eq!(one.joined(&other), None);
    assert_eq!(one.joined(&one), None);
}
