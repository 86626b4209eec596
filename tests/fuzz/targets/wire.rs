//! What comes from storage, files, links and workers: any text is read or refused, and what was read is
//! written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling::route::Route;
use starling::wire::{
    Contents, Restored, backup, decode_lent, decode_preview, decode_reading, decode_review,
    decode_shared, decode_to_coach, decode_to_import, decode_to_read, decode_told, encode_lent,
    encode_preview, encode_review, encode_shared, encode_to_coach, encode_to_import,
    encode_to_read, encode_told, library, reference, restore,
};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    check_restored(&text);
    text.lines().for_each(check_record);
    check_messages(&text);
    check_route(&text);
    text.lines().for_each(check_link);
    drop((library::decode(&text), reference::decode(&text)));
});

/// A line, from its first brace on, as the record of every shelf. So the files of `tests/saved` are seeds.
fn check_record(line: &str) {
    let Some(record) = line.find('{').and_then(|brace| line.get(brace..)) else { return };
    let it = record.trim_end_matches([',', ' ']);
    check_restored(&format!(
        r#"{{"v":4,"app":"starling","made":0,"settings":{it},"attempts":[{it}],"rounds":[{it}],"stories":[{it}],"notes":[{it}],"packs":[{it}],"sessions":[{it}],"reviews":[{it}]}}"#
    ));
}

/// Lists are put in order when they are written, so it is the second writing that gives the same.
fn check_restored(text: &str) {
    let first = restore(text);
    assert_eq!(first, restore(text), "restored twice");
    let Ok(first) = first else { return };
    let Ok(second) = restore(&written(&first)) else { panic!("{first:?}") };
    assert_eq!(second.unreadable, [], "{first:?}");
    assert_eq!(restore(&written(&second)).as_ref(), Ok(&second));
}

fn written(held: &Restored) -> String {
    let settings = held.settings.clone().unwrap_or_default();
    let contents = Contents {
        settings: &settings,
        attempts: &held.attempts.iter().collect::<Vec<_>>(),
        rounds: &held.rounds.iter().collect::<Vec<_>>(),
        stories: &held.stories.iter().collect::<Vec<_>>(),
        notes: &held.notes.iter().collect::<Vec<_>>(),
        packs: &held.packs.iter().collect::<Vec<_>>(),
        sessions: &held.sessions.iter().collect::<Vec<_>>(),
        reviews: &held.reviews.iter().collect::<Vec<_>>(),
        aside: &held.aside,
    };
    backup(held.made, &contents)
}

fn check_messages(text: &str) {
    if let Some(asked) = decode_to_read(text) {
        assert_eq!(decode_to_read(&encode_to_read(&asked)).as_ref(), Some(&asked));
    }
    if let Some(preview) = decode_preview(text) {
        assert_eq!(decode_preview(&encode_preview(&preview)).as_ref(), Some(&preview));
    }
    if let Some(asked) = decode_to_import(text) {
        assert_eq!(decode_to_import(&encode_to_import(&asked)).as_ref(), Some(&asked));
    }
    if let Some(asked) = decode_to_coach(text) {
        assert_eq!(decode_to_coach(&encode_to_coach(&asked)).as_ref(), Some(&asked));
    }
    if let Some((number, told)) = decode_told(text) {
        assert_eq!(decode_told(&encode_told(number, told.as_ref())), Some((number, told)));
    }
    // A reply is read against the answer it is about.
    if let Some((_, reply)) = decode_reading(text) {
        drop(reply.reading(text));
    }
}

/// A code that was read is read again as it is spelled.
fn check_link(code: &str) {
    if let Ok(shared) = decode_shared(code) {
        assert_eq!(encode_shared(&shared).map(|code| decode_shared(&code)), Some(Ok(shared)));
    }
    if let Ok(pack) = decode_lent(code) {
        assert_eq!(encode_lent(&pack).map(|code| decode_lent(&code)), Some(Ok(pack)));
    }
    if let Ok(review) = decode_review(code) {
        assert_eq!(encode_review(&review).map(|code| decode_review(&code)), Some(Ok(review)));
    }
}

/// An address that was found is found again as it is spelled.
fn check_route(text: &str) {
    let route = Route::parse(text);
    if route != Route::Lost {
        assert_eq!(Route::parse(&route.href()), route);
    }
}
