//! A file's nodes cut at its headings, and what can stand in a section: bullets, prose or one line.

use super::field::Field;
use super::outline::{Node, What, words_of};
use super::word::{Word, look_up};
use super::{ProblemKind, log::Log, word};
use crate::domain::{Block, Inline, Prose};

/// A heading and what stands under it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section<'a> {
    /// The line of the heading.
    pub(super) line: usize,
    /// The words of the heading.
    pub(super) title: &'a str,
    /// What stands under it, deeper headings among it.
    pub(super) body: &'a [Node],
}

impl<'a> Section<'a> {
    /// The part that begins with the first list.
    pub(super) fn lists(&self) -> &'a [Node] {
        self.body.get(self.first_list()..).unwrap_or_default()
    }

    /// The part before the first list.
    pub(super) fn before_lists(&self) -> Self {
        Self { body: self.body.get(..self.first_list()).unwrap_or_default(), ..*self }
    }

    fn first_list(&self) -> usize {
        let list = |node: &Node| matches!(node.what, What::List(..));
        self.body.iter().position(list).unwrap_or(self.body.len())
    }
}

/// What stands before the first heading of a level, and the sections of that level.
pub(super) fn cut(nodes: &[Node], level: u8) -> (&[Node], Vec<Section<'_>>) {
    let mut before = nodes;
    let mut sections = Vec::new();
    for (place, node) in nodes.iter().enumerate().rev() {
        if let What::Heading(of, title) = &node.what
            && *of == level
        {
            let body = before.get(place + 1..).unwrap_or_default();
            before = nodes.get(..place).unwrap_or_default();
            sections.push(Section { line: node.line, title, body });
        }
    }
    sections.reverse();
    (before, sections)
}

/// The sections of a level, where nothing may stand before the first.
pub(super) fn headed<'a>(nodes: &'a [Node], level: u8, log: &mut Log) -> Vec<Section<'a>> {
    let (before, sections) = cut(nodes, level);
    stray(before, log);
    sections
}

/// The known sections of one thing.
pub(super) struct Sections<'a> {
    line: usize,
    known: Vec<(&'static str, Section<'a>)>,
}

impl<'a> Sections<'a> {
    /// Keeps the known sections and notes the others. What is missing is said to be missing at `line`.
    pub(super) fn sift(
        sections: Vec<Section<'a>>,
        names: &[&'static str],
        line: usize,
        log: &mut Log,
    ) -> Self {
        let mut known: Vec<(&'static str, Section<'a>)> = Vec::new();
        for section in sections {
            let Some(name) = word::choose("section", section.title, names, section.line, log)
            else {
                continue;
            };
            if known.iter().any(|(other, _)| *other == name) {
                let name = name.to_owned();
                log.say(section.line, ProblemKind::Again { what: "section", name });
            } else if section.body.is_empty() {
                log.say(section.line, ProblemKind::EmptySection(name));
                known.push((name, section));
            } else {
                known.push((name, section));
            }
        }
        Self { line, known }
    }

    /// A section that may be there.
    pub(super) fn get(&self, name: &'static str) -> Option<Section<'a>> {
        self.known.iter().find(|(other, _)| *other == name).map(|(_, section)| *section)
    }

    /// A section that must be there.
    pub(super) fn needed(&self, name: &'static str, log: &mut Log) -> Option<Section<'a>> {
        let section = self.get(name);
        if section.is_none() {
            log.say(self.line, ProblemKind::MissingSection(name));
        }
        section
    }
}

/// Says of every node that nothing reads it.
pub(super) fn stray(nodes: &[Node], log: &mut Log) {
    for node in nodes {
        let mut words = node.words();
        if words.chars().count() > 40 {
            words = words.chars().take(40).chain("...".chars()).collect();
        }
        log.say(node.line, ProblemKind::Stray(words));
    }
}

/// The bullets among the nodes, each with its line; nothing else may stand there.
pub(super) fn bullets(nodes: &[Node], log: &mut Log) -> Vec<(usize, String)> {
    let mut bullets = Vec::new();
    for node in nodes {
        match &node.what {
            What::List(_, items) => {
                bullets.extend(items.iter().map(|(line, inlines)| (*line, words_of(inlines))));
            }
            _ => stray(std::slice::from_ref(node), log),
        }
    }
    bullets.retain(|(_, words)| !words.is_empty());
    bullets
}

/// The bullets as fields, and what is no bullet.
pub(super) fn fields_and_rest<'a>(nodes: &'a [Node], log: &mut Log) -> (Vec<Field>, Vec<&'a Node>) {
    let (lists, others): (Vec<&Node>, Vec<&Node>) =
        nodes.iter().partition(|node| matches!(node.what, What::List(..)));
    let mut fields = Vec::new();
    for list in lists {
        for (line, words) in bullets(std::slice::from_ref(list), log) {
            fields.extend(Field::read(&words, line, log));
        }
    }
    (fields, others)
}

/// The bullets as fields, and the paragraphs among them as one line of plain words.
pub(super) fn field_list(nodes: &[Node], log: &mut Log) -> (Vec<Field>, String) {
    let (fields, others) = fields_and_rest(nodes, log);
    (fields, joined(others.into_iter(), log))
}

/// Bullets `word: words`, each with its word.
pub(super) fn tagged<W: Word>(section: &Section<'_>, log: &mut Log) -> Vec<(W, String)> {
    let (fields, _) = field_list(section.body, log);
    let known = fields.into_iter().filter_map(|field| {
        let word = look_up::<W>(&field.key, field.line, log)?;
        Some((word, field.value))
    });
    known.collect()
}

/// The paragraphs and lists of a section.
pub(super) fn prose(section: &Section<'_>, log: &mut Log) -> Prose {
    let mut prose = Prose::new();
    for node in section.body {
        match &node.what {
            What::Paragraph(inlines) => prose.push(Block::Paragraph(inlines.clone())),
            What::List(ordered, items) => prose.push(Block::List {
                ordered: *ordered,
                items: items.iter().map(|(_, inlines)| inlines.clone()).collect(),
            }),
            What::Heading(..) => stray(std::slice::from_ref(node), log),
        }
    }
    prose
}

/// The paragraphs of a section as one line of plain words.
pub(super) fn line(section: &Section<'_>, log: &mut Log) -> String {
    joined(section.body.iter(), log)
}

fn joined<'a>(nodes: impl Iterator<Item = &'a Node>, log: &mut Log) -> String {
    let mut line = Vec::new();
    for node in nodes {
        match &node.what {
            What::Paragraph(inlines) => line.push(words_of(inlines)),
            _ => stray(std::slice::from_ref(node), log),
        }
    }
    line.join(" ")
}

/// Every word of a text that has a letter or a digit in it.
pub(super) fn count_words<'a>(prose: impl Iterator<Item = &'a Block>) -> Vec<String> {
    let mut words = Vec::new();
    for block in prose {
        let lines: Vec<&[Inline]> = match block {
            Block::Paragraph(inlines) => vec![inlines],
            Block::List { items, .. } => items.iter().map(Vec::as_slice).collect(),
        };
        for line in lines {
            let line = words_of(line);
            let real = |word: &&str| word.chars().any(char::is_alphanumeric);
            words.extend(line.split_whitespace().filter(real).map(str::to_owned));
        }
    }
    words
}
