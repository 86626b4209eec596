//! The round that runs, as it is written down at every change.

use serde::Serialize;

use super::attempt::{read_rating, saved_rating};
use super::plan::{SavedPlan, read_plan};
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, Draft, Phase, RoundId};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    round: String,
    plan: SavedPlan,
    place: usize,
    take: u32,
    phase: String,
    text: String,
    thinking: u64,
    answering: u64,
    added: u64,
    interrupted: bool,
    closed_by_clock: bool,
    rating: [Option<u8>; 5],
    attempts: Vec<String>,
    revision: u64,
}

pub(super) fn encode(draft: &Draft) -> String {
    record::write(&Saved {
        v: VERSION,
        round: draft.round.as_str().into(),
        plan: SavedPlan::of(&draft.plan),
        place: draft.place,
        take: draft.take,
        phase: draft.phase.slug().into(),
        text: draft.text.clone(),
        thinking: draft.thinking,
        answering: draft.answering,
        added: draft.added,
        interrupted: draft.interrupted,
        closed_by_clock: draft.closed_by_clock,
        rating: saved_rating(&draft.rating),
        attempts: draft.attempts.iter().map(|id| id.as_str().into()).collect(),
        revision: draft.revision,
    })
}

pub(super) fn decode(text: &str) -> Result<Draft, Unreadable> {
    let mut fields = record::read(text, VERSION)?;
    let draft = Draft {
        round: RoundId::new(fields.text("round")?),
        plan: fields.take("plan", read_plan)?,
        place: fields.whole("place")?,
        take: fields.whole("take")?,
        phase: fields.word("phase", Phase::from_slug)?,
        text: fields.text("text")?,
        thinking: fields.whole("thinking")?,
        answering: fields.whole("answering")?,
        added: fields.whole("added")?,
        interrupted: fields.flag("interrupted")?,
        closed_by_clock: fields.flag("closed_by_clock")?,
        rating: fields.take("rating", read_rating)?,
        attempts: fields.texts("attempts")?.into_iter().map(AttemptId::new).collect(),
        revision: fields.whole("revision")?,
    };
    let fits = draft.place < draft.plan.questions.len() && draft.take >= 1;
    if fits { Ok(draft) } else { Err(Unreadable::Damaged) }
}
