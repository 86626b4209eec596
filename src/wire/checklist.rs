//! A checklist, inside an attempt or on its way from the reader.

use serde::Serialize;
use serde_json::Value;

use super::json::{self, Fields};
use crate::domain::{Checklist, Gate, Item, Part, Sentence, Span, State, Tick, Verdict};

#[derive(Serialize)]
pub(super) struct SavedChecklist {
    /// Gate and reason, where it was not scored.
    refused: Option<(String, String)>,
    /// Start, end, part, confidence in per cent.
    sentences: Vec<(usize, usize, Option<char>, u8)>,
    ticks: Vec<SavedTick>,
}

#[derive(Serialize)]
struct SavedTick {
    item: &'static str,
    state: &'static str,
    evidence: Vec<(usize, usize)>,
    advice: Option<String>,
}

impl SavedChecklist {
    pub(super) fn of(checklist: &Checklist) -> Self {
        Self {
            refused: match &checklist.verdict {
                Verdict::Scored => None,
                Verdict::NotScored { gate, why } => Some((gate.slug().into(), why.clone())),
            },
            sentences: checklist.sentences.iter().map(saved_sentence).collect(),
            ticks: checklist.ticks.iter().map(saved_tick).collect(),
        }
    }
}

fn saved_sentence(sentence: &Sentence) -> (usize, usize, Option<char>, u8) {
    let Sentence { span, part, confidence } = sentence;
    (span.start, span.end, part.map(Part::letter), (confidence * 100.0).round() as u8)
}

fn saved_tick(tick: &Tick) -> SavedTick {
    SavedTick {
        item: tick.item.slug(),
        state: tick.state.slug(),
        evidence: tick.evidence.iter().map(|span| (span.start, span.end)).collect(),
        advice: tick.advice.clone(),
    }
}

/// The checklist of a text; every span must really be one of it.
pub(super) fn read_checklist(value: Value, text: &str) -> Option<Checklist> {
    let mut fields = Fields::of(value)?;
    Some(Checklist {
        verdict: fields.maybe("refused", read_refusal).ok()?.unwrap_or(Verdict::Scored),
        sentences: fields.list("sentences", |value| read_sentence(value, text)).ok()?,
        ticks: fields.list("ticks", |value| read_tick(value, text)).ok()?,
    })
}

fn read_refusal(value: Value) -> Option<Verdict> {
    let [gate, why]: [String; 2] = json::list(value, json::text)?.try_into().ok()?;
    Some(Verdict::NotScored { gate: Gate::from_slug(&gate)?, why })
}

fn read_sentence(value: Value, text: &str) -> Option<Sentence> {
    let [start, end, letter, confidence]: [Value; 4] = json::list(value, Some)?.try_into().ok()?;
    let part = match letter {
        Value::Null => None,
        letter => Some(Part::from_letter(letter.as_str()?.chars().next()?)?),
    };
    let confidence: u8 = json::whole(confidence)?;
    let confidence = f32::from(confidence.min(100)) / 100.0;
    Some(Sentence { span: span(json::whole(start)?, json::whole(end)?, text)?, part, confidence })
}

fn read_tick(value: Value, text: &str) -> Option<Tick> {
    let mut fields = Fields::of(value)?;
    Some(Tick {
        item: fields.word("item", Item::from_slug).ok()?,
        state: fields.word("state", State::from_slug).ok()?,
        evidence: fields.list("evidence", |value| read_span(value, text)).ok()?,
        advice: fields.maybe("advice", json::text).ok()?,
    })
}

/// A start and an end.
pub(super) fn read_span(value: Value, text: &str) -> Option<Span> {
    let [start, end] = json::row(value)?.map(|place: i64| usize::try_from(place).ok());
    span(start?, end?, text)
}

fn span(start: usize, end: usize, text: &str) -> Option<Span> {
    text.get(start..end).map(|_| Span { start, end })
}
