//! Taking all fields out of an object and its inner ones, to ask once at the end whether all of them were right.
//!
//! This file names nothing but `json` and `fields`, as the build script holds it.
//!
//! ## Why
//! 2026-11-20: to stop at the first fault costs, at every field, the code that drops what was read before it. For
//! the hundred fields of packs, banks and personas that was 15 kB of wasm before compression. Here the first fault is remembered
//! and reading goes on with something empty, which nobody ever sees: [`Taking::whole`] gives the fault instead.

use super::fields::{self, Fields, Missing};
use super::json::Value;

/// What was wrong first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// A field is missing, or of the wrong type.
    Missing(&'static str),
    /// A word that is none of its sort: what it should be, and the word.
    Word(&'static str, String),
    /// There is a field that nobody asked for.
    TooMany,
}

/// The fields of an object, taken out one by one.
pub(crate) struct Taking {
    fields: Fields,
    wrong: Option<Wrong>,
}

impl From<Fields> for Taking {
    fn from(fields: Fields) -> Self {
        Self { fields, wrong: None }
    }
}

impl Taking {
    /// What was made of the fields, where each was right and none is left.
    pub(crate) fn whole<T>(mut self, made: T) -> Result<T, Wrong> {
        match self.end() {
            None => Ok(made),
            Some(wrong) => Err(wrong),
        }
    }

    #[inline(never)]
    fn end(&mut self) -> Option<Wrong> {
        if !self.fields.is_empty() {
            self.note(Wrong::TooMany);
        }
        self.wrong.take()
    }

    /// Something else is wrong.
    #[inline(never)]
    pub(crate) fn note(&mut self, wrong: Wrong) {
        if self.wrong.is_none() {
            self.wrong = Some(wrong);
        }
    }

    /// Notes what is missing.
    #[inline(never)]
    fn or_note<T>(&mut self, found: Result<T, Missing>) -> Option<T> {
        if let Err(Missing(name)) = &found {
            self.note(Wrong::Missing(name));
        }
        found.ok()
    }

    /// A text.
    #[inline(never)]
    pub(crate) fn text(&mut self, name: &'static str) -> String {
        let found = self.fields.text(name);
        self.or_note(found).unwrap_or_default()
    }

    /// A list of texts.
    #[inline(never)]
    pub(crate) fn texts(&mut self, name: &'static str) -> Vec<String> {
        let found = self.fields.texts(name);
        self.or_note(found).unwrap_or_default()
    }

    /// A whole number.
    #[inline(never)]
    pub(crate) fn number(&mut self, name: &'static str) -> i64 {
        let found = self.fields.whole(name);
        self.or_note(found).unwrap_or_default()
    }

    /// One of the words of a type, or the one that stands for a fault.
    pub(crate) fn word<W>(
        &mut self,
        what: &'static str,
        name: &'static str,
        find: fn(&str) -> Option<W>,
        fault: W,
    ) -> W {
        let slug = self.text(name);
        find(&slug).unwrap_or_else(|| {
            self.note(Wrong::Word(what, slug));
            fault
        })
    }

    /// Words of a type.
    pub(crate) fn words<W>(
        &mut self,
        what: &'static str,
        name: &'static str,
        find: fn(&str) -> Option<W>,
    ) -> Vec<W> {
        let mut words = Vec::new();
        for slug in self.texts(name) {
            match find(&slug) {
                Some(word) => words.push(word),
                None => self.note(Wrong::Word(what, slug)),
            }
        }
        words
    }

    /// A field that may be missing or null.
    pub(crate) fn maybe<T>(
        &mut self,
        name: &'static str,
        read: fn(Value) -> Option<T>,
    ) -> Option<T> {
        let found = self.fields.maybe(name, read);
        self.or_note(found).flatten()
    }

    /// A field, read in a way of its own.
    pub(crate) fn take<T>(
        &mut self,
        name: &'static str,
        read: fn(Value) -> Option<T>,
    ) -> Option<T> {
        let found = self.fields.take(name, read);
        self.or_note(found)
    }

    /// A list, each member read in a way of its own.
    pub(crate) fn list<T>(&mut self, name: &'static str, read: fn(Value) -> Option<T>) -> Vec<T> {
        let found = self.fields.list(name, read);
        self.or_note(found).unwrap_or_default()
    }

    /// A list of objects.
    pub(crate) fn each<T>(&mut self, name: &'static str, read: fn(&mut Self) -> T) -> Vec<T> {
        let objects = self.objects(name);
        let mut all = Vec::with_capacity(objects.len());
        for fields in objects {
            all.push(self.inner(fields, read));
        }
        all
    }

    /// The objects of a list.
    #[inline(never)]
    pub(crate) fn objects(&mut self, name: &'static str) -> Vec<Fields> {
        let found = self.fields.list(name, Fields::of);
        self.or_note(found).unwrap_or_default()
    }

    /// Yes or no.
    #[inline(never)]
    pub(crate) fn flag(&mut self, name: &'static str) -> bool {
        let found = self.fields.flag(name);
        self.or_note(found).unwrap_or_default()
    }

    /// An object that must be there.
    pub(crate) fn needed<T>(&mut self, name: &'static str, read: fn(&mut Self) -> T) -> T {
        let found = self.fields.take(name, Fields::of);
        match self.or_note(found) {
            Some(fields) => self.inner(fields, read),
            None => read(self),
        }
    }

    /// An object that may be missing or null.
    pub(crate) fn one<T>(&mut self, name: &'static str, read: fn(&mut Self) -> T) -> Option<T> {
        let fields = self.maybe(name, Fields::of)?;
        Some(self.inner(fields, read))
    }

    /// What is made of an object inside this one; what is wrong with it is wrong with this one.
    pub(crate) fn inner<T>(&mut self, fields: Fields, read: impl FnOnce(&mut Self) -> T) -> T {
        let mut inner = Self::from(fields);
        let made = read(&mut inner);
        if let Some(wrong) = inner.end() {
            self.note(wrong);
        }
        made
    }
}

/// A list of just `N` texts.
pub(crate) fn row_of_texts<const N: usize>(value: Value) -> Option<[String; N]> {
    fields::list(value, fields::text)?.try_into().ok()
}
