//! What the app asks the reader in its worker, and what it answers.
//!
//! Both sides are of one build, so these texts carry no version; what cannot be read is no answer.

use serde::Serialize;
use serde_json::Value;

use super::checklist::{SavedChecklist, read_checklist, read_span};
use super::json::{self, Fields};
use super::record;
use crate::domain::{Advice, Kind, Part, Question, Reading, Share};

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
    /// The time it took in milliseconds, where that is known.
    pub answering: Option<u64>,
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
            answering,
        }
    }
}

#[derive(Serialize)]
struct SavedToRead<'a> {
    number: u32,
    ask: &'a str,
    kind: &'static str,
    competencies: &'a [String],
    points: &'a [String],
    text: &'a str,
    answering: Option<u64>,
}

#[derive(Serialize)]
struct SavedReading {
    number: u32,
    checklist: SavedChecklist,
    words: usize,
    /// Part, and its share of the words in thousandths.
    shares: Vec<(char, u16)>,
    pace: Option<u32>,
    fillers: Vec<(usize, usize)>,
    hedges: Vec<(usize, usize)>,
    longest: usize,
}

/// Spells a question to the reader.
pub fn encode_to_read(asked: &ToRead) -> String {
    record::write(&SavedToRead {
        number: asked.number,
        ask: &asked.ask,
        kind: asked.kind.slug(),
        competencies: &asked.competencies,
        points: &asked.points,
        text: &asked.text,
        answering: asked.answering,
    })
}

/// Reads a question to the reader.
pub fn decode_to_read(text: &str) -> Option<ToRead> {
    let mut fields = Fields::parse(text)?;
    Some(ToRead {
        number: fields.whole("number").ok()?,
        ask: fields.text("ask").ok()?,
        kind: fields.word("kind", Kind::from_slug).ok()?,
        competencies: fields.texts("competencies").ok()?,
        points: fields.texts("points").ok()?,
        text: fields.text("text").ok()?,
        answering: fields.maybe("answering", json::whole).ok()?,
    })
}

/// Spells the reader's answer.
pub fn encode_reading(number: u32, reading: &Reading) -> String {
    let Reading { checklist, advice } = reading;
    let spans = |spans: &[crate::domain::Span]| spans.iter().map(|it| (it.start, it.end)).collect();
    let share = |share: &Share| (share.part.letter(), (share.of_words * 1000.0).round() as u16);
    record::write(&SavedReading {
        number,
        checklist: SavedChecklist::of(checklist),
        words: advice.words,
        shares: advice.shares.iter().map(share).collect(),
        pace: advice.pace,
        fillers: spans(&advice.fillers),
        hedges: spans(&advice.hedges),
        longest: advice.longest,
    })
}

/// The number of the question an answer belongs to, and the answer, still to be read with its text.
pub fn decode_reading(reply: &str) -> Option<(u32, Reply)> {
    let mut fields = Fields::parse(reply)?;
    Some((fields.whole("number").ok()?, Reply(fields)))
}

/// A reader's answer that is not yet held against its text.
pub struct Reply(Fields);

impl Reply {
    /// The reading of that text.
    pub fn reading(self, text: &str) -> Option<Reading> {
        let Self(mut fields) = self;
        let span = |value| read_span(value, text);
        Some(Reading {
            checklist: fields.take("checklist", |value| read_checklist(value, text)).ok()?,
            advice: Advice {
                words: fields.whole("words").ok()?,
                shares: fields.list("shares", read_share).ok()?,
                pace: fields.maybe("pace", json::whole).ok()?,
                fillers: fields.list("fillers", span).ok()?,
                hedges: fields.list("hedges", span).ok()?,
                longest: fields.whole("longest").ok()?,
            },
        })
    }
}

fn read_share(value: Value) -> Option<Share> {
    let [letter, share]: [Value; 2] = json::list(value, Some)?.try_into().ok()?;
    let part = Part::from_letter(letter.as_str()?.chars().next()?)?;
    let thousandths: u16 = json::whole(share)?;
    Some(Share { part, of_words: f32::from(thousandths) / 1000.0 })
}
