//! A talk with a coach, as the notebook keeps it: what was said stands in it as it was said.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::record::{self, Unreadable};
use super::store::Shelf;
use super::taking::{Taking, row_of_texts};
use crate::domain::{
    Exchange, Level, PackId, Partner, Quoted, Session, SessionId, Spoken, Touched, Wall,
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
            ("opening", json::maybe(self.opening.as_ref().map(saved_spoken))),
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
            opening: saved.one("opening", spoken),
            turns: saved.each("turns", |turn| Exchange {
                reply: turn.text("reply"),
                said: turn.one("said", spoken),
            }),
            typed: saved.text("typed"),
            closed: saved.flag("closed"),
            report: saved.maybe("report", fields::text),
            tenets: saved.each("tenets", tenet),
            begun: Wall(saved.number("begun")),
            changed: Wall(saved.number("changed")),
        };
        Ok(saved.whole(session)?)
    }

    fn joined(&self, other: &Self) -> Option<Self> {
        Self::joined(self, other)
    }
}

fn saved_turn(turn: &Exchange) -> Value {
    let said = json::maybe(turn.said.as_ref().map(saved_spoken));
    object([("reply", words(&turn.reply)), ("said", said)])
}

pub(super) fn saved_spoken(spoken: &Spoken) -> Value {
    let quote = |it: &Quoted| Value::List(vec![words(&it.words), words(&it.place)]);
    object([
        ("words", words(&spoken.words)),
        ("quotes", json::all(&spoken.quotes, quote)),
        ("person", json::maybe(spoken.person.as_deref().map(words))),
    ])
}

pub(super) fn spoken(saved: &mut Taking) -> Spoken {
    Spoken {
        words: saved.text("words"),
        quotes: saved.list("quotes", |value| {
            let [words, place] = row_of_texts(value)?;
            Some(Quoted { words, place })
        }),
        person: saved.maybe("person", fields::text),
    }
}

pub(super) fn saved_tenet(tenet: &Touched) -> Value {
    object([
        ("rung", words(&tenet.rung)),
        ("level", json::maybe(tenet.level.map(|level| words(level.slug())))),
        ("area", words(&tenet.area)),
        ("words", words(&tenet.words)),
    ])
}

pub(super) fn tenet(saved: &mut Taking) -> Touched {
    Touched {
        rung: saved.text("rung"),
        level: saved.maybe("level", |slug| Level::from_slug(slug.as_text()?)),
        area: saved.text("area"),
        words: saved.text("words"),
    }
}
