//! JSON as this app writes it: one tree, one reader, one speller. Numbers are whole.
//!
//! ## Why
//! 2026-11-20: `serde_json` with types derived for each shape weighed 38 kB of 130 after brotli, and
//! 12 kB with a tree alone. All that is written here is objects, lists, texts and whole numbers, so this
//! is read by 150 lines; the tests hold them to `serde_json` in both directions.

use std::fmt::Write;

/// Deeper than anything that is written here; a deeper text is not one of ours.
const DEEPEST: u32 = 64;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Flag(bool),
    Whole(i64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

/// The value a text spells; nothing where it is not JSON, or not as this app writes it.
pub(crate) fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.skip_space();
    (reader.at == text.len()).then_some(value)
}

/// An object of these fields.
pub(crate) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    owned(Vec::from(fields))
}

/// Apart, so that it stands once and not for each number of fields.
#[inline(never)]
fn owned(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// An object with fields that came later behind it. These are left out where they say nothing, so that a record that
/// has none of it is spelled as ever.
pub(crate) fn with_later<const N: usize>(object: Value, later: [(&str, Value); N]) -> Value {
    extended(object, Vec::from(later))
}

#[inline(never)]
fn extended(object: Value, later: Vec<(&str, Value)>) -> Value {
    let Value::Object(mut fields) = object else { return object };
    for (name, value) in later {
        if !value.says_nothing() {
            fields.push((name.to_owned(), value));
        }
    }
    Value::Object(fields)
}

/// A list of what these become.
pub(crate) fn all<T>(members: &[T], spell: impl Fn(&T) -> Value) -> Value {
    Value::List(members.iter().map(spell).collect())
}

/// A whole number; what is too large is the largest there is.
pub(crate) fn number(number: u64) -> Value {
    Value::Whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A value that may be missing.
pub(crate) fn maybe(value: Option<Value>) -> Value {
    value.unwrap_or(Value::Null)
}

/// A text.
pub(crate) fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

impl Value {
    /// Whether it is null, nought, or empty.
    fn says_nothing(&self) -> bool {
        match self {
            Self::Null | Self::Whole(0) => true,
            Self::Text(text) => text.is_empty(),
            Self::List(members) => members.is_empty(),
            _ => false,
        }
    }

    /// The text of the value.
    pub(crate) fn spell(&self) -> String {
        let mut out = String::new();
        self.spell_into(&mut out);
        out
    }

    fn spell_into(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(true) => out.push_str("true"),
            Self::Flag(false) => out.push_str("false"),
            // Writing into a string cannot fail.
            Self::Whole(number) => drop(write!(out, "{number}")),
            Self::Text(text) => spell_text(text, out),
            Self::List(members) => {
                spell_between(members, ['[', ']'], out, |member, out| member.spell_into(out));
            }
            Self::Object(fields) => {
                spell_between(fields, ['{', '}'], out, |(name, value), out| {
                    spell_text(name, out);
                    out.push(':');
                    value.spell_into(out);
                });
            }
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

fn spell_between<T>(
    members: &[T],
    [open, close]: [char; 2],
    out: &mut String,
    spell: impl Fn(&T, &mut String),
) {
    out.push(open);
    for (place, member) in members.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        spell(member, out);
    }
    out.push(close);
}

fn spell_text(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing into a string cannot fail.
            letter if letter < ' ' => drop(write!(out, "\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Goes on behind `mark`, where it comes next.
    fn eat(&mut self, mark: &str) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        rest.starts_with(mark).then(|| self.at += mark.len())
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        self.skip_space();
        match self.next()? {
            _ if depth > DEEPEST => None,
            b'"' => self.string().map(Value::Text),
            b'[' => self.members(b']', |reader| reader.value(depth + 1)).map(Value::List),
            b'{' => self.members(b'}', |reader| reader.field(depth + 1)).map(Value::Object),
            b't' => self.eat("true").map(|()| Value::Flag(true)),
            b'f' => self.eat("false").map(|()| Value::Flag(false)),
            b'n' => self.eat("null").map(|()| Value::Null),
            _ => self.whole().map(Value::Whole),
        }
    }

    fn field(&mut self, depth: u32) -> Option<(String, Value)> {
        self.skip_space();
        let name = self.string()?;
        self.skip_space();
        self.eat(":")?;
        Some((name, self.value(depth)?))
    }

    /// Members between the sign that comes next and `close`, with commas between.
    fn members<T>(&mut self, close: u8, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut members = Vec::new();
        self.at += 1;
        self.skip_space();
        if self.next()? == close {
            self.at += 1;
            return Some(members);
        }
        loop {
            members.push(read(self)?);
            self.skip_space();
            let sign = self.next()?;
            self.at += 1;
            match sign {
                b',' => {}
                sign if sign == close => return Some(members),
                _ => return None,
            }
        }
    }

    fn whole(&mut self) -> Option<i64> {
        let rest = self.text.get(self.at..)?;
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let end = digits.bytes().take_while(u8::is_ascii_digit).count();
        let fraction = digits.as_bytes().get(end).is_some_and(|sign| b".eE".contains(sign));
        let padded = end > 1 && digits.starts_with('0');
        (end > 0 && !fraction && !padded).then_some(())?;
        let end = rest.len() - digits.len() + end;
        self.at += end;
        rest.get(..end)?.parse().ok()
    }

    fn string(&mut self) -> Option<String> {
        self.eat("\"")?;
        let mut read = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let end = rest.find(|letter: char| letter == '"' || letter == '\\' || letter < ' ')?;
            read.push_str(rest.get(..end)?);
            self.at += end;
            if self.eat("\"").is_some() {
                return Some(read);
            }
            self.eat("\\")?;
            read.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let sign = self.next()?;
        self.at += 1;
        Some(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => self.unicode()?,
            _ => return None,
        })
    }

    /// Four hexadecimal digits, or twice four for what lies beyond them.
    fn unicode(&mut self) -> Option<char> {
        let unit = self.four()?;
        if !(0xd800..0xdc00).contains(&unit) {
            return char::from_u32(unit);
        }
        self.eat("\\u")?;
        let low = self.four()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low)
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(())?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
