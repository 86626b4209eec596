//! The dress inside a line: emphasis, links, code, entities; and the words without it.

use super::entity::entity;

/// How far a bracket may stand from its partner, in bytes. Bounds the work on lines of brackets.
const REACH: usize = 600;

/// The words of a line without markup, with single spaces.
pub(super) fn bare(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| b"\\*`_~=&<![{".contains(&byte)) {
        let (plain, mark) = rest.split_at(at);
        words.push_str(plain);
        let length = undress(&mut words, mark);
        rest = mark.get(length..).unwrap_or_default();
    }
    words.push_str(rest);
    if words.contains(':') {
        let kept: Vec<&str> = words.split_whitespace().filter(|word| !is_shortcode(word)).collect();
        return kept.join(" ");
    }
    squeezed(&words)
}

/// `:rocket:`, a picture by its name.
fn is_shortcode(word: &str) -> bool {
    let name = word.strip_prefix(':').and_then(|word| word.strip_suffix(':')).unwrap_or_default();
    let known =
        |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '_' | '+' | '-');
    name.len() > 1 && name.chars().all(known)
}

/// Adds the words of the mark that `rest` begins with; how many bytes it takes.
fn undress(words: &mut String, rest: &str) -> usize {
    let mark = rest.chars().next().unwrap_or(' ');
    let dressed = match mark {
        '\\' => {
            rest.chars().nth(1).filter(char::is_ascii_punctuation).map(|it| (it.to_string(), 2))
        }
        '*' if is_lonely(words, rest) => None,
        '*' | '`' => Some((String::new(), 1)),
        '_' => (!is_inside_word(words, rest)).then(|| (String::new(), 1)),
        '~' | '=' => rest.starts_with([mark; 2]).then(|| (String::new(), 2)),
        '&' => entity(rest).map(|(letter, length)| (letter.to_string(), length)),
        '<' => tag(rest).map(|length| (String::new(), length)),
        '!' => rest.strip_prefix('!').and_then(link).map(|(_, length)| (String::new(), length + 1)),
        '[' => link(rest),
        _ => attributes(rest).map(|length| (String::new(), length)),
    };
    let (found, length) = dressed.unwrap_or_else(|| (mark.to_string(), 1));
    words.push_str(&found);
    length
}

/// A star with space on both sides is a star.
fn is_lonely(before: &str, rest: &str) -> bool {
    let spaced = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
    spaced(before.chars().next_back()) && rest.chars().nth(1).is_some_and(char::is_whitespace)
}

fn is_inside_word(before: &str, rest: &str) -> bool {
    let word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    word(before.chars().next_back()) && word(rest.chars().find(|&letter| letter != '_'))
}

/// The part of `text` before `close`, where that is not far.
fn until<'a>(text: &'a str, close: &str) -> Option<&'a str> {
    let mut far = text.len().min(REACH);
    while !text.is_char_boundary(far) {
        far -= 1;
    }
    let near = text.get(..far)?;
    near.find(close).and_then(|at| near.get(..at))
}

/// The words of a link and its length: `[words](there)`, `[words][1]`, `[[there|words]]`, `[^1]`.
fn link(text: &str) -> Option<(String, usize)> {
    text.starts_with('[').then_some(())?;
    if let Some(inside) = text.strip_prefix("[[") {
        let inside = until(inside, "]]")?;
        let words = inside.rsplit(['|', '#']).next()?;
        return Some((words.to_owned(), inside.len() + 4));
    }
    if let Some(picture) = text.get(1..)?.strip_prefix('!') {
        // A picture that is a link: nothing of it is words.
        let (_, length) =
            link(picture).filter(|_| picture.starts_with('[') && !picture.starts_with("[!"))?;
        let there = until(picture.get(length..)?.strip_prefix("](")?, ")")?;
        return Some((String::new(), length + there.len() + 5));
    }
    let inside = until(text.get(1..)?, "]")?;
    let after = text.get(inside.len() + 2..)?;
    if inside.starts_with('^') {
        return Some((String::new(), inside.len() + 2));
    }
    let (open, close) = match after.chars().next()? {
        '(' => ('(', ")"),
        '[' => ('[', "]"),
        _ => return None,
    };
    let there = until(after.strip_prefix(open)?, close)?;
    // The words of a link may be dressed; one level of that is enough.
    let words = inside.replace(['*', '`'], "");
    Some((words, inside.len() + there.len() + 4))
}

/// The length of an HTML tag.
fn tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix('<')?.trim_start_matches('/');
    let known = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    super::html::is_known(name.get(..known)?).then_some(())?;
    until(text, ">").map(|inside| inside.len() + 1)
}

/// The length of `{#name}` or `{.class}`.
fn attributes(text: &str) -> Option<usize> {
    text.get(1..)?.starts_with(['#', '.', ':']).then_some(())?;
    until(text, "}").map(|inside| inside.len() + 1)
}

/// The text with single spaces and none around it.
pub(super) fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// What stands in a pair of bold marks around the whole line, also with a colon behind them.
pub(super) fn whole_bold(text: &str) -> Option<&str> {
    let text = text.trim().trim_end_matches([':', '：', ' ', '\\']);
    let mark = ["**", "__"].into_iter().find(|mark| text.starts_with(mark))?;
    let inside = text.strip_prefix(mark)?.strip_suffix(mark)?;
    (!inside.trim().is_empty() && !inside.contains(mark)).then(|| inside.trim())
}

/// What stands in a pair of slanted marks around the whole line.
pub(super) fn whole_slanted(text: &str) -> Option<&str> {
    let text = text.trim();
    let mark = ['*', '_'].into_iter().find(|mark| text.starts_with(*mark))?;
    let inside = text.strip_prefix(mark)?.strip_suffix(mark)?;
    (!inside.contains(mark) && inside.contains(' ')).then(|| inside.trim())
}

/// A bold beginning and what follows it.
pub(super) fn bold_head(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let mark = ["**", "__"].into_iter().find(|mark| text.starts_with(mark))?;
    let (head, rest) = text.strip_prefix(mark)?.split_once(mark)?;
    (!head.trim().is_empty()).then(|| (head.trim(), rest.trim()))
}

/// The line without pictures of faces, arrows and the like before its first word.
pub(super) fn without_signs(text: &str) -> &str {
    text.trim_start_matches(|letter: char| {
        letter.is_whitespace() || matches!(u32::from(letter), 0x2190..=0x2BFF | 0x1F000..=0x1FAFF | 0xFE0F | 0x20E3 | 0x200D)
    })
}

/// Words as they are compared: lower case, straight apostrophes, no sign at either end.
pub(super) fn plain(text: &str) -> String {
    let words = bare(without_signs(text)).to_lowercase().replace(['’', '‘', '´', '`'], "'");
    let ends =
        |letter: char| !letter.is_alphanumeric() && !matches!(letter, '?' | '？' | ')' | '¿');
    words.trim_matches(ends).to_owned()
}

/// Letters and digits alone, in lower case: what two spellings of one name share.
pub(super) fn key(text: &str) -> String {
    bare(text).chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
