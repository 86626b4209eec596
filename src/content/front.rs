//! The head of a file: `key: words` lines between two lines `---`.

use super::{ProblemKind, field::Field, log::Log};

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
