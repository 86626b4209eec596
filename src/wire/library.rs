//! The library assets: the bundled content of rounds as two JSON files, written by `build.rs`. One is read when the
//! app starts, and holds what is needed until a question is asked; the other follows, with the details.
//!
//! This file names nothing but the domain, `json` and `fields`, so that the build script can hold these
//! without the rest of `wire`.

use super::fields::{self, Fields, Missing};
use super::json::{self, Value, number, object, words};
use crate::domain::{
    Bank, BankId, Block, Guide, Inline, Item, Kind, Level, Library, Marks, Mode, ModelAnswer, Mood,
    Passage, Persona, PersonaId, Probe, Question, QuestionId, RoundTemplate, Slot, Strictness,
};
use std::fmt;

/// The version this build writes, and the only one it reads: the asset always comes with the app.
pub(super) const VERSION: u32 = 1;

/// Why an asset gave no library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LibraryFault {
    /// It is not the JSON it should be: what is wrong, or the name of the field that is.
    NotReadable(&'static str),
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
        Self::NotReadable(missing.0)
    }
}

/// The library as JSON, but for its details: all that is needed until a question is asked.
pub fn encode(library: &Library) -> String {
    object([
        ("v", number(VERSION.into())),
        ("banks", json::all(&library.banks, saved_bank)),
        ("personas", json::all(&library.personas, saved_persona)),
    ])
    .spell()
}

/// What a strong answer holds, probes and model answers of all questions, in the library's order.
pub fn encode_details(library: &Library) -> String {
    let questions: Vec<&Question> = library.questions().collect();
    object([
        ("v", number(VERSION.into())),
        ("questions", json::all(&questions, |question| saved_details(question))),
        ("guides", json::all(&library.guides, saved_guide)),
        ("rounds", json::all(&library.rounds, saved_round)),
    ])
    .spell()
}

/// The library of an asset. A field too many or a word unknown is a fault: nothing is left out unsaid.
pub fn decode(json: &str) -> Result<Library, LibraryFault> {
    let mut asset = asset(json)?;
    let library = Library {
        banks: all(asset.list("banks", Fields::of)?, bank)?,
        personas: all(asset.list("personas", Fields::of)?, persona)?,
        ..Library::default()
    };
    done(&asset).map(|()| library)
}

/// Adds the details of an asset to the questions they belong to.
pub fn add_details(library: &mut Library, json: &str) -> Result<(), LibraryFault> {
    let mut asset = asset(json)?;
    let details = asset.list("questions", Fields::of)?;
    if details.len() != library.questions().count() {
        return Err(LibraryFault::NotReadable("details are not of every question"));
    }
    let questions = library.banks.iter_mut().flat_map(|bank| &mut bank.questions);
    for (question, details) in questions.zip(details) {
        add(question, details)?;
    }
    library.guides = all(asset.list("guides", Fields::of)?, guide)?;
    library.rounds = all(asset.list("rounds", Fields::of)?, round)?;
    done(&asset)
}

/// The fields of an asset of the version this build reads.
pub(super) fn asset(json: &str) -> Result<Fields, LibraryFault> {
    let mut asset = Fields::parse(json).ok_or(LibraryFault::NotReadable("it is no JSON object"))?;
    match asset.whole("v")? {
        VERSION => Ok(asset),
        other => Err(LibraryFault::OtherVersion(other)),
    }
}

fn add(question: &mut Question, mut saved: Fields) -> Result<(), LibraryFault> {
    if saved.text("id")? != question.id.as_str() {
        return Err(LibraryFault::NotReadable("details stand beside another question"));
    }
    let passages = saved.maybe("model", |value| fields::list(value, Fields::of))?;
    let passages = passages.map(|passages| all(passages, passage)).transpose()?;
    question.points = saved.texts("points")?;
    question.probes = all(saved.list("probes", Fields::of)?, probe)?;
    question.model = passages.map(|passages| ModelAnswer { passages });
    done(&saved)
}

/// Reads each, or stops at the first fault. A loop and not `collect`: that weighs 2 kB for each shape.
pub(super) fn all<A, B>(
    saved: Vec<A>,
    read: fn(A) -> Result<B, LibraryFault>,
) -> Result<Vec<B>, LibraryFault> {
    let mut all = Vec::with_capacity(saved.len());
    for one in saved {
        all.push(read(one)?);
    }
    Ok(all)
}

/// Nothing may be left over.
pub(super) fn done(fields: &Fields) -> Result<(), LibraryFault> {
    let fault = || LibraryFault::NotReadable("there is a field too many");
    fields.is_empty().then_some(()).ok_or_else(fault)
}

