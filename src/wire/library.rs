//! The library asset: all bundled content as one JSON file, written by `build.rs` and read when the app starts.
//!
//! This file names nothing but the domain and `json`, so that the build script can hold both without the
//! rest of `wire`.

use super::json::{self, Fields, Missing};
use crate::domain::{
    Bank, BankId, Block, Inline, Item, Kind, Level, Library, ModelAnswer, Passage, Persona,
    PersonaId, Probe, Question, QuestionId, Strictness,
};
use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// The version this build writes, and the only one it reads: the asset always comes with the app.
const VERSION: u32 = 1;

/// Why an asset gave no library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryFault {
    /// It is not the JSON it should be; the parser's own words.
    NotReadable(String),
    /// It is of another version.
    OtherVersion(u32),
    /// A word this build does not know: what it should be, and the word.
    UnknownWord(&'static str, String),
}

impl fmt::Display for LibraryFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotReadable(why) => write!(out, "the library cannot be read: {why}"),
            Self::OtherVersion(found) => {
                write!(out, "the library is of version {found}; this app reads version {VERSION}")
            }
            Self::UnknownWord(what, word) => {
                write!(out, "the library names an unknown {what}: {word}")
            }
        }
    }
}

impl std::error::Error for LibraryFault {}

impl From<Missing> for LibraryFault {
    fn from(missing: Missing) -> Self {
        Self::NotReadable(format!("`{}` is missing or of the wrong type", missing.0))
    }
}

/// The library as JSON.
pub fn encode(library: &Library) -> String {
    let asset = Asset {
        v: VERSION,
        banks: library.banks.iter().map(SavedBank::from).collect(),
        personas: library.personas.iter().map(SavedPersona::from).collect(),
    };
    // Structs of strings and lists have nothing that could fail; an empty text would be refused by `decode`.
    serde_json::to_string(&asset).unwrap_or_default()
}

/// The library of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Library, LibraryFault> {
    let mut asset = Fields::parse(json)
        .ok_or_else(|| LibraryFault::NotReadable("it is no JSON object".into()))?;
    let version = asset.whole("v")?;
    if version != VERSION {
        return Err(LibraryFault::OtherVersion(version));
    }
    let library = Library {
        banks: all(asset.list("banks", Fields::of)?, bank)?,
        personas: all(asset.list("personas", Fields::of)?, persona)?,
    };
    done(&asset).map(|()| library)
}

/// Reads each, or stops at the first fault.
fn all<A, B>(
    saved: Vec<A>,
    read: impl Fn(A) -> Result<B, LibraryFault>,
) -> Result<Vec<B>, LibraryFault> {
    saved.into_iter().map(read).collect()
}

/// Nothing may be left over.
fn done(fields: &Fields) -> Result<(), LibraryFault> {
    let fault = || LibraryFault::NotReadable("there is a field too many".into());
    fields.is_empty().then_some(()).ok_or_else(fault)
}

/// The word of a slug, or the fault that there is none.
fn word<W>(what: &'static str, slug: &str, find: fn(&str) -> Option<W>) -> Result<W, LibraryFault> {
    find(slug).ok_or_else(|| LibraryFault::UnknownWord(what, slug.to_owned()))
}

fn item(slug: &str) -> Result<Item, LibraryFault> {
    word("checklist item", slug, Item::from_slug)
}

fn bank(mut fields: Fields) -> Result<Bank, LibraryFault> {
    let bank = Bank {
        id: BankId::new(fields.text("id")?),
        title: fields.text("title")?,
        about: fields.text("about")?,
        topics: fields.texts("topics")?,
        questions: all(fields.list("questions", Fields::of)?, question)?,
    };
    done(&fields).map(|()| bank)
}

fn question(mut fields: Fields) -> Result<Question, LibraryFault> {
    let passages = fields.maybe("model", |value| json::list(value, Fields::of))?;
    let passages = passages.map(|passages| all(passages, passage)).transpose()?;
    let question = Question {
        id: QuestionId::new(fields.text("id")?),
        ask: fields.text("ask")?,
        kind: word("kind", &fields.text("kind")?, Kind::from_slug)?,
        competencies: fields.texts("competencies")?,
        levels: all(fields.texts("levels")?, |slug| word("level", &slug, Level::from_slug))?,
        points: fields.texts("points")?,
        probes: all(fields.list("probes", Fields::of)?, probe)?,
        model: passages.map(|passages| ModelAnswer { passages }),
    };
    done(&fields).map(|()| question)
}

fn probe(mut fields: Fields) -> Result<Probe, LibraryFault> {
    let probe = Probe { item: item(&fields.text("item")?)?, ask: fields.text("ask")? };
    done(&fields).map(|()| probe)
}

fn passage(mut fields: Fields) -> Result<Passage, LibraryFault> {
    let item = item(&fields.text("item")?)?;
    let passage = Passage { item, prose: fields.list("prose", block)? };
    done(&fields).map(|()| passage)
}

fn persona(mut fields: Fields) -> Result<Persona, LibraryFault> {
    let persona = Persona {
        id: PersonaId::new(fields.text("id")?),
        name: fields.text("name")?,
        role: fields.text("role")?,
        tone: fields.text("tone")?,
        strictness: word("strictness", &fields.text("strictness")?, Strictness::from_slug)?,
        mindset: fields.list("mindset", block)?,
        opening: fields.text("opening")?,
        closing: fields.text("closing")?,
        bridges: fields.texts("bridges")?,
        presses: all(fields.texts("presses")?, |slug| item(&slug))?,
    };
    done(&fields).map(|()| persona)
}

