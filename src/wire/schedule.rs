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
    let rows = saved.take("cards", fields::rows)?;
    let mut schedule = Schedule { cards: Vec::new(), lines: saved.whole("lines")? };
    for (question, numbers) in rows {
        schedule.cards.push(card(question, &numbers).ok_or(Unreadable::Damaged)?);
    }
    Ok(schedule)
}

fn card(question: String, numbers: &[i64]) -> Option<Card> {
    let [last, due, ease, rounds] = *numbers else { return None };
    let ease = Ease::ALL.into_iter().find(|it| *it as i64 + 1 == ease)?;
    let question = QuestionId::new(question);
    Some(Card { question, last: Wall(last), due: Wall(due), ease, rounds: rounds.try_into().ok()? })
}
