//! Answers, reviews and packs in links, and reviews in the notebook.

use proptest::collection::vec;
use proptest::prelude::*;
use starling::domain::{
    Asked, AttemptId, Dice, Dimension, Kind, Pack, PackId, PeerReview, QuestionId, Rating, Review,
    ReviewId, Shared, Wall,
};
use starling::wire::{
    LinkFault, Memory, Notebook, Shelf, decode_lent, decode_review, decode_shared, encode_lent,
    encode_review, encode_shared,
};

use super::notebook::{any_pack, pack};
use super::wire::{any_text, done, put, records, review};

fn shared() -> Shared {
    let asked = |ask: &str, said: &str| Asked { ask: ask.into(), said: said.into() };
    Shared {
        attempt: AttemptId::new("r-0-1"),
        kind: Kind::Behavioural,
        from: "Noor".into(),
        passages: vec![
            asked("Tell me about a time somebody left.", "[A] left in May. I took over."),
            asked("How long did it take?", "Two weeks."),
        ],
    }
}

/// A review of that name.
pub(crate) fn peer_review(name: &str) -> PeerReview {
    PeerReview {
        id: ReviewId::new(name),
        attempt: AttemptId::new("a-0-1"),
        by: "Omar".into(),
        review: review(),
        words: "Say what it cost.".into(),
        at: Wall(7),
    }
}

fn rated(levels: &[Option<u8>]) -> Review {
    let mut review = Review::default();
    for (dimension, level) in Dimension::ALL.into_iter().zip(levels) {
        review.set(dimension, level.and_then(Rating::new));
    }
    review
}

pub(crate) fn any_peer_review() -> impl Strategy<Value = PeerReview> {
    let ratings = vec(prop::option::of(1..6_u8), 5);
    (any_text(), any_text(), any_text(), any_text(), ratings, -3..3_i64).prop_map(
        |(id, attempt, by, words, ratings, at)| PeerReview {
            id: ReviewId::new(id),
            attempt: AttemptId::new(attempt),
            by,
            review: rated(&ratings),
            words,
            at: Wall(at),
        },
    )
}

fn any_shared() -> impl Strategy<Value = Shared> {
    let passages = vec((any_text(), any_text()), 1..4);
    (any_text(), any_text(), passages).prop_map(|(attempt, from, passages)| Shared {
        attempt: AttemptId::new(attempt),
        kind: Kind::Approach,
        from,
        passages: passages.into_iter().map(|(ask, said)| Asked { ask, said }).collect(),
    })
}

fn code(shared: &Shared) -> String {
    encode_shared(shared).expect("it is short enough")
}

/// What is left of how somebody wishes to be called.
fn called(name: &str) -> String {
    let turns =
        "\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
    let plain = name.chars().filter(|it| !it.is_control() && !turns.contains(*it));
    plain.take(60).collect::<String>().trim().to_owned()
}

/// A pack with names as the importer makes them.
fn lent_pack(any: Pack) -> Pack {
    let id = "0f".repeat(12);
    let mut pack = Pack { id: PackId::new(&*id), ..any };
    let questions = pack.bank.iter_mut().flat_map(|bank| &mut bank.questions);
    questions.enumerate().for_each(|(place, it)| it.id = QuestionId::new(format!("{id}-q{place}")));
    pack
}

#[track_caller]
fn check_refused(code: &str, fault: LinkFault) {
    assert_eq!(decode_shared(code), Err(fault));
    assert_eq!(decode_review(code), Err(fault));
    assert_eq!(decode_lent(code), Err(fault));
}

