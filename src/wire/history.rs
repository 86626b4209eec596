//! One line per attempt, as local storage keeps them: a text of lines a month.
//!
//! ## Why
//! 2026-11-20: lines are only ever added. A later line about the same attempt replaces the earlier one
//! when they are read; a line that cannot be read stays where it is. So two windows that save at the same
//! time lose nothing, and saving never rewrites what an older or newer Starling wrote.

use super::attempt::{read_rating, saved_rating};
use super::fields;
use super::json::{self, Value, number, object, words};
use super::record::{self, Unreadable};
use crate::domain::{
    AttemptId, Item, Kind, Mode, Named, QuestionId, Review, RoundId, Summary, Wall,
};

const VERSION: u32 = 1;

/// The key of the month an attempt belongs to: `2026-11`.
pub(super) fn month(at: Wall) -> String {
    at.day().iso().chars().take(7).collect()
}

pub(super) fn line(summary: &Summary) -> String {
    let count = |(met, of): (u8, u8)| json::all(&[met, of], |count| number((*count).into()));
    // In hundredths.
    let rating = |rating: f32| number((rating * 100.0).round() as u64);
    let mut line = object([
        ("v", number(VERSION.into())),
        ("id", words(summary.id.as_str())),
        ("round", words(summary.round.as_str())),
        ("question", words(summary.question.as_str())),
        ("kind", words(summary.kind.slug())),
        ("mode", words(summary.mode.slug())),
        ("at", Value::Whole(summary.at.0)),
        ("answering", number(summary.answering)),
        ("met", json::maybe(summary.met.map(count))),
        ("gaps", json::all(&summary.gaps, |item| words(item.slug()))),
        ("rating", json::maybe(summary.self_rating.map(rating))),
    ]);
    // What came later is there only where it says something.
    if let Value::Object(fields) = &mut line {
        if !summary.partly.is_empty() {
            fields.push(("partly".into(), json::all(&summary.partly, |item| words(item.slug()))));
        }
        if summary.ratings != Review::default() {
            fields.push(("own".into(), saved_rating(&summary.ratings)));
        }
    }
    line.spell()
}

fn read_items(value: Value) -> Option<Vec<Item>> {
    fields::list(value, |slug| Item::from_slug(slug.as_text()?))
}

/// Every attempt that the texts tell about, oldest line first, and how many lines could not be read.
pub(super) fn read<'a>(texts: impl Iterator<Item = &'a str>) -> (Vec<Summary>, usize) {
    let mut summaries: Named<Summary> = Named::default();
    let mut unreadable = 0;
    for line in texts.flat_map(str::lines).filter(|line| !line.trim().is_empty()) {
        match decode(line) {
            Ok(summary) => summaries.insert(&summary.id.to_string(), summary),
            Err(_) => unreadable += 1,
        }
    }
    (summaries.into_things(), unreadable)
}

fn decode(line: &str) -> Result<Summary, Unreadable> {
    let mut saved = record::read(line, VERSION)?;
    Ok(Summary {
        id: AttemptId::new(saved.text("id")?),
        round: RoundId::new(saved.text("round")?),
        question: QuestionId::new(saved.text("question")?),
        kind: saved.word("kind", Kind::from_slug)?,
        mode: saved.word("mode", Mode::from_slug)?,
        at: Wall(saved.whole("at")?),
        answering: saved.whole("answering")?,
        met: saved.maybe("met", read_met)?,
        gaps: saved.take("gaps", read_items)?,
        partly: saved.maybe("partly", read_items)?.unwrap_or_default(),
        self_rating: saved.maybe("rating", fields::whole)?.map(|it: u16| f32::from(it) / 100.0),
        ratings: saved.maybe("own", read_rating)?.unwrap_or_default(),
    })
}

fn read_met(value: Value) -> Option<(u8, u8)> {
    let [met, of] = fields::row(value)?.map(|count| u8::try_from(count).ok());
    Some((met?, of?))
}
