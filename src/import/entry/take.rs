//! What stands under or behind a question: its answer, what is asked next, hints.

use super::{Entry, Into};
use crate::domain::Part;
use crate::import::ask::near;
use crate::import::excerpt::Piece;
use crate::import::inline::{bare, plain};
use crate::import::kind::kind_of;
use crate::import::label::{self, Name};
use crate::import::line::Fold;
use crate::import::phrase::{Phrase, phrase};
use crate::import::role::Role;
use crate::import::tree::{Node, What};
use crate::import::{star, vocabulary};

impl Entry {
    /// Takes in all of these.
    pub(in crate::import) fn take_all(&mut self, nodes: &[Node]) {
        let kept = without_farewell(nodes);
        let mut rest = kept;
        while let Some((node, after)) = rest.split_first() {
            if node.is_item() && self.into == Into::Answer {
                let count = rest.iter().take_while(|node| node.is_item()).count();
                let (items, after) = rest.split_at(count);
                self.items(items);
                rest = after;
                continue;
            }
            self.take(node);
            rest = after;
        }
    }

    /// Takes in one node.
    pub(in crate::import) fn take(&mut self, node: &Node) {
        match node.what {
            What::Section(_) => self.section(node),
            What::Text => self.line(node),
            What::Item(_) => self.item(node),
            What::Fold(fold) => self.fold(node, fold),
            What::Table | What::Code => self.keep(node.first, node.end, None),
            What::Rule => self.unfinished = false,
        }
    }

    /// What follows is the answer, from these words on.
    pub(in crate::import) fn answer(&mut self, rest: &str, node: &Node, heading: bool) {
        self.unfinished = false;
        // An example that follows other words goes on with the answer; anything else begins it.
        let continues = self.said.is_some() || is_more(&node.words);
        if !continues {
            self.hints.append(&mut self.answer);
        }
        self.said = Some(heading);
        self.into = Into::Answer;
        let words = if continues { node.words.as_str() } else { rest };
        let head = (!rest.trim().is_empty()).then(|| words.to_owned());
        match head {
            Some(head) => {
                self.answer.push(Piece { first: node.first, end: node.first + 1, head: Some(head) })
            }
            None if self.said.is_some() && continues && !self.answer.is_empty() => {
                self.keep(node.first, node.first + 1, None);
            }
            None => {}
        }
        self.take_all(&node.inner);
    }

    /// A section under the question, or behind it.
    fn section(&mut self, node: &Node) {
        let label = label::of(&node.words);
        let rest = label.map_or("", |label| label.rest);
        let role = match label {
            Some(label::Label { name: Name::Of(role), .. }) => Some(role),
            _ => node.role,
        };
        let part = star::part_name(&node.words);
        self.in_parts |= matches!(part, Some(Part::Situation | Part::Task));
        // `A:` is an action among parts, and an answer without them.
        if part.is_some() && (self.in_parts || role != Some(Role::Answer)) {
            return self.whole(node);
        }
        match role {
            Some(Role::Answer) => self.answer(rest, node, node.is_heading()),
            Some(Role::FollowUps) => {
                self.follow_up(rest);
                self.into = Into::FollowUps;
                self.take_all(&node.inner);
            }
            Some(Role::Tips) => {
                self.into = Into::Hint;
                self.whole(node);
            }
            Some(Role::Stories) if self.answer.is_empty() => self.answer("", node, true),
            Some(Role::Bank) => self.follow_ups_of(&node.inner),
            Some(_) => self.into = Into::Nowhere,
            None => self.other_section(node),
        }
    }

    /// A section whose heading says nothing about its role.
    fn other_section(&mut self, node: &Node) {
        if self.said == Some(true) && node.is_heading() {
            self.into = Into::Nowhere;
        } else if self.into == Into::Hint && node.is_heading() && self.said.is_none() {
            self.into = Into::Answer;
        }
        self.whole(node);
    }

    /// All the lines of a node; what is asked next in it stands apart.
    fn whole(&mut self, node: &Node) {
        let apart = node
            .inner
            .iter()
            .position(|inner| inner.is_section() && inner.role == Some(Role::FollowUps));
        match apart.and_then(|place| node.inner.get(place..)) {
            Some([first, rest @ ..]) => {
                self.keep(node.first, first.first, None);
                self.section(first);
                self.take_all(rest);
            }
            _ => self.keep(node.first, node.end, None),
        }
    }

    fn line(&mut self, node: &Node) {
        let part = star::parts_begin(&node.words);
        self.in_parts |= matches!(part, Some(Part::Situation | Part::Task));
        if let Some(label) = label::of(&node.words).filter(|_| part.is_none() || !self.in_parts) {
            match label.name {
                Name::Of(Role::Answer) => return self.answer(label.rest, node, false),
                Name::Of(Role::FollowUps) => {
                    self.unfinished = false;
                    self.into = Into::FollowUps;
                    return self.follow_up(label.rest);
                }
                Name::Of(Role::Tips) => {
                    self.unfinished = false;
                    return self.hint(node);
                }
                _ => {}
            }
        }
        if self.answer.is_empty() && is_property(&node.words) {
            self.unfinished = false;
            return;
        }
        if self.unfinished && !node.opens && part.is_none() {
            return self.go_on(&node.words);
        }
        self.unfinished = false;
        if self.into == Into::FollowUps {
            if node.ask.is_asked() {
                return self.follow_up(&node.words);
            }
            self.into = Into::Answer;
        }
        if self.said.is_none() && is_guidance(&node.words) {
            self.into = Into::Hint;
        }
        self.keep(node.first, node.end, None);
    }

