//! A finished round, as the notebook keeps it.

use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::plan::{read_plan, saved_plan};
use super::record::{self, Unreadable};
use super::store::Shelf;
use crate::domain::{AttemptId, QuestionId, RoundId, RoundRecord, Wall};

const VERSION: u32 = 1;

impl Kept for RoundRecord {
    const SHELF: Shelf = Shelf::Rounds;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.ended
    }

    fn saved(&self) -> Value {
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("plan", saved_plan(&self.plan)),
            ("ended", Value::Whole(self.ended.0)),
            ("attempts", json::all(&self.attempts, |id| words(id.as_str()))),
            ("skipped", json::all(&self.skipped, |id| words(id.as_str()))),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut fields = record::fields(record, VERSION)?;
        Ok(Self {
            id: RoundId::new(fields.text("id")?),
            plan: fields.take("plan", read_plan)?,
            ended: Wall(fields.whole("ended")?),
            attempts: fields.texts("attempts")?.into_iter().map(AttemptId::new).collect(),
            skipped: fields.texts("skipped")?.into_iter().map(QuestionId::new).collect(),
        })
    }
}
