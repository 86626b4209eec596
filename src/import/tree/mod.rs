//! The outline of a file: sections, items, folds, tables and lines, each with what stands in it.
//!
//! A line that is wholly bold, and a short one that ends in a colon before a list, opens a section as a heading
//! does: people write both.

mod builder;
mod shape;

pub(in crate::import) use shape::is_separator;

use super::ask::Ask;
use super::line::{Fold, Line};
use super::mark::Marker;
use super::role::Role;

/// The level of a section that a bold line opens.
pub(in crate::import) const BOLD: u8 = 7;

/// The level of a section that a label opens.
pub(in crate::import) const LABEL: u8 = 8;

/// A piece of the outline.
#[derive(Clone, Debug)]
pub(in crate::import) struct Node {
    /// The first of its lines, as an index.
    pub(in crate::import) first: usize,
    /// The index behind its last line.
    pub(in crate::import) end: usize,
    /// Where it stands in the file, from 1.
    pub(in crate::import) line: usize,
    /// What it is.
    pub(in crate::import) what: What,
    /// Its words with their dress, without the mark before them.
    pub(in crate::import) words: String,
    /// How surely its words ask.
    pub(in crate::import) ask: Ask,
    /// What its words say it is for.
    pub(in crate::import) role: Option<Role>,
    /// A line that begins a paragraph.
    pub(in crate::import) opens: bool,
    /// What stands in it.
    pub(in crate::import) inner: Vec<Node>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum What {
    /// A heading with what follows it; 1 to 6, [`BOLD`] or [`LABEL`].
    Section(u8),
    /// An item of a list.
    Item(Marker),
    /// A line of a paragraph.
    Text,
    /// A fold, callout or admonition.
    Fold(Fold),
    /// Rows.
    Table,
    /// A line of code.
    Code,
    /// A line across the page.
    Rule,
}

impl Node {
    /// Whether it is a heading in the eyes of Markdown.
    pub(in crate::import) fn is_heading(&self) -> bool {
        matches!(self.what, What::Section(level) if level < BOLD)
    }

    /// Whether it is a section.
    pub(in crate::import) fn is_section(&self) -> bool {
        matches!(self.what, What::Section(_))
    }

    /// Whether it is an item.
    pub(in crate::import) fn is_item(&self) -> bool {
        matches!(self.what, What::Item(_))
    }
}

/// The outline of these lines.
pub(in crate::import) fn tree(lines: &[Line]) -> Vec<Node> {
    builder::build(lines)
}