    /// The words of the question go on.
    fn go_on(&mut self, words: &str) {
        let Phrase { words: more, rest, .. } = phrase(words);
        self.found.text.push(' ');
        self.found.text.push_str(&more);
        self.found.kind = kind_of(&self.found.text);
        self.unfinished = rest.is_empty() && !more.ends_with(['.', '?', '!', '？', '。']);
        if !rest.is_empty() {
            self.found.hint = Some(rest);
        }
    }

    /// Items that follow each other: what is asked next, where most of them ask; else an answer.
    fn items(&mut self, items: &[Node]) {
        self.unfinished = false;
        let asked = items.iter().filter(|item| item.ask.is_asked()).count();
        let next = self.said.is_none() && asked * 10 >= items.len() * 6;
        for item in items {
            match next && item.ask.is_asked() {
                true => self.follow_up(&item.words),
                false => self.item(item),
            }
        }
    }

    fn item(&mut self, node: &Node) {
        let part = star::parts_begin(&node.words);
        self.in_parts |= matches!(part, Some(Part::Situation | Part::Task));
        let label = label::of(&node.words).filter(|_| part.is_none() || !self.in_parts);
        match label.map(|label| (label.name, label.rest)) {
            Some((Name::Of(Role::Answer), rest)) => return self.answer(rest, node, false),
            Some((Name::Of(Role::FollowUps), rest)) => {
                self.follow_up(rest);
                return self.follow_ups_of(&node.inner);
            }
            Some((Name::Of(Role::Tips), _)) if self.said.is_none() => return self.hint(node),
            _ => {}
        }
        if node.role == Some(Role::FollowUps) {
            return self.follow_ups_of(&node.inner);
        }
        if self.into == Into::FollowUps {
            self.follow_up(&node.words);
            return self.follow_ups_of(&node.inner);
        }
        self.keep(node.first, node.end, None);
    }

    fn fold(&mut self, node: &Node, fold: Fold) {
        let role = node.role;
        match (role, fold) {
            (Some(Role::Answer), _) | (None, Fold::Answer) => self.answer("", node, false),
            (Some(Role::FollowUps), _) => self.follow_ups_of(&node.inner),
            (Some(_), _) => self.hint(node),
            (None, Fold::Question) => self.follow_up(&node.words),
            (None, _) if node.words.is_empty() => self.take_all(&node.inner),
            (None, _) => self.keep(node.first, node.end, None),
        }
    }

    fn follow_ups_of(&mut self, nodes: &[Node]) {
        let asked = nodes.iter().filter(|node| node.is_item() || node.what == What::Text);
        for node in asked {
            self.follow_up(&node.words);
        }
    }

    fn follow_up(&mut self, words: &str) {
        let words = phrase(words).words;
        if words.split_whitespace().count() > 1 && words.chars().any(char::is_alphanumeric) {
            self.found.followups.push(words);
        }
    }

    fn hint(&mut self, node: &Node) {
        self.hints.push(Piece { first: node.first, end: node.end, head: None });
    }

    fn keep(&mut self, first: usize, end: usize, head: Option<String>) {
        self.unfinished = false;
        let pieces = match self.into {
            Into::Answer => &mut self.answer,
            Into::Hint => &mut self.hints,
            Into::FollowUps | Into::Nowhere => return,
        };
        match pieces.last_mut().filter(|last| head.is_none() && last.end == first) {
            Some(last) => last.end = end,
            None => pieces.push(Piece { first, end, head }),
        }
    }
}

/// Whether a label goes on with an answer: `Example: ...`, unlike `Example answer: ...`.
fn is_more(words: &str) -> bool {
    let name = plain(near(words).split([':', '：']).next().unwrap_or_default());
    matches!(
        name.as_str(),
        "example" | "for example" | "examples" | "ejemplo" | "beispiel" | "exemple"
    )
}

/// Whether a line says something about the note: `#tag #tag`, `status:: draft`, `Related: [[...]]`.
fn is_property(words: &str) -> bool {
    let tags = words.split_whitespace().all(|word| word.starts_with('#') && word.len() > 1);
    let field = words.split_once("::").is_some_and(|(name, _)| !name.contains(' '));
    let named = label::of(words).map(|label| label.name);
    tags || field || matches!(named, Some(Name::Property | Name::Of(Role::Sources)))
}

/// Whether a paragraph tells the interviewer what to look for.
fn is_guidance(words: &str) -> bool {
    vocabulary::GUIDANCE.opens(plain(near(words)).trim_start_matches(['"', '“']))
}

/// The nodes up to the last line across the page, where behind it only a remark stands.
fn without_farewell(nodes: &[Node]) -> &[Node] {
    let Some(rule) = nodes.iter().rposition(|node| node.what == What::Rule) else { return nodes };
    let (before, after) = nodes.split_at(rule);
    let remark = after
        .iter()
        .skip(1)
        .all(|node| node.what == What::Text && label::of(&node.words).is_none());
    let short = after.iter().filter(|node| node.opens).count() <= 3 && bare_length(after) < 600;
    if remark && short && !before.is_empty() { before } else { nodes }
}

fn bare_length(nodes: &[Node]) -> usize {
    nodes.iter().take(20).map(|node| bare(&node.words).len()).sum()
}