/// The word of a slug, or the fault that there is none.
pub(super) fn word<W>(
    what: &'static str,
    slug: &str,
    find: fn(&str) -> Option<W>,
) -> Result<W, LibraryFault> {
    find(slug).ok_or_else(|| LibraryFault::UnknownWord(what, slug.to_owned()))
}

fn item(slug: &str) -> Result<Item, LibraryFault> {
    word("checklist item", slug, Item::from_slug)
}

fn bank(mut saved: Fields) -> Result<Bank, LibraryFault> {
    let bank = Bank {
        id: BankId::new(saved.text("id")?),
        title: saved.text("title")?,
        about: saved.text("about")?,
        topics: saved.texts("topics")?,
        questions: all(saved.list("questions", Fields::of)?, question)?,
    };
    done(&saved).map(|()| bank)
}

fn question(mut saved: Fields) -> Result<Question, LibraryFault> {
    let question = Question {
        id: QuestionId::new(saved.text("id")?),
        ask: saved.text("ask")?,
        kind: word("kind", &saved.text("kind")?, Kind::from_slug)?,
        competencies: saved.texts("competencies")?,
        levels: all(saved.texts("levels")?, |slug| word("level", &slug, Level::from_slug))?,
        points: Vec::new(),
        probes: Vec::new(),
        model: None,
    };
    done(&saved).map(|()| question)
}

fn probe(mut saved: Fields) -> Result<Probe, LibraryFault> {
    let probe = Probe { item: item(&saved.text("item")?)?, ask: saved.text("ask")? };
    done(&saved).map(|()| probe)
}

fn passage(mut saved: Fields) -> Result<Passage, LibraryFault> {
    let item = item(&saved.text("item")?)?;
    let passage = Passage { item, prose: saved.list("prose", block)? };
    done(&saved).map(|()| passage)
}

pub(super) fn guide(mut saved: Fields) -> Result<Guide, LibraryFault> {
    let guide = Guide {
        id: saved.text("id")?,
        title: saved.text("title")?,
        lead: saved.list("lead", block)?,
        sections: saved.list("sections", |value| {
            let [title, prose] = fields::few(value)?;
            Some((fields::text(title)?, fields::list(prose, block)?))
        })?,
    };
    done(&saved).map(|()| guide)
}

fn persona(mut saved: Fields) -> Result<Persona, LibraryFault> {
    let persona = Persona {
        id: PersonaId::new(saved.text("id")?),
        name: saved.text("name")?,
        role: saved.text("role")?,
        tone: saved.text("tone")?,
        strictness: word("strictness", &saved.text("strictness")?, Strictness::from_slug)?,
        mindset: saved.list("mindset", block)?,
        opening: saved.text("opening")?,
        closing: saved.text("closing")?,
        bridges: saved.texts("bridges")?,
        presses: all(saved.texts("presses")?, |slug| item(&slug))?,
        thinking: saved.maybe("thinking", fields::whole)?,
        marks: saved.take("marks", |value| {
            let [green, amber, red] = fields::row(value)?.map(|it| u32::try_from(it).ok());
            Marks::new(green?, amber?, red?)
        })?,
        reactions: saved.list("reactions", |value| {
            let [mood, words] = fields::few(value)?;
            Some((Mood::from_slug(&fields::text(mood)?)?, fields::text(words)?))
        })?,
    };
    done(&saved).map(|()| persona)
}

fn round(mut saved: Fields) -> Result<RoundTemplate, LibraryFault> {
    let round = RoundTemplate {
        id: saved.text("id")?,
        title: saved.text("title")?,
        about: saved.text("about")?,
        mode: word("mode", &saved.text("mode")?, Mode::from_slug)?,
        personas: saved.texts("personas")?.into_iter().map(PersonaId::new).collect(),
        minutes: saved.whole("minutes")?,
        slots: all(saved.list("slots", Fields::of)?, slot)?,
    };
    done(&saved).map(|()| round)
}

fn slot(mut saved: Fields) -> Result<Slot, LibraryFault> {
    let slot = Slot {
        name: saved.text("name")?,
        competencies: saved.texts("competencies")?,
        kinds: all(saved.texts("kinds")?, |slug| word("kind", &slug, Kind::from_slug))?,
        levels: all(saved.texts("levels")?, |slug| word("level", &slug, Level::from_slug))?,
    };
    done(&saved).map(|()| slot)
}

/// An object of one field: its name, and what it holds.
fn tagged(value: Value) -> Option<(String, Value)> {
    match value {
        Value::Object(mut fields) if fields.len() == 1 => fields.pop(),
        _ => None,
    }
}

pub(super) fn block(value: Value) -> Option<Block> {
    let (name, held) = tagged(value)?;
    let ordered = name == "numbered";
    match name.as_str() {
        "paragraph" => Some(Block::Paragraph(line(held)?)),
        "numbered" | "bullets" => Some(Block::List { ordered, items: fields::list(held, line)? }),
        _ => None,
    }
}

