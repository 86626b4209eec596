//! One line per attempt, as local storage keeps them: a text of lines a day.
//!
//! A line is `{"v":2,"line":[...]}`: ten thousand of them are about two million characters, of the five that local
//! storage holds. Version 1 named every field, and kept a text of lines a month.
//!
//! ## Why
//! 2026-11-20: a later line about the same attempt takes the place of the earlier one; every other line, and one
//! that cannot be read above all, stays as it is. So two windows that save at the same time lose nothing, and
//! saving never rewrites what an older or newer Starling wrote.
//!
//! 2026-11-20: a text a day and not a month, so that saving an answer costs the same after a year of them.

use super::attempt::{read_rating, saved_rating};
use super::fields;
use super::json::{self, Value, number, object, words};
use super::record::{self, Unreadable};
use super::taking::Taking;
use crate::domain::{
    AttemptId, Item, Kind, Length, Mode, Named, PersonaId, QuestionId, Review, RoundId, Summary,
    Wall,
};

const VERSION: u32 = 2;

/// The key of the day an attempt belongs to: `2026-11-20`.
pub(super) fn day(at: Wall) -> String {
    at.day().iso()
}

/// The key of that day in version 1: `2026-11`.
pub(super) fn month(day: &str) -> &str {
    day.rsplit_once('-').map_or(day, |(month, _)| month)
}

pub(super) fn line(summary: &Summary) -> String {
    let mut row = vec![
        words(summary.id.as_str()),
        json::maybe((!is_named_after(summary)).then(|| words(summary.round.as_str()))),
        words(summary.question.as_str()),
        words(summary.kind.slug()),
        words(summary.mode.slug()),
        words(summary.persona.as_str()),
        Value::Whole(summary.at.0),
        number(summary.answering),
        json::maybe(summary.planned.map(|it| number(it.into()))),
        json::maybe(summary.met.map(|(met, of)| counts(&[met.into(), of.into()]))),
        json::all(&summary.gaps, |item| words(item.slug())),
        // In hundredths.
        json::maybe(summary.self_rating.map(|it| number((it * 100.0).round() as u64))),
        json::maybe(
            summary
                .length
                .map(|Length { words, parts: [s, t, a, r, l] }| counts(&[words, s, t, a, r, l])),
        ),
    ];
    // Only where they say something: nothing can stand behind them.
    if !summary.partly.is_empty() || summary.ratings != Review::default() {
        row.push(json::all(&summary.partly, |item| words(item.slug())));
        row.push(saved_rating(&summary.ratings));
    }
    object([("v", number(VERSION.into())), ("line", Value::List(row))]).spell()
}

fn counts(counts: &[u32]) -> Value {
    json::all(counts, |count| number((*count).into()))
}

/// The round of an attempt stands at the start of its name.
pub(super) fn round_of(id: &str) -> &str {
    let round = id.rsplit_once('-').and_then(|(place, _)| place.rsplit_once('-'));
    round.map_or("", |(round, _)| round)
}

fn is_named_after(summary: &Summary) -> bool {
    round_of(summary.id.as_str()) == summary.round.as_str()
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

/// The text without the lines about these attempts, each of them replaced by its line where `kept`.
pub(super) fn replaced(text: &str, lines: &[&Summary], kept: bool) -> String {
    let mut out = String::with_capacity(text.len() + 256);
    let mut open: Vec<&Summary> = lines.to_vec();
    for old in text.split_inclusive('\n') {
        let about = |summary: &&Summary| {
            old.contains(summary.id.as_str()) && decode(old).is_ok_and(|it| it.id == summary.id)
        };
        match lines.iter().find(|summary| about(summary)) {
            None => out.push_str(old),
            Some(known) => {
                if kept && open.iter().any(|it| it.id == known.id) {
                    push(&mut out, known);
                }
                open.retain(|it| it.id != known.id);
            }
        }
    }
    open.iter().filter(|_| kept).for_each(|summary| push(&mut out, summary));
    out
}

fn push(text: &mut String, summary: &Summary) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&line(summary));
    text.push('\n');
}

