//! Everything as one file, and what such a file holds.
//!
//! A backup is `{"v":4,"app":"starling","made":...}` with the settings, one list of records for each shelf,
//! just as the stores keep them and ordered by name, and what was set aside, as name and text. So two backups
//! of the same are the same text but for the time they were made. Version 1 had no stories, notes and packs, version 2
//! no talks, version 3 no reviews of peers.

use super::fields::{self, Fields, Missing};
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::{Aside, Shelf, settings};
use crate::domain::{Attempt, Note, Pack, PeerReview, RoundRecord, Session, Settings, Story, Wall};

const VERSION: u32 = 4;

/// Everything there is, as a backup is made of it.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The settings.
    pub settings: &'a Settings,
    /// Every attempt.
    pub attempts: &'a [&'a Attempt],
    /// Every finished round.
    pub rounds: &'a [&'a RoundRecord],
    /// Every story.
    pub stories: &'a [&'a Story],
    /// Every note.
    pub notes: &'a [&'a Note],
    /// All that was taken in.
    pub packs: &'a [&'a Pack],
    /// Every talk with a coach.
    pub sessions: &'a [&'a Session],
    /// Every review of a peer.
    pub reviews: &'a [&'a PeerReview],
    /// What could not be read.
    pub aside: &'a [Aside],
}

/// What a backup held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restored {
    /// When it was made.
    pub made: Wall,
    /// The settings, where they can be read.
    pub settings: Option<Settings>,
    /// Every attempt that can be read.
    pub attempts: Vec<Attempt>,
    /// Every finished round that can be read.
    pub rounds: Vec<RoundRecord>,
    /// Every story that can be read.
    pub stories: Vec<Story>,
    /// Every note that can be read.
    pub notes: Vec<Note>,
    /// All that was taken in, as far as it can be read.
    pub packs: Vec<Pack>,
    /// Every talk that can be read.
    pub sessions: Vec<Session>,
    /// Every review of a peer that can be read.
    pub reviews: Vec<PeerReview>,
    /// What had been set aside when the backup was made.
    pub aside: Vec<Aside>,
    /// What of the backup itself could not be read; to be kept as it is.
    pub unreadable: Vec<Aside>,
}

/// Why a text cannot be restored from. Nothing was taken from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestoreFault {
    /// It is not JSON, or was cut off.
    NotReadable,
    /// It is not a backup of this app.
    OtherApp,
    /// A newer Starling made it.
    Newer {
        /// The version it names.
        version: u32,
    },
    /// The field of that name is missing, or not what it should be.
    Damaged(&'static str),
}

impl From<Missing> for RestoreFault {
    fn from(missing: Missing) -> Self {
        Self::Damaged(missing.0)
    }
}

/// Everything as one JSON text. Each record is spelled by itself: a tree of ten thousand of them would take some
/// hundred megabytes.
pub fn backup(made: Wall, contents: &Contents<'_>) -> String {
    let head = object([
        ("v", number(VERSION.into())),
        ("app", words("starling")),
        ("made", Value::Whole(made.0)),
        ("settings", settings::saved(contents.settings)),
    ]);
    let mut text = head.spell();
    text.pop();
    add(&mut text, Shelf::Attempts.slug(), records(contents.attempts));
    add(&mut text, Shelf::Rounds.slug(), records(contents.rounds));
    add(&mut text, Shelf::Stories.slug(), records(contents.stories));
    add(&mut text, Shelf::Notes.slug(), records(contents.notes));
    add(&mut text, Shelf::Packs.slug(), records(contents.packs));
    add(&mut text, Shelf::Sessions.slug(), records(contents.sessions));
    add(&mut text, Shelf::Reviews.slug(), records(contents.reviews));
    let aside = contents.aside.iter().map(|it| (&*it.name, saved_aside(it).spell()));
    add(&mut text, "aside", by_name(&mut { aside }));
    text.push('}');
    text
}

/// Adds a list of spelled values under a name.
#[inline(never)]
fn add(text: &mut String, name: &str, values: Vec<String>) {
    text.push_str(&format!(",\"{name}\":["));
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push_str(value);
    }
    text.push(']');
}

