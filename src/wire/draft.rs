//! The round that runs, as it is written down at every change.

use serde::{Deserialize, Serialize};

use super::attempt::{rating_of, saved_rating};
use super::plan::SavedPlan;
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, Draft, Phase, RoundId};

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
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
    let saved: Saved = record::read(text, VERSION)?;
    draft(saved).ok_or(Unreadable::Damaged)
}

fn draft(saved: Saved) -> Option<Draft> {
    let plan = saved.plan.plan()?;
    (saved.place < plan.questions.len() && saved.take >= 1).then_some(())?;
    Some(Draft {
        round: RoundId::new(saved.round),
        plan,
        place: saved.place,
        take: saved.take,
        phase: Phase::from_slug(&saved.phase)?,
        text: saved.text,
        thinking: saved.thinking,
        answering: saved.answering,
        added: saved.added,
        interrupted: saved.interrupted,
        closed_by_clock: saved.closed_by_clock,
        rating: rating_of(saved.rating)?,
        attempts: saved.attempts.into_iter().map(AttemptId::new).collect(),
        revision: saved.revision,
    })
}
