//! Settings, as local storage keeps them.

use serde::Serialize;

use super::json;
use super::plan::read_marks;
use super::record::{self, Unreadable};
use crate::domain::{Day, PersonaId, Settings, Stretch, Theme};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    theme: String,
    interview: Option<String>,
    persona: Option<String>,
    thinking: Option<u32>,
    marks: Option<[u32; 3]>,
    stretch: u16,
    hide_clock: bool,
    single_keys: bool,
    live_meter: bool,
}

pub(super) fn encode(settings: &Settings) -> String {
    record::write(&Saved {
        v: VERSION,
        theme: settings.theme.slug().into(),
        interview: settings.interview.map(Day::iso),
        persona: settings.persona.as_ref().map(|id| id.as_str().into()),
        thinking: settings.thinking,
        marks: settings.marks.map(|marks| [marks.green, marks.amber, marks.red]),
        stretch: settings.stretch.percent(),
        hide_clock: settings.hide_clock,
        single_keys: settings.single_keys,
        live_meter: settings.live_meter,
    })
}

pub(super) fn decode(text: &str) -> Result<Settings, Unreadable> {
    let mut fields = record::read(text, VERSION)?;
    Ok(Settings {
        theme: fields.word("theme", Theme::from_slug)?,
        interview: fields.maybe("interview", |date| Day::parse(date.as_str()?))?,
        persona: fields.maybe("persona", json::text)?.map(PersonaId::new),
        thinking: fields.maybe("thinking", json::whole)?,
        marks: fields.maybe("marks", read_marks)?,
        stretch: Stretch::new(fields.whole("stretch")?),
        hide_clock: fields.flag("hide_clock")?,
        single_keys: fields.flag("single_keys")?,
        live_meter: fields.flag("live_meter")?,
    })
}
