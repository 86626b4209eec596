//! An attempt with its checklist, as the notebook keeps it.

use super::checklist::{read_checklist, read_corrections, saved_checklist, saved_correction};
use super::fields;
use super::follow_up::{read_follow_ups, saved_follow_up};
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::record::{self, Unreadable};
use super::store::Shelf;
use crate::domain::{
    Answer, Attempt, AttemptId, Checklist, Dimension, Kind, Mode, Pace, PersonaId, QuestionId,
    Rating, Review, RoundId, Wall,
};

const VERSION: u32 = 1;

impl Kept for Attempt {
    const SHELF: Shelf = Shelf::Attempts;

    fn key(&self) -> &str {
        self.answer.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.answer.at
    }

    fn saved(&self) -> Value {
        saved(self)
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        read(record)
    }

    fn joined(&self, other: &Self) -> Option<Self> {
        joined(self, other)
    }
}

fn saved(attempt: &Attempt) -> Value {
    let Attempt { answer, asked, kind, self_rating, corrections, checklist } = attempt;
    let saved = object([
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
    ]);
    json::with_later(saved, [("follow_ups", json::all(&answer.follow_ups, saved_follow_up))])
}

fn read(record: Value) -> Result<Attempt, Unreadable> {
    let mut saved = record::fields(record, VERSION)?;
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
            follow_ups: saved.maybe("follow_ups", read_follow_ups)?.unwrap_or_default(),
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

/// Two versions of one attempt as one: the rating of the one that has it, and the corrections of both, by
/// sentence. Nothing where the answers differ but for replies that came later, or where both say something else of
/// one thing.
///
/// The checklist can be made again from these. It is that of the one it was read for; where that is both
/// or neither the one that is there, or the greater as text.
fn joined(one: &Attempt, other: &Attempt) -> Option<Attempt> {
    if one.answer.follow_ups.len() > other.answer.follow_ups.len() {
        return joined(other, one);
    }
    let replied = one.answer != other.answer;
    let one = &Attempt { answer: with_replies(&one.answer, &other.answer)?, ..one.clone() };
    let same = one.asked == other.asked && one.kind == other.kind;
    let rated = one.self_rating.is_some() && other.self_rating.is_some();
    if !same || rated && one.self_rating != other.self_rating {
        return None;
    }
    let mut joined = Attempt {
        self_rating: one.self_rating.clone().or_else(|| other.self_rating.clone()),
        corrections: Vec::new(),
        ..one.clone()
    };
    for said in one.corrections.iter().chain(&other.corrections) {
        let place = joined.corrections.partition_point(|earlier| earlier.start < said.start);
        match joined.corrections.get(place).filter(|known| known.start == said.start) {
            Some(known) if known.part != said.part => return None,
            Some(_) => {}
            None => joined.corrections.insert(place, *said),
        }
    }
    if replied {
        joined.checklist = other.checklist.clone();
        return Some(joined);
    }
    let rank = |checklist: &Option<Checklist>| {
        let read = Attempt { checklist: checklist.clone(), ..joined.clone() }.is_read();
        (read, checklist.as_ref().map(|it| saved_checklist(it).spell()))
    };
    if rank(&one.checklist) < rank(&other.checklist) {
        joined.checklist = other.checklist.clone();
    }
    Some(joined)
}

/// An answer with the replies that another version of it has behind its own; nothing where they differ otherwise.
fn with_replies(one: &Answer, other: &Answer) -> Option<Answer> {
    let goes_on =
        other.text.starts_with(&one.text) && other.follow_ups.starts_with(&one.follow_ups);
    let Answer { text, follow_ups, .. } = other.clone();
    let longer = Answer { text, follow_ups, ..one.clone() };
    (goes_on && longer == *other).then_some(longer)
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
