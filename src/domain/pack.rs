//! What was taken in in one go from notes the candidate brought, but for the stories and notes among it.

use super::{Bank, Coach, Context, Ladder, Matrix, PackId, Wall};

/// What was taken in in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its random name.
    pub id: PackId,
    /// Its title.
    pub title: String,
    /// The name of the file it came from.
    pub source: String,
    /// When it was taken in.
    pub at: Wall,
    /// When it was last changed, by a tick as a rule; that is when it was taken in at first.
    pub changed: Wall,
    /// The questions.
    pub bank: Option<Bank>,
    /// What is expected at each level, as tenets by area.
    pub ladders: Vec<Ladder>,
    /// What is expected at each level, by competency.
    pub matrices: Vec<Matrix>,
    /// What holds in a company.
    pub contexts: Vec<Context>,
    /// Those who ask rather than tell.
    pub coaches: Vec<Coach>,
    /// What to keep in mind for a round.
    pub mindset: String,
    /// What to prepare, and whether it is done.
    pub checklist: Vec<(String, bool)>,
}
