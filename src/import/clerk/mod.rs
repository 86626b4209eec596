//! Walks the outline and takes out what it finds: the role of a section first, its items afterwards.

mod fold;
mod item;
mod line;
mod row;
mod section;
mod story;

use super::draft::{Draft, Found, Skipped, Why};
use super::entry::{Entry, Origin};
use super::line::Line;
use super::links::Links;
use super::role::Role;
use super::stance::{Siblings, holds_questions};
use super::topic::Topics;
use super::tree::{Node, What};

/// Where in the file nodes stand.
#[derive(Clone, Debug, Default)]
struct Place {
    topics: Vec<String>,
    role: Option<Role>,
}

impl Place {
    /// Whether questions here are not for the candidate to answer.
    fn is_closed(&self) -> bool {
        why(self.role).is_some()
    }

    fn with_role(&self, role: Option<Role>) -> Self {
        Self { topics: self.topics.clone(), role: role.or(self.role) }
    }
}

/// Why a section of this role is left out.
fn why(role: Option<Role>) -> Option<Why> {
    Some(match role? {
        Role::ForThem => Why::ForThem,
        Role::FollowUps => Why::FollowUp,
        Role::Tips => Why::Advice,
        Role::Template => Why::Template,
        Role::Contents => Why::Contents,
        Role::Sources => Why::Sources,
        Role::Chat => Why::Chat,
        Role::Checklist => Why::NotAsked,
        Role::Bank | Role::Answer | Role::Stories => return None,
    })
}

/// Reads the questions and stories of an outline into a draft.
pub(super) fn read(lines: &[Line], nodes: &[Node], topics: &Topics, draft: &mut Draft) {
    let links = Links::of(lines, nodes);
    let mut clerk = Clerk { lines, links, topics, draft };
    let role = nodes.first().filter(|first| names_all(first)).and_then(|first| first.role);
    clerk.siblings(nodes, &Place { role, ..Place::default() });
}

/// Whether the first heading says that all of the file are questions for them: it has none itself.
fn names_all(first: &Node) -> bool {
    first.role == Some(Role::ForThem)
        && first.what == What::Section(1)
        && !holds_questions(&first.inner)
        && first.inner.iter().all(|inner| inner.role.is_none_or(|role| role != Role::Bank))
}

/// Takes things out of an outline.
struct Clerk<'a> {
    lines: &'a [Line],
    links: Links<'a>,
    topics: &'a Topics,
    draft: &'a mut Draft,
}

/// Nodes side by side, while they are read.
struct Desk<'a> {
    place: &'a Place,
    judged: Siblings,
    /// The question that what follows may belong to.
    open: Option<Entry>,
}

impl Desk<'_> {
    /// A question that stands here.
    fn entry(&self, words: &str, line: usize, origin: Origin) -> Entry {
        Entry::new(words, line, &self.place.topics, origin)
    }

    /// The open question, where it is of these.
    fn open_if(&mut self, is: impl FnOnce(&Entry, &Siblings) -> bool) -> Option<&mut Entry> {
        let judged = &self.judged;
        self.open.as_mut().filter(|entry| is(entry, judged))
    }
}

impl Clerk<'_> {
    fn siblings(&mut self, nodes: &[Node], place: &Place) {
        let mut desk = Desk { place, judged: Siblings::of(nodes), open: None };
        for (at, node) in nodes.iter().enumerate() {
            match node.what {
                What::Section(_) => self.section(node, &mut desk),
                What::Item(marker) => self.item(node, marker, &mut desk),
                What::Text => self.text(node, nodes.get(at + 1), &mut desk),
                What::Fold(fold) => self.fold(node, fold, &mut desk),
                What::Table => self.table(node, &mut desk),
                What::Code => self.code(node, &mut desk),
                What::Rule => self.close(&mut desk),
            }
        }
        self.close(&mut desk);
    }

    /// What stands in a node, under its name as a topic.
    fn inside(&mut self, node: &Node, role: Option<Role>, place: &Place) {
        let mut inside = place.with_role(role);
        inside.topics.extend(self.topics.name(node));
        self.siblings(&node.inner, &inside);
    }

    /// A new question in place of the open one.
    fn start(&mut self, desk: &mut Desk<'_>, entry: Entry) {
        self.close(desk);
        desk.open = Some(entry);
    }

    fn close(&mut self, desk: &mut Desk<'_>) {
        if let Some(entry) = desk.open.take() {
            let found = entry.finish(self.lines);
            self.keep(found);
        }
    }

    fn keep(&mut self, found: Found) {
        match found.text.chars().any(char::is_alphanumeric) {
            true => self.draft.questions.push(found),
            false => self.skip(found.line, Why::Empty),
        }
    }

    fn skip(&mut self, line: usize, why: Why) {
        self.draft.skipped.push(Skipped { line, why });
    }

    fn code(&mut self, node: &Node, desk: &mut Desk<'_>) {
        match &mut desk.open {
            Some(entry) => entry.take(node),
            None if node.words.starts_with(['`', '~']) => self.skip(node.line, Why::Code),
            None => {}
        }
    }
}
