//! The round that runs, as it is written down at every change.

use super::attempt::{read_rating, saved_rating};
use super::json::{self, Value, number, object, words};
use super::plan::{read_plan, saved_plan};
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, Draft, Phase, RoundId};

const VERSION: u32 = 1;

pub(super) fn encode(draft: &Draft) -> String {
    object([
        ("v", number(VERSION.into())),
        ("round", words(draft.round.as_str())),
        ("plan", saved_plan(&draft.plan)),
        ("place", number(draft.place as u64)),
        ("take", number(draft.take.into())),
        ("phase", words(draft.phase.slug())),
        ("text", words(&draft.text)),
        ("thinking", number(draft.thinking)),
        ("answering", number(draft.answering)),
        ("added", number(draft.added)),
        ("interrupted", Value::Flag(draft.interrupted)),
        ("closed_by_clock", Value::Flag(draft.closed_by_clock)),
        ("rating", saved_rating(&draft.rating)),
        ("attempts", json::all(&draft.attempts, |id| words(id.as_str()))),
        ("revision", number(draft.revision)),
    ])
    .spell()
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
