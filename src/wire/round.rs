//! A finished round, as the notebook keeps it.

use super::json::{self, Value, number, object, words};
use super::plan::{read_plan, saved_plan};
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, QuestionId, RoundId, RoundRecord, Wall};

const VERSION: u32 = 1;

pub(super) fn saved(round: &RoundRecord) -> Value {
    object([
        ("v", number(VERSION.into())),
        ("id", words(round.id.as_str())),
        ("plan", saved_plan(&round.plan)),
        ("ended", Value::Whole(round.ended.0)),
        ("attempts", json::all(&round.attempts, |id| words(id.as_str()))),
        ("skipped", json::all(&round.skipped, |id| words(id.as_str()))),
    ])
}

pub(super) fn decode(text: &str) -> Result<RoundRecord, Unreadable> {
    let mut fields = record::read(text, VERSION)?;
    Ok(RoundRecord {
        id: RoundId::new(fields.text("id")?),
        plan: fields.take("plan", read_plan)?,
        ended: Wall(fields.whole("ended")?),
        attempts: fields.texts("attempts")?.into_iter().map(AttemptId::new).collect(),
        skipped: fields.texts("skipped")?.into_iter().map(QuestionId::new).collect(),
    })
}
