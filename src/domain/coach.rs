//! Who asks rather than tells.

use super::Prose;

/// A coach: a persona for conversations, grounded in a context pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coach {
    /// The slug: the name of the file.
    pub id: String,
    /// First name.
    pub name: String,
    /// Their role.
    pub role: String,
    /// One line on how they speak and listen.
    pub tone: String,
    /// The context pack they know.
    pub context: String,
    /// What to keep in mind for a conversation with them.
    pub mindset: Prose,
    /// What they say first.
    pub opening: String,
    /// What they say last.
    pub closing: String,
    /// What they say between questions.
    pub phrases: Vec<(Turn, String)>,
}

/// What a phrase of a coach answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Something was said that one can go on from.
    Acknowledgement,
    /// The reply was short, or said nothing.
    Evasive,
    /// The reply was long, and held many things.
    Chatty,
    /// The conversation does not move.
    Stuck,
}

impl Turn {
    /// Every turn.
    pub const ALL: [Self; 4] = [Self::Acknowledgement, Self::Evasive, Self::Chatty, Self::Stuck];

    /// The name in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Evasive => "evasive",
            Self::Chatty => "chatty",
            Self::Stuck => "stuck",
        }
    }

    /// The turn of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|turn| turn.slug() == slug)
    }
}
