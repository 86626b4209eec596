//! Settings, as local storage keeps them.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::plan::{read_marks, saved_marks};
use super::record::{self, Unreadable};
use crate::domain::{Day, Level, PersonaId, PutOff, QuestionId, Settings, Stretch, Theme, Wall};

const VERSION: u32 = 1;

pub(super) fn saved(settings: &Settings) -> Value {
    let saved = object([
        ("v", number(VERSION.into())),
        ("theme", words(settings.theme.slug())),
        ("interview", json::maybe(settings.interview.map(|day| Value::Text(day.iso())))),
        ("persona", json::maybe(settings.persona.as_ref().map(|id| words(id.as_str())))),
        ("thinking", json::maybe(settings.thinking.map(|it| number(it.into())))),
        ("marks", json::maybe(settings.marks.map(saved_marks))),
        ("stretch", number(settings.stretch.percent().into())),
        ("hide_clock", Value::Flag(settings.hide_clock)),
        ("single_keys", Value::Flag(settings.single_keys)),
        ("live_meter", Value::Flag(settings.live_meter)),
    ]);
    let voice = if settings.voice { Value::Flag(true) } else { Value::Null };
    let later = [
        ("saved", json::maybe(settings.saved.map(|at| Value::Whole(at.0)))),
        ("level", json::maybe(settings.level.map(|level| words(level.slug())))),
        ("competencies", json::all(&settings.competencies, |slug| words(slug))),
        ("put_off", json::all(&settings.put_off, saved_wish)),
        ("voice", voice),
    ];
    json::with_later(saved, later)
}

/// A question, and until when where it is not for good.
fn saved_wish(wish: &PutOff) -> Value {
    let mut row = vec![words(wish.question.as_str())];
    row.extend(wish.until.map(|at| Value::Whole(at.0)));
    Value::List(row)
}

fn wish((question, until): (String, Vec<i64>)) -> PutOff {
    PutOff { question: QuestionId::new(question), until: until.first().copied().map(Wall) }
}

pub(super) fn decode(text: &str) -> Result<Settings, Unreadable> {
    read(json::parse(text).ok_or(Unreadable::Damaged)?)
}

pub(super) fn read(record: Value) -> Result<Settings, Unreadable> {
    let mut saved = record::fields(record, VERSION)?;
    let put_off = saved.maybe("put_off", fields::rows)?.unwrap_or_default();
    Ok(Settings {
        theme: saved.word("theme", Theme::from_slug)?,
        interview: saved.maybe("interview", |date| Day::parse(date.as_text()?))?,
        persona: saved.maybe("persona", fields::text)?.map(PersonaId::new),
        thinking: saved.maybe("thinking", fields::whole)?,
        marks: saved.maybe("marks", read_marks)?,
        stretch: Stretch::new(saved.whole("stretch")?),
        hide_clock: saved.flag("hide_clock")?,
        single_keys: saved.flag("single_keys")?,
        live_meter: saved.flag("live_meter")?,
        voice: saved.maybe("voice", fields::flag)?.unwrap_or_default(),
        saved: saved.maybe("saved", fields::whole)?.map(Wall),
        level: saved.maybe("level", |slug| Level::from_slug(slug.as_text()?))?,
        competencies: saved
            .maybe("competencies", |list| fields::list(list, fields::text))?
            .unwrap_or_default(),
        put_off: put_off.into_iter().map(wish).collect(),
    })
}
