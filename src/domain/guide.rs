//! Pages to read.

use super::Prose;

/// A page to read: how something works, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The slug: the name of the file.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What stands before the first heading.
    pub lead: Prose,
    /// Headings with what stands under them.
    pub sections: Vec<(String, Prose)>,
}
