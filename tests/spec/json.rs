//! What is spelled is JSON as others read it, and no text does harm to who reads it.

use super::wire::{any_aim, any_corrections, any_heard, any_text, follow_up};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use starling::domain::{
    Asking, Bank, BankId, Heard, Item, Kind, Level, Library, Mood, Probe, Question, QuestionId,
    Reading, Strictness,
};
use starling::score::{Asked, advise, check};
use starling::wire::{
    ToRead, decode_reading, decode_to_read, encode_reading, encode_to_read, library,
};

fn to_read() -> ToRead {
    ToRead {
        number: 7,
        ask: "Why?".into(),
        kind: Kind::Approach,
        competencies: vec!["conflict".into()],
        points: vec![],
        text: "Because.".into(),
        corrections: vec![],
        answering: Some(90_000),
        asking: None,
    }
}

fn any_asking() -> impl Strategy<Value = Asking> {
    let items = vec(select(Item::ALL.to_vec()), 0..4);
    let probe =
        (select(Item::ALL.to_vec()), any_text()).prop_map(|(item, ask)| Probe { item, ask });
    let asked = (vec(probe, 0..3), vec(any_text(), 0..3), vec(any_aim(), 0..3));
    let persona = (select(Strictness::ALL.to_vec()), option::of(select(Level::ALL.to_vec())));
    (items, persona, asked, any::<u32>()).prop_map(
        |(presses, (strictness, level), (probes, asked, aims), seed)| Asking {
            presses,
            strictness,
            level,
            probes,
            asked,
            aims,
            seed: seed.into(),
        },
    )
}

/// A question without details.
fn question() -> Question {
    Question {
        id: QuestionId::new("why"),
        ask: "Why?".into(),
        kind: Kind::Approach,
        competencies: vec!["conflict".into()],
        levels: vec![],
        points: vec![],
        probes: vec![],
        model: None,
    }
}

fn any_to_read() -> impl Strategy<Value = ToRead> {
    let texts = (any_text(), vec(any_text(), 0..3), vec(any_text(), 0..3), any_text());
    let times = (any_corrections(), option::of(0..=i64::MAX as u64), option::of(any_asking()));
    (any::<u32>(), select(Kind::ALL.to_vec()), texts, times).prop_map(
        |(number, kind, (ask, competencies, points, text), (corrections, answering, asking))| {
            ToRead { number, ask, kind, competencies, points, text, corrections, answering, asking }
        },
    )
}

/// What an answer is read as, and the answer.
fn reading(text: &str) -> Reading {
    let ask = "Tell me about a time you led a team.";
    let asked = Asked { ask, kind: Kind::Behavioural, competencies: &[], points: &[] };
    let checklist = check(&asked, text);
    let advice = advise(text, &checklist, Some(90_000));
    Reading { checklist, advice }
}

const STORY: &str = "Last year our “release” was late. I asked three teams why, um, and wrote a plan. \
    We shipped in 4 weeks instead of 9. Since then I always ask first 🙂.";

/// A question to the reader in which `from` is replaced, and whether it is still read.
#[track_caller]
fn check_spoilt(from: &str, to: &str, expected: Option<&ToRead>) {
    let text = encode_to_read(&to_read());
    assert!(text.contains(from), "{text} has no {from}");
    let text = text.replacen(from, to, 1);
    assert_eq!(decode_to_read(&text).as_ref(), expected, "{text}");
}

/// No reader of outside texts is harmed by this one.
fn read_all(text: &str) {
    let _ = decode_to_read(text);
    let _ = decode_reading(text).map(|(_, reply)| reply.reading(STORY));
    let _ = library::decode(text);
    let _ = library::add_details(&mut Library::default(), text);
}

#[test]
fn a_question_to_the_reader_is_plain_json() {
    let text = encode_to_read(&to_read());
    let expected = json!({
        "number": 7,
        "ask": "Why?",
        "kind": "approach",
        "competencies": ["conflict"],
        "points": [],
        "text": "Because.",
        "corrections": [],
        "answering": 90_000,
    });
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
}

#[test]
fn json_that_others_spell_is_read() {
    let text = serde_json::to_string_pretty(&json!({
        "text": "Because.",
        "answering": 90_000,
        "points": [],
        "kind": "approach",
        "number": 7,
        "ask": "Why?",
        "competencies": ["conflict"],
        "corrections": [],
    }));
    assert_eq!(decode_to_read(&text.unwrap()), Some(to_read()));
}

#[test]
fn every_escape_is_read() {
    let expected = ToRead { text: "\"\\/\u{8}\u{c}\n\r\té🙂\0".into(), ..to_read() };
    let spelled = r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\ude42\u0000""#;
    check_spoilt("\"Because.\"", spelled, Some(&expected));
}

