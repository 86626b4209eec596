//! People's own notes, in any Markdown, read into a draft that they confirm before anything becomes of it.
//!
//! Nobody writes notes in our format, so this is a grammar of habits. In order: the text is mended (`mend`), lines
//! are told from code and tags (`line`, `html`), and an outline is built (`tree`). Then the role of each section is
//! decided before anything in it (`role`): only banks give questions. Then questions (`clerk`, `stance`, `entry`,
//! `table`, `card`, `talk`), the parts of their answers (`star`), and what else notes hold: personas, ladders,
//! matrices, checklists, a mindset. Last, the same question is joined (`join`).
//!
//! Whatever looks like something and is left out is named with its line and the reason; the screen has the words.
//!
//! Never here: files, clocks, threads, HTML handed on. Every step is a pass over the text, so that time grows with
//! its length; how deep things stand in each other is bounded, so that no file can exhaust the stack.
//!
//! ## Why
//! 2026-11-20: not pulldown-cmark. Much of what counts here is no Markdown (`Q1.`, a bold line as a heading, `::`,
//! text in admonitions that a Markdown parser takes for code), lines must be known exactly, and a grammar of our own
//! is smaller than what would still be needed behind a parser.

mod accept;
mod ask;
mod blank;
mod block;
mod card;
mod checklist;
mod clerk;
mod draft;
mod entity;
mod entry;
mod excerpt;
mod front;
mod html;
mod inline;
mod join;
mod kind;
mod label;
mod ladder;
mod line;
mod links;
mod mark;
mod matrix;
mod mend;
mod mindset;
mod people;
mod persona;
mod phrase;
mod phrases;
mod preview;
mod refusal;
mod role;
mod stance;
mod star;
mod table;
mod talk;
mod topic;
mod tree;
mod vocabulary;

pub use accept::{Accepted, accept};
pub use draft::{
    Area, Draft, Element, Found, Ladder, Level, Matrix, Parts, Person, Persona, Skipped, Story,
    Todo, Why,
};
pub use kind::kind_of;
pub use preview::{mark, preview, refused};
pub use refusal::{MAX_BYTES, MAX_DEPTH, Refusal, decode};

use front::Front;
use inline::bare;
use line::{Line, Sort};
use topic::Topics;
use tree::{Node, What};

/// Reads a file into a draft. `name` is the file's, for a title where the text has none.
///
/// Any text gives a draft, perhaps an empty one; what to refuse, [`decode`] has said before.
pub fn read(name: &str, text: &str) -> Draft {
    let text = mend::mend(text);
    let raw: Vec<&str> = text.split('\n').collect();
    let front = front::read(&raw);
    let lines = cooked(raw.get(front.lines..).unwrap_or_default(), front.lines + 1);
    let nodes = tree::tree(&lines);
    let topics = Topics::of(&nodes);
    let title = title(&front, &nodes, name);
    let mut draft = Draft { title, ..Draft::default() };
    match describe(&lines, &nodes, &mut draft) {
        true => ask_beside_prompt(&lines, &nodes, &topics, &mut draft),
        false => ask(&lines, &nodes, &topics, &mut draft),
    }
    join::join(&mut draft);
    name_topics(&front, &mut draft);
    draft
}

/// Everything that is no question. Whether all of the file is a prompt for a persona.
fn describe(lines: &[Line], nodes: &[Node], draft: &mut Draft) -> bool {
    let persona = persona::read(lines);
    let is_prompt = persona.as_ref().is_some_and(|(_, whole)| *whole);
    draft.persona = persona.map(|(persona, _)| persona);
    draft.ladder =
        ladder::in_prose(&block::blocks(lines)).or_else(|| ladder::in_outline(&draft.title, nodes));
    draft.mindset = mindset::read(lines, nodes);
    checklist::read(nodes, &mut draft.checklist);
    is_prompt
}

fn ask(lines: &[Line], nodes: &[Node], topics: &Topics, draft: &mut Draft) {
    match talk::read(lines) {
        Some(turns) => draft.questions = turns,
        None => clerk::read(lines, nodes, topics, draft),
    }
}

/// The lines of a text; where all of it is one block of code, what stands in the block.
fn cooked(raw: &[&str], first: usize) -> Vec<Line> {
    let masks = line::fences(raw);
    let words = |place: &usize| raw.get(*place).is_some_and(|line| !line.trim().is_empty());
    let mut full = (0..raw.len()).filter(words);
    let all_code = (0..raw.len()).filter(words).all(|at| masks.get(at) == Some(&true));
    let (Some(open), Some(close), true) = (full.next(), full.next_back(), all_code) else {
        return line::lines(raw, first, &masks);
    };
    let bared: Vec<&str> = raw
        .iter()
        .enumerate()
        .map(|(at, line)| if at == open || at == close { "" } else { *line })
        .collect();
    line::lines(&bared, first, &line::fences(&bared))
}

/// The title from the front matter, the only top heading, or the name of the file.
fn title(front: &Front, nodes: &[Node], name: &str) -> String {
    let mut tops = nodes.iter().filter(|node| node.what == What::Section(1));
    let top = tops.next().filter(|_| tops.next().is_none()).map(|node| bare(&node.words));
    let written = front.title.clone().or(top).filter(|title| !title.is_empty());
    written.unwrap_or_else(|| title_of(name))
}

/// `Leading people` of `notes/leading-people.md`.
fn title_of(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    // Notion writes the number of a page behind its name: 32 digits of base 16.
    let page = stem
        .rsplit_once(' ')
        .filter(|(_, id)| id.len() == 32 && id.bytes().all(|it| it.is_ascii_hexdigit()));
    let words = page.map_or(stem, |(stem, _)| stem).replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Questions without a heading are about what the file is about.
fn name_topics(front: &Front, draft: &mut Draft) {
    let topic = front.topic.as_ref().unwrap_or(&draft.title);
    for found in &mut draft.questions {
        for path in found.topics.iter_mut().filter(|path| path.is_empty()) {
            path.clone_from(topic);
        }
    }
}

/// What a persona asks is no question of a bank, unless it stands under a heading that says so.
fn ask_beside_prompt(lines: &[Line], nodes: &[Node], topics: &Topics, draft: &mut Draft) {
    let mut banks = Vec::new();
    persona::banks(nodes, &mut banks);
    let inside = |number| {
        banks.iter().any(|bank: &Node| {
            let line = |place: usize| lines.get(place).map_or(usize::MAX, |line| line.number);
            (bank.line..line(bank.end)).contains(&number)
        })
    };
    let asked =
        lines.iter().filter(|line| line.sort == Sort::Plain && ask::asks(&line.text).is_asked());
    let asked = asked.filter(|line| !inside(line.number));
    draft.skipped.extend(asked.map(|line| Skipped { line: line.number, why: Why::Persona }));
    clerk::read(lines, &banks, topics, draft);
}
