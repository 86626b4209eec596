//! Stories, and answers that stand in a list of their own.

use super::{Clerk, Place};
use crate::import::blank::is_placeholder;
use crate::import::draft::{Story, Why};
use crate::import::excerpt::{self, Piece};
use crate::import::inline::bare;
use crate::import::label::{self, Name};
use crate::import::mark::Marker;
use crate::import::phrase::phrase;
use crate::import::role::Role;
use crate::import::tree::{Node, What};
use crate::import::{star, vocabulary};

impl Clerk<'_> {
    /// Whether a section tells an experience: it stands among stories, a table links to it, or it has their parts.
    pub(super) fn is_story(&self, node: &Node, place: &Place) -> bool {
        let told = place.role == Some(Role::Stories) && node.is_heading();
        !place.is_closed() && (told || self.links.is_told(node) || is_in_parts(node))
    }

    pub(super) fn story(&mut self, node: &Node) {
        let piece = Piece { first: node.first + 1, end: node.end, head: None };
        let text = excerpt::text(self.lines, &[piece]);
        let parts = star::parts(&text);
        let title = bare(&phrase(&node.words).words);
        let form = parts.is_none() && (is_in_parts(node) || is_placeholder(&text));
        let method = vocabulary::STAR_METHOD.within(&title.to_lowercase());
        if form || method || !title.chars().any(char::is_alphabetic) {
            return self.skip(node.line, Why::Template);
        }
        self.draft.stories.push(Story { title, line: node.line, text, parts });
    }

    /// Takes an answer that stands behind a list of questions: the only one's there, or a story.
    pub(super) fn answered_behind(&mut self, node: &Node, place: &Place) -> bool {
        let piece = Piece { first: node.first + 1, end: node.end, head: None };
        let text = excerpt::text(self.lines, &[piece]);
        let parts = star::parts(&text);
        let topic = place.topics.join(" > ");
        let mut here =
            self.draft.questions.iter_mut().rev().take_while(|it| it.topics == [topic.as_str()]);
        let only = here.next().filter(|_| here.next().is_none());
        match only.filter(|found| found.answer.is_none() && !is_placeholder(&text)) {
            Some(found) => {
                found.parts = parts;
                found.answer = Some(text);
            }
            None if parts.is_some() => {
                let named = place.topics.last().filter(|it| it.chars().any(char::is_alphabetic));
                let title = named.cloned().unwrap_or_else(|| bare(&node.words));
                self.draft.stories.push(Story { title, line: node.line, text, parts });
            }
            None => return false,
        }
        true
    }

    /// Takes a list of answers behind a list of as many questions; whether it was one.
    pub(super) fn answered_by_number(&mut self, node: &Node) -> bool {
        let items: Vec<&Node> = node.inner.iter().filter(|item| item.is_item()).collect();
        let numbered = items.iter().all(|item| item.what == What::Item(Marker::Number));
        let waiting = self.draft.questions.iter().all(|found| found.answer.is_none());
        if items.len() < 2 || !numbered || !waiting || items.len() != self.draft.questions.len() {
            return false;
        }
        for (found, item) in self.draft.questions.iter_mut().zip(items) {
            let head = (!item.words.is_empty()).then(|| item.words.clone());
            let piece = Piece { first: item.first, end: item.end, head };
            let answer = excerpt::text(self.lines, &[piece]);
            found.parts = star::parts(&answer);
            found.answer = (!is_placeholder(&answer)).then_some(answer);
        }
        true
    }
}

/// Whether a section has labelled parts of STAR, and no question.
fn is_in_parts(node: &Node) -> bool {
    let name = |inner: &Node| match inner.what {
        What::Section(_) | What::Item(_) | What::Text => {
            star::part_name(&inner.words).or_else(|| star::parts_begin(&inner.words))
        }
        _ => None,
    };
    let mut parts: Vec<_> = node.inner.iter().filter_map(name).collect();
    parts.sort_unstable_by_key(|part| part.letter());
    parts.dedup();
    let asked = node
        .inner
        .iter()
        .any(|inner| label::of(&inner.words).is_some_and(|label| label.name == Name::Question));
    parts.len() >= 3 && !asked
}
