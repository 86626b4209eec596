//! A guide: `content/guides/<id>.md`, a page to read.

use super::front::{self, Opened};
use super::log::Log;
use super::outline::Node;
use super::section::{Section, cut, prose};
use crate::domain::Guide;

/// Reads a guide.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Guide> {
    let Opened { free, fields, nodes, body_line } =
        front::open("guide", id, text, &["title"], log)?;
    let guide = page(id, fields.text("title", log), &nodes, body_line, log);
    free.then_some(guide)
}

/// What stands before the first heading, and under each.
pub(super) fn page(id: &str, title: String, nodes: &[Node], first: usize, log: &mut Log) -> Guide {
    let (before, sections) = cut(nodes, 2);
    let lead = Section { line: first, title: "", body: before };
    Guide {
        id: id.to_owned(),
        title,
        lead: prose(&lead, log),
        sections: sections.iter().map(|it| (it.title.to_owned(), prose(it, log))).collect(),
    }
}
