//! A checklist, inside an attempt or on its way from the reader.

use super::fields::{self, Fields};
use super::json::{self, Value, number, object, words};
use crate::domain::{
    Checklist, Correction, Gate, Item, Part, Sentence, Span, State, Tick, Verdict,
};

pub(super) fn saved_checklist(checklist: &Checklist) -> Value {
    let refused = match &checklist.verdict {
        Verdict::Scored => Value::Null,
        Verdict::NotScored { gate, why } => json::all(&[gate.slug(), why], |text| words(text)),
    };
    object([
        ("refused", refused),
        ("sentences", json::all(&checklist.sentences, saved_sentence)),
        ("ticks", json::all(&checklist.ticks, saved_tick)),
    ])
}

/// Start, end, part, confidence in per cent.
fn saved_sentence(sentence: &Sentence) -> Value {
    let Sentence { span, part, confidence } = sentence;
    Value::List(vec![
        number(span.start as u64),
        number(span.end as u64),
        json::maybe(part.map(|part| Value::Text(part.letter().to_string()))),
        number((confidence * 100.0).round() as u64),
    ])
}

fn saved_tick(tick: &Tick) -> Value {
    object([
        ("item", words(tick.item.slug())),
        ("state", words(tick.state.slug())),
        ("evidence", json::all(&tick.evidence, saved_span)),
        ("advice", json::maybe(tick.advice.as_deref().map(words))),
    ])
}

/// A start and an end.
pub(super) fn saved_span(span: &Span) -> Value {
    json::all(&[span.start, span.end], |place| number(*place as u64))
}

/// Where a sentence begins, and the letter of its part.
pub(super) fn saved_correction(correction: &Correction) -> Value {
    let letter = correction.part.map(|part| Value::Text(part.letter().to_string()));
    Value::List(vec![number(correction.start as u64), json::maybe(letter)])
}

pub(super) fn read_corrections(value: Value) -> Option<Vec<Correction>> {
    fields::list(value, |value| {
        let [start, letter] = fields::few(value)?;
        Some(Correction { start: fields::whole(start)?, part: read_maybe_part(&letter)? })
    })
}

/// `None` where it is neither a part's letter nor null.
fn read_maybe_part(letter: &Value) -> Option<Option<Part>> {
    match letter {
        Value::Null => Some(None),
        letter => read_part(letter).map(Some),
    }
}

/// The checklist of a text; every span must really be one of it.
pub(super) fn read_checklist(value: Value, text: &str) -> Option<Checklist> {
    let mut saved = Fields::of(value)?;
    Some(Checklist {
        verdict: saved.maybe("refused", read_refusal).ok()?.unwrap_or(Verdict::Scored),
        sentences: saved.list("sentences", |value| read_sentence(value, text)).ok()?,
        ticks: saved.list("ticks", |value| read_tick(value, text)).ok()?,
    })
}

fn read_refusal(value: Value) -> Option<Verdict> {
    let [gate, why]: [String; 2] = fields::list(value, fields::text)?.try_into().ok()?;
    Some(Verdict::NotScored { gate: Gate::from_slug(&gate)?, why })
}

fn read_sentence(value: Value, text: &str) -> Option<Sentence> {
    let [start, end, letter, confidence]: [Value; 4] = fields::few(value)?;
    let part = read_maybe_part(&letter)?;
    let confidence: u8 = fields::whole(confidence)?;
    let confidence = f32::from(confidence.min(100)) / 100.0;
    Some(Sentence {
        span: span(fields::whole(start)?, fields::whole(end)?, text)?,
        part,
        confidence,
    })
}

/// A part by its letter, and nothing behind it.
pub(super) fn read_part(letter: &Value) -> Option<Part> {
    let mut letters = letter.as_text()?.chars();
    let part = Part::from_letter(letters.next()?)?;
    letters.as_str().is_empty().then_some(part)
}

fn read_tick(value: Value, text: &str) -> Option<Tick> {
    let mut saved = Fields::of(value)?;
    Some(Tick {
        item: saved.word("item", Item::from_slug).ok()?,
        state: saved.word("state", State::from_slug).ok()?,
        evidence: saved.list("evidence", |value| read_span(value, text)).ok()?,
        advice: saved.maybe("advice", fields::text).ok()?,
    })
}

/// A span that is really one of this text.
pub(super) fn read_span(value: Value, text: &str) -> Option<Span> {
    let [start, end] = fields::row(value)?.map(|place| usize::try_from(place).ok());
    span(start?, end?, text)
}

fn span(start: usize, end: usize, text: &str) -> Option<Span> {
    text.get(start..end).map(|_| Span { start, end })
}
