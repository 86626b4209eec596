//! Who asks.

use super::{Item, Marks, PersonaId, Plan, Prose, Seconds};

/// An interviewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// The slug: the name of the file.
    pub id: PersonaId,
    /// What the candidate calls them; first name only.
    pub name: String,
    /// Their role: "Hiring manager".
    pub role: String,
    /// One line on how they speak and listen.
    pub tone: String,
    /// How much they demand before they are satisfied.
    pub strictness: Strictness,
    /// The time to think they give; none where thinking is not timed.
    pub thinking: Option<Seconds>,
    /// The marks of their answer clock.
    pub marks: Marks,
    /// What to keep in mind for a round with them.
    pub mindset: Prose,
    /// What they say first.
    pub opening: String,
    /// What they say last.
    pub closing: String,
    /// What they say between two questions, one after the other.
    pub bridges: Vec<String>,
    /// The items they push on, the most important first.
    pub presses: Vec<Item>,
    /// What they say after an answer.
    pub reactions: Vec<(Mood, String)>,
}

impl Persona {
    /// What they say before the question at that place: nothing before the first. Who takes over in a panel says hello
    /// with the first sentence of their opening.
    pub fn bridge(&self, plan: &Plan, place: usize) -> &str {
        if plan.introduces(place) {
            let end = self.opening.find(". ").map_or(self.opening.len(), |end| end + 1);
            return self.opening.get(..end).unwrap_or_default();
        }
        let turn = place.checked_sub(1).map(|before| before % self.bridges.len().max(1));
        turn.and_then(|turn| self.bridges.get(turn)).map_or("", String::as_str)
    }
}

/// What an answer left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It held nearly everything.
    Strong,
    /// It left much open.
    Thin,
    /// It could not be scored.
    Refused,
}

impl Mood {
    /// Every mood.
    pub const ALL: [Self; 3] = [Self::Strong, Self::Thin, Self::Refused];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Thin => "thin",
            Self::Refused => "refused",
        }
    }

    /// The mood of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mood| mood.slug() == slug)
    }
}

/// How much a persona demands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Helps the candidate to show what is there.
    Gentle,
    /// Expects a complete answer.
    #[default]
    Even,
    /// Expects proof for every claim.
    Demanding,
}

impl Strictness {
    /// Every degree, from the mildest.
    pub const ALL: [Self; 3] = [Self::Gentle, Self::Even, Self::Demanding];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Even => "even",
            Self::Demanding => "demanding",
        }
    }

    /// The degree of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| degree.slug() == slug)
    }
}
