//! A template: `content/templates/<id>.md`, a page for one's own notes.

use super::field::Fields;
use super::{front, guide, log::Log, outline};
use crate::domain::Template;

/// Reads a template; without a known kind it is left out.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Template> {
    let free = log.claim("template", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &["title", "about", "kind"], 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    let page = guide::page(id, fields.text("title", log), &nodes, front.body_line, log);
    let (about, kind) = (fields.text("about", log), fields.word("kind", log));
    free.then_some(Template { page, about, kind: kind? })
}
