//! Whether words are somebody's, or a place kept for them: `[your answer]`, `TBD`, `...`.

use super::inline::bare;

/// What people write where nothing is yet.
const LATER: [&str; 22] = [
    "todo",
    "tbd",
    "tba",
    "wip",
    "n/a",
    "na",
    "none",
    "pending",
    "xxx",
    "coming soon",
    "to be added",
    "to be done",
    "to do",
    "your answer",
    "your answer here",
    "answer here",
    "write your answer here",
    "add your answer",
    "fill in",
    "fill this in",
    "placeholder",
    "lorem ipsum",
];

/// Whether nothing of these lines is an answer.
pub(super) fn is_placeholder(text: &str) -> bool {
    text.lines().all(is_blank_line)
}

fn is_blank_line(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['-', '*', '>', ' ', '|']);
    let words = bare(line);
    let words = words.trim().trim_end_matches(['.', '!', ':', '…']);
    let inside = |open: char, close: char| {
        words.strip_prefix(open).and_then(|words| words.strip_suffix(close)).is_some()
    };
    let signs = !words.chars().any(char::is_alphanumeric);
    signs
        || inside('[', ']')
        || inside('<', '>')
        || inside('{', '}')
        || LATER.contains(&words.trim_matches(['(', ')']).to_lowercase().as_str())
}
