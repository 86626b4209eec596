//! `key: words` lines, of the front matter and of a question.

use super::word::{self, Word};
use super::{ProblemKind, log::Log};

/// A named value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Where it stands.
    pub(super) line: usize,
    /// Its name.
    pub(super) key: String,
    /// Its value, as it is.
    pub(super) value: String,
}

impl Field {
    /// The field of a line, or nothing and a note that there is none.
    pub(super) fn read(words: &str, line: usize, log: &mut Log) -> Option<Self> {
        let Some((key, value)) = words.split_once(':') else {
            log.say(line, ProblemKind::NotAField(words.to_owned()));
            return None;
        };
        Some(Self { line, key: key.trim().to_owned(), value: value.trim().to_owned() })
    }
}

/// The known fields of one thing.
pub(super) struct Fields {
    line: usize,
    /// None where there is no place for fields at all, which was said already.
    known: Option<Vec<(&'static str, Field)>>,
}

impl Fields {
    /// Keeps the known fields and notes the others. What is missing is said to be missing at `line`.
    pub(super) fn sift(
        fields: Option<Vec<Field>>,
        keys: &[&'static str],
        line: usize,
        log: &mut Log,
    ) -> Self {
        let known = fields.map(|fields| {
            let mut known: Vec<(&'static str, Field)> = Vec::new();
            for field in fields {
                let Some(key) = word::choose("field", &field.key, keys, field.line, log) else {
                    continue;
                };
                if known.iter().any(|(other, _)| *other == key) {
                    let name = key.to_owned();
                    log.say(field.line, ProblemKind::Again { what: "field", name });
                } else {
                    known.push((key, field));
                }
            }
            known
        });
        Self { line, known }
    }

    /// A field that must be there and hold something.
    pub(super) fn needed(&self, key: &'static str, log: &mut Log) -> Option<&Field> {
        let known = self.known.as_ref()?;
        match known.iter().find(|(other, _)| *other == key) {
            None => log.say(self.line, ProblemKind::MissingField(key)),
            // A lone comma is no value either.
            Some((_, field)) if field.value.chars().all(|letter| letter == ',') => {
                log.say(field.line, ProblemKind::EmptyField(key));
            }
            Some((_, field)) => return Some(field),
        }
        None
    }

    /// The value of a field that may be there.
    pub(super) fn maybe(&self, key: &'static str) -> Option<String> {
        let known = self.known.as_ref()?;
        known.iter().find(|(other, _)| *other == key).map(|(_, field)| field.value.clone())
    }

    /// A whole number.
    pub(super) fn number(&self, key: &'static str, log: &mut Log) -> Option<u32> {
        let field = self.needed(key, log)?;
        let number = field.value.parse().ok();
        if number.is_none() {
            log.say(field.line, ProblemKind::NotANumber(field.value.clone()));
        }
        number
    }

    /// The id of something that must be among the files; empty where it is not given.
    pub(super) fn reference(&self, key: &'static str, sort: &'static str, log: &mut Log) -> String {
        self.references(key, sort, log).into_iter().next().unwrap_or_default()
    }

    /// The ids of things that must be among the files.
    pub(super) fn references(
        &self,
        key: &'static str,
        sort: &'static str,
        log: &mut Log,
    ) -> Vec<String> {
        let Some(field) = self.needed(key, log) else { return Vec::new() };
        let ids: Vec<String> = names(&field.value).map(str::to_owned).collect();
        ids.iter().for_each(|id| log.refer(sort, id, field.line));
        ids
    }

    /// The value of a field that must be there; empty where it is not.
    pub(super) fn text(&self, key: &'static str, log: &mut Log) -> String {
        self.needed(key, log).map(|field| field.value.clone()).unwrap_or_default()
    }

    /// The one known word of a field.
    pub(super) fn word<W: Word>(&self, key: &'static str, log: &mut Log) -> Option<W> {
        let field = self.needed(key, log)?;
        word::look_up(&field.value, field.line, log)
    }

    /// The known words of a field, between commas.
    pub(super) fn words<W: Word>(&self, key: &'static str, log: &mut Log) -> Vec<W> {
        let slugs = self.chosen(key, W::WHAT, &word::slugs::<W>(), log);
        slugs.into_iter().filter_map(word::of_slug).collect()
    }

    /// Those of a few known names that a field gives, between commas, each once.
    pub(super) fn chosen(
        &self,
        key: &'static str,
        what: &'static str,
        known: &[&'static str],
        log: &mut Log,
    ) -> Vec<&'static str> {
        let Some(field) = self.needed(key, log) else { return Vec::new() };
        let mut chosen = Vec::new();
        for name in names(&field.value) {
            let Some(name) = word::choose(what, name, known, field.line, log) else { continue };
            if chosen.contains(&name) {
                let name = name.to_owned();
                log.say(field.line, ProblemKind::Again { what, name });
            } else {
                chosen.push(name);
            }
        }
        chosen
    }

    /// The names of a field, between commas, that are free to choose.
    pub(super) fn slugs(&self, key: &'static str, log: &mut Log) -> Vec<String> {
        let Some(field) = self.needed(key, log) else { return Vec::new() };
        let slugs = names(&field.value).filter(|name| log.is_slug(name, field.line));
        slugs.map(str::to_owned).collect()
    }
}

fn names(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|name| !name.is_empty())
}
