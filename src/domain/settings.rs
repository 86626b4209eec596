//! What the candidate chose for the whole app.

use super::{Day, Level, Marks, PersonaId, Seconds, Stretch, Wall};

/// What the candidate chose for the whole app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// The day of the interview.
    pub interview: Option<Day>,
    /// Who asks unless another is chosen.
    pub persona: Option<PersonaId>,
    /// Time to think before an answer; none to think without a clock.
    pub thinking: Option<Seconds>,
    /// The marks of the answer clock; none to answer without a clock.
    pub marks: Option<Marks>,
    /// Slower or faster clocks.
    pub stretch: Stretch,
    /// Keep the clock running but out of sight.
    pub hide_clock: bool,
    /// Single keys (`?`, `/`, `c`) do something.
    pub single_keys: bool,
    /// Show while typing which parts are there.
    pub live_meter: bool,
    /// Questions are read aloud, with a voice of this device.
    pub voice: bool,
    /// When everything was last saved as a file.
    pub saved: Option<Wall>,
    /// The level of the interview.
    pub level: Option<Level>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            interview: None,
            persona: None,
            thinking: Some(30),
            marks: Some(Marks::default()),
            stretch: Stretch::default(),
            hide_clock: false,
            single_keys: true,
            live_meter: true,
            voice: false,
            saved: None,
            level: None,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// Every theme, in the order settings show them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The name in files and style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.slug() == slug)
    }
}
