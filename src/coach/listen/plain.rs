//! A text in small letters with single spaces, in which phrases are looked for.

use crate::score::Text;

/// The words of a text, in small letters, with one space before and after each.
#[derive(Clone, Debug)]
pub(in crate::coach) struct Plain(String);

impl Plain {
    /// The plain words of a text.
    pub(in crate::coach) fn of(text: &Text<'_>) -> Self {
        let mut plain = String::with_capacity(text.raw.len() + 2);
        for word in &text.words {
            plain.push(' ');
            plain.push_str(text.lower(word));
        }
        plain.push(' ');
        Self(plain)
    }

    /// Whether a phrase stands in it, its last word perhaps with an ending: "promot" in "I was promoted".
    pub(in crate::coach) fn begins_a_word(&self, phrase: &str) -> bool {
        self.0.match_indices(phrase).any(|(at, _)| self.opens(at))
    }

    /// Whether a phrase stands in it as it is.
    pub(in crate::coach) fn holds(&self, phrase: &str) -> bool {
        let closed = |end: usize| self.0.get(end..).is_some_and(|rest| rest.starts_with(' '));
        self.0.match_indices(phrase).any(|(at, _)| self.opens(at) && closed(at + phrase.len()))
    }

    /// Whether one of some phrases, with `|` between, stands in it.
    pub(in crate::coach) fn holds_any(&self, phrases: &str) -> bool {
        phrases.split('|').any(|phrase| self.holds(phrase))
    }

    /// The words alone.
    pub(in crate::coach) fn words(&self) -> &str {
        self.0.trim()
    }

    fn opens(&self, at: usize) -> bool {
        at > 0 && self.0.as_bytes().get(at - 1) == Some(&b' ')
    }
}
