//! The round that runs, as it is written down at every change.

use super::attempt::{read_rating, saved_rating};
use super::fields;
use super::follow_up::{read_follow_ups, read_heard, saved_follow_up, saved_heard};
use super::json::{self, Value, number, object, words};
use super::plan::{read_plan, saved_plan};
use super::record::{self, Unreadable};
use crate::domain::{AttemptId, Draft, Phase, RoundId};

const VERSION: u32 = 1;

pub(super) fn encode(draft: &Draft) -> String {
    let saved = object([
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
    ]);
    let probing = [
        ("heard", json::maybe(draft.heard.as_ref().map(saved_heard))),
        ("reply", words(&draft.reply)),
        ("replying", number(draft.replying)),
        ("follow_ups", json::all(&draft.follow_ups, saved_follow_up)),
        ("asked", json::all(&draft.asked, |it| words(it))),
    ];
    json::with_later(saved, probing).spell()
}

pub(super) fn decode(text: &str) -> Result<Draft, Unreadable> {
    let mut saved = record::read(text, VERSION)?;
    let draft = Draft {
        round: RoundId::new(saved.text("round")?),
        plan: saved.take("plan", read_plan)?,
        place: saved.whole("place")?,
        take: saved.whole("take")?,
        phase: saved.word("phase", Phase::from_slug)?,
        text: saved.text("text")?,
        // Drafts of before there were follow-ups have none of these.
        heard: saved.maybe("heard", read_heard)?,
        reply: saved.maybe("reply", fields::text)?.unwrap_or_default(),
        replying: saved.maybe("replying", fields::whole)?.unwrap_or_default(),
        follow_ups: saved.maybe("follow_ups", read_follow_ups)?.unwrap_or_default(),
        asked: saved.maybe("asked", |it| fields::list(it, fields::text))?.unwrap_or_default(),
        thinking: saved.whole("thinking")?,
        answering: saved.whole("answering")?,
        added: saved.whole("added")?,
        interrupted: saved.flag("interrupted")?,
        closed_by_clock: saved.flag("closed_by_clock")?,
        rating: saved.take("rating", read_rating)?,
        attempts: saved.texts("attempts")?.into_iter().map(AttemptId::new).collect(),
        revision: saved.whole("revision")?,
    };
    let fits = draft.place < draft.plan.questions.len() && draft.take >= 1;
    if fits { Ok(draft) } else { Err(Unreadable::Damaged) }
}
