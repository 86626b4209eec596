//! Levels of seniority.

/// A level of seniority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Delivers own work.
    Engineer,
    /// Leads pieces of work.
    Senior,
    /// Leads across a team's borders without authority.
    Staff,
    /// Leads across an organisation without authority.
    SeniorStaff,
    /// Leads one team's people.
    Manager,
    /// Leads several teams, or managers.
    SeniorManager,
    /// Leads an organisation of managers.
    Director,
}

impl Level {
    /// Every level, individual contributors first.
    pub const ALL: [Self; 7] = [
        Self::Engineer,
        Self::Senior,
        Self::Staff,
        Self::SeniorStaff,
        Self::Manager,
        Self::SeniorManager,
        Self::Director,
    ];

    /// The name in files and links.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Engineer => "engineer",
            Self::Senior => "senior",
            Self::Staff => "staff",
            Self::SeniorStaff => "senior-staff",
            Self::Manager => "manager",
            Self::SeniorManager => "senior-manager",
            Self::Director => "director",
        }
    }

    /// The level of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.slug() == slug)
    }
}
