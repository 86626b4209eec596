//! What the app asks the reader in its worker, and what it answers.
//!
//! Both sides are of one build, so these texts carry no version; what cannot be read is no answer.

use super::checklist::{
    read_checklist, read_corrections, read_part, read_span, saved_checklist, saved_correction,
    saved_span,
};
use super::fields::{self, Fields};
use super::follow_up::{read_asking, read_heard, saved_asking, saved_heard};
use super::json::{self, Value, number, object, words};
use crate::domain::{Advice, Asking, Correction, Heard, Kind, Question, Reading, Share};

/// What the reader is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct ToRead {
    /// Tells the answers apart.
    pub number: u32,
    /// The words of the question.
    pub ask: String,
    /// What it asks for.
    pub kind: Kind,
    /// What it looks for.
    pub competencies: Vec<String>,
    /// What a strong answer holds.
    pub points: Vec<String>,
    /// The answer.
    pub text: String,
    /// What the candidate said of its sentences.
    pub corrections: Vec<Correction>,
    /// The time it took in milliseconds, where that is known.
    pub answering: Option<u64>,
    /// Who asks about it; nothing where nobody does.
    pub asking: Option<Asking>,
}

impl ToRead {
    /// An answer to a question.
    pub fn new(number: u32, question: &Question, text: String, answering: Option<u64>) -> Self {
        Self {
            number,
            ask: question.ask.clone(),
            kind: question.kind,
            competencies: question.competencies.clone(),
            points: question.points.clone(),
            text,
            corrections: Vec::new(),
            answering,
            asking: None,
        }
    }
}

/// Spells a question to the reader.
pub fn encode_to_read(asked: &ToRead) -> String {
    let saved = object([
        ("number", number(asked.number.into())),
        ("ask", words(&asked.ask)),
        ("kind", words(asked.kind.slug())),
        ("competencies", json::all(&asked.competencies, |it| words(it))),
        ("points", json::all(&asked.points, |it| words(it))),
        ("text", words(&asked.text)),
        ("corrections", json::all(&asked.corrections, saved_correction)),
        ("answering", json::maybe(asked.answering.map(number))),
    ]);
    json::with_later(saved, [("asking", json::maybe(asked.asking.as_ref().map(saved_asking)))])
        .spell()
}

/// Reads a question to the reader.
pub fn decode_to_read(text: &str) -> Option<ToRead> {
    let mut asked = Fields::parse(text)?;
    Some(ToRead {
        number: asked.whole("number").ok()?,
        ask: asked.text("ask").ok()?,
        kind: asked.word("kind", Kind::from_slug).ok()?,
        competencies: asked.texts("competencies").ok()?,
        points: asked.texts("points").ok()?,
        text: asked.text("text").ok()?,
        corrections: asked.take("corrections", read_corrections).ok()?,
        answering: asked.maybe("answering", fields::whole).ok()?,
        asking: asked.maybe("asking", read_asking).ok()?,
    })
}

/// Spells the reader's answer, with what the persona makes of it where somebody asks.
pub fn encode_reading(asked: u32, reading: &Reading, heard: Option<&Heard>) -> String {
    let Reading { checklist, advice } = reading;
    object([
        ("number", number(asked.into())),
        ("checklist", saved_checklist(checklist)),
        ("words", number(advice.words as u64)),
        ("shares", json::all(&advice.shares, saved_share)),
        ("pace", json::maybe(advice.pace.map(|pace| number(pace.into())))),
        ("fillers", json::all(&advice.fillers, saved_span)),
        ("hedges", json::all(&advice.hedges, saved_span)),
        ("longest", number(advice.longest as u64)),
        ("heard", json::maybe(heard.map(saved_heard))),
    ])
    .spell()
}

/// A part, and its share of the words in thousandths.
fn saved_share(share: &Share) -> Value {
    let thousandths = (share.of_words * 1000.0).round() as u64;
    Value::List(vec![Value::Text(share.part.letter().to_string()), number(thousandths)])
}

/// The number of the question an answer belongs to, and the answer, still to be read with its text.
pub fn decode_reading(reply: &str) -> Option<(u32, Reply)> {
    let mut reply = Fields::parse(reply)?;
    Some((reply.whole("number").ok()?, Reply(reply)))
}

/// A reader's answer that is not yet held against its text.
pub struct Reply(Fields);

impl Reply {
    /// The reading of that text, and what the persona makes of it.
    pub fn reading(self, text: &str) -> Option<(Reading, Option<Heard>)> {
        let Self(mut reply) = self;
        let heard = reply.maybe("heard", read_heard).ok()?;
        let span = |value| read_span(value, text);
        let reading = Reading {
            checklist: reply.take("checklist", |value| read_checklist(value, text)).ok()?,
            advice: Advice {
                words: reply.whole("words").ok()?,
                shares: reply.list("shares", read_share).ok()?,
                pace: reply.maybe("pace", fields::whole).ok()?,
                fillers: reply.list("fillers", span).ok()?,
                hedges: reply.list("hedges", span).ok()?,
                longest: reply.whole("longest").ok()?,
            },
        };
        Some((reading, heard))
    }
}

fn read_share(value: Value) -> Option<Share> {
    let [letter, share]: [Value; 2] = fields::few(value)?;
    let part = read_part(&letter)?;
    let thousandths: u16 = fields::whole(share)?;
    Some(Share { part, of_words: f32::from(thousandths) / 1000.0 })
}
