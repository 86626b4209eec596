//! A guide: `content/guides/<id>.md`, a page to read.

use super::field::Fields;
use super::outline::Node;
use super::section::{Section, cut, prose};
use super::{front, log::Log, outline};
use crate::domain::Guide;

/// Reads a guide.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Guide> {
    let free = log.claim("guide", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &["title"], 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    let guide = page(id, fields.text("title", log), &nodes, front.body_line, log);
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
