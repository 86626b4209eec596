//! What one copies and fills in: pages for the notebook, and rounds that are planned already.

use super::{Guide, Kind, Level, Mode, PersonaId};

/// A page for one's own notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// What it holds: the same as a page to read.
    pub page: Guide,
    /// One line on what it is for.
    pub about: String,
    /// What its bullets are.
    pub kind: TemplateKind,
}

/// What the bullets of a template are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateKind {
    /// What to talk about.
    Agenda,
    /// What to ask.
    Questions,
    /// What to write behind each.
    Frame,
    /// What to tick.
    Checklist,
}

impl TemplateKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Agenda, Self::Questions, Self::Frame, Self::Checklist];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Questions => "questions",
            Self::Frame => "frame",
            Self::Checklist => "checklist",
        }
    }

    /// The kind of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// A round that is planned but for its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundTemplate {
    /// The slug: the name of the file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One line on what it is for.
    pub about: String,
    /// How it is run.
    pub mode: Mode,
    /// Who asks; several only in a panel, where they ask in turn.
    pub personas: Vec<PersonaId>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What is asked, one question each.
    pub slots: Vec<Slot>,
}

/// The place of one question in a round that is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What the place is for, in a few words.
    pub name: String,
    /// The question looks for one of these, as slugs.
    pub competencies: Vec<String>,
    /// It is of one of these kinds.
    pub kinds: Vec<Kind>,
    /// It is asked at one of these levels; none for any level.
    pub levels: Vec<Level>,
}
