//! A question as it is said: without number, label, quotation marks and what stands before or behind it.

use super::ask::asks;
use super::inline::{bare, bold_head, without_signs};
use super::{label, mark};

/// A question taken from a line, with what else the line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    /// What is asked, without markup.
    pub(super) words: String,
    /// What it is about, where the line says so before it.
    pub(super) topic: Option<String>,
    /// What the line says behind it.
    pub(super) rest: String,
}

/// Signs that set off what stands behind a question.
const DASHES: [&str; 8] = [" - ", " – ", " — ", " -- ", " → ", " -> ", " => ", " | "];

/// The question of a line.
pub(super) fn phrase(line: &str) -> Phrase {
    let line = unnumbered(line);
    if let Some((head, rest)) = bold_head(line) {
        let rest = rest.trim_start_matches(['*', '_']).trim();
        let asked = asks(head).is_asked();
        if let Some(rest) = dashed(rest).filter(|_| asked || !asks(rest).is_asked()) {
            return Phrase { words: clean(head), topic: None, rest: rest.to_owned() };
        }
        let topic =
            head.strip_suffix([':', '：']).or_else(|| rest.strip_prefix([':', '：']).map(|_| head));
        let behind = rest.trim_start_matches([':', '：', '-', '–', '—', ' ']);
        if let Some(topic) =
            topic.or(dashed(rest).map(|_| head)).filter(|_| !asked && asks(behind).is_asked())
        {
            return Phrase { topic: Some(clean(topic)), ..phrase_plain(behind) };
        }
    }
    phrase_plain(line)
}

fn phrase_plain(line: &str) -> Phrase {
    if let Some((words, rest)) =
        line.split_once(": ").filter(|(words, rest)| is_explained(words, rest))
    {
        return Phrase { words: clean(words), topic: None, rest: rest.trim().to_owned() };
    }
    let ends = line.match_indices(['?', '？', '.', '"', '”', '*']);
    for (at, mark) in ends.take(12) {
        let (words, rest) = line.split_at(at + mark.len());
        let cut = DASHES
            .iter()
            .find_map(|dash| rest.trim_start_matches(['*', '"', '”', '_']).strip_prefix(dash));
        if let Some(rest) = cut.filter(|_| asks(words).is_asked()) {
            return Phrase { words: clean(words), topic: None, rest: rest.trim().to_owned() };
        }
    }
    Phrase { words: clean(line), topic: None, rest: String::new() }
}

/// `Tell me about yourself: it opens almost any interview`: what follows explains, and asks nothing more.
fn is_explained(words: &str, rest: &str) -> bool {
    let more = rest.contains(['?', '？']) || rest.split_whitespace().count() < 5;
    words.split_whitespace().count() >= 4
        && asks(words).is_strong()
        && !more
        && !asks(rest).is_asked()
}

/// What follows a dash or colon that sets it off.
fn dashed(rest: &str) -> Option<&str> {
    let rest =
        rest.strip_prefix(['-', '–', '—', ':', '→', '|'])?.trim_start_matches(['-', '>', ' ']);
    (!rest.is_empty()).then_some(rest)
}

/// The line without number, `Q1.`, `Question:` and faces, however they are dressed.
pub(super) fn unnumbered(line: &str) -> &str {
    let mut line = without_signs(line.trim());
    for _ in 0..3 {
        let inside = line.trim_start_matches(['*', '_', '"', '“', '«', '「', ' ']);
        let cut = match label::of(line) {
            Some(label) if label.name == label::Name::Question => Some(label.rest),
            _ => mark::item(inside).map(|(_, rest)| rest).or_else(|| hashed(inside)),
        };
        match cut.filter(|rest| rest.chars().any(char::is_alphanumeric)) {
            Some(rest) => line = without_signs(rest),
            None => break,
        }
    }
    line
}

/// `#12 words` and `12 - words`.
fn hashed(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['#', '№']).unwrap_or(text);
    let behind = rest.trim_start_matches(|it: char| it.is_ascii_digit());
    let numbered = behind.len() < rest.len() && rest.len() - behind.len() <= 3;
    let hashed = rest.len() < text.len();
    let set_off = [" - ", " – ", " — ", ": "].iter().find_map(|sign| behind.strip_prefix(sign));
    set_off.or_else(|| behind.strip_prefix(' ').filter(|_| hashed)).filter(|_| numbered)
}

/// The words alone, without the quotation marks around them and a tag before them.
fn clean(words: &str) -> String {
    let words = bare(words);
    let mut words = words.trim().trim_end_matches(['\\']).trim();
    for (open, close) in
        [('"', '"'), ('“', '”'), ('«', '»'), ('「', '」'), ('\'', '\''), ('„', '“'), ('‘', '’')]
    {
        let inside = words.strip_prefix(open).and_then(|words| words.strip_suffix(close));
        words = inside.filter(|inside| !inside.contains(open)).unwrap_or(words);
    }
    let tag = words.strip_prefix('[').and_then(|words| words.split_once(']'));
    let words = tag.map(|(_, rest)| rest.trim()).filter(|rest| rest.contains(' ')).unwrap_or(words);
    words.trim().trim_end_matches([':']).to_owned()
}
