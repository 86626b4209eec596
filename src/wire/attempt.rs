//! An attempt with its checklist, as the notebook keeps it.

use serde::{Deserialize, Serialize};

use super::record::{self, Unreadable};
use crate::domain::{
    Answer, Attempt, AttemptId, Checklist, Dimension, Gate, Item, Kind, Mode, Pace, Part,
    PersonaId, QuestionId, Rating, Review, RoundId, Sentence, Span, State, Tick, Verdict, Wall,
};

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
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

#[derive(Serialize, Deserialize)]
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
    let saved: Saved = record::read(text, VERSION)?;
    attempt(saved).ok_or(Unreadable::Damaged)
}

fn attempt(saved: Saved) -> Option<Attempt> {
    let checklist = Checklist {
        verdict: verdict(saved.refused)?,
        sentences: saved
            .sentences
            .into_iter()
            .map(|sentence| read_sentence(sentence, &saved.text))
            .collect::<Option<_>>()?,
        ticks: saved
            .ticks
            .into_iter()
            .map(|tick| read_tick(tick, &saved.text))
            .collect::<Option<_>>()?,
    };
    Some(Attempt {
        answer: Answer {
            id: AttemptId::new(saved.id),
            round: RoundId::new(saved.round),
            place: saved.place,
            take: saved.take,
            question: QuestionId::new(saved.question),
            persona: PersonaId::new(saved.persona),
            mode: Mode::from_slug(&saved.mode)?,
            text: saved.text,
            at: Wall(saved.at),
            pace: Pace {
                thinking: saved.thinking,
                answering: saved.answering,
                interrupted: saved.interrupted,
                closed_by_clock: saved.closed_by_clock,
            },
        },
        asked: saved.asked,
        kind: Kind::from_slug(&saved.kind)?,
        self_rating: match saved.rating {
            Some(rating) => Some(rating_of(rating)?),
            None => None,
        },
        checklist,
    })
}

fn verdict(refused: Option<(String, String)>) -> Option<Verdict> {
    let Some((gate, why)) = refused else { return Some(Verdict::Scored) };
    Some(Verdict::NotScored { gate: Gate::from_slug(&gate)?, why })
}

fn saved_sentence(sentence: &Sentence) -> (usize, usize, Option<char>, u8) {
    let Sentence { span, part, confidence } = sentence;
    (span.start, span.end, part.map(Part::letter), (confidence * 100.0).round() as u8)
}

fn read_sentence(saved: (usize, usize, Option<char>, u8), text: &str) -> Option<Sentence> {
    let (start, end, letter, confidence) = saved;
    let part = match letter {
        Some(letter) => Some(Part::from_letter(letter)?),
        None => None,
    };
    let confidence = f32::from(confidence.min(100)) / 100.0;
    Some(Sentence { span: span(start, end, text)?, part, confidence })
}

fn saved_tick(tick: &Tick) -> SavedTick {
    SavedTick {
        item: tick.item.slug().into(),
        state: tick.state.slug().into(),
        evidence: tick.evidence.iter().map(|span| (span.start, span.end)).collect(),
        advice: tick.advice.clone(),
    }
}

fn read_tick(saved: SavedTick, text: &str) -> Option<Tick> {
    let spans = saved.evidence.into_iter().map(|(start, end)| span(start, end, text));
    Some(Tick {
        item: Item::from_slug(&saved.item)?,
        state: State::from_slug(&saved.state)?,
        evidence: spans.collect::<Option<_>>()?,
        advice: saved.advice,
    })
}

/// A span that is really one of this text.
fn span(start: usize, end: usize, text: &str) -> Option<Span> {
    text.get(start..end).map(|_| Span { start, end })
}

pub(super) fn saved_rating(review: &Review) -> [Option<u8>; 5] {
    Dimension::ALL.map(|dimension| review.get(dimension).map(Rating::value))
}

pub(super) fn rating_of(saved: [Option<u8>; 5]) -> Option<Review> {
    let mut review = Review::default();
    for (dimension, value) in Dimension::ALL.into_iter().zip(saved) {
        if let Some(value) = value {
            review.set(dimension, Some(Rating::new(value)?));
        }
    }
    Some(review)
}
