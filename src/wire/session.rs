//! A talk with a coach, as the notebook keeps it: what was said stands in it as it was said.
//!
//! What was said is a row of texts: all of it, who is named in it (or nothing), then each quotation with its place.
//! A turn is such a row behind the reply. One way for all of them is little code, and all talks are read at start.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::library::texts;
use super::record::{self, Unreadable};
use super::store::Shelf;
use super::taking::{Taking, Wrong};
use crate::domain::{
    Exchange, Level, PackId, Partner, Quoted, Session, SessionId, Spoken, Told, Touched, Wall,
};

const VERSION: u32 = 1;

impl Kept for Session {
    const SHELF: Shelf = Shelf::Sessions;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.changed
    }

    fn saved(&self) -> Value {
        let pack = self.partner.pack.as_ref().map(|id| words(id.as_str()));
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("pack", json::maybe(pack)),
            ("coach", words(&self.partner.coach)),
            ("who", words(&self.who)),
            ("title", words(&self.title)),
            ("seed", number(self.seed)),
            ("opening", texts(&self.opening.iter().flat_map(saved_spoken).collect::<Vec<_>>())),
            ("turns", json::all(&self.turns, saved_turn)),
            ("typed", words(&self.typed)),
            ("closed", Value::Flag(self.closed)),
            ("report", json::maybe(self.report.as_deref().map(words))),
            ("tenets", json::all(&self.tenets, saved_tenet)),
            ("begun", Value::Whole(self.begun.0)),
            ("changed", Value::Whole(self.changed.0)),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut saved = record::taking(record, VERSION)?;
        let session = Self {
            id: SessionId::new(saved.text("id")),
            partner: Partner {
                pack: saved.maybe("pack", fields::text).map(PackId::new),
                coach: saved.text("coach"),
            },
            who: saved.text("who"),
            title: saved.text("title"),
            seed: saved.take("seed", fields::whole).unwrap_or_default(),
            opening: opening(&mut saved),
            turns: rows(&mut saved, "turns", turn),
            typed: saved.text("typed"),
            closed: saved.flag("closed"),
            report: saved.maybe("report", fields::text),
            tenets: rows(&mut saved, "tenets", tenet),
            begun: Wall(saved.number("begun")),
            changed: Wall(saved.number("changed")),
        };
        Ok(saved.whole(session)?)
    }

    fn joined(&self, other: &Self) -> Option<Self> {
        Self::joined(self, other)
    }
}

/// The reply, and what was said to it where something was.
fn saved_turn(turn: &Exchange) -> Value {
    let mut row = vec![turn.reply.clone()];
    row.extend(turn.said.iter().flat_map(saved_spoken));
    texts(&row)
}

/// All of it, who is named in it, and each quotation with its place.
fn saved_spoken(spoken: &Spoken) -> Vec<String> {
    let mut row = vec![spoken.words.clone(), spoken.person.clone()];
    row.extend(spoken.quotes.iter().flat_map(|it| [it.words.clone(), it.place.clone()]));
    row
}

fn saved_tenet(tenet: &Touched) -> Value {
    let level = tenet.level.map_or("", Level::slug);
    texts(&[&tenet.rung, level, &tenet.area, &tenet.words].map(str::to_owned))
}

/// Rows of texts, each made into something; one that cannot be is a fault.
fn rows<T>(saved: &mut Taking, name: &'static str, read: fn(&[String]) -> Option<T>) -> Vec<T> {
    let rows = saved.list(name, |row| fields::list(row, fields::text));
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        match read(row) {
            Some(made) => all.push(made),
            None => saved.note(Wrong::Missing(name)),
        }
    }
    all
}

fn turn(row: &[String]) -> Option<Exchange> {
    let (reply, said) = row.split_first()?;
    let said = if said.is_empty() { None } else { Some(spoken(said)?) };
    Some(Exchange { reply: reply.clone(), said })
}

fn spoken(row: &[String]) -> Option<Spoken> {
    let [words, person, rest @ ..] = row else { return None };
    let mut quotes = Vec::with_capacity(rest.len() / 2);
    let mut rest = rest;
    while let [words, place, others @ ..] = rest {
        quotes.push(Quoted { words: words.clone(), place: place.clone() });
        rest = others;
    }
    let spoken = Spoken { words: words.clone(), quotes, person: person.clone() };
    rest.is_empty().then_some(spoken)
}

fn tenet(row: &[String]) -> Option<Touched> {
    let [rung, level, area, words] = row else { return None };
    let level = match level.as_str() {
        "" => None,
        slug => Some(Level::from_slug(slug)?),
    };
    Some(Touched { rung: rung.clone(), level, area: area.clone(), words: words.clone() })
}

/// What the coach tells in a message, which is spelled as in a record.
pub(super) fn saved_told(told: &Told) -> Value {
    object([
        ("title", words(&told.title)),
        ("opening", texts(&saved_spoken(&told.opening))),
        ("said", json::all(&told.said, |it| texts(&saved_spoken(it)))),
        ("closed", Value::Flag(told.closed)),
        ("report", words(&told.report)),
        ("tenets", json::all(&told.tenets, saved_tenet)),
    ])
}

/// What the coach tells.
pub(super) fn told(saved: &mut Taking) -> Told {
    Told {
        title: saved.text("title"),
        opening: opening(saved).unwrap_or_default(),
        said: rows(saved, "said", spoken),
        closed: saved.flag("closed"),
        report: saved.text("report"),
        tenets: rows(saved, "tenets", tenet),
    }
}

/// What was said first; nothing where nothing was.
fn opening(saved: &mut Taking) -> Option<Spoken> {
    let row = saved.texts("opening");
    if row.is_empty() {
        return None;
    }
    let said = spoken(&row);
    if said.is_none() {
        saved.note(Wrong::Missing("opening"));
    }
    said
}