fn decode(line: &str) -> Result<Summary, Unreadable> {
    let mut saved = record::taking(json::parse(line).ok_or(Unreadable::Damaged)?, VERSION)?;
    let row = saved.maybe("line", |row| fields::list(row, Some));
    let summary = match row {
        Some(row) => Row { values: row.into_iter(), whole: true }.read()?,
        None => read_fields(&mut saved),
    };
    Ok(saved.whole(summary)?)
}

/// The values of a line, taken one by one; what is wrong is asked once, at the end.
struct Row {
    values: std::vec::IntoIter<Value>,
    whole: bool,
}

impl Row {
    fn read(mut self) -> Result<Summary, Unreadable> {
        let id = self.text();
        let round = self.maybe(fields::text).unwrap_or_else(|| round_of(&id).to_owned());
        let summary = Summary {
            id: AttemptId::new(id),
            round: RoundId::new(round),
            question: QuestionId::new(self.text()),
            kind: self.word(Kind::from_slug),
            mode: self.word(Mode::from_slug),
            persona: PersonaId::new(self.text()),
            at: Wall(self.take(fields::whole)),
            answering: self.take(fields::whole),
            planned: self.maybe(fields::whole),
            met: self.maybe(read_met),
            gaps: self.take(read_gaps),
            self_rating: self.maybe(fields::whole).map(hundredths),
            length: self.maybe(read_length),
            partly: self.later(read_gaps),
            ratings: self.later(read_rating),
        };
        let whole = self.whole && self.values.len() == 0;
        whole.then_some(summary).ok_or(Unreadable::Damaged)
    }

    #[inline(never)]
    fn next(&mut self) -> Value {
        let next = self.values.next();
        self.whole &= next.is_some();
        next.unwrap_or(Value::Null)
    }

    fn take<T: Default>(&mut self, read: fn(Value) -> Option<T>) -> T {
        let value = read(self.next());
        self.whole &= value.is_some();
        value.unwrap_or_default()
    }

    /// What a line need not go on with.
    fn later<T: Default>(&mut self, read: fn(Value) -> Option<T>) -> T {
        if self.values.len() == 0 { T::default() } else { self.take(read) }
    }

    /// What null stands for, or what a value does.
    fn maybe<T>(&mut self, read: fn(Value) -> Option<T>) -> Option<T> {
        let value = self.next();
        if value == Value::Null {
            return None;
        }
        let value = read(value);
        self.whole &= value.is_some();
        value
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        self.take(fields::text)
    }

    fn word<T: Default>(&mut self, find: fn(&str) -> Option<T>) -> T {
        let word = find(&self.text());
        self.whole &= word.is_some();
        word.unwrap_or_default()
    }
}

fn hundredths(rating: u16) -> f32 {
    f32::from(rating) / 100.0
}

/// A line of version 1.
fn read_fields(saved: &mut Taking) -> Summary {
    Summary {
        id: AttemptId::new(saved.text("id")),
        round: RoundId::new(saved.text("round")),
        question: QuestionId::new(saved.text("question")),
        kind: saved.word("kind", "kind", Kind::from_slug, Kind::default()),
        mode: saved.word("mode", "mode", Mode::from_slug, Mode::default()),
        at: Wall(saved.number("at")),
        answering: saved.take("answering", fields::whole).unwrap_or_default(),
        met: saved.maybe("met", read_met),
        gaps: saved.take("gaps", read_gaps).unwrap_or_default(),
        self_rating: saved.maybe("rating", fields::whole).map(hundredths),
        persona: PersonaId::default(),
        planned: None,
        length: None,
        partly: Vec::new(),
        ratings: Review::default(),
    }
}

fn read_gaps(value: Value) -> Option<Vec<Item>> {
    fields::list(value, |slug| Item::from_slug(slug.as_text()?))
}

fn read_met(value: Value) -> Option<(u8, u8)> {
    let [met, of] = fields::row(value)?.map(|count| u8::try_from(count).ok());
    Some((met?, of?))
}

fn read_length(value: Value) -> Option<Length> {
    let [words, s, t, a, r, l] = fields::row(value)?.map(|count| u32::try_from(count).ok());
    Some(Length { words: words?, parts: [s?, t?, a?, r?, l?] })
}
