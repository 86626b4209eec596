//! What the page and the importer's worker say to each other. The worker keeps nothing between two messages,
//! so that it can be ended at any time: the bytes of the file go with each.

use super::fields::{self, Fields, Missing};
use super::json::{self, Value, number, object, words};
use crate::domain::{Find, Kind, Preview, Sort, Wall};

/// What the page asks of the worker about the file whose bytes go with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToImport {
    /// Read this file.
    Read {
        /// Its name.
        source: String,
    },
    /// Write a story as Markdown; the file is its record.
    WriteStory,
    /// Write a pack as Markdown; the file is its record.
    WritePack,
    /// Make records of it as the candidate confirmed it.
    Accept {
        /// Its preview, perhaps edited.
        preview: Preview,
        /// When.
        at: Wall,
        /// A random name that those of the records are made of.
        name: String,
    },
}

/// The question as JSON.
pub fn encode_to_import(asked: &ToImport) -> String {
    match asked {
        ToImport::WriteStory => object([("write", words("story"))]),
        ToImport::WritePack => object([("write", words("pack"))]),
        ToImport::Read { source } => object([("read", words(source))]),
        ToImport::Accept { preview, at, name } => {
            object([("accept", saved(preview)), ("at", Value::Whole(at.0)), ("name", words(name))])
        }
    }
    .spell()
}

/// The question that a message holds.
pub fn decode_to_import(message: &str) -> Option<ToImport> {
    let mut asked = Fields::parse(message)?;
    if let Ok(source) = asked.text("read") {
        return Some(ToImport::Read { source });
    }
    if let Ok(what) = asked.text("write") {
        return match what.as_str() {
            "story" => Some(ToImport::WriteStory),
            "pack" => Some(ToImport::WritePack),
            _ => None,
        };
    }
    let preview = asked.take("accept", read).ok()?;
    let (at, name) = (Wall(asked.whole("at").ok()?), asked.text("name").ok()?);
    Some(ToImport::Accept { preview, at, name })
}

/// A preview as JSON.
pub fn encode_preview(preview: &Preview) -> String {
    saved(preview).spell()
}

/// The preview that a message holds.
pub fn decode_preview(message: &str) -> Option<Preview> {
    read(json::parse(message)?)
}

fn saved(preview: &Preview) -> Value {
    let skipped = |(line, why): &(usize, String)| Value::List(vec![count(*line), words(why)]);
    object([
        ("source", words(&preview.source)),
        ("mark", number(preview.mark.into())),
        ("title", words(&preview.title)),
        ("finds", json::all(&preview.finds, saved_find)),
        ("skipped", json::all(&preview.skipped, skipped)),
        ("refused", json::maybe(preview.refused.as_deref().map(words))),
    ])
}

fn saved_find(find: &Find) -> Value {
    object([
        ("sort", words(find.sort.slug())),
        ("words", words(&find.words)),
        ("line", count(find.line)),
        ("topic", words(&find.topic)),
        ("kind", words(find.kind.slug())),
        ("holds", count(find.holds)),
        ("answered", Value::Flag(find.answered)),
        ("taken", Value::Flag(find.taken)),
    ])
}

fn count(count: usize) -> Value {
    number(count as u64)
}

fn read(value: Value) -> Option<Preview> {
    let mut saved = Fields::of(value)?;
    Some(Preview {
        source: saved.text("source").ok()?,
        mark: saved.whole("mark").ok()?,
        title: saved.text("title").ok()?,
        finds: saved.list("finds", |value| find(value).ok()).ok()?,
        skipped: saved.list("skipped", skipped).ok()?,
        refused: saved.maybe("refused", fields::text).ok()?,
    })
}

fn skipped(value: Value) -> Option<(usize, String)> {
    let [line, why] = fields::few(value)?;
    Some((fields::whole(line)?, fields::text(why)?))
}

fn find(value: Value) -> Result<Find, Missing> {
    let mut saved = Fields::of(value).ok_or(Missing("find"))?;
    Ok(Find {
        sort: saved.word("sort", Sort::from_slug)?,
        words: saved.text("words")?,
        line: saved.whole("line")?,
        topic: saved.text("topic")?,
        kind: saved.word("kind", Kind::from_slug)?,
        holds: saved.whole("holds")?,
        answered: saved.flag("answered")?,
        taken: saved.flag("taken")?,
        known: false,
    })
}
