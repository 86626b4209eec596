//! The schedule, as local storage keeps it: a row for every practised question.
//!
//! It follows from the history and can be made again at any time; it is kept so that the first screen need not make
//! it. `lines` says how many lines it was made from, so that one can see whether it is behind.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::record::{self, Unreadable};
use crate::domain::{QuestionId, Wall};
use crate::progress::{Card, Ease};

const VERSION: u32 = 1;

/// The cards, and from how many lines of the history they were made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    /// A card for every practised question.
    pub cards: Vec<Card>,
    /// From how many lines of the history they were made.
    pub lines: usize,
}

pub(super) fn encode(schedule: &Schedule) -> String {
    object([
        ("v", number(VERSION.into())),
        ("lines", number(schedule.lines as u64)),
        ("cards", json::all(&schedule.cards, saved_card)),
    ])
    .spell()
}

/// Question, last answer, due, how it went (1 to 4), rounds.
fn saved_card(card: &Card) -> Value {
    Value::List(vec![
        words(card.question.as_str()),
        Value::Whole(card.last.0),
        Value::Whole(card.due.0),
        number(card.ease as u64 + 1),
        number(card.rounds.into()),
    ])
}

pub(super) fn decode(text: &str) -> Result<Schedule, Unreadable> {
    let mut saved = record::read(text, VERSION)?;
    Ok(Schedule { cards: saved.list("cards", read_card)?, lines: saved.whole("lines")? })
}

fn read_card(value: Value) -> Option<Card> {
    let [question, last, due, ease, rounds] = fields::few(value)?;
    let ease: usize = fields::whole(ease)?;
    Some(Card {
        question: QuestionId::new(fields::text(question)?),
        last: Wall(fields::whole(last)?),
        due: Wall(fields::whole(due)?),
        ease: *Ease::ALL.get(ease.checked_sub(1)?)?,
        rounds: fields::whole(rounds)?,
    })
}
