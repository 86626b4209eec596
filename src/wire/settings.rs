//! Settings, as local storage keeps them.

use serde::{Deserialize, Serialize};

use super::record::{self, Unreadable};
use crate::domain::{Day, Marks, PersonaId, Settings, Stretch, Theme};

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
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
    let saved: Saved = record::read(text, VERSION)?;
    settings(saved).ok_or(Unreadable::Damaged)
}

fn settings(saved: Saved) -> Option<Settings> {
    let marks = match saved.marks {
        Some([green, amber, red]) => Some(Marks::new(green, amber, red)?),
        None => None,
    };
    let interview = match saved.interview {
        Some(date) => Some(Day::parse(&date)?),
        None => None,
    };
    Some(Settings {
        theme: Theme::from_slug(&saved.theme)?,
        interview,
        persona: saved.persona.map(PersonaId::new),
        thinking: saved.thinking,
        marks,
        stretch: Stretch::new(saved.stretch),
        hide_clock: saved.hide_clock,
        single_keys: saved.single_keys,
        live_meter: saved.live_meter,
    })
}
