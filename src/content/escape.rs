//! Words as Markdown that reads back as the same words, with as few backslashes as will do.

use crate::domain::Inline;

/// Plain words as one line.
pub(crate) fn line(words: &str) -> String {
    escape(&one_line(words), true)
}

/// Dressed words as one line. Runs are written as the reader gives them: alike ones joined, dressed ones with
/// space or a sentence mark around them.
pub(super) fn inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        let words = inline.words().replace(['\n', '\r'], " ");
        out.push_str(&match inline {
            Inline::Text(_) => escape(&words, out.is_empty()),
            Inline::Emphasis(_) => format!("*{}*", escape(&words, false)),
            Inline::Strong(_) => format!("**{}**", escape(&words, false)),
            Inline::Code(_) => code(&words),
        });
    }
    out
}

/// Words without line breaks and without space around them.
pub(super) fn one_line(words: &str) -> String {
    words.replace(['\n', '\r'], " ").trim().to_owned()
}

/// Code between more backticks than stand in it.
fn code(words: &str) -> String {
    let longest = words.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let spaced = words.starts_with(' ') && words.ends_with(' ') && !words.trim().is_empty();
    let pad = if spaced || words.starts_with('`') || words.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{words}{pad}{fence}")
}

/// Puts a backslash before what Markdown would read as markup; `first` at the beginning of a line.
fn escape(words: &str, first: bool) -> String {
    let letters: Vec<char> = words.chars().collect();
    let digits = letters.iter().take_while(|letter| letter.is_ascii_digit()).count();
    let mut out = String::new();
    for (place, &letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place)).copied();
        let starts = first && (place == 0 || (place == digits && matches!(letter, '.' | ')')));
        if is_markup(letter, before, letters.get(place + 1).copied(), starts) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn is_markup(letter: char, before: Option<char>, after: Option<char>, starts: bool) -> bool {
    let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    match letter {
        '\\' | '*' | '`' | '<' | '[' => true,
        '_' => !(in_word(before) && in_word(after)),
        '&' => after.is_some_and(|next| next.is_alphanumeric() || next == '#'),
        '#' => before.is_none_or(char::is_whitespace),
        '>' | '-' | '+' | '~' | '.' | ')' | '=' => starts,
        _ => false,
    }
}
