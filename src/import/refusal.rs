//! What is not read at all, and why: bytes that are no text, too much of it, or nested beyond reason.

use super::mark;

/// The most bytes that are read. The largest of forty real question banks has 0.3 MB.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

/// The most levels that quotations, lists or folds may stand in each other. People use five.
pub const MAX_DEPTH: usize = 64;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Neither UTF-8 nor UTF-16 with its mark, or with bytes that no text has.
    NotText,
    /// More than [`MAX_BYTES`].
    TooLong {
        /// What the file has.
        bytes: usize,
    },
    /// Quotations, lists or folds in each other, more than [`MAX_DEPTH`] deep.
    TooDeep {
        /// The first line that is too deep, from 1.
        line: usize,
    },
    /// Nothing but space.
    Empty,
}

/// The text of a file, or why it is not read.
///
/// UTF-8, with or without its mark, and UTF-16 with its mark, as some editors still write.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLong { bytes: bytes.len() });
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        all => std::str::from_utf8(all).ok().map(str::to_owned),
    };
    let text = text.filter(|text| !text.contains('\0')).ok_or(Refusal::NotText)?;
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    match too_deep(&text) {
        Some(line) => Err(Refusal::TooDeep { line }),
        None => Ok(text),
    }
}

/// Text of two bytes a letter.
fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|&pair| unit(pair)).collect();
    String::from_utf16(&units).ok().filter(|_| odd.is_empty())
}

/// The first line that stands too deep.
fn too_deep(text: &str) -> Option<usize> {
    let (mut edges, mut folds) = (Vec::new(), 0_usize);
    let place = text.lines().position(|line| {
        let marks = line.chars().take_while(|&letter| letter == '>' || letter == ' ');
        let quotes = marks.filter(|&letter| letter == '>').count();
        let indent = line.len() - line.trim_start().len();
        if mark::item(line.trim_start()).is_some() {
            while edges.last().is_some_and(|&edge| edge >= indent) {
                edges.pop();
            }
            edges.push(indent);
        }
        folds += line.matches("<details").count();
        folds = folds.saturating_sub(line.matches("</details").count());
        quotes.max(edges.len()).max(folds) > MAX_DEPTH
    });
    place.map(|place| place + 1)
}
