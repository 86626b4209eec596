//! An attempt with its checklist, as the notebook keeps it.

use serde::Serialize;
use serde_json::Value;

use super::json::{self, Fields};
use super::record::{self, Unreadable};
use crate::domain::{
    Answer, Attempt, AttemptId, Checklist, Dimension, Gate, Item, Kind, Mode, Pace, Part,
    PersonaId, QuestionId, Rating, Review, RoundId, Sentence, Span, State, Tick, Verdict, Wall,
};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    id: String,
    round: String,
    place: usize,
    take: u32,
    question: String,
    asked: String,
    kind: String,
    persona: String,
    mode: String,
    text: String,
    at: i64,
    thinking: u64,
    answering: u64,
    interrupted: bool,
    closed_by_clock: bool,
    rating: Option<[Option<u8>; 5]>,
    refused: Option<(String, String)>,
    /// Start, end, part, confidence in per cent.
    sentences: Vec<(usize, usize, Option<char>, u8)>,
    ticks: Vec<SavedTick>,
}

#[derive(Serialize)]
struct SavedTick {
    item: String,
    state: String,
    evidence: Vec<(usize, usize)>,
    advice: Option<String>,
}

pub(super) fn encode(attempt: &Attempt) -> String {
    let Attempt { answer, asked, kind, self_rating, checklist } = attempt;
    record::write(&Saved {
        v: VERSION,
        id: answer.id.as_str().into(),
        round: answer.round.as_str().into(),
        place: answer.place,
        take: answer.take,
        question: answer.question.as_str().into(),
        asked: asked.clone(),
        kind: kind.slug().into(),
        persona: answer.persona.as_str().into(),
        mode: answer.mode.slug().into(),
        text: answer.text.clone(),
        at: answer.at.0,
        thinking: answer.pace.thinking,
        answering: answer.pace.answering,
        interrupted: answer.pace.interrupted,
        closed_by_clock: answer.pace.closed_by_clock,
        rating: self_rating.as_ref().map(saved_rating),
        refused: match &checklist.verdict {
            Verdict::Scored => None,
            Verdict::NotScored { gate, why } => Some((gate.slug().into(), why.clone())),
        },
        sentences: checklist.sentences.iter().map(saved_sentence).collect(),
        ticks: checklist.ticks.iter().map(saved_tick).collect(),
    })
}

pub(super) fn decode(text: &str) -> Result<Attempt, Unreadable> {
    let mut fields = record::read(text, VERSION)?;
    let text = fields.text("text")?;
    let checklist = Checklist {
        verdict: fields.maybe("refused", read_refusal)?.unwrap_or(Verdict::Scored),
        sentences: fields.list("sentences", |value| read_sentence(value, &text))?,
        ticks: fields.list("ticks", |value| read_tick(value, &text))?,
    };
    Ok(Attempt {
        answer: Answer {
            id: AttemptId::new(fields.text("id")?),
            round: RoundId::new(fields.text("round")?),
            place: fields.whole("place")?,
            take: fields.whole("take")?,
            question: QuestionId::new(fields.text("question")?),
            persona: PersonaId::new(fields.text("persona")?),
            mode: fields.word("mode", Mode::from_slug)?,
            text,
            at: Wall(fields.whole("at")?),
            pace: Pace {
                thinking: fields.whole("thinking")?,
                answering: fields.whole("answering")?,
                interrupted: fields.flag("interrupted")?,
                closed_by_clock: fields.flag("closed_by_clock")?,
            },
        },
        asked: fields.text("asked")?,
        kind: fields.word("kind", Kind::from_slug)?,
        self_rating: fields.maybe("rating", read_rating)?,
        checklist,
    })
}

fn read_refusal(value: Value) -> Option<Verdict> {
    let [gate, why]: [String; 2] = json::list(value, json::text)?.try_into().ok()?;
    Some(Verdict::NotScored { gate: Gate::from_slug(&gate)?, why })
}

fn saved_sentence(sentence: &Sentence) -> (usize, usize, Option<char>, u8) {
    let Sentence { span, part, confidence } = sentence;
    (span.start, span.end, part.map(Part::letter), (confidence * 100.0).round() as u8)
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

fn saved_tick(tick: &Tick) -> SavedTick {
    SavedTick {
        item: tick.item.slug().into(),
        state: tick.state.slug().into(),
        evidence: tick.evidence.iter().map(|span| (span.start, span.end)).collect(),
        advice: tick.advice.clone(),
    }
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

fn read_span(value: Value, text: &str) -> Option<Span> {
    let [start, end] = json::row(value)?.map(|place: i64| usize::try_from(place).ok());
    span(start?, end?, text)
}

/// A span that is really one of this text.
fn span(start: usize, end: usize, text: &str) -> Option<Span> {
    text.get(start..end).map(|_| Span { start, end })
}

pub(super) fn saved_rating(review: &Review) -> [Option<u8>; 5] {
    Dimension::ALL.map(|dimension| review.get(dimension).map(Rating::value))
}

pub(super) fn read_rating(value: Value) -> Option<Review> {
    let values: [Value; 5] = json::list(value, Some)?.try_into().ok()?;
    let mut review = Review::default();
    for (dimension, value) in Dimension::ALL.into_iter().zip(values) {
        if !value.is_null() {
            review.set(dimension, Some(Rating::new(json::whole(value)?)?));
        }
    }
    Some(review)
}
