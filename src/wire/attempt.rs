//! An attempt with its checklist, as the notebook keeps it.

use serde::Serialize;
use serde_json::Value;

use super::checklist::{SavedChecklist, read_checklist};
use super::json;
use super::record::{self, Unreadable};
use crate::domain::{
    Answer, Attempt, AttemptId, Dimension, Kind, Mode, Pace, PersonaId, QuestionId, Rating, Review,
    RoundId, Wall,
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
    /// None as long as it was not read.
    checklist: Option<SavedChecklist>,
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
        checklist: checklist.as_ref().map(SavedChecklist::of),
    })
}

pub(super) fn decode(text: &str) -> Result<Attempt, Unreadable> {
    let mut fields = record::read(text, VERSION)?;
    let text = fields.text("text")?;
    let checklist = fields.maybe("checklist", |value| read_checklist(value, &text))?;
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