/// An object of one field: its name, and what it holds.
fn tagged(value: Value) -> Option<(String, Value)> {
    match value {
        Value::Object(fields) if fields.len() == 1 => fields.into_iter().next(),
        _ => None,
    }
}

fn block(value: Value) -> Option<Block> {
    let (name, held) = tagged(value)?;
    let ordered = name == "numbered";
    match name.as_str() {
        "paragraph" => Some(Block::Paragraph(line(held)?)),
        "numbered" | "bullets" => Some(Block::List { ordered, items: json::list(held, line)? }),
        _ => None,
    }
}

fn line(value: Value) -> Option<Vec<Inline>> {
    json::list(value, inline)
}

fn inline(value: Value) -> Option<Inline> {
    let (name, held) = tagged(value)?;
    let words = json::text(held)?;
    match name.as_str() {
        "text" => Some(Inline::Text(words)),
        "emphasis" => Some(Inline::Emphasis(words)),
        "strong" => Some(Inline::Strong(words)),
        "code" => Some(Inline::Code(words)),
        _ => None,
    }
}

#[derive(Serialize)]
struct Asset {
    v: u32,
    banks: Vec<SavedBank>,
    personas: Vec<SavedPersona>,
}

#[derive(Serialize)]
struct SavedBank {
    id: String,
    title: String,
    about: String,
    topics: Vec<String>,
    questions: Vec<SavedQuestion>,
}

#[derive(Serialize)]
struct SavedQuestion {
    id: String,
    ask: String,
    kind: String,
    competencies: Vec<String>,
    levels: Vec<String>,
    points: Vec<String>,
    probes: Vec<SavedProbe>,
    model: Option<Vec<SavedPassage>>,
}

#[derive(Serialize)]
struct SavedProbe {
    item: String,
    ask: String,
}

#[derive(Serialize)]
struct SavedPassage {
    item: String,
    prose: Vec<SavedBlock>,
}

#[derive(Serialize)]
struct SavedPersona {
    id: String,
    name: String,
    role: String,
    tone: String,
    strictness: String,
    mindset: Vec<SavedBlock>,
    opening: String,
    closing: String,
    bridges: Vec<String>,
    presses: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum SavedBlock {
    Paragraph(Vec<SavedInline>),
    Bullets(Vec<Vec<SavedInline>>),
    Numbered(Vec<Vec<SavedInline>>),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum SavedInline {
    Text(String),
    Emphasis(String),
    Strong(String),
    Code(String),
}

impl From<&Bank> for SavedBank {
    fn from(bank: &Bank) -> Self {
        Self {
            id: bank.id.to_string(),
            title: bank.title.clone(),
            about: bank.about.clone(),
            topics: bank.topics.clone(),
            questions: bank.questions.iter().map(SavedQuestion::from).collect(),
        }
    }
}

impl From<&Question> for SavedQuestion {
    fn from(question: &Question) -> Self {
        let probe = |probe: &Probe| SavedProbe {
            item: probe.item.slug().to_owned(),
            ask: probe.ask.clone(),
        };
        let passage = |passage: &Passage| SavedPassage {
            item: passage.item.slug().to_owned(),
            prose: save_prose(&passage.prose),
        };
        let model = question.model.as_ref();
        Self {
            id: question.id.to_string(),
            ask: question.ask.clone(),
            kind: question.kind.slug().to_owned(),
            competencies: question.competencies.clone(),
            levels: question.levels.iter().map(|level| level.slug().to_owned()).collect(),
            points: question.points.clone(),
            probes: question.probes.iter().map(probe).collect(),
            model: model.map(|model| model.passages.iter().map(passage).collect()),
        }
    }
}

impl From<&Persona> for SavedPersona {
    fn from(persona: &Persona) -> Self {
        Self {
            id: persona.id.to_string(),
            name: persona.name.clone(),
            role: persona.role.clone(),
            tone: persona.tone.clone(),
            strictness: persona.strictness.slug().to_owned(),
            mindset: save_prose(&persona.mindset),
            opening: persona.opening.clone(),
            closing: persona.closing.clone(),
            bridges: persona.bridges.clone(),
            presses: persona.presses.iter().map(|item| item.slug().to_owned()).collect(),
        }
    }
}

fn save_prose(prose: &[Block]) -> Vec<SavedBlock> {
    let line = |line: &Vec<Inline>| -> Vec<SavedInline> { line.iter().map(save_inline).collect() };
    let save = |block: &Block| match block {
        Block::Paragraph(words) => SavedBlock::Paragraph(line(words)),
        Block::List { ordered: true, items } => {
            SavedBlock::Numbered(items.iter().map(line).collect())
        }
        Block::List { ordered: false, items } => {
            SavedBlock::Bullets(items.iter().map(line).collect())
        }
    };
    prose.iter().map(save).collect()
}

fn save_inline(inline: &Inline) -> SavedInline {
    match inline.clone() {
        Inline::Text(words) => SavedInline::Text(words),
        Inline::Emphasis(words) => SavedInline::Emphasis(words),
        Inline::Strong(words) => SavedInline::Strong(words),
        Inline::Code(words) => SavedInline::Code(words),
    }
}
