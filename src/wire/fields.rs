//! Taking a record's fields out by their names: one way for all shapes.

use super::json::{self, Value};

/// A field is missing, or of the wrong type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Missing(pub(crate) &'static str);

/// The fields of an object, taken out one by one.
pub(crate) struct Fields(Vec<(String, Value)>);

impl Fields {
    /// The fields of an object; nothing where it is none.
    pub(crate) fn of(value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    /// The fields of a text that is one JSON object.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::of(json::parse(text)?)
    }

    /// Whether every field was taken out.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was not taken out.
    pub(crate) fn rest(self) -> Vec<(String, Value)> {
        self.0
    }

    /// The value of a field; of two of one name the first, the other being one too many.
    fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(place).1)
    }

    /// A field, read in a way of its own.
    pub(crate) fn take<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Result<T, Missing> {
        self.remove(name).and_then(read).ok_or(Missing(name))
    }

    /// A field that may be missing or null.
    pub(crate) fn maybe<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Result<Option<T>, Missing> {
        match self.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or(Missing(name)),
        }
    }

    /// A text.
    pub(crate) fn text(&mut self, name: &'static str) -> Result<String, Missing> {
        self.take(name, text)
    }

    /// A whole number that fits.
    pub(crate) fn whole<N: TryFrom<i64>>(&mut self, name: &'static str) -> Result<N, Missing> {
        self.take(name, whole)
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, name: &'static str) -> Result<bool, Missing> {
        self.take(name, flag)
    }

    /// A list of which every member can be read.
    pub(crate) fn list<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(Value) -> Option<T>,
    ) -> Result<Vec<T>, Missing> {
        self.take(name, |value| list(value, read))
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, name: &'static str) -> Result<Vec<String>, Missing> {
        self.list(name, text)
    }

    /// A text that is one of the words of a type.
    pub(crate) fn word<T>(
        &mut self,
        name: &'static str,
        find: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Missing> {
        self.take(name, |value| find(value.as_text()?))
    }
}

/// A text.
pub(crate) fn text(value: Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// Yes or no.
pub(crate) fn flag(value: Value) -> Option<bool> {
    match value {
        Value::Flag(flag) => Some(flag),
        _ => None,
    }
}

/// A whole number that fits.
pub(crate) fn whole<N: TryFrom<i64>>(value: Value) -> Option<N> {
    match value {
        Value::Whole(number) => N::try_from(number).ok(),
        _ => None,
    }
}

/// A list of which every member can be read.
pub(crate) fn list<T>(value: Value, read: impl Fn(Value) -> Option<T>) -> Option<Vec<T>> {
    let Value::List(members) = value else { return None };
    let mut all = Vec::with_capacity(members.len());
    for member in members {
        all.push(read(member)?);
    }
    Some(all)
}

/// Rows that begin with a text and go on with whole numbers.
#[inline(never)]
pub(crate) fn rows(value: Value) -> Option<Vec<(String, Vec<i64>)>> {
    list(value, |row| {
        let Value::List(mut row) = row else { return None };
        let rest = row.split_off(1.min(row.len()));
        Some((text(row.pop()?)?, list(Value::List(rest), whole)?))
    })
}

/// A list of just `N` values.
pub(crate) fn few<const N: usize>(value: Value) -> Option<[Value; N]> {
    match value {
        Value::List(members) => members.try_into().ok(),
        _ => None,
    }
}

/// A list of just `N` whole numbers.
pub(crate) fn row<const N: usize>(value: Value) -> Option<[i64; N]> {
    list(value, whole)?.try_into().ok()
}
