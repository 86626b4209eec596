//! Follow-ups: inside an attempt or a draft, and on their way to and from the reader.

use super::fields::{self, Fields};
use super::json::{self, Value, number, object, words};
use crate::domain::{Aim, Asking, FollowUp, Heard, Item, Level, Mood, Probe, Strictness};

pub(super) fn saved_follow_up(follow_up: &FollowUp) -> Value {
    let FollowUp { aim, quote, ask, start, took } = follow_up;
    object([
        ("aim", words(aim.slug())),
        ("quote", words(quote)),
        ("ask", words(ask)),
        ("start", number(*start as u64)),
        ("took", number(*took)),
    ])
}

fn read_follow_up(value: Value) -> Option<FollowUp> {
    let mut saved = Fields::of(value)?;
    Some(FollowUp {
        aim: saved.word("aim", Aim::from_slug).ok()?,
        quote: saved.text("quote").ok()?,
        ask: saved.text("ask").ok()?,
        start: saved.whole("start").ok()?,
        took: saved.whole("took").ok()?,
    })
}

pub(super) fn read_follow_ups(value: Value) -> Option<Vec<FollowUp>> {
    fields::list(value, read_follow_up)
}

pub(super) fn saved_heard(heard: &Heard) -> Value {
    object([
        ("mood", json::maybe(heard.mood.map(|mood| words(mood.slug())))),
        ("follow_up", json::maybe(heard.follow_up.as_ref().map(saved_follow_up))),
    ])
}

pub(super) fn read_heard(value: Value) -> Option<Heard> {
    let mut saved = Fields::of(value)?;
    Some(Heard {
        mood: saved.maybe("mood", |value| Mood::from_slug(value.as_text()?)).ok()?,
        follow_up: saved.maybe("follow_up", read_follow_up).ok()?,
    })
}

pub(super) fn saved_asking(asking: &Asking) -> Value {
    let Asking { presses, strictness, level, probes, asked, aims, seed } = asking;
    object([
        ("presses", json::all(presses, |item| words(item.slug()))),
        ("strictness", words(strictness.slug())),
        ("level", json::maybe(level.map(|level| words(level.slug())))),
        ("probes", json::all(probes, saved_probe)),
        ("asked", json::all(asked, |it| words(it))),
        ("aims", json::all(aims, |aim| words(aim.slug()))),
        ("seed", number(*seed)),
    ])
}

/// The item, and the question.
fn saved_probe(probe: &Probe) -> Value {
    json::all(&[probe.item.slug(), &probe.ask], |it| words(it))
}

pub(super) fn read_asking(value: Value) -> Option<Asking> {
    let mut saved = Fields::of(value)?;
    Some(Asking {
        presses: saved.list("presses", |value| Item::from_slug(value.as_text()?)).ok()?,
        strictness: saved.word("strictness", Strictness::from_slug).ok()?,
        level: saved.maybe("level", |value| Level::from_slug(value.as_text()?)).ok()?,
        probes: saved.list("probes", read_probe).ok()?,
        asked: saved.texts("asked").ok()?,
        aims: saved.list("aims", |value| Aim::from_slug(value.as_text()?)).ok()?,
        seed: saved.whole("seed").ok()?,
    })
}

fn read_probe(value: Value) -> Option<Probe> {
    let [item, ask]: [Value; 2] = fields::few(value)?;
    Some(Probe { item: Item::from_slug(item.as_text()?)?, ask: fields::text(ask)? })
}
