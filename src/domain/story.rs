//! One of the candidate's own experiences, told in parts, so that it serves several questions.

use super::{Level, QuestionId, Rating, StoryId, Wall};

/// One of the candidate's own experiences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its random name.
    pub id: StoryId,
    /// A title to know it by under pressure.
    pub title: String,
    /// How it is told.
    pub frame: Frame,
    /// What is told in each part, in the order of [`Frame::parts`] and as many; empty where nothing is told yet.
    pub passages: Vec<String>,
    /// Whatever else belongs to it.
    pub notes: String,
    /// What it shows, as slugs: `growing-others`, `conflict` ...
    pub competencies: Vec<String>,
    /// The level it speaks for.
    pub level: Option<Level>,
    /// How strong the candidate holds it to be.
    pub strength: Option<Rating>,
    /// What not to claim when telling it.
    pub claims: String,
    /// Names to keep out of it.
    pub names: Vec<String>,
    /// The questions it was written for.
    pub questions: Vec<QuestionId>,
    /// To whom it was told, in the order it was written down.
    pub told: Vec<Telling>,
    /// When it was made.
    pub made: Wall,
    /// When it was last changed.
    pub changed: Wall,
}

/// A story told to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// When.
    pub at: Wall,
    /// To whom, in the candidate's words.
    pub to: String,
    /// The question it answered, where that is one of the library.
    pub question: Option<QuestionId>,
}

/// How a story is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// One past event.
    #[default]
    Star,
    /// Somebody who was helped to grow.
    Coaching,
}

impl Frame {
    /// Every frame, in the order lists show them.
    pub const ALL: [Self; 2] = [Self::Star, Self::Coaching];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Star => "star",
            Self::Coaching => "coaching",
        }
    }

    /// The frame of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|frame| frame.slug() == slug)
    }

    /// The names of its parts, in the order they are told.
    pub fn parts(self) -> [&'static str; 5] {
        match self {
            Self::Star => ["situation", "task", "action", "result", "learning"],
            Self::Coaching => ["identify", "plan", "support", "evaluate", "result"],
        }
    }
}

impl Story {
    /// An empty story of that name.
    pub fn new(id: StoryId, frame: Frame, made: Wall) -> Self {
        Self {
            id,
            title: String::new(),
            frame,
            passages: vec![String::new(); frame.parts().len()],
            notes: String::new(),
            competencies: Vec::new(),
            level: None,
            strength: None,
            claims: String::new(),
            names: Vec::new(),
            questions: Vec::new(),
            told: Vec::new(),
            made,
            changed: made,
        }
    }

    /// The parts that are not told yet.
    pub fn untold(&self) -> impl Iterator<Item = &'static str> {
        let empty = |place: usize| self.passages.get(place).is_none_or(|it| it.trim().is_empty());
        let parts = self.frame.parts().into_iter().enumerate();
        parts.filter(move |(place, _)| empty(*place)).map(|(_, part)| part)
    }
}
