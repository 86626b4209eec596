//! Where one is in the app: `Route` <-> the fragment of the address. Every address is spelled here.
//!
//! Addresses are fragments (`#/review/...`), so that the bundle works from any static host, under any
//! sub-path, and what a link carries never reaches a server's log.

mod plan;
mod query;

use crate::domain::{
    AttemptId, Level, NoteId, PackId, Plan, QuestionId, RoundId, SessionId, StoryId,
};

/// Where one is in the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What helps most now.
    #[default]
    Today,
    /// Setting up a round, perhaps with a plan from a link.
    Practise(Option<Plan>),
    /// The round that runs.
    Round,
    /// One attempt and its checklist.
    Review(AttemptId),
    /// Handing an attempt to a peer.
    Share(AttemptId),
    /// Somebody's answer, to be reviewed: its code.
    Shared(String),
    /// A peer's review: its code.
    Reviewed(String),
    /// A pack that somebody hands on: its code.
    Received(String),
    /// Two takes side by side.
    Compare(AttemptId, AttemptId),
    /// A round as a report.
    Debrief(RoundId),
    /// All questions.
    Library,
    /// One question.
    Question(QuestionId),
    /// What is expected, at a level or at the one the page chooses.
    Ladder(Option<Level>),
    /// The practice company.
    Company,
    /// All templates.
    Templates,
    /// One template, by its slug.
    Template(String),
    /// Who coaches, and all talks.
    Coach,
    /// One talk with a coach.
    Talk(SessionId),
    /// The candidate's own stories, notes and packs.
    Notebook,
    /// Bringing in notes.
    Import,
    /// One story.
    Story(StoryId),
    /// One note.
    Note(NoteId),
    /// All that was brought in with a file.
    Pack(PackId),
    /// Which story fits which question.
    Fit,
    /// What to do next, and how far one has come.
    Progress,
    /// What each level asks for, and what stands behind it.
    Coverage,
    /// How well one judges oneself.
    Calibration,
    /// Rating answers of others.
    Training,
    /// All attempts.
    History,
    /// Choices for the whole app.
    Settings,
    /// How the score works and what it cannot judge.
    About,
    /// Nothing is there.
    Lost,
}

impl Route {
    /// The route a fragment names, with or without its `#`. It never fails: what is no route is [`Route::Lost`].
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        match steps.as_slice() {
            [] => Self::Today,
            ["practise"] if query.is_empty() => Self::Practise(None),
            ["practise"] => {
                plan::parse(query).map_or(Self::Lost, |plan| Self::Practise(Some(plan)))
            }
            ["round"] => Self::Round,
            ["review", id] => Self::Review(AttemptId::new(query::decode(id))),
            ["share", id] => Self::Share(AttemptId::new(query::decode(id))),
            ["answer", code] => Self::Shared(query::decode(code)),
            ["reviewed", code] => Self::Reviewed(query::decode(code)),
            ["take-in", code] => Self::Received(query::decode(code)),
            ["compare", one, two] => {
                let [one, two] = [one, two].map(|id| AttemptId::new(query::decode(id)));
                Self::Compare(one, two)
            }
            ["debrief", id] => Self::Debrief(RoundId::new(query::decode(id))),
            ["library"] => Self::Library,
            ["library", id] => Self::Question(QuestionId::new(query::decode(id))),
            ["ladder"] => Self::Ladder(None),
            ["ladder", level] => {
                Level::from_slug(level).map_or(Self::Lost, |level| Self::Ladder(Some(level)))
            }
            ["company"] => Self::Company,
            ["templates"] => Self::Templates,
            ["templates", id] => Self::Template(query::decode(id)),
            ["coach"] => Self::Coach,
            ["coach", id] => Self::Talk(SessionId::new(query::decode(id))),
            ["notebook"] => Self::Notebook,
            ["import"] => Self::Import,
            ["fit"] => Self::Fit,
            ["story", id] => Self::Story(StoryId::new(query::decode(id))),
            ["pack", id] => Self::Pack(PackId::new(query::decode(id))),
            ["note", id] => Self::Note(NoteId::new(query::decode(id))),
            ["progress"] => Self::Progress,
            ["coverage"] => Self::Coverage,
            ["calibration"] => Self::Calibration,
            ["training"] => Self::Training,
            ["history"] => Self::History,
            ["settings"] => Self::Settings,
            ["about-the-score"] => Self::About,
            _ => Self::Lost,
        }
    }

    /// The address, beginning with `#/`.
    pub fn href(&self) -> String {
        let place = match self {
            Self::Practise(Some(plan)) => return format!("#/practise?{}", plan::spell(plan)),
            Self::Compare(one, two) => {
                return format!("{}/{}", at("compare", one.as_str()), query::encode(two.as_str()));
            }
            Self::Review(attempt) => return at("review", attempt.as_str()),
            Self::Share(attempt) => return at("share", attempt.as_str()),
            Self::Shared(code) => return at("answer", code),
            Self::Reviewed(code) => return at("reviewed", code),
            Self::Received(code) => return at("take-in", code),
            Self::Debrief(round) => return at("debrief", round.as_str()),
            Self::Question(question) => return at("library", question.as_str()),
            Self::Ladder(Some(level)) => return at("ladder", level.slug()),
            Self::Template(template) => return at("templates", template),
            Self::Talk(session) => return at("coach", session.as_str()),
            Self::Story(story) => return at("story", story.as_str()),
            Self::Pack(pack) => return at("pack", pack.as_str()),
            Self::Note(note) => return at("note", note.as_str()),
            Self::Today | Self::Lost => "",
            Self::Practise(None) => "practise",
            Self::Round => "round",
            Self::Library => "library",
            Self::Ladder(None) => "ladder",
            Self::Company => "company",
            Self::Templates => "templates",
            Self::Coach => "coach",
            Self::Notebook => "notebook",
            Self::Import => "import",
            Self::Fit => "fit",
            Self::Progress => "progress",
            Self::Coverage => "coverage",
            Self::Calibration => "calibration",
            Self::Training => "training",
            Self::History => "history",
            Self::Settings => "settings",
            Self::About => "about-the-score",
        };
        format!("#/{place}")
    }
}

/// The address of one thing in a place. One for all of them: each spelled by itself would weigh 0.1 kB.
#[inline(never)]
fn at(place: &str, name: &str) -> String {
    format!("#/{place}/{}", query::encode(name))
}
