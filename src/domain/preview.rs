//! What an import would bring: shown to the candidate before anything becomes of it.

use super::Kind;

/// What one file would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The name of the file.
    pub source: String,
    /// The title it would have.
    pub title: String,
    /// What was found, each thing once.
    pub finds: Vec<Find>,
    /// What looked like something and was left out: its line, from 1, and the reason's slug.
    pub skipped: Vec<(usize, String)>,
    /// Why the file was refused, as a slug: then nothing was found.
    pub refused: Option<String>,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What it would become.
    pub sort: Sort,
    /// Its words: the question, the story's title, the name of the ladder ...
    pub words: String,
    /// The line its words begin on, from 1; 0 where it has none of its own.
    pub line: usize,
    /// What it is about, for a question.
    pub topic: String,
    /// The kind of a question.
    pub kind: Kind,
    /// How much belongs to it: parts of an answer, tenets of a ladder, ticks of a checklist.
    pub holds: usize,
    /// An answer of the candidate's own stands with it, for a question.
    pub answered: bool,
    /// It will be taken in.
    pub taken: bool,
}

/// What a find would become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A question of a bank.
    Question,
    /// A story.
    Story,
    /// A coach with what it knows.
    Coach,
    /// A ladder.
    Ladder,
    /// A matrix of expectations.
    Matrix,
    /// A note with things to tick.
    Checklist,
    /// What to keep in mind.
    Mindset,
}

impl Sort {
    /// Every sort, in the order the preview shows them.
    pub const ALL: [Self; 7] = [
        Self::Question,
        Self::Story,
        Self::Coach,
        Self::Ladder,
        Self::Matrix,
        Self::Checklist,
        Self::Mindset,
    ];

    /// The name in messages.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Story => "story",
            Self::Coach => "coach",
            Self::Ladder => "ladder",
            Self::Matrix => "matrix",
            Self::Checklist => "checklist",
            Self::Mindset => "mindset",
        }
    }

    /// The sort of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.slug() == slug)
    }
}
