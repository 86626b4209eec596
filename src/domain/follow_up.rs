//! A question a persona asks about an answer, and what it is asked from.

use super::{Item, Level, Millis, Mood, Persona, Probe, Question, Strictness};

/// The most follow-ups after one answer: more is an interrogation.
pub const MOST_FOLLOW_UPS: usize = 2;

/// A question a persona asks about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// What it is after.
    pub aim: Aim,
    /// A piece of the answer, word for word; empty where nothing of it can be held on to.
    pub quote: String,
    /// The question.
    pub ask: String,
    /// The byte of the answer's text where the reply begins; the text's length while there is none.
    pub start: usize,
    /// The time the reply took.
    pub took: Millis,
}

impl FollowUp {
    /// What of the answer it is about, as it is said; empty where nothing of it is quoted.
    pub fn about(&self) -> String {
        let quote = &self.quote;
        if quote.is_empty() { String::new() } else { format!("You said “{quote}”.") }
    }

    /// All of it as it is said: the words it is about, and the question.
    pub fn line(&self) -> String {
        format!("{} {}", self.about(), self.ask).trim_start().to_owned()
    }
}

/// What a follow-up is after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aim {
    /// A gap.
    Gap(Item),
    /// More than was asked: the answer holds what it should.
    Harder,
    /// A second chance for an answer that could not be scored.
    SecondChance,
}

impl Aim {
    /// The name in files: that of the item, or its own.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Gap(item) => item.slug(),
            Self::Harder => "harder",
            Self::SecondChance => "second_chance",
        }
    }

    /// The aim of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "harder" => Some(Self::Harder),
            "second_chance" => Some(Self::SecondChance),
            item => Item::from_slug(item).map(Self::Gap),
        }
    }
}

/// What a persona makes of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// How it was received; nothing where it is neither strong nor thin.
    pub mood: Option<Mood>,
    /// What they ask about it.
    pub follow_up: Option<FollowUp>,
}

/// All that a follow-up is chosen from, but for the answer and its checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The items the persona pushes on, the most important first.
    pub presses: Vec<Item>,
    /// How much they demand.
    pub strictness: Strictness,
    /// The lowest level the question is asked at; what may be expected rises with it.
    pub level: Option<Level>,
    /// The question's own follow-ups.
    pub probes: Vec<Probe>,
    /// What was asked in this round already, in the words of the questions.
    pub asked: Vec<String>,
    /// What was asked about this answer already.
    pub aims: Vec<Aim>,
    /// Decides between what fits equally well.
    pub seed: u64,
}

impl Asking {
    /// What that persona asks about an answer to that question, when nothing was asked yet.
    pub fn new(persona: &Persona, question: &Question, seed: u64) -> Self {
        Self {
            presses: persona.presses.clone(),
            strictness: persona.strictness,
            level: question.levels.iter().min().copied(),
            probes: question.probes.clone(),
            asked: Vec::new(),
            aims: Vec::new(),
            seed,
        }
    }
}
