//! What a round will be: a value that a link can carry.

use super::{Millis, PersonaId, QuestionId, Seconds};

/// What a round will be. The same plan and the same answers give the same round anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How it is run.
    pub mode: Mode,
    /// Who asks; in a panel, who asks first.
    pub persona: PersonaId,
    /// Who asks after them, in turn; nobody but in a panel.
    pub panel: Vec<PersonaId>,
    /// What is asked, in order.
    pub questions: Vec<QuestionId>,
    /// The clocks.
    pub clocks: Clocks,
    /// The seed of every choice made on the way, drawn below 2^32: a link and a record hold that exactly.
    pub seed: u64,
}

impl Plan {
    /// Who asks the question at that place, from 0.
    pub fn asker(&self, place: usize) -> &PersonaId {
        let turn = place % (self.panel.len() + 1);
        turn.checked_sub(1).and_then(|turn| self.panel.get(turn)).unwrap_or(&self.persona)
    }

    /// Whether somebody speaks at that place who has not spoken before.
    pub fn introduces(&self, place: usize) -> bool {
        (1..=self.panel.len()).contains(&place)
    }
}

/// How a round is run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// One question, no clock, no numbers.
    WarmUp,
    /// Feedback after each answer.
    #[default]
    Practice,
    /// No pause; feedback at the end; the answer is handed in when its time is over.
    Exam,
    /// Several personas ask in turn; feedback at the end.
    Panel,
    /// No clock, no follow-ups, no numbers.
    LowPressure,
}

impl Mode {
    /// Every mode, in the order set-up shows them.
    pub const ALL: [Self; 5] =
        [Self::WarmUp, Self::Practice, Self::Exam, Self::Panel, Self::LowPressure];

    /// The name in files and links.
    pub fn slug(self) -> &'static str {
        match self {
            Self::WarmUp => "warm-up",
            Self::Practice => "practice",
            Self::Exam => "exam",
            Self::Panel => "panel",
            Self::LowPressure => "low-pressure",
        }
    }

    /// The mode of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.slug() == slug)
    }

    /// Whether answers run against a clock.
    pub fn has_clock(self) -> bool {
        matches!(self, Self::Practice | Self::Exam | Self::Panel)
    }

    /// Whether counts such as "8 of 10" are shown.
    pub fn has_numbers(self) -> bool {
        matches!(self, Self::Practice | Self::Exam | Self::Panel)
    }

    /// Whether the clock may be stopped.
    pub fn can_pause(self) -> bool {
        self != Self::Exam
    }

    /// Whether the checklist is shown after each answer, and not only at the end.
    pub fn shows_feedback_at_once(self) -> bool {
        !matches!(self, Self::Exam | Self::Panel)
    }

    /// Whether the persona asks about an answer.
    pub fn has_follow_ups(self) -> bool {
        self != Self::LowPressure
    }

    /// Whether an answer is handed in by itself when its time is over.
    pub fn closes_at_the_end(self) -> bool {
        self == Self::Exam
    }
}

/// The clocks of a round, before stretching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// Time to think before the answer; none where thinking is not timed.
    pub thinking: Option<Seconds>,
    /// The marks of the answer clock; none where answers are not timed.
    pub answer: Option<Marks>,
    /// Slower or faster for who needs it.
    pub stretch: Stretch,
}

impl Default for Clocks {
    fn default() -> Self {
        Self { thinking: Some(30), answer: Some(Marks::default()), stretch: Stretch::default() }
    }
}

impl Clocks {
    /// No clock at all.
    pub const NONE: Self = Self { thinking: None, answer: None, stretch: Stretch { percent: 100 } };
}

/// When the answer clock turns green, amber and red, in seconds from the start of the answer, rising.
///
/// One to three minutes is what interview guides advise; it is convention, not science.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Long enough for a whole story.
    pub green: Seconds,
    /// Time to come to the result.
    pub amber: Seconds,
    /// Over time.
    pub red: Seconds,
}

impl Default for Marks {
    fn default() -> Self {
        Self { green: 90, amber: 120, red: 180 }
    }
}

impl Marks {
    /// The marks, or nothing where they do not rise or leave less than ten seconds or more than an hour.
    pub fn new(green: Seconds, amber: Seconds, red: Seconds) -> Option<Self> {
        let rising = 10 <= green && green < amber && amber < red && red <= 3600;
        rising.then_some(Self { green, amber, red })
    }
}

/// By how much every clock is stretched: 50 to 1000 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    percent: u16,
}

impl Default for Stretch {
    fn default() -> Self {
        Self { percent: 100 }
    }
}

impl Stretch {
    /// The nearest stretch that is allowed.
    pub fn new(percent: u16) -> Self {
        Self { percent: percent.clamp(50, 1000) }
    }

    /// 50 to 1000.
    pub fn percent(self) -> u16 {
        self.percent
    }

    /// A length on the stretched clock.
    pub fn of(self, seconds: Seconds) -> Millis {
        u64::from(seconds) * 10 * u64::from(self.percent)
    }
}
