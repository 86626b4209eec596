//! Settings, as local storage keeps them.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::plan::{read_marks, saved_marks};
use super::record::{self, Unreadable};
use crate::domain::{Day, Level, PersonaId, Settings, Stretch, Theme, Wall};

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
    let at = json::maybe(settings.saved.map(|at| Value::Whole(at.0)));
    let level = json::maybe(settings.level.map(|level| words(level.slug())));
    json::with_later(saved, [("saved", at), ("level", level), ("voice", voice)])
}

pub(super) fn decode(text: &str) -> Result<Settings, Unreadable> {
    read(json::parse(text).ok_or(Unreadable::Damaged)?)
}

pub(super) fn read(record: Value) -> Result<Settings, Unreadable> {
    let mut saved = record::fields(record, VERSION)?;
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
    })
}
