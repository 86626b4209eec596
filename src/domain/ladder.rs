//! What is expected at each level: tenets by area, and in one sentence per competency.

use super::Level;

/// Levels, each with its areas and their tenets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The slug: the name of the file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One line on whose ladder it is.
    pub about: String,
    /// The levels, the first rung first.
    pub rungs: Vec<Rung>,
}

/// One level of a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// What the ladder calls it: "Senior engineer".
    pub name: String,
    /// The level of ours it stands for; nothing where a company's own level is none of these.
    pub level: Option<Level>,
    /// What the level is for, in a sentence; may be empty.
    pub about: String,
    /// The areas in order, the same ones at each level.
    pub areas: Vec<Area>,
}

/// One area at one level: a cell of the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name, the same at each level.
    pub name: String,
    /// What the area means; may be empty.
    pub about: String,
    /// What people at this level do, one sentence each.
    pub tenets: Vec<String>,
}

/// What is expected, levels by competencies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The slug: the name of the file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One line on what it is for.
    pub about: String,
    /// The levels from left to right, as they are called.
    pub levels: Vec<String>,
    /// The competencies from top to bottom.
    pub rows: Vec<Row>,
}

/// One competency of a matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The competency's name.
    pub name: String,
    /// What it is; may be empty.
    pub about: String,
    /// What is expected at each level, in the order of [`Matrix::levels`]; empty where nothing is said.
    pub cells: Vec<String>,
}
