//! The library assets: the bundled content of rounds as two JSON files, written by `build.rs`. One is read when the
//! app starts, and holds what is needed until a question is asked; the other follows, with the details.
//!
//! This file names nothing but the domain, `json`, `fields` and `taking`, so that the build script can hold these
//! without the rest of `wire`.

use super::fields::{self, Fields, Missing};
use super::json::{self, Value, number, object, words};
use super::taking::{Taking, Wrong, row_of_texts};
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

impl From<Wrong> for LibraryFault {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Missing(name) => Self::NotReadable(name),
            Wrong::Word(what, word) => Self::UnknownWord(what, word),
            Wrong::TooMany => Self::NotReadable("there is a field too many"),
        }
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
        banks: asset.each("banks", bank),
        personas: asset.each("personas", persona),
        ..Library::default()
    };
    Ok(asset.whole(library)?)
}

/// Adds the details of an asset to the questions they belong to.
pub fn add_details(library: &mut Library, json: &str) -> Result<(), LibraryFault> {
    let mut asset = asset(json)?;
    let details = asset.objects("questions");
    if details.len() != library.questions().count() {
        asset.note(Wrong::Missing("details are not of every question"));
    }
    let questions = library.banks.iter_mut().flat_map(|bank| &mut bank.questions);
    for (question, details) in questions.zip(details) {
        asset.inner(details, |details| add(question, details));
    }
    library.guides = asset.each("guides", guide);
    library.rounds = asset.each("rounds", round);
    Ok(asset.whole(())?)
}

/// The fields of an asset of the version this build reads.
pub(super) fn asset(json: &str) -> Result<Taking, LibraryFault> {
    let mut asset = Fields::parse(json).ok_or(LibraryFault::NotReadable("it is no JSON object"))?;
    match asset.whole("v")? {
        VERSION => Ok(asset.into()),
        other => Err(LibraryFault::OtherVersion(other)),
    }
}

/// Adds the details of one question to it.
pub(super) fn add(question: &mut Question, saved: &mut Taking) {
    if saved.text("id") != question.id.as_str() {
        saved.note(Wrong::Missing("details stand beside another question"));
    }
    question.points = saved.texts("points");
    question.probes = saved.each("probes", probe);
    question.model = match saved.maybe("model", |value| fields::list(value, Fields::of)) {
        None => None,
        Some(objects) => {
            let mut passages = Vec::with_capacity(objects.len());
            for fields in objects {
                passages.push(saved.inner(fields, passage));
            }
            Some(ModelAnswer { passages })
        }
    };
}

fn item(saved: &mut Taking) -> Item {
    saved.word("checklist item", "item", Item::from_slug, Item::Event)
}

pub(super) fn bank(saved: &mut Taking) -> Bank {
    Bank {
        id: BankId::new(saved.text("id")),
        title: saved.text("title"),
        about: saved.text("about"),
        topics: saved.texts("topics"),
        questions: saved.each("questions", question),
    }
}

fn question(saved: &mut Taking) -> Question {
    Question {
        id: QuestionId::new(saved.text("id")),
        ask: saved.text("ask"),
        kind: saved.word("kind", "kind", Kind::from_slug, Kind::Behavioural),
        competencies: saved.texts("competencies"),
        levels: saved.words("level", "levels", Level::from_slug),
        points: Vec::new(),
        probes: Vec::new(),
        model: None,
    }
}

fn probe(saved: &mut Taking) -> Probe {
    Probe { item: item(saved), ask: saved.text("ask") }
}

fn passage(saved: &mut Taking) -> Passage {
    Passage { item: item(saved), prose: saved.list("prose", block) }
}

pub(super) fn guide(saved: &mut Taking) -> Guide {
    Guide {
        id: saved.text("id"),
        title: saved.text("title"),
        lead: saved.list("lead", block),
        sections: saved.list("sections", |value| {
            let [title, prose] = fields::few(value)?;
            Some((fields::text(title)?, fields::list(prose, block)?))
        }),
    }
}

fn persona(saved: &mut Taking) -> Persona {
    Persona {
        id: PersonaId::new(saved.text("id")),
        name: saved.text("name"),
        role: saved.text("role"),
        tone: saved.text("tone"),
        strictness: saved.word(
            "strictness",
            "strictness",
            Strictness::from_slug,
            Strictness::default(),
        ),
        mindset: saved.list("mindset", block),
        opening: saved.text("opening"),
        closing: saved.text("closing"),
        bridges: saved.texts("bridges"),
        presses: saved.words("checklist item", "presses", Item::from_slug),
        thinking: saved.maybe("thinking", fields::whole),
        marks: saved.take("marks", marks).unwrap_or_default(),
        reactions: saved.list("reactions", |value| {
            let [mood, words] = row_of_texts(value)?;
            Some((Mood::from_slug(&mood)?, words))
        }),
    }
}

fn marks(value: Value) -> Option<Marks> {
    let [green, amber, red] = fields::row(value)?.map(|it| u32::try_from(it).ok());
    Marks::new(green?, amber?, red?)
}

fn round(saved: &mut Taking) -> RoundTemplate {
    RoundTemplate {
        id: saved.text("id"),
        title: saved.text("title"),
        about: saved.text("about"),
        mode: saved.word("mode", "mode", Mode::from_slug, Mode::default()),
        personas: saved.list("personas", |id| fields::text(id).map(PersonaId::new)),
        minutes: saved.take("minutes", fields::whole).unwrap_or_default(),
        slots: saved.each("slots", slot),
    }
}

fn slot(saved: &mut Taking) -> Slot {
    Slot {
        name: saved.text("name"),
        competencies: saved.texts("competencies"),
        kinds: saved.words("kind", "kinds", Kind::from_slug),
        levels: saved.words("level", "levels", Level::from_slug),
    }
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

pub(super) fn saved_bank(bank: &Bank) -> Value {
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

pub(super) fn saved_details(question: &Question) -> Value {
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
