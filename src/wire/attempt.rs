//! An attempt with its checklist, as the notebook keeps it.

use super::checklist::{read_checklist, read_corrections, saved_checklist, saved_correction};
use super::fields;
use super::json::{self, Value, number, object, words};
use super::record::{self, Unreadable};
use crate::domain::{
    Answer, Attempt, AttemptId, Dimension, Kind, Mode, Pace, PersonaId, QuestionId, Rating, Review,
    RoundId, Wall,
};

const VERSION: u32 = 1;

pub(super) fn saved(attempt: &Attempt) -> Value {
    let Attempt { answer, asked, kind, self_rating, corrections, checklist } = attempt;
    object([
        ("v", number(VERSION.into())),
        ("id", words(answer.id.as_str())),
        ("round", words(answer.round.as_str())),
        ("place", number(answer.place as u64)),
        ("take", number(answer.take.into())),
        ("question", words(answer.question.as_str())),
        ("asked", words(asked)),
        ("kind", words(kind.slug())),
        ("persona", words(answer.persona.as_str())),
        ("mode", words(answer.mode.slug())),
        ("text", words(&answer.text)),
        ("at", Value::Whole(answer.at.0)),
        ("thinking", number(answer.pace.thinking)),
        ("answering", number(answer.pace.answering)),
        ("interrupted", Value::Flag(answer.pace.interrupted)),
        ("closed_by_clock", Value::Flag(answer.pace.closed_by_clock)),
        ("rating", json::maybe(self_rating.as_ref().map(saved_rating))),
        ("corrections", json::all(corrections, saved_correction)),
        ("checklist", json::maybe(checklist.as_ref().map(saved_checklist))),
    ])
}

pub(super) fn decode(text: &str) -> Result<Attempt, Unreadable> {
    let mut saved = record::read(text, VERSION)?;
    let text = saved.text("text")?;
    let checklist = saved.maybe("checklist", |value| read_checklist(value, &text))?;
    Ok(Attempt {
        answer: Answer {
            id: AttemptId::new(saved.text("id")?),
            round: RoundId::new(saved.text("round")?),
            place: saved.whole("place")?,
            take: saved.whole("take")?,
            question: QuestionId::new(saved.text("question")?),
            persona: PersonaId::new(saved.text("persona")?),
            mode: saved.word("mode", Mode::from_slug)?,
            text,
            at: Wall(saved.whole("at")?),
            pace: Pace {
                thinking: saved.whole("thinking")?,
                answering: saved.whole("answering")?,
                interrupted: saved.flag("interrupted")?,
                closed_by_clock: saved.flag("closed_by_clock")?,
            },
        },
        asked: saved.text("asked")?,
        kind: saved.word("kind", Kind::from_slug)?,
        self_rating: saved.maybe("rating", read_rating)?,
        corrections: saved.maybe("corrections", read_corrections)?.unwrap_or_default(),
        checklist,
    })
}

pub(super) fn saved_rating(review: &Review) -> Value {
    json::all(&Dimension::ALL, |dimension| {
        json::maybe(review.get(*dimension).map(|rating| number(rating.value().into())))
    })
}

pub(super) fn read_rating(value: Value) -> Option<Review> {
    let values: [Value; 5] = fields::few(value)?;
    let mut review = Review::default();
    for (dimension, value) in Dimension::ALL.into_iter().zip(values) {
        if value != Value::Null {
            review.set(dimension, Some(Rating::new(fields::whole(value)?)?));
        }
    }
    Some(review)
}