fn line(value: Value) -> Option<Vec<Inline>> {
    fields::list(value, inline)
}

fn inline(value: Value) -> Option<Inline> {
    let (name, held) = tagged(value)?;
    let words = fields::text(held)?;
    match name.as_str() {
        "text" => Some(Inline::Text(words)),
        "emphasis" => Some(Inline::Emphasis(words)),
        "strong" => Some(Inline::Strong(words)),
        "code" => Some(Inline::Code(words)),
        _ => None,
    }
}

pub(super) fn texts(texts: &[String]) -> Value {
    json::all(texts, |text| words(text))
}

fn saved_bank(bank: &Bank) -> Value {
    object([
        ("id", words(bank.id.as_str())),
        ("title", words(&bank.title)),
        ("about", words(&bank.about)),
        ("topics", texts(&bank.topics)),
        ("questions", json::all(&bank.questions, saved_question)),
    ])
}

fn saved_question(question: &Question) -> Value {
    object([
        ("id", words(question.id.as_str())),
        ("ask", words(&question.ask)),
        ("kind", words(question.kind.slug())),
        ("competencies", texts(&question.competencies)),
        ("levels", json::all(&question.levels, |level| words(level.slug()))),
    ])
}

fn saved_details(question: &Question) -> Value {
    let model = question.model.as_ref();
    object([
        ("id", words(question.id.as_str())),
        ("points", texts(&question.points)),
        ("probes", json::all(&question.probes, saved_probe)),
        ("model", json::maybe(model.map(|model| json::all(&model.passages, saved_passage)))),
    ])
}

fn saved_probe(probe: &Probe) -> Value {
    object([("item", words(probe.item.slug())), ("ask", words(&probe.ask))])
}

fn saved_passage(passage: &Passage) -> Value {
    let prose = json::all(&passage.prose, saved_block);
    object([("item", words(passage.item.slug())), ("prose", prose)])
}

fn saved_persona(persona: &Persona) -> Value {
    let marks = persona.marks;
    let reaction = |(mood, it): &(Mood, String)| Value::List(vec![words(mood.slug()), words(it)]);
    object([
        ("id", words(persona.id.as_str())),
        ("name", words(&persona.name)),
        ("role", words(&persona.role)),
        ("tone", words(&persona.tone)),
        ("strictness", words(persona.strictness.slug())),
        ("mindset", json::all(&persona.mindset, saved_block)),
        ("opening", words(&persona.opening)),
        ("closing", words(&persona.closing)),
        ("bridges", texts(&persona.bridges)),
        ("presses", json::all(&persona.presses, |item| words(item.slug()))),
        ("thinking", json::maybe(persona.thinking.map(|it| number(it.into())))),
        ("marks", json::all(&[marks.green, marks.amber, marks.red], |it| number((*it).into()))),
        ("reactions", json::all(&persona.reactions, reaction)),
    ])
}

pub(super) fn saved_guide(guide: &Guide) -> Value {
    let section = |(title, prose): &(String, Vec<Block>)| {
        Value::List(vec![words(title), json::all(prose, saved_block)])
    };
    object([
        ("id", words(&guide.id)),
        ("title", words(&guide.title)),
        ("lead", json::all(&guide.lead, saved_block)),
        ("sections", json::all(&guide.sections, section)),
    ])
}

pub(super) fn saved_round(round: &RoundTemplate) -> Value {
    object([
        ("id", words(&round.id)),
        ("title", words(&round.title)),
        ("about", words(&round.about)),
        ("mode", words(round.mode.slug())),
        ("personas", json::all(&round.personas, |id| words(id.as_str()))),
        ("minutes", number(round.minutes.into())),
        ("slots", json::all(&round.slots, saved_slot)),
    ])
}

fn saved_slot(slot: &Slot) -> Value {
    object([
        ("name", words(&slot.name)),
        ("competencies", texts(&slot.competencies)),
        ("kinds", json::all(&slot.kinds, |kind| words(kind.slug()))),
        ("levels", json::all(&slot.levels, |level| words(level.slug()))),
    ])
}

pub(super) fn saved_block(block: &Block) -> Value {
    match block {
        Block::Paragraph(line) => object([("paragraph", saved_line(line))]),
        Block::List { ordered, items } => {
            let name = if *ordered { "numbered" } else { "bullets" };
            object([(name, json::all(items, |line| saved_line(line)))])
        }
    }
}

fn saved_line(line: &[Inline]) -> Value {
    json::all(line, |inline| {
        let name = match inline {
            Inline::Text(_) => "text",
            Inline::Emphasis(_) => "emphasis",
            Inline::Strong(_) => "strong",
            Inline::Code(_) => "code",
        };
        object([(name, words(inline.words()))])
    })
}
