//! What several lines together are: tables, underlined headings, lines that open a section without being headings.

use super::{BOLD, LABEL};
use crate::import::inline::{bare, whole_bold, whole_slanted};
use crate::import::line::{Line, Sort, is_blank};
use crate::import::{ask, mark, role, star};

/// The lines of a file, to look ahead in.
#[derive(Clone, Copy)]
pub(super) struct Shape<'a> {
    pub(super) lines: &'a [Line],
}

impl Shape<'_> {
    /// The level and words of a line that opens a section without being a heading.
    pub(super) fn pseudo<'t>(&self, place: usize, text: &'t str) -> Option<(u8, &'t str)> {
        if let Some(words) = whole_bold(text) {
            return Some((BOLD, words));
        }
        if let Some(words) = whole_slanted(text).filter(|words| ask::asks(words).is_strong()) {
            return Some((BOLD, words));
        }
        let words = text.strip_suffix([':', '：'])?;
        if words.len() > 90 || words.split_whitespace().count() > 8 || words.contains(". ") {
            return None;
        }
        let known = role::of(words).is_some() || star::part_name(words).is_some();
        (known || self.list_follows(place + 1)).then_some((LABEL, words))
    }

    /// Whether the next line with words begins an item.
    fn list_follows(&self, place: usize) -> bool {
        let next = self.lines.get(place..).unwrap_or_default().iter().find(|line| !is_blank(line));
        next.is_some_and(|next| next.sort == Sort::Plain && mark::item(&next.text).is_some())
    }

    /// Where the table ends that begins here.
    pub(super) fn table(&self, place: usize) -> Option<usize> {
        let row = |at: usize| {
            self.lines.get(at).filter(|line| line.sort == Sort::Plain && line.text.contains('|'))
        };
        let first = row(place)?;
        let ruled = row(place + 1).is_some_and(|next| is_separator(&next.text));
        if !(ruled || (first.text.starts_with('|') && first.text.len() > 1)) {
            return None;
        }
        let mut end = place + 1;
        while row(end).is_some() {
            end += 1;
        }
        Some(end)
    }

    /// Whether this is a heading with a line drawn under it.
    pub(super) fn is_underlined(&self, place: usize) -> bool {
        let Some(line) = self.lines.get(place) else { return false };
        let alone = line.text.len() < 120 && mark::item(&line.text).is_none();
        let ends = line.text.ends_with(['.', ':', ',', ';']);
        let words = alone && mark::heading(&line.text).is_none() && !mark::is_rule(&line.text);
        let drawn = line_is(self.lines, place + 1, '=') || line_is(self.lines, place + 1, '-');
        words && drawn && !ends && bare(&line.text).chars().any(char::is_alphanumeric)
    }
}

/// Whether a line is made of one sign, at least three times.
pub(super) fn line_is(lines: &[Line], place: usize, sign: char) -> bool {
    lines.get(place).is_some_and(|line| {
        line.sort == Sort::Plain && line.text.len() > 2 && line.text.chars().all(|it| it == sign)
    })
}

/// `|---|:---:|`.
pub(in crate::import) fn is_separator(text: &str) -> bool {
    text.contains("--") && text.chars().all(|it| matches!(it, '|' | '-' | ':' | ' ' | '\t' | '+'))
}
