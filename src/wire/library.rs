//! The library asset: all bundled content as one JSON file, written by `build.rs` and read when the app starts.
//!
//! This file names nothing but the domain, so that the build script can hold it without the rest of `wire`.

use crate::domain::{
    Bank, BankId, Block, Inline, Item, Kind, Level, Library, ModelAnswer, Passage, Persona,
    PersonaId, Probe, Question, QuestionId, Strictness,
};
use serde::{Deserialize, Serialize};
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
    let unreadable = |fault: serde_json::Error| LibraryFault::NotReadable(fault.to_string());
    let Version { v } = serde_json::from_str(json).map_err(unreadable)?;
    if v != VERSION {
        return Err(LibraryFault::OtherVersion(v));
    }
    let asset: Asset = serde_json::from_str(json).map_err(unreadable)?;
    Ok(Library {
        banks: all(asset.banks, SavedBank::restore)?,
        personas: all(asset.personas, SavedPersona::restore)?,
    })
}

/// Restores each, or stops at the first fault.
fn all<A, B>(
    saved: Vec<A>,
    restore: fn(A) -> Result<B, LibraryFault>,
) -> Result<Vec<B>, LibraryFault> {
    saved.into_iter().map(restore).collect()
}

/// The word of a slug, or the fault that there is none.
fn word<W>(what: &'static str, slug: &str, find: fn(&str) -> Option<W>) -> Result<W, LibraryFault> {
    find(slug).ok_or_else(|| LibraryFault::UnknownWord(what, slug.to_owned()))
}

fn item(slug: &str) -> Result<Item, LibraryFault> {
    word("checklist item", slug, Item::from_slug)
}

/// Looked at first, so that a newer asset is called newer and not broken.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asset {
    v: u32,
    banks: Vec<SavedBank>,
    personas: Vec<SavedPersona>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedBank {
    id: String,
    title: String,
    about: String,
    topics: Vec<String>,
    questions: Vec<SavedQuestion>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedProbe {
    item: String,
    ask: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedPassage {
    item: String,
    prose: Vec<SavedBlock>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SavedBlock {
    Paragraph(Vec<SavedInline>),
    Bullets(Vec<Vec<SavedInline>>),
    Numbered(Vec<Vec<SavedInline>>),
}

#[derive(Serialize, Deserialize)]
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

impl SavedBank {
    fn restore(self) -> Result<Bank, LibraryFault> {
        Ok(Bank {
            id: BankId::new(self.id),
            title: self.title,
            about: self.about,
            topics: self.topics,
            questions: all(self.questions, SavedQuestion::restore)?,
        })
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

impl SavedQuestion {
    fn restore(self) -> Result<Question, LibraryFault> {
        let model = self.model.map(|passages| all(passages, SavedPassage::restore)).transpose()?;
        Ok(Question {
            id: QuestionId::new(self.id),
            ask: self.ask,
            kind: word("kind", &self.kind, Kind::from_slug)?,
            competencies: self.competencies,
            levels: all(self.levels, |slug| word("level", &slug, Level::from_slug))?,
            points: self.points,
            probes: all(self.probes, |probe| {
                Ok(Probe { item: item(&probe.item)?, ask: probe.ask })
            })?,
            model: model.map(|passages| ModelAnswer { passages }),
        })
    }
}

impl SavedPassage {
    fn restore(self) -> Result<Passage, LibraryFault> {
        Ok(Passage { item: item(&self.item)?, prose: restore_prose(self.prose) })
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

impl SavedPersona {
    fn restore(self) -> Result<Persona, LibraryFault> {
        Ok(Persona {
            id: PersonaId::new(self.id),
            name: self.name,
            role: self.role,
            tone: self.tone,
            strictness: word("strictness", &self.strictness, Strictness::from_slug)?,
            mindset: restore_prose(self.mindset),
            opening: self.opening,
            closing: self.closing,
            bridges: self.bridges,
            presses: all(self.presses, |slug| item(&slug))?,
        })
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

fn restore_prose(prose: Vec<SavedBlock>) -> Vec<Block> {
    let line = |line: Vec<SavedInline>| line.into_iter().map(restore_inline).collect();
    let restore = |block: SavedBlock| match block {
        SavedBlock::Paragraph(words) => Block::Paragraph(line(words)),
        SavedBlock::Numbered(items) => {
            Block::List { ordered: true, items: items.into_iter().map(line).collect() }
        }
        SavedBlock::Bullets(items) => {
            Block::List { ordered: false, items: items.into_iter().map(line).collect() }
        }
    };
    prose.into_iter().map(restore).collect()
}

fn restore_inline(inline: SavedInline) -> Inline {
    match inline {
        SavedInline::Text(words) => Inline::Text(words),
        SavedInline::Emphasis(words) => Inline::Emphasis(words),
        SavedInline::Strong(words) => Inline::Strong(words),
        SavedInline::Code(words) => Inline::Code(words),
    }
}
