//! The parts of an answer and the items of a checklist.

use super::Kind;

/// A part of a STAR answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Where, when, who: enough to follow, and not more.
    Situation,
    /// What was needed, and what of it was the candidate's.
    Task,
    /// What was done.
    Action,
    /// What changed.
    Result,
    /// What is done differently since.
    Learning,
}

impl Part {
    /// The parts in the order they are usually told.
    pub const ALL: [Self; 5] =
        [Self::Situation, Self::Task, Self::Action, Self::Result, Self::Learning];

    /// The letter that always goes with the part's colour.
    pub fn letter(self) -> char {
        match self {
            Self::Situation => 'S',
            Self::Task => 'T',
            Self::Action => 'A',
            Self::Result => 'R',
            Self::Learning => 'L',
        }
    }

    /// The part of that letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.letter() == letter)
    }

    /// The name in files and style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Task => "task",
            Self::Action => "action",
            Self::Result => "result",
            Self::Learning => "learning",
        }
    }
}

/// One line of a checklist: something an answer of a kind should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// One specific past event.
    Event,
    /// Where, when, who.
    Situation,
    /// What was needed and what was the candidate's.
    Task,
    /// At least three distinct steps.
    Action,
    /// In the steps somebody acts, and it is the candidate.
    Ownership,
    /// Why that way, what stood against it.
    Reasoning,
    /// What changed.
    Result,
    /// A number with what it is compared with, or concrete proof.
    Evidence,
    /// What is done differently since.
    Learning,
    /// It answers this question.
    Relevance,
    /// The rule one works by.
    Principle,
    /// What one does, in order.
    Steps,
    /// A real case.
    Example,
    /// What the way costs, when it does not fit.
    Tradeoff,
    /// How one knows that it works.
    Measure,
    /// What one would find out first.
    Clarify,
    /// More than one way is looked at.
    Options,
    /// A way is chosen, with its reason.
    Decision,
    /// What comes after the decision.
    FollowThrough,
}

impl Item {
    /// Every item there is.
    pub const ALL: [Self; 19] = [
        Self::Event,
        Self::Situation,
        Self::Task,
        Self::Action,
        Self::Ownership,
        Self::Reasoning,
        Self::Result,
        Self::Evidence,
        Self::Learning,
        Self::Relevance,
        Self::Principle,
        Self::Steps,
        Self::Example,
        Self::Tradeoff,
        Self::Measure,
        Self::Clarify,
        Self::Options,
        Self::Decision,
        Self::FollowThrough,
    ];

    /// The checklist of a kind, in the order it is shown. Items weigh the same.
    pub fn of(kind: Kind) -> &'static [Self] {
        match kind {
            Kind::Behavioural => &[
                Self::Event,
                Self::Situation,
                Self::Task,
                Self::Action,
                Self::Ownership,
                Self::Reasoning,
                Self::Result,
                Self::Evidence,
                Self::Learning,
                Self::Relevance,
            ],
            Kind::Approach => &[
                Self::Principle,
                Self::Steps,
                Self::Example,
                Self::Tradeoff,
                Self::Measure,
                Self::Relevance,
            ],
            Kind::Hypothetical => &[
                Self::Clarify,
                Self::Options,
                Self::Decision,
                Self::FollowThrough,
                Self::Measure,
                Self::Relevance,
            ],
        }
    }

    /// The name in files and links.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Situation => "situation",
            Self::Task => "task",
            Self::Action => "action",
            Self::Ownership => "ownership",
            Self::Reasoning => "reasoning",
            Self::Result => "result",
            Self::Evidence => "evidence",
            Self::Learning => "learning",
            Self::Relevance => "relevance",
            Self::Principle => "principle",
            Self::Steps => "steps",
            Self::Example => "example",
            Self::Tradeoff => "tradeoff",
            Self::Measure => "measure",
            Self::Clarify => "clarify",
            Self::Options => "options",
            Self::Decision => "decision",
            Self::FollowThrough => "follow_through",
        }
    }

    /// The item of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.slug() == slug)
    }
}
