//! Headings, bold lines and labels: questions, topics, and what is left out.

use super::{Clerk, Desk, Place, why};
use crate::import::ask::{is_article, is_help, near};
use crate::import::draft::Why;
use crate::import::entry::{Entry, Origin};
use crate::import::inline::plain;
use crate::import::label::{self, Name};
use crate::import::role::Role;
use crate::import::stance::{holds_questions, is_numbered};
use crate::import::star;
use crate::import::tree::Node;

impl Clerk<'_> {
    pub(super) fn section(&mut self, node: &Node, desk: &mut Desk<'_>) {
        if node.words.is_empty() {
            self.close(desk);
            self.skip(node.line, Why::Empty);
            return self.siblings(&node.inner, desk.place);
        }
        let role = label::role_of(node);
        if let Some(entry) = desk.open_if(|entry, _| belongs(entry, node, role)) {
            return entry.take(node);
        }
        self.close(desk);
        if let Some(label) = label::of(&node.words).filter(|it| it.name == Name::Question) {
            return self.labelled_section(node, label.rest, desk);
        }
        match is_question(node, role, desk) {
            true => self.question_section(node, desk),
            false => self.other_section(node, role, desk.place),
        }
    }

    /// `## Q: words`, or `## Question 3` with the words in the next line.
    fn labelled_section(&mut self, node: &Node, rest: &str, desk: &mut Desk<'_>) {
        let help = is_help(rest).then_some(Why::Advice);
        if let Some(why) = why(desk.place.role).or(help) {
            return self.skip(node.line, why);
        }
        if rest.chars().any(char::is_alphanumeric) {
            let mut entry = desk.entry(rest, node.line, origin(node));
            entry.take_all(&node.inner);
            return self.start(desk, entry);
        }
        let Some((first, others)) = node.inner.split_first() else { return };
        let mut entry = desk.entry(&first.words, first.line, origin(node));
        entry.take_all(&first.inner);
        entry.take_all(others);
        self.start(desk, entry);
    }

    fn question_section(&mut self, node: &Node, desk: &mut Desk<'_>) {
        let mut entry = desk.entry(&node.words, node.line, origin(node));
        entry.take_all(&node.inner);
        self.start(desk, entry);
    }

    /// A topic, a story, or a section that is left out.
    fn other_section(&mut self, node: &Node, role: Option<Role>, place: &Place) {
        let titled = self.topics.is_title(node);
        let about = is_article(&node.words) && is_explained(&node.words);
        // A part of STAR that no story and no answer holds is explained, or kept for words.
        let part = star::is_name_alone(&node.words).then_some(Role::Template);
        let role = role.or(about.then_some(Role::Tips)).or(part);
        let role = role.filter(|role| !titled || *role == Role::ForThem);
        if let Some(why) = why(role) {
            self.skip(node.line, why);
        }
        if role.is_none() && self.is_story(node, place) {
            return self.story(node);
        }
        match role {
            Some(Role::Stories) if self.answered_by_number(node) => {}
            Some(Role::Answer) if self.answered_behind(node, place) => {}
            Some(Role::Contents) => self.contents(node, place),
            _ => self.inside(node, role, place),
        }
    }

    /// A list of what the file holds; headings below it that are set deeper are no part of it.
    fn contents(&mut self, node: &Node, place: &Place) {
        let first = node.inner.iter().position(Node::is_heading).unwrap_or(node.inner.len());
        let (list, after) = node.inner.split_at(first);
        self.siblings(list, &place.with_role(Some(Role::Contents)));
        self.siblings(after, place);
    }
}

/// `What behavioral interviews are`: advice follows, whatever it asks.
fn is_explained(words: &str) -> bool {
    let words = plain(near(words));
    let opens = ["what ", "how ", "why ", "when ", "understanding ", "preparing "];
    opens.iter().any(|open| words.starts_with(open)) || words.contains("rubric")
}

fn origin(node: &Node) -> Origin {
    if node.is_heading() { Origin::Heading } else { Origin::Bold }
}

/// Whether a heading, a bold line or a label is a question.
fn is_question(node: &Node, role: Option<Role>, desk: &Desk<'_>) -> bool {
    let (place, judged) = (desk.place, &desk.judged);
    if judged.numbered && is_numbered(node) && role.is_none() && !place.is_closed() {
        return true;
    }
    // Some banks stand under "How to answer ...": several headings that ask are more than a word above them.
    let advised = place.role == Some(Role::Tips) && judged.sure_headings >= 2;
    if is_article(&node.words) || is_over_questions(node) || place.is_closed() && !advised {
        return false;
    }
    match role {
        None => node.ask.is_strong() || node.ask.is_asked() && judged.headings,
        Some(Role::Bank | Role::Tips | Role::Stories) => {
            node.ask.is_strong() && node.words.trim_end().ends_with(['?', '*'])
        }
        Some(_) => false,
    }
}

/// Whether two headings in a section ask: then it is a topic, whatever its own words are.
fn is_over_questions(node: &Node) -> bool {
    let inner = node.inner.iter().filter(|inner| inner.is_heading() && inner.role.is_none());
    inner.filter(|inner| inner.ask.is_strong()).count() >= 2
}

/// Whether a section behind a question is part of it.
fn belongs(entry: &Entry, node: &Node, role: Option<Role>) -> bool {
    let after = matches!(role, Some(Role::Answer | Role::FollowUps));
    let hint = role == Some(Role::Tips) && !node.is_heading();
    let part = star::part_name(&node.words).is_some();
    match entry.origin {
        Origin::Whole => false,
        Origin::Item => after || part,
        Origin::Heading | Origin::Fold => after || part || hint,
        Origin::Bold | Origin::Line if node.is_heading() => after || part,
        Origin::Bold | Origin::Line => {
            after || part || hint || role.is_none() && !begins_another(node)
        }
    }
}

/// Whether a bold line or label begins something of its own: a question, or a topic with questions.
fn begins_another(node: &Node) -> bool {
    let labelled = || label::of(&node.words).is_some_and(|it| it.name == Name::Question);
    let asks = |inner: &Node| inner.is_section() && inner.ask.is_strong();
    node.ask.is_asked() || labelled() || holds_questions(&node.inner) || node.inner.iter().any(asks)
}
