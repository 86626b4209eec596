//! A template: `content/templates/<id>.md`, a page for one's own notes.

use super::front::{self, Opened};
use super::{guide, log::Log};
use crate::domain::Template;

/// Reads a template; without a known kind it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Template> {
    let Opened { free, fields, nodes, body_line } =
        front::open("template", id, text, &["title", "about", "kind"], log)?;
    let page = guide::page(id, fields.text("title", log), &nodes, body_line, log);
    let (about, kind) = (fields.text("about", log), fields.word("kind", log));
    free.then_some(Template { page, about, kind: kind? })
}
