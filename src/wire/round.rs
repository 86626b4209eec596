//! A finished round, as the notebook keeps it.

use serde::Serialize;

use super::plan::{SavedPlan, read_plan};
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, QuestionId, RoundId, RoundRecord, Wall};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    id: String,
    plan: SavedPlan,
    ended: i64,
    attempts: Vec<String>,
    skipped: Vec<String>,
}

pub(super) fn encode(round: &RoundRecord) -> String {
    record::write(&Saved {
        v: VERSION,
        id: round.id.as_str().into(),
        plan: SavedPlan::of(&round.plan),
        ended: round.ended.0,
        attempts: round.attempts.iter().map(|id| id.as_str().into()).collect(),
        skipped: round.skipped.iter().map(|id| id.as_str().into()).collect(),
    })
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
