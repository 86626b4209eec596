//! The marks at the beginning of a line: headings, bullets, numbers, boxes to tick, lines across the page.

/// What begins an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `-`, `*`, `•` and the like.
    Bullet,
    /// `1.`, `2)`, `(3)`, `4、`.
    Number,
    /// `- [ ]` or `- [x]`.
    Task(bool),
}

/// Letters people begin an item with.
const BULLETS: &str = "-*+•–—◦▪‣·●○■□➤➢▶►✦»";

/// The item that a line without its indent begins, and the rest of the line.
pub(super) fn item(text: &str) -> Option<(Marker, &str)> {
    if let Some(found) = lone_box(text) {
        return Some(found);
    }
    let (marker, rest) = bullet(text).or_else(|| number(text))?;
    Some(ticked(rest).unwrap_or((marker, rest)))
}

fn bullet(text: &str) -> Option<(Marker, &str)> {
    let first = text.chars().next().filter(|&first| BULLETS.contains(first))?;
    let rest = text.get(first.len_utf8()..)?;
    let apart = rest.is_empty() || rest.starts_with([' ', '\t']) || "•◦▪●○■".contains(first);
    apart.then(|| (Marker::Bullet, rest.trim_start()))
}

/// `[ ] words`, `[x] words` behind a bullet.
fn ticked(text: &str) -> Option<(Marker, &str)> {
    let inside = text.strip_prefix('[')?;
    let (state, rest) = inside.split_once(']')?;
    let done = match state {
        "" | " " | "  " => false,
        "x" | "X" | "✓" | "✔" | "v" => true,
        _ => return None,
    };
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| (Marker::Task(done), rest.trim()))
}

/// A box that is its own bullet.
fn lone_box(text: &str) -> Option<(Marker, &str)> {
    let mut letters = text.chars();
    let done = match letters.next()? {
        '☐' | '⬜' => false,
        '☑' | '☒' => true,
        '[' => return ticked(text).filter(|(_, rest)| !rest.is_empty()),
        _ => return None,
    };
    Some((Marker::Task(done), letters.as_str().trim()))
}

/// `12.`, `12)`, `(12)`, `12、`, `12.-`, `1º`, `a)`.
fn number(text: &str) -> Option<(Marker, &str)> {
    let open = text.strip_prefix(['(', '（']);
    let inside = open.unwrap_or(text);
    let digits: usize =
        inside.chars().take(5).take_while(|it| it.is_numeric()).map(char::len_utf8).sum();
    let rest = match digits {
        0 => letter_number(inside, open.is_some())?,
        _ => inside.get(digits..)?,
    };
    let mut letters = rest.chars();
    let sign = letters.next()?;
    let known = match open {
        Some(_) => matches!(sign, ')' | '）'),
        None => matches!(sign, '.' | ')' | '、' | '．' | '）' | 'º' | '°' | '。'),
    };
    let rest = letters.as_str();
    let rest = rest.strip_prefix(['-', '.', '–']).filter(|_| sign != ')').unwrap_or(rest);
    let wide = !sign.is_ascii() && sign != 'º' && sign != '°';
    let apart = rest.is_empty() || rest.starts_with([' ', '\t', '*', '"', '“', '¿']);
    let glued = rest.chars().next().is_some_and(|next| next.is_uppercase() || !next.is_ascii());
    (known && (wide || apart || glued)).then(|| (Marker::Number, rest.trim_start()))
}

/// `a)` and `(b)`: a letter counts only with a bracket.
fn letter_number(text: &str, bracketed: bool) -> Option<&str> {
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let list = "一二三四五六七八九十".contains(first) && rest.starts_with(['、', '.', '．']);
    let letter = first.is_ascii_lowercase() && rest.starts_with(')');
    (list || (letter && !bracketed) || (letter && "abcdef".contains(first))).then_some(rest)
}

/// The level and the words of a heading. `##Words` counts, `#word` is a tag.
pub(super) fn heading(text: &str) -> Option<(u8, &str)> {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    let apart = rest.is_empty() || rest.starts_with([' ', '\t']);
    let glued = level > 1 && rest.starts_with(|next: char| next.is_alphanumeric() || next == '*');
    if !(1..=6).contains(&level) || !(apart || glued) {
        return None;
    }
    Some((u8::try_from(level).ok()?, rest.trim().trim_end_matches('#').trim_end()))
}

/// A line across the page.
pub(super) fn is_rule(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace());
    let Some(first) = letters.next().filter(|first| "-*_—–=".contains(*first)) else {
        return false;
    };
    let mut count = 1;
    letters.all(|letter| {
        count += 1;
        letter == first
    }) && count >= 3
}
