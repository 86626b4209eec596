//! Markdown as a flat list of headings, paragraphs and lists, each with its line.
//!
//! What is none of these is said to be a problem and its words are read as a paragraph, so that nothing is lost
//! unsaid. HTML is no exception to text: `<b>` is the four letters one typed.

use super::{ProblemKind, log::Log};
use crate::domain::Inline;
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd};

/// A heading, a paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Where it begins.
    pub(super) line: usize,
    /// What it is.
    pub(super) what: What,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A heading of level 1 to 6.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list, numbered or not, each item with its line.
    List(bool, Vec<(usize, Vec<Inline>)>),
}

impl Node {
    /// The words of it, for a message.
    pub(super) fn words(&self) -> String {
        match &self.what {
            What::Heading(_, words) => words.clone(),
            What::Paragraph(inlines) => words_of(inlines),
            What::List(_, items) => {
                items.first().map(|(_, inlines)| words_of(inlines)).unwrap_or_default()
            }
        }
    }
}

/// The words of a line without their dress.
pub(super) fn words_of(inlines: &[Inline]) -> String {
    inlines.iter().map(Inline::words).collect::<String>().trim().to_owned()
}

/// Reads Markdown that begins at line `first` of its file.
pub(super) fn read(markdown: &str, first: usize, log: &mut Log) -> Vec<Node> {
    let mut reader = Reader {
        nodes: Vec::new(),
        open: 1,
        run: Vec::new(),
        dress: Vec::new(),
        lists: Vec::new(),
    };
    let (mut line, mut at) = (first, 0);
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        // Ends of blocks reach behind their words, so only beginnings move the line.
        if let Some(passed) = markdown.get(at..range.start) {
            line += passed.matches('\n').count();
            at = range.start;
        }
        reader.event(event, line, log);
    }
    reader.nodes
}

/// What is open while Markdown is read.
struct Reader {
    nodes: Vec<Node>,
    /// Where the open block or item began.
    open: usize,
    /// The words of the open block or item.
    run: Vec<Inline>,
    /// Emphasis around what comes; the outermost counts.
    dress: Vec<fn(String) -> Inline>,
    /// The open lists; only the outermost is kept as a list.
    lists: Vec<Node>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize, log: &mut Log) {
        match event {
            Event::Start(tag) => self.start(&tag, line, log),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.add(&words, Inline::Text);
            }
            Event::Code(words) => self.add(&words, Inline::Code),
            Event::SoftBreak | Event::HardBreak => self.add(&CowStr::Borrowed(" "), Inline::Text),
            Event::Rule => log.say(line, ProblemKind::NotKept("a line across the page")),
            _ => log.say(line, ProblemKind::NotKept("this")),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize, log: &mut Log) {
        if let Some(what) = not_kept(tag) {
            log.say(line, ProblemKind::NotKept(what));
        }
        match tag {
            Tag::Emphasis => self.dress.push(Inline::Emphasis),
            Tag::Strong => self.dress.push(Inline::Strong),
            Tag::List(number) => {
                if !self.lists.is_empty() {
                    log.say(line, ProblemKind::NotKept("a list inside a list"));
                }
                self.lists.push(Node { line, what: What::List(number.is_some(), Vec::new()) });
            }
            Tag::Heading { .. } if !self.lists.is_empty() => {
                log.say(line, ProblemKind::NotKept("a heading inside a list"));
            }
            Tag::Item if self.lists.len() == 1 => self.begin(line),
            Tag::Paragraph
            | Tag::HtmlBlock
            | Tag::Heading { .. }
            | Tag::CodeBlock(_)
            | Tag::Item => {
                if self.lists.is_empty() {
                    self.begin(line);
                } else {
                    // A second paragraph of an item goes on in the same line.
                    self.add(&CowStr::Borrowed(" "), Inline::Text);
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let in_list = !self.lists.is_empty();
        match tag {
            TagEnd::Emphasis | TagEnd::Strong => {
                self.dress.pop();
            }
            TagEnd::Item if self.lists.len() == 1 => {
                let item = (self.open, self.finish());
                if let Some(Node { what: What::List(_, items), .. }) = self.lists.last_mut() {
                    items.push(item);
                }
            }
            TagEnd::List(_) => {
                let list = self.lists.pop();
                if self.lists.is_empty() {
                    self.nodes.extend(list);
                }
            }
            TagEnd::Heading(level) if !in_list => {
                let what = What::Heading(level as u8, words_of(&self.finish()));
                self.nodes.push(Node { line: self.open, what });
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock if !in_list => {
                let inlines = self.finish();
                if !inlines.is_empty() {
                    self.nodes.push(Node { line: self.open, what: What::Paragraph(inlines) });
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, line: usize) {
        self.open = line;
        self.run.clear();
    }

    /// Adds words to the open block, joined to the last run where they are dressed alike.
    fn add(&mut self, words: &str, plain: fn(String) -> Inline) {
        let words: String =
            words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let fresh = self.dress.first().copied().unwrap_or(plain)(words);
        match (self.run.last_mut(), fresh) {
            (Some(Inline::Text(last)), Inline::Text(more))
            | (Some(Inline::Emphasis(last)), Inline::Emphasis(more))
            | (Some(Inline::Strong(last)), Inline::Strong(more))
            | (Some(Inline::Code(last)), Inline::Code(more)) => last.push_str(&more),
            (_, fresh) => self.run.push(fresh),
        }
    }

    /// The words of the open block, without space around them.
    fn finish(&mut self) -> Vec<Inline> {
        let mut run = std::mem::take(&mut self.run);
        if let Some(Inline::Text(first)) = run.first_mut() {
            *first = first.trim_start().to_owned();
        }
        if let Some(Inline::Text(last)) = run.last_mut() {
            *last = last.trim_end().to_owned();
        }
        run.retain(|inline| !inline.words().is_empty());
        run
    }
}

/// What an author calls a thing that has no place in the domain.
fn not_kept(tag: &Tag<'_>) -> Option<&'static str> {
    Some(match tag {
        Tag::BlockQuote(_) => "a quotation",
        Tag::CodeBlock(_) => "a block of code (or text set in by four spaces)",
        Tag::Link { .. } => "a link",
        Tag::Image { .. } => "a picture",
        Tag::Table(_) => "a table",
        _ => return None,
    })
}
