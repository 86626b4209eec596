//! What the reading of an answer found.

use super::{Item, Part};

/// A range of bytes of the answer, on character boundaries, `start <= end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The words the span stands for; empty where the span is not of this text.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// What was found in one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// Whether the answer was scored at all.
    pub verdict: Verdict,
    /// Every sentence of the answer, in order, without overlap.
    pub sentences: Vec<Sentence>,
    /// One line per item of the kind, in the order of [`Item::of`]; empty where not scored.
    pub ticks: Vec<Tick>,
}

/// Whether an answer was scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The checklist was read.
    Scored,
    /// A gate was shut; the checklist was not read.
    NotScored {
        /// The gate.
        gate: Gate,
        /// What to tell the candidate: one plain sentence, and what to do.
        why: String,
    },
}

/// A reason not to score an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// Too few words to read anything from.
    TooShort,
    /// It repeats the question.
    Echo,
    /// It lists cue words without a story.
    CueWords,
    /// It says the same thing again and again.
    Repetition,
    /// It is about something else.
    OffTopic,
    /// An opinion, where one past event was asked.
    Opinion,
    /// What one would do, where one past event was asked.
    Hypothesis,
    /// What one is like or usually does, where one past event was asked.
    SelfDescription,
}

impl Gate {
    /// Every gate, in the order they are tried.
    pub const ALL: [Self; 8] = [
        Self::TooShort,
        Self::Repetition,
        Self::Echo,
        Self::CueWords,
        Self::OffTopic,
        Self::Hypothesis,
        Self::Opinion,
        Self::SelfDescription,
    ];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::TooShort => "too_short",
            Self::Echo => "echo",
            Self::CueWords => "cue_words",
            Self::Repetition => "repetition",
            Self::OffTopic => "off_topic",
            Self::Opinion => "opinion",
            Self::Hypothesis => "hypothesis",
            Self::SelfDescription => "self_description",
        }
    }

    /// The gate of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gate| gate.slug() == slug)
    }
}

/// One sentence of the answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// The part it belongs to, if any.
    pub part: Option<Part>,
    /// How sure the reader is of the part, 0 to 1.
    pub confidence: f32,
}

/// What the candidate says a sentence is. It stands before what the reader says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The first byte of the sentence.
    pub start: usize,
    /// The part it belongs to, if any.
    pub part: Option<Part>,
}

/// One line of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// What was looked for.
    pub item: Item,
    /// Whether it was found.
    pub state: State,
    /// The words that earned it; never empty where the item is met.
    pub evidence: Vec<Span>,
    /// One concrete next step; there unless the item is met.
    pub advice: Option<String>,
}

/// Whether an item was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Not there.
    Missing,
    /// Half there.
    Partly,
    /// There.
    Met,
}

impl State {
    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Partly => "partly",
            Self::Met => "met",
        }
    }

    /// The state of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Missing, Self::Partly, Self::Met].into_iter().find(|state| state.slug() == slug)
    }
}

impl Checklist {
    /// How many items are met.
    pub fn met(&self) -> usize {
        self.ticks.iter().filter(|tick| tick.state == State::Met).count()
    }

    /// Whether the answer was scored.
    pub fn is_scored(&self) -> bool {
        self.verdict == Verdict::Scored
    }

    /// The first gap, missing before partly met: the one thing to fix next.
    pub fn weakest(&self) -> Option<&Tick> {
        self.ticks.iter().filter(|tick| tick.state != State::Met).min_by_key(|tick| tick.state)
    }
}
