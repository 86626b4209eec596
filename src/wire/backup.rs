//! Everything as one file.

use serde::Serialize;
use serde_json::value::RawValue;

use super::{Aside, attempt, record, round, settings};
use crate::domain::{Attempt, RoundRecord, Settings, Wall};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Saved {
    v: u32,
    app: &'static str,
    made: i64,
    settings: Option<Box<RawValue>>,
    attempts: Vec<Box<RawValue>>,
    rounds: Vec<Box<RawValue>>,
    /// Name and text of what could not be read, as it was found.
    aside: Vec<(String, String)>,
}

/// Everything as one JSON text: the records just as the stores keep them, and what was set aside.
pub fn backup(
    made: Wall,
    chosen: &Settings,
    attempts: &[Attempt],
    rounds: &[RoundRecord],
    aside: &[Aside],
) -> String {
    let raw = |text: String| RawValue::from_string(text).ok();
    record::write(&Saved {
        v: VERSION,
        app: "starling",
        made: made.0,
        settings: raw(settings::encode(chosen)),
        attempts: attempts.iter().map(attempt::encode).filter_map(raw).collect(),
        rounds: rounds.iter().map(round::encode).filter_map(raw).collect(),
        aside: aside.iter().map(|aside| (aside.name.clone(), aside.text.clone())).collect(),
    })
}
