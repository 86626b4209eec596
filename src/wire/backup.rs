//! Everything as one file.

use super::json::{self, Value, number, object, words};
use super::{Aside, attempt, round, settings};
use crate::domain::{Attempt, RoundRecord, Settings, Wall};

const VERSION: u32 = 1;

/// Everything as one JSON text: the records just as the stores keep them, and what was set aside, as
/// name and text.
pub fn backup(
    made: Wall,
    chosen: &Settings,
    attempts: &[&Attempt],
    rounds: &[&RoundRecord],
    aside: &[Aside],
) -> String {
    let put_aside = |aside: &Aside| Value::List(vec![words(&aside.name), words(&aside.text)]);
    object([
        ("v", number(VERSION.into())),
        ("app", words("starling")),
        ("made", Value::Whole(made.0)),
        ("settings", settings::saved(chosen)),
        ("attempts", json::all(attempts, |it| attempt::saved(it))),
        ("rounds", json::all(rounds, |it| round::saved(it))),
        ("aside", json::all(aside, put_aside)),
    ])
    .spell()
}
