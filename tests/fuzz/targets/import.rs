//! People's own notes: any bytes are refused or read, and what becomes of them can be sent and written down.
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling::content::write_pack;
use starling::domain::Wall;
use starling::import::{Draft, accept, decode, preview, read, refused};
use starling::wire::{Merged, add_made, decode_preview, encode_made, encode_preview};

/// The name of the file, for titles where the text has none.
const SOURCE: &str = "notes.md";

fuzz_target!(|bytes: &[u8]| match decode(bytes) {
    Ok(text) => take_in(&text),
    Err(refusal) => assert!(refused(SOURCE, refusal).refused.is_some()),
});

fn take_in(text: &str) {
    let draft = read(SOURCE, text);
    assert_eq!(draft, read(SOURCE, text), "read twice");
    check_lines(&draft, text.split(['\n', '\r']).count().max(1));
    let preview = preview(SOURCE, &draft);
    assert_eq!(decode_preview(&encode_preview(&preview)).as_ref(), Some(&preview), "sent");
    let made = accept(&draft, &preview, Wall(0), "mine");
    let mut merged = Merged::default();
    let message = encode_made(&made.pack, &made.stories, &made.notes);
    assert_eq!(add_made(&mut merged, &message), Some(()), "written down");
    assert_eq!((&merged.stories, &merged.notes), (&made.stories, &made.notes));
    assert_eq!(merged.packs, std::slice::from_ref(&made.pack));
    write_pack(&made.pack);
}

/// What is found and what is left out stands on lines of the text.
fn check_lines(draft: &Draft, lines: usize) {
    let found = draft.questions.iter().map(|it| it.line);
    let skipped = draft.skipped.iter().map(|it| it.line);
    assert!(found.chain(skipped).all(|line| (1..=lines).contains(&line)), "{draft:?}");
    assert!(draft.questions.is_sorted_by_key(|it| it.line), "{draft:?}");
}
