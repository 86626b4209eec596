//! A page of the candidate's own: an agenda, a checklist for an interview, anything.

use super::{NoteId, Wall};

/// A page of the candidate's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its random name.
    pub id: NoteId,
    /// Its title.
    pub title: String,
    /// Markdown, with `- [ ]` before what can be ticked and `- [x]` before what is.
    pub text: String,
    /// When it was made.
    pub made: Wall,
    /// When it was last changed.
    pub changed: Wall,
}

/// A line that can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TickBox<'a> {
    /// Its place among the lines, from 0.
    pub line: usize,
    /// Whether it is ticked.
    pub done: bool,
    /// What it says.
    pub words: &'a str,
}

impl Note {
    /// The lines that can be ticked.
    pub fn boxes(&self) -> impl Iterator<Item = TickBox<'_>> {
        self.text.lines().enumerate().filter_map(|(line, text)| {
            let (done, words) = ticked(text)?;
            Some(TickBox { line, done, words })
        })
    }

    /// Ticks a line, or takes its tick away; one that cannot be ticked stays as it is.
    pub fn tick(&mut self, line: usize, done: bool) {
        let (from, to) = if done { ("[ ]", "[x]") } else { ("[x]", "[ ]") };
        let mut text = String::with_capacity(self.text.len());
        for (place, old) in self.text.split_inclusive('\n').enumerate() {
            match place == line && ticked(old).is_some() {
                true => text.push_str(&old.replacen("[X]", "[x]", 1).replacen(from, to, 1)),
                false => text.push_str(old),
            }
        }
        self.text = text;
    }
}

/// `- [x] words`, with any of Markdown's marks before the box.
fn ticked(line: &str) -> Option<(bool, &str)> {
    let line = line.trim_start();
    let line = line.strip_prefix(['-', '*', '+'])?.trim_start();
    let open = line.strip_prefix("[ ]").map(|words| (false, words.trim()));
    let done = || line.strip_prefix("[x]").or_else(|| line.strip_prefix("[X]"));
    open.or_else(|| done().map(|words| (true, words.trim())))
}
