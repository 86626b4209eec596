//! How Markdown becomes words: what is kept, what is named, and that nothing harms.

use super::content::{BANK, file, model, read_bank};
use proptest::prelude::*;
use starling::content::{Problem, ProblemKind, SourceFile, is_slug, read, slug_of};
use starling::domain::{Block, Inline, Prose};

/// The first passage of a model answer that begins with this Markdown, and the problems.
fn first_passage(markdown: &str) -> (Prose, Vec<Problem>) {
    let text = format!("{BANK}\n### Model answer\n\n{}", model(160));
    let (library, problems) = read_bank(&text.replace("\nThen\n", &format!("\n{markdown}\n")));
    let question = library.questions().next().unwrap();
    (question.model.as_ref().unwrap().passages[0].prose.clone(), problems)
}

/// What is read of a passage, without a problem.
#[track_caller]
fn check(markdown: &str, expected: &[Block]) {
    let (prose, problems) = first_passage(markdown);
    assert_eq!((prose.as_slice(), problems.as_slice()), (expected, [].as_slice()));
}

/// What is named in a passage; its first line is line 31 of the file.
#[track_caller]
fn check_not_kept(markdown: &str, what: &'static str, line: usize) {
    let (_, problems) = first_passage(markdown);
    let file = "content/banks/x.md".to_owned();
    assert_eq!(problems, [Problem { file, line, kind: ProblemKind::NotKept(what) }]);
}

fn text(words: &str) -> Inline {
    Inline::Text(words.into())
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(vec![text(words)])
}

#[test]
fn emphasis_and_code_are_kept() {
    check(
        "a *b* **c** `d`",
        &[Block::Paragraph(vec![
            text("a "),
            Inline::Emphasis("b".into()),
            text(" "),
            Inline::Strong("c".into()),
            text(" "),
            Inline::Code("d".into()),
        ])],
    );
}

#[test]
fn the_outer_of_two_dresses_is_kept() {
    check("**a *b* `c`**", &[Block::Paragraph(vec![Inline::Strong("a b c".into())])]);
}

#[test]
fn lists_with_numbers_and_with_bullets_are_kept() {
    let items = || vec![vec![text("a")], vec![text("b c")]];
    check("- a\n- b\n  c", &[Block::List { ordered: false, items: items() }]);
    check("* a\n\n* b\n\n  c", &[Block::List { ordered: false, items: items() }]);
    check("1. a\n2. b c", &[Block::List { ordered: true, items: items() }]);
}

#[test]
fn lines_of_a_paragraph_are_joined() {
    check("a\nb  \nc\\\nd", &[paragraph("a b c d")]);
}

#[test]
fn html_and_scripts_stay_text() {
    check("<script>alert(1)</script>", &[paragraph("<script>alert(1)</script>")]);
    check(
        "Say <b onclick=\"x()\">hi</b> <!-- no -->",
        &[paragraph("Say <b onclick=\"x()\">hi</b> <!-- no -->")],
    );
    check("&lt;img&gt; &amp; a&#10;b", &[paragraph("<img> & a b")]);
}

#[test]
fn what_cannot_be_kept_is_named() {
    check_not_kept("a [link](javascript:alert(1))", "a link", 31);
    check_not_kept("a\n<https://example.org>", "a link", 32);
    check_not_kept("![alt](x.png)", "a picture", 31);
    check_not_kept("a\n\n> b", "a quotation", 33);
    check_not_kept("```\ncode\n```", "a block of code (or text set in by four spaces)", 31);
    check_not_kept("a\n\n    code", "a block of code (or text set in by four spaces)", 33);
    check_not_kept("- a\n  - b", "a list inside a list", 32);
    check_not_kept("- a\n- # b", "a heading inside a list", 32);
    check_not_kept("a\n\n***", "a line across the page", 33);
}

#[test]
fn the_words_of_what_cannot_be_kept_are_not_lost() {
    assert_eq!(first_passage("[a](x) ![b](y)").0, [paragraph("a b")]);
    assert_eq!(first_passage("```\na\nb\n```").0, [paragraph("a b")]);
    let item = vec![text("a b c")];
    let list = Block::List { ordered: false, items: vec![item] };
    assert_eq!(first_passage("- a\n  - b\n  - c").0, [list]);
}

#[test]
fn files_of_every_system_read_the_same() {
    let expected = read_bank(BANK);
    assert_eq!(read_bank(&BANK.replace('\n', "\r\n")), expected);
    assert_eq!(read_bank(&BANK.replace('\n', "\r")), expected);
    assert_eq!(read_bank(&format!("\u{feff}{BANK}")), expected);
}

#[test]
fn lines_are_counted_alike_on_every_system() {
    let spoilt = BANK.replace("behavioural", "x");
    let line = |text: &str| read_bank(text).1[0].line;
    assert_eq!(line(&spoilt), 10);
    assert_eq!(line(&spoilt.replace('\n', "\r\n")), 10);
    assert_eq!(line(&spoilt.replace('\n', "\r")), 10);
    assert_eq!(line(&format!("\u{feff}{spoilt}")), 10);
}

#[test]
fn a_very_deep_or_long_file_is_read_in_time() {
    for unit in ["> ", "- ", "*a ", "[", "`", "<", "# a\n", "## a\n", "&"] {
        let _ = read_bank(&format!("{BANK}\n{}", unit.repeat(20_000)));
    }
}

/// Text made of the pieces that matter to the reader, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("---\n"),
        Just("## "),
        Just("### Probes\n"),
        Just("### Model answer\n"),
        Just("#### Task\n"),
        Just("- id: a\n"),
        Just("- kind: approach\n"),
        Just("- evidence: "),
        Just(":"),
        Just("\n"),
        Just("\n\n"),
        Just("    "),
        Just("> "),
        Just("*"),
        Just("**"),
        Just("`"),
        Just("```\n"),
        Just("<b>"),
        Just("["),
        Just("](x)"),
        Just("\u{feff}"),
        Just("\r"),
        Just("\0"),
        Just("title: a\n"),
        Just("1. "),
        Just("word "),
        Just("é😀"),
        Just("\t"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in prop_oneof![pieces(), any::<String>()], front in any::<bool>()) {
        let text = if front { format!("---\ntitle: a\n---\n{text}") } else { text };
        let lines = text.replace("\r\n", "\n").replace('\r', "\n").lines().count().max(1);
        for folder in ["banks", "personas"] {
            let (_, problems) = read(&[file(&format!("content/{folder}/x.md"), &text)]);
            for problem in problems {
                prop_assert!((1..=lines).contains(&problem.line), "{problem} of {lines}");
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in any::<Vec<u8>>()) {
        if let Ok(file) = SourceFile::decode("content/banks/x.md", bytes) {
            let _ = read(&[file]);
        }
    }

    #[test]
    fn every_words_have_a_slug(words in any::<String>()) {
        prop_assert!(is_slug(&slug_of(&words)));
    }
}
