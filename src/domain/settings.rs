//! What the candidate chose for the whole app.

use super::{Day, Level, Marks, PersonaId, QuestionId, Seconds, Stretch, Wall};

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
    /// What the interview looks for, as slugs, the most important first.
    pub competencies: Vec<String>,
    /// Questions the candidate does not want to be asked now.
    pub put_off: Vec<PutOff>,
}

/// A question the candidate does not want to be asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutOff {
    /// The question.
    pub question: QuestionId,
    /// Until when; for good where it has nothing to do with the candidate.
    pub until: Option<Wall>,
}

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

impl PutOff {
    /// A question may be put off until tomorrow or for a week.
    pub const DAYS: [i64; 2] = [1, 7];

    /// A question that is put off for so many days, or for good.
    pub fn for_days(question: QuestionId, days: Option<i64>, now: Wall) -> Self {
        Self { question, until: days.map(|days| Wall(now.0.saturating_add(days * DAY))) }
    }

    /// Whether it still holds. One that reaches further ahead than anything can be put off was made before a clock
    /// was set back, and is over.
    pub fn holds(&self, now: Wall) -> bool {
        let longest = Self::DAYS.into_iter().max().unwrap_or_default();
        self.until.is_none_or(|until| now < until && until.0.saturating_sub(now.0) <= longest * DAY)
    }
}

impl Settings {
    /// Whether the candidate does not want to be asked that now.
    pub fn is_put_off(&self, question: &QuestionId, now: Wall) -> bool {
        self.put_off.iter().any(|it| it.question == *question && it.holds(now))
    }

    /// Puts a question off, in place of what was said of it before. What is over is forgotten.
    pub fn put_off(&mut self, wish: PutOff, now: Wall) {
        self.put_off.retain(|it| it.question != wish.question && it.holds(now));
        self.put_off.push(wish);
    }

    /// The question may be asked again.
    pub fn bring_back(&mut self, question: &QuestionId) {
        self.put_off.retain(|it| it.question != *question);
    }
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
            competencies: Vec::new(),
            put_off: Vec::new(),
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
