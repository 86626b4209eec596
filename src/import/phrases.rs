//! A list of phrases, and how words are compared with it.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Phrases, written with `|` between them.
pub(super) struct Phrases {
    list: &'static str,
    by_first: OnceLock<HashMap<char, Vec<&'static str>>>,
}

impl Phrases {
    pub(super) const fn new(list: &'static str) -> Self {
        Self { list, by_first: OnceLock::new() }
    }

    /// The phrases that begin with the first letter of these words.
    fn near(&self, words: &str) -> &[&'static str] {
        let sorted = self.by_first.get_or_init(|| {
            let mut sorted: HashMap<char, Vec<&str>> = HashMap::new();
            for phrase in self.list.split('|') {
                sorted.entry(phrase.chars().next().unwrap_or(' ')).or_default().push(phrase);
            }
            sorted
        });
        let first = words.chars().next();
        first.and_then(|first| sorted.get(&first)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the words are one of them.
    pub(super) fn is(&self, words: &str) -> bool {
        self.near(words).contains(&words)
    }

    /// Whether the words open with one of them, letter by letter.
    pub(super) fn opens(&self, words: &str) -> bool {
        self.near(words).iter().any(|phrase| words.starts_with(phrase))
    }

    /// What follows one of them that the words open with, letter by letter.
    pub(super) fn rest<'a>(&self, words: &'a str) -> Option<&'a str> {
        self.near(words).iter().find_map(|phrase| words.strip_prefix(phrase))
    }

    /// What follows the longest of them that the words begin with as whole words.
    pub(super) fn after<'a>(&self, words: &'a str) -> Option<&'a str> {
        let rests = self.near(words).iter().filter_map(|phrase| words.strip_prefix(phrase));
        rests.filter(|rest| !rest.starts_with(char::is_alphanumeric)).min_by_key(|rest| rest.len())
    }

    /// Whether the words begin with one of them as whole words.
    pub(super) fn begins(&self, words: &str) -> bool {
        self.after(words).is_some()
    }

    /// Whether one of them stands anywhere in the words.
    pub(super) fn within(&self, words: &str) -> bool {
        self.list.split('|').any(|phrase| words.contains(phrase))
    }
}
