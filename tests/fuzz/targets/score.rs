//! Answers: any text is read, twice as the same, and what is quoted of it are whole letters of it.
//!
//! The first byte chooses the kind and perhaps a correction, the first line is the question and the rest the answer;
//! of a single line, the line is the answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling::domain::{Advice, Checklist, Correction, Kind, Part, Span, State};
use starling::score::{Asked, Model, advise, check, read};
use std::sync::LazyLock;

static MODEL: LazyLock<Option<Model>> =
    LazyLock::new(|| Model::decode(include_bytes!("../../../content/reader.model")));

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, rest)) = bytes.split_first() else { return };
    let choice = usize::from(*choice);
    let kind = Kind::ALL[choice % Kind::ALL.len()];
    // Mostly amid a sentence or a letter, as a correction of an earlier version of the text may be.
    let part = Part::ALL.get(choice / 2 % (Part::ALL.len() + 1)).copied();
    let correction = Correction { start: choice / 6, part };
    let corrections: &[Correction] = if choice % 2 == 0 { &[] } else { &[correction] };
    let rest = String::from_utf8_lossy(rest);
    let (ask, text) = rest.split_once('\n').unwrap_or(("Tell me about a conflict.", &rest));
    let asked = Asked { ask, kind, competencies: &[], points: &[] };
    let by_rules = check(&asked, text);
    assert_eq!(by_rules, check(&asked, text), "checked twice");
    check_form(text, &by_rules);
    check_advice(text, &advise(text, &by_rules, Some(90_000)));
    let reading = read(MODEL.as_ref(), &asked, text, corrections, None);
    assert_eq!(reading, read(MODEL.as_ref(), &asked, text, corrections, None), "read twice");
    check_form(text, &reading.checklist);
    check_advice(text, &reading.advice);
});

fn check_form(text: &str, checklist: &Checklist) {
    let mut last = 0;
    for sentence in &checklist.sentences {
        assert!(last <= sentence.span.start, "sentences overlap: {sentence:?}");
        check_span(text, sentence.span);
        assert!((0.0..=1.0).contains(&sentence.confidence), "{sentence:?}");
        last = sentence.span.end;
    }
    for tick in &checklist.ticks {
        tick.evidence.iter().for_each(|span| check_span(text, *span));
        assert_eq!(tick.state == State::Met, tick.advice.is_none(), "{tick:?}");
        assert!(tick.state == State::Missing || !tick.evidence.is_empty(), "{tick:?}");
    }
}

fn check_advice(text: &str, advice: &Advice) {
    advice.fillers.iter().chain(&advice.hedges).for_each(|span| check_span(text, *span));
    let shared: f32 = advice.shares.iter().map(|share| share.of_words).sum();
    assert!((0.0..=1.001).contains(&shared), "{advice:?}");
    assert!(advice.longest <= advice.words, "{advice:?}");
}

/// A span is of this text, between letters, and holds something.
fn check_span(text: &str, span: Span) {
    assert!(text.get(span.start..span.end).is_some_and(|words| !words.is_empty()), "{span:?}");
}