#[test]
fn half_a_surrogate_is_no_letter() {
    for spelled in [r"\ud83d", r"\ude42", r"\ud83dx", r"\ud83d\n", r"\ud83d\ud83d", r"\ude42\ud83d"]
    {
        check_spoilt("Because.", spelled, None);
    }
}

#[test]
fn an_escape_that_is_none_is_refused() {
    for spelled in [r"\x", r"\", r"\u12", r"\u12g4", r"\u+123", r"\uéé", "a\nb", "a\tb", "\0"] {
        check_spoilt("Because.", spelled, None);
    }
}

#[test]
fn numbers_that_are_not_whole_or_do_not_fit_are_refused() {
    for number in [
        "7.0",
        "7.5",
        "7e0",
        "7E1",
        "07",
        "+7",
        "-",
        "-7",
        "--7",
        ".7",
        "7.",
        "0x7",
        "NaN",
        "1e999",
        "Infinity",
        "4294967296",
        "9223372036854775808",
        "99999999999999999999999",
        "\"7\"",
        "[7]",
    ] {
        check_spoilt("\"number\":7", &format!("\"number\":{number}"), None);
    }
    check_spoilt(
        "\"number\":7",
        "\"number\":4294967295",
        Some(&ToRead { number: u32::MAX, ..to_read() }),
    );
    check_spoilt("\"number\":7", "\"number\": -0", Some(&ToRead { number: 0, ..to_read() }));
}

#[test]
fn commas_too_many_or_too_few_are_refused() {
    for list in ["[\"conflict\",]", "[,\"conflict\"]", "[\"conflict\"", "[\"a\" \"b\"]", "[,]", "]"]
    {
        check_spoilt("[\"conflict\"]", list, None);
    }
    check_spoilt("90000}", "90000,}", None);
    check_spoilt("{", "{,", None);
    check_spoilt("\"number\":7", "\"number\"7", None);
    check_spoilt("\"number\":7", "\"number\"::7", None);
    check_spoilt("\"number\":7", "number:7", None);
}

#[test]
fn what_stands_before_or_behind_the_object_is_refused_unless_it_is_space() {
    check_spoilt("90000}", "90000}}", None);
    check_spoilt("90000}", "90000} {}", None);
    check_spoilt("{", "\u{feff}{", None);
    check_spoilt("{", "/**/{", None);
    check_spoilt("90000}", "90000\t}\r\n ", Some(&to_read()));
    check_spoilt("{", "\n {\u{20}", Some(&to_read()));
}

#[test]
fn of_two_fields_of_one_name_the_first_counts() {
    check_spoilt("90000}", "90000,\"number\":8,\"text\":\"other\"}", Some(&to_read()));
    check_spoilt("{", "{\"ask\":\"Why?\",\"number\":7,", Some(&to_read()));
    check_spoilt("90000}", "90000,\"__proto__\":{\"number\":8}}", Some(&to_read()));
}

#[test]
fn a_field_too_many_is_a_fault_of_the_library() {
    assert!(library::decode("{\"v\":1,\"banks\":[],\"personas\":[]}").is_ok());
    for text in [
        "{\"v\":1,\"banks\":[],\"personas\":[],\"v\":1}",
        "{\"v\":1,\"banks\":[],\"personas\":[],\"more\":[]}",
        "{\"v\":2,\"banks\":[],\"personas\":[]}",
        "{\"v\":1,\"banks\":[{}],\"personas\":[]}",
        "[]",
        "",
    ] {
        assert!(library::decode(text).is_err(), "{text}");
    }
}

#[test]
fn details_of_fewer_or_more_questions_than_there_are_are_a_fault() {
    let one = "{\"id\":\"why\",\"points\":[],\"probes\":[],\"model\":null}";
    let details =
        |all: &str| format!("{{\"v\":1,\"questions\":[{all}],\"guides\":[],\"rounds\":[]}}");
    let mut library = Library::default();
    assert!(library::add_details(&mut library, &details(one)).is_err());
    assert!(library::add_details(&mut library, &details("")).is_ok());
    let (id, title, about) = (BankId::new("b"), String::new(), String::new());
    let questions = vec![question()];
    library.banks.push(Bank { id, title, about, topics: vec![], questions });
    assert!(library::add_details(&mut library, &details("")).is_err());
    assert!(library::add_details(&mut library, &details(one)).is_ok());
    assert!(library::add_details(&mut library, &details(&[one; 2].join(","))).is_err());
}

#[test]
fn a_hundred_thousand_brackets_are_refused_without_harm() {
    for bracket in ["[", "{\"a\":", "{\"a\":[", "[[],", "\"", "\\", "-"] {
        let deep = bracket.repeat(100_000);
        read_all(&deep);
        check_spoilt("[\"conflict\"]", &deep, None);
    }
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    check_spoilt("90000}", &format!("90000,\"more\":{closed}}}"), None);
}

