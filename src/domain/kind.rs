//! What a question asks for.

/// What a question asks for, and so which checklist reads the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One past event: "Tell me about a time when ...".
    #[default]
    Behavioural,
    /// A way of working: "How do you ...?".
    Approach,
    /// What one would do: "What would you do if ...?".
    Hypothetical,
}

impl Kind {
    /// Every kind, in the order lists show them.
    pub const ALL: [Self; 3] = [Self::Behavioural, Self::Approach, Self::Hypothetical];

    /// The name in files and links.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Behavioural => "behavioural",
            Self::Approach => "approach",
            Self::Hypothetical => "hypothetical",
        }
    }

    /// The kind of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}