fn records<T: Kept>(things: &[&T]) -> Vec<String> {
    by_name(&mut things.iter().map(|thing| (thing.key(), thing.saved().spell())))
}

/// Named values, ordered by name. They come in order but for the latest, so that an insertion is cheap.
fn by_name(things: &mut dyn Iterator<Item = (&str, String)>) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    let mut list = Vec::new();
    for (name, value) in things {
        let place = names.partition_point(|earlier| *earlier <= name);
        names.insert(place, name);
        list.insert(place, value);
    }
    list
}

fn saved_aside(aside: &Aside) -> Value {
    json::all(&[&aside.name, &aside.text], |text| words(text))
}

/// Reads a backup of this version or an earlier one. What of it cannot be read is listed, never left out.
///
/// # Errors
/// Where it is no backup, one of a newer version, or one without its version, its time or its lists.
pub fn restore(text: &str) -> Result<Restored, RestoreFault> {
    let mut saved = Fields::parse(text).ok_or(RestoreFault::NotReadable)?;
    if saved.text("app").is_ok_and(|app| app == "starling") {
        let version: u32 = saved.whole("v")?;
        if version > VERSION {
            return Err(RestoreFault::Newer { version });
        }
        return Ok(restored(saved)?);
    }
    Err(RestoreFault::OtherApp)
}

fn restored(mut saved: Fields) -> Result<Restored, Missing> {
    let mut unreadable = Vec::new();
    let mut restored = Restored {
        made: Wall(saved.whole("made")?),
        settings: None,
        attempts: read(&mut saved, &mut unreadable)?,
        rounds: read(&mut saved, &mut unreadable)?,
        stories: read(&mut saved, &mut unreadable)?,
        notes: read(&mut saved, &mut unreadable)?,
        packs: read(&mut saved, &mut unreadable)?,
        sessions: read(&mut saved, &mut unreadable)?,
        reviews: read(&mut saved, &mut unreadable)?,
        aside: Vec::new(),
        unreadable,
    };
    if let Some(record) = saved.maybe("settings", Some)? {
        restored.settings = settings::read(record.clone()).ok();
        if restored.settings.is_none() {
            restored.unreadable.push(aside("settings/current".into(), record.spell()));
        }
    }
    for record in list(&mut saved, "aside")? {
        let texts = fields::list(record.clone(), fields::text);
        match texts.map(<[String; 2]>::try_from) {
            Some(Ok([name, text])) => restored.aside.push(aside(name, text)),
            _ => restored.unreadable.push(aside("backup/aside".into(), record.spell())),
        }
    }
    for (name, value) in saved.rest() {
        restored.unreadable.push(aside(format!("backup/{name}"), value.spell()));
    }
    Ok(restored)
}

/// The things of a shelf. A record that cannot be read goes, as it is, to those.
fn read<T: Kept>(saved: &mut Fields, unreadable: &mut Vec<Aside>) -> Result<Vec<T>, Missing> {
    let shelf = T::SHELF.slug();
    let records = list(saved, shelf)?;
    let mut things = Vec::with_capacity(records.len());
    for record in records {
        match T::read(record.clone()) {
            Ok(thing) => things.push(thing),
            Err(_) => unreadable.push(lost(shelf, &record)),
        }
    }
    Ok(things)
}

/// The values of a list; of none in an earlier version, which had no such shelf.
fn list(saved: &mut Fields, name: &'static str) -> Result<Vec<Value>, Missing> {
    Ok(saved.maybe(name, |value| fields::list(value, Some))?.unwrap_or_default())
}

/// A record as it is, under the name it gives itself as far as it does.
#[inline(never)]
fn lost(shelf: &str, record: &Value) -> Aside {
    let fields: &[(String, Value)] = if let Value::Object(fields) = record { fields } else { &[] };
    let id = fields.iter().find(|(name, _)| name == "id");
    let id = id.and_then(|(_, id)| id.as_text()).unwrap_or_default();
    aside(format!("{shelf}/{id}"), record.spell())
}

fn aside(name: String, text: String) -> Aside {
    Aside { name, text, newer: false }
}