#[test]
fn a_reading_is_given_back_as_it_was_made() {
    let made = reading(STORY);
    assert!(made.checklist.is_scored() && !made.advice.fillers.is_empty());
    let heard = Heard { mood: Some(Mood::Strong), follow_up: Some(follow_up("late", 9)) };
    let text = encode_reading(7, &made, Some(&heard));
    serde_json::from_str::<Value>(&text).unwrap();
    let (number, reply) = decode_reading(&text).unwrap();
    let (read, said) = reply.reading(STORY).unwrap();
    assert_eq!(number, 7);
    assert_eq!(read.checklist.ticks, made.checklist.ticks);
    assert_eq!(read.advice.fillers, made.advice.fillers);
    assert_eq!(said.as_ref(), Some(&heard));
    assert_eq!(encode_reading(7, &read, said.as_ref()), text);
}

#[test]
fn a_reading_of_another_text_is_none() {
    let text = encode_reading(7, &reading(STORY), None);
    let reply = |text: &str| decode_reading(text).unwrap().1;
    assert_eq!(reply(&text).reading("I did."), None);
    assert_eq!(reply(&text).reading(&"🙂".repeat(100)), None);
    assert_eq!(reply("{\"number\":7}").reading(STORY), None);
}

#[test]
fn a_question_to_the_reader_holds_what_the_question_holds() {
    assert_eq!(ToRead::new(7, &question(), "Because.".into(), Some(90_000)), to_read());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_question_to_the_reader_comes_back_whatever_its_letters(asked in any_to_read()) {
        let text = encode_to_read(&asked);
        let whole: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(whole["text"].as_str(), Some(asked.text.as_str()));
        prop_assert_eq!(whole["points"].as_array().map(Vec::len), Some(asked.points.len()));
        prop_assert_eq!(decode_to_read(&whole.to_string()), Some(asked.clone()));
        prop_assert_eq!(decode_to_read(&text), Some(asked));
    }

    #[test]
    fn no_text_does_harm(
        text in prop_oneof!["\\p{Any}{0,80}", "[\\[\\]{}:,\"\\\\u0-9a-f.eE+ tns-]{0,80}"],
    ) {
        read_all(&text);
        let strict = serde_json::from_str::<Value>(&text).is_ok();
        prop_assert!(strict || decode_to_read(&text).is_none());
    }

    #[test]
    fn no_bytes_do_harm(bytes in vec(any::<u8>(), 0..120)) {
        read_all(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn what_others_refuse_is_refused(at in any::<Index>(), cut in 0..4_usize, patch in "[\\[\\]{}:,\"\\\\u0-9.eEtn é-]{0,3}") {
        let text = encode_to_read(&to_read());
        let at = at.index(text.len());
        let spoilt = format!("{}{patch}{}", &text[..at], text.get(at + cut..).unwrap_or_default());
        read_all(&spoilt);
        let strict = serde_json::from_str::<Value>(&spoilt);
        if let Some(read) = decode_to_read(&spoilt) {
            let strict = strict.unwrap();
            prop_assert_eq!(strict["number"].as_u64(), Some(read.number.into()));
            prop_assert_eq!(strict["text"].as_str(), Some(read.text.as_str()));
        }
    }

    #[test]
    fn what_a_persona_makes_of_an_answer_comes_back_as_it_was(heard in any_heard()) {
        let text = encode_reading(7, &reading(STORY), Some(&heard));
        let said = decode_reading(&text).and_then(|(_, reply)| reply.reading(STORY)).unwrap().1;
        prop_assert_eq!(said, Some(heard));
    }

    #[test]
    fn a_reading_with_a_piece_changed_is_read_with_spans_of_its_text_or_not_at_all(
        at in any::<Index>(),
        patch in "[\\[\\]{}:,\"0-9]{0,3}",
    ) {
        let text = encode_reading(7, &reading(STORY), None);
        let at = at.index(text.len());
        let Some(rest) = text.get(at + 1..).filter(|_| text.is_char_boundary(at)) else { return Ok(()) };
        let spoilt = format!("{}{patch}{rest}", &text[..at]);
        let Some((read, _)) = decode_reading(&spoilt).and_then(|(_, reply)| reply.reading(STORY)) else {
            return Ok(());
        };
        let ticks = read.checklist.ticks.iter().flat_map(|tick| &tick.evidence);
        let sentences = read.checklist.sentences.iter().map(|sentence| &sentence.span);
        for span in ticks.chain(sentences).chain(&read.advice.fillers).chain(&read.advice.hedges) {
            prop_assert!(STORY.get(span.start..span.end).is_some());
        }
    }
}
