//! What is not read at all.

use starling::import::{MAX_BYTES, MAX_DEPTH, Refusal, decode};

#[track_caller]
fn check(bytes: &[u8], expected: Refusal) {
    assert_eq!(decode(bytes), Err(expected));
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Refusal::NotText);
    check(&[0xC3, 0x28, b'a'], Refusal::NotText);
    check(&[0xFF, 0xFE, 0x41], Refusal::NotText);
    check(b"a\0b", Refusal::NotText);
}

#[test]
fn text_in_two_bytes_a_letter_is_read() {
    let bytes: Vec<u8> = "# Ä\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decode(&[&[0xFF, 0xFE], bytes.as_slice()].concat()).as_deref(), Ok("# Ä\n"));
    assert_eq!(decode(b"\xEF\xBB\xBFa").as_deref(), Ok("a"));
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    check(&vec![b'a'; MAX_BYTES + 1], Refusal::TooLong { bytes: MAX_BYTES + 1 });
    assert!(decode(&vec![b'a'; MAX_BYTES]).is_ok());
}

#[test]
fn nothing_is_refused() {
    check(b"", Refusal::Empty);
    check(b" \n\t\n", Refusal::Empty);
}

#[test]
fn nesting_beyond_reason_is_refused_with_its_line() {
    let quotes = format!("a\n{} a\n", ">".repeat(MAX_DEPTH + 1));
    check(quotes.as_bytes(), Refusal::TooDeep { line: 2 });
    let lists: String = (0..100).map(|depth| format!("{}- a\n", " ".repeat(depth * 2))).collect();
    check(lists.as_bytes(), Refusal::TooDeep { line: MAX_DEPTH + 1 });
    let folds = "<details>\n".repeat(MAX_DEPTH + 1);
    check(folds.as_bytes(), Refusal::TooDeep { line: MAX_DEPTH + 1 });
}
