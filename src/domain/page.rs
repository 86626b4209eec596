//! A reference work as it is read on the screen.

use super::Guide;

/// A page of a reference work: headings, and what stands under them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it stands.
    pub work: Work,
    /// One line on what it is; may be empty.
    pub about: String,
    /// Its bullets are there to be ticked.
    pub ticks: bool,
    /// What it holds.
    pub guide: Guide,
}

/// Where a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// One level of the ladder, by area. Its id is the level's slug.
    Ladder,
    /// One level of the matrix, by competency. Its id is the level's slug.
    Matrix,
    /// A company.
    Company,
    /// A template for one's own notes.
    Template,
    /// An answer to practise judging with: what was asked stands in `about`, the answer in the lead, and what it lacks
    /// in sections of items.
    Sample,
}