/// A code of any text, packed as ours are.
fn code_of(text: &str) -> String {
    use base64::Engine;
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(text.as_bytes(), 9);
    format!("1{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(packed))
}

#[test]
fn an_answer_goes_through_a_link() {
    assert_eq!(decode_shared(&code(&shared())), Ok(shared()));
}

#[test]
fn a_pack_goes_through_a_link() {
    let pack = lent_pack(pack("0f"));
    let code = encode_lent(&pack).expect("it is short");
    assert_eq!(decode_lent(&code), Ok(pack));
}

#[test]
fn a_pack_whose_questions_are_called_like_others_is_refused() {
    let refused = |pack: Pack| decode_lent(&encode_lent(&pack).unwrap()) == Err(LinkFault::Damaged);
    let good = lent_pack(pack("0f"));
    let mut bad = good.clone();
    bad.bank.as_mut().unwrap().questions[0].id = QuestionId::new("conflict-inside-the-team");
    assert!(refused(bad));
    assert!(refused(Pack { id: PackId::new("conflict"), ..good }));
}

#[test]
fn who_wrote_it_is_one_short_line() {
    let by = format!("Om\u{202e}ar\n{}", "a".repeat(100));
    let review = PeerReview { by, ..peer_review("a") };
    let read = decode_review(&encode_review(&review).unwrap()).unwrap();
    assert_eq!(read.by, format!("Omar{}", "a".repeat(56)));
}

#[test]
fn an_answer_that_is_too_long_for_a_link_makes_none() {
    let said = "a".repeat(500_000);
    let passages = vec![Asked { ask: String::new(), said }];
    assert_eq!(encode_shared(&Shared { passages, ..shared() }), None);
}

#[test]
fn a_pack_that_is_too_long_for_a_link_makes_none() {
    let mut dice = Dice::new(1);
    let noise: String = (0..200_000).map(|_| char::from(b'a' + dice.below(26) as u8)).collect();
    assert_eq!(encode_lent(&Pack { mindset: noise, ..pack("0f") }), None);
}

#[test]
fn a_review_goes_through_a_link_but_for_when_it_is_kept() {
    let review = peer_review("a1");
    let there = decode_review(&encode_review(&review).unwrap()).unwrap();
    assert_eq!(there, PeerReview { at: Wall(0), ..review });
}

#[test]
fn a_code_is_written_in_letters_that_every_program_leaves_alone() {
    let code = code(&shared());
    assert!(
        code.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_'),
        "{code}"
    );
}

#[test]
fn what_a_message_puts_behind_a_link_does_not_matter() {
    for behind in [".", ")", ">", "\n", " .", "…"] {
        assert_eq!(decode_shared(&format!("{}{behind}", code(&shared()))), Ok(shared()));
    }
}

#[test]
fn a_link_that_was_cut_off_or_changed_is_refused_wherever_it_was() {
    let code = code(&shared());
    for end in 0..code.len() {
        check_refused(&code[..end], LinkFault::Damaged);
    }
    for place in 0..code.len() {
        for letter in ["A", "z", "_", "%", "é", "0"] {
            let changed = format!("{}{letter}{}", &code[..place], &code[place + 1..]);
            if changed != code {
                let found = decode_shared(&changed);
                assert!(found.is_err() || found == Ok(shared()), "{place} {letter}");
            }
        }
    }
}

#[test]
fn a_link_of_a_newer_starling_says_so() {
    check_refused("2abc", LinkFault::Newer);
    check_refused(&code_of(r#"{"v":2,"what":"new"}"#), LinkFault::Newer);
}

#[test]
fn a_link_is_of_its_sort_and_of_no_other() {
    assert_eq!(decode_review(&code(&shared())), Err(LinkFault::Damaged));
    assert_eq!(decode_shared(&encode_review(&peer_review("a")).unwrap()), Err(LinkFault::Damaged));
}

#[test]
fn a_link_holds_what_it_should_and_nothing_else() {
    let good = r#"{"v":1,"id":"x","attempt":"a","by":"","rating":[3,null,null,null,null],"words":"","at":0}"#;
    assert!(decode_review(&code_of(good)).is_ok());
    for (from, to) in [
        ("[3,", "[6,"),
        ("[3,", "[0,"),
        ("[3,", "[-1,"),
        ("[3,", "[1e999,"),
        ("[3,", "[3.5,"),
        ("[3,", "[3,3,"),
        ("[3,", "[null,"),
        ("\"by\":\"\"", "\"by\":1"),
        ("\"by\":\"\"", "\"by\":\"\",\"by\":\"\""),
        ("\"by\":\"\"", "\"by\":\"\",\"__proto__\":{}"),
        ("\"by\":\"\",", ""),
        ("\"id\":\"x\"", "\"id\":\"\""),
        ("{\"v\"", "[{\"v\""),
    ] {
        check_refused(&code_of(&good.replacen(from, to, 1)), LinkFault::Damaged);
    }
}

#[test]
fn a_link_that_unpacks_to_very_much_is_refused_in_time() {
    check_refused(&code_of(&" ".repeat(20_000_000)), LinkFault::Damaged);
    check_refused(&code_of(&"[".repeat(300_000)), LinkFault::Damaged);
    check_refused(&"1".repeat(2_000_000), LinkFault::TooLong);
}

#[test]
fn an_answer_of_three_hundred_words_makes_a_link_that_every_browser_takes() {
    let words = include_str!("../saved/coach/leaving.txt").split_whitespace().take(300);
    let said = words.collect::<Vec<_>>().join(" ");
    let asked = Asked { ask: "Tell me about a time somebody left.".into(), said };
    let code = code(&Shared { passages: vec![asked], ..shared() });
    // Old programs take 2 083 letters, the address of the page included.
    assert!(code.len() < 1900, "{}", code.len());
}

#[test]
fn reviews_are_kept_and_let_go_of() {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    done(notebook.save_review(&peer_review("a"))).unwrap();
    done(notebook.save_review(&peer_review("b"))).unwrap();
    done(notebook.remove_review(&ReviewId::new("a"))).unwrap();
    assert_eq!(done(notebook.reviews()).unwrap(), (vec![peer_review("b")], vec![]));
}

#[test]
fn a_review_that_cannot_be_read_is_set_aside_and_the_others_are_there() {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    done(notebook.save_review(&peer_review("b"))).unwrap();
    put(&memory, Shelf::Reviews, "a", "{\"v\":1,");
    put(&memory, Shelf::Reviews, "c", "{\"v\":9}");
    let (reviews, aside) = done(notebook.reviews()).unwrap();
    assert_eq!(reviews, [peer_review("b")]);
    let names: Vec<_> = aside.iter().map(|it| (&*it.name, it.newer)).collect();
    assert_eq!(names, [("reviews/a", false), ("reviews/c", true)]);
    let records = records(&memory);
    assert_eq!(records[&(Shelf::Aside, "reviews/a".to_owned())], "{\"v\":1,");
    assert_eq!(records[&(Shelf::Reviews, "c".to_owned())], "{\"v\":9}");
}

proptest! {
    #[test]
    fn whatever_is_shared_comes_through(shared in any_shared()) {
        prop_assert_eq!(decode_shared(&code(&shared)), Ok(Shared { from: called(&shared.from), ..shared }));
    }

    #[test]
    fn whatever_pack_is_lent_comes_through(any in any_pack()) {
        let pack = lent_pack(any);
        prop_assert_eq!(decode_lent(&encode_lent(&pack).expect("it is short")), Ok(pack));
    }

    #[test]
    fn whatever_was_rated_comes_through(review in any_peer_review()) {
        let found = decode_review(&encode_review(&review).unwrap());
        if review.review == Review::default() || review.id.as_str().is_empty() {
            prop_assert_eq!(found, Err(LinkFault::Damaged));
        } else {
            prop_assert_eq!(found, Ok(PeerReview { at: Wall(0), by: called(&review.by), ..review }));
        }
    }

    #[test]
    fn nothing_that_somebody_sends_stops_the_program(code in "1?[A-Za-z0-9_-]{0,200}.{0,3}") {
        prop_assert!(decode_shared(&code).is_err());
        prop_assert!(decode_review(&code).is_err());
        prop_assert!(decode_lent(&code).is_err());
    }

    #[test]
    fn no_text_that_is_packed_well_stops_the_program(text in ".{0,200}") {
        prop_assert!(decode_shared(&code_of(&text)).is_err());
    }
}
