//! One line per attempt, as local storage keeps them: a text of lines a month.
//!
//! ## Why
//! 2026-11-20: lines are only ever added. A later line about the same attempt replaces the earlier one
//! when they are read; a line that cannot be read stays where it is. So two windows that save at the same
//! time lose nothing, and saving never rewrites what an older or newer Starling wrote.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::json;
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, Item, Kind, Mode, QuestionId, RoundId, Summary, Wall};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    id: String,
    round: String,
    question: String,
    kind: String,
    mode: String,
    at: i64,
    answering: u64,
    met: Option<(u8, u8)>,
    gaps: Vec<String>,
    /// Mean self-rating in hundredths.
    rating: Option<u16>,
}

/// The key of the month an attempt belongs to: `2026-11`.
pub(super) fn month(at: Wall) -> String {
    at.day().iso().chars().take(7).collect()
}

pub(super) fn line(summary: &Summary) -> String {
    record::write(&Saved {
        v: VERSION,
        id: summary.id.as_str().into(),
        round: summary.round.as_str().into(),
        question: summary.question.as_str().into(),
        kind: summary.kind.slug().into(),
        mode: summary.mode.slug().into(),
        at: summary.at.0,
        answering: summary.answering,
        met: summary.met,
        gaps: summary.gaps.iter().map(|item| item.slug().into()).collect(),
        rating: summary.self_rating.map(|rating| (rating * 100.0).round() as u16),
    })
}

/// Every attempt that the texts tell about, oldest line first, and how many lines could not be read.
pub(super) fn read<'a>(texts: impl Iterator<Item = &'a str>) -> (Vec<Summary>, usize) {
    let mut summaries: Vec<Summary> = Vec::new();
    let mut places: BTreeMap<AttemptId, usize> = BTreeMap::new();
    let mut unreadable = 0;
    for line in texts.flat_map(str::lines).filter(|line| !line.trim().is_empty()) {
        let Ok(summary) = decode(line) else {
            unreadable += 1;
            continue;
        };
        match places.get(&summary.id).and_then(|&place| summaries.get_mut(place)) {
            Some(earlier) => *earlier = summary,
            None => {
                places.insert(summary.id.clone(), summaries.len());
                summaries.push(summary);
            }
        }
    }
    (summaries, unreadable)
}

fn decode(line: &str) -> Result<Summary, Unreadable> {
    let mut fields = record::read(line, VERSION)?;
    Ok(Summary {
        id: AttemptId::new(fields.text("id")?),
        round: RoundId::new(fields.text("round")?),
        question: QuestionId::new(fields.text("question")?),
        kind: fields.word("kind", Kind::from_slug)?,
        mode: fields.word("mode", Mode::from_slug)?,
        at: Wall(fields.whole("at")?),
        answering: fields.whole("answering")?,
        met: fields.maybe("met", read_met)?,
        gaps: fields.list("gaps", |slug| Item::from_slug(slug.as_str()?))?,
        self_rating: fields.maybe("rating", json::whole)?.map(|it: u16| f32::from(it) / 100.0),
    })
}

fn read_met(value: Value) -> Option<(u8, u8)> {
    let [met, of] = json::row(value)?.map(|count: i64| u8::try_from(count).ok());
    Some((met?, of?))
}
