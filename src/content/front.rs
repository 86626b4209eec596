//! The head of a file: `key: words` lines between two lines `---`.

use super::field::{Field, Fields};
use super::outline::{self, Node};
use super::{ProblemKind, log::Log};

/// A file with its fields and its Markdown read.
pub(super) struct Opened {
    /// Its id is well spelt and free.
    pub(super) free: bool,
    /// Its fields.
    pub(super) fields: Fields,
    /// The Markdown behind them.
    pub(super) nodes: Vec<Node>,
    /// The line the Markdown begins at.
    pub(super) body_line: usize,
}

/// Opens a file of a sort ("bank", "ladder" ...) whose front matter has these fields. Nothing, where the front
/// matter is not closed.
pub(super) fn open(
    sort: &'static str,
    id: &str,
    text: &str,
    keys: &[&'static str],
    log: &mut Log,
) -> Option<Opened> {
    let free = log.claim(sort, id, 1);
    let front = cut(text, log)?;
    let fields = Fields::sift(front.fields, keys, 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    Some(Opened { free, fields, nodes, body_line: front.body_line })
}

/// A file cut in two.
pub(super) struct Front {
    /// The fields; none where there is no front matter at all, which is a problem of its own.
    pub(super) fields: Option<Vec<Field>>,
    /// The Markdown behind it.
    pub(super) body: String,
    /// The line the body begins at.
    pub(super) body_line: usize,
}

/// Cuts a file after its front matter. Line ends of every system and a byte order mark are taken as they come.
///
/// Nothing, where the front matter is not closed: the rest of the file could be anything.
pub(super) fn cut(text: &str, log: &mut Log) -> Option<Front> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = text.lines().enumerate().map(|(place, line)| (place + 1, line.trim()));
    if lines.next().is_none_or(|(_, line)| line != "---") {
        log.say(1, ProblemKind::NoFrontMatter);
        return Some(Front { fields: None, body: text, body_line: 1 });
    }
    let mut fields = Vec::new();
    // A heading before the second `---` means that it was forgotten: what follows would all be no field.
    for (line, words) in lines.take_while(|(_, words)| !words.starts_with('#')) {
        if words == "---" {
            let body = text.lines().skip(line).collect::<Vec<_>>().join("\n");
            return Some(Front { fields: Some(fields), body, body_line: line + 1 });
        }
        if !words.is_empty() {
            fields.extend(Field::read(words, line, log));
        }
    }
    log.say(1, ProblemKind::OpenFrontMatter);
    None
}
