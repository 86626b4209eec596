//! What the page and the coach's worker say to each other. All of a talk goes with each message, so that the
//! worker can be ended at any time and nothing is lost.
//!
//! Both sides are of one build, so these texts carry no version; what cannot be read is no answer.

use super::fields::{self, Fields};
use super::json::{self, number, object, words};
use super::session::{saved_told, told};
use super::taking::Taking;
use crate::domain::{Session, Told};

/// What the coach is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToCoach {
    /// Tells the answers apart.
    pub number: u32,
    /// What the coach knows.
    pub basis: Basis,
    /// The coach's slug.
    pub coach: String,
    /// What the coach's choices follow from.
    pub seed: u64,
    /// All replies so far.
    pub replies: Vec<String>,
    /// How many of them have their answer.
    pub answered: usize,
}

/// What a coach knows, as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The asset of the reference works.
    Reference(String),
    /// The record of a pack that was brought in.
    Pack(String),
}

impl ToCoach {
    /// What is open in a talk.
    pub fn new(number: u32, basis: Basis, session: &Session) -> Self {
        Self {
            number,
            basis,
            coach: session.partner.coach.clone(),
            seed: session.seed,
            replies: session.turns.iter().map(|turn| turn.reply.clone()).collect(),
            answered: session.turns.len() - session.unanswered(),
        }
    }
}

/// Spells a question to the coach.
pub fn encode_to_coach(asked: &ToCoach) -> String {
    let (sort, basis) = match &asked.basis {
        Basis::Reference(text) => ("reference", text),
        Basis::Pack(text) => ("pack", text),
    };
    object([
        ("number", number(asked.number.into())),
        (sort, words(basis)),
        ("coach", words(&asked.coach)),
        ("seed", number(asked.seed)),
        ("replies", json::all(&asked.replies, |it| words(it))),
        ("answered", number(asked.answered as u64)),
    ])
    .spell()
}

/// Reads a question to the coach.
pub fn decode_to_coach(message: &str) -> Option<ToCoach> {
    let mut asked = Fields::parse(message)?;
    let basis = match asked.text("reference") {
        Ok(text) => Basis::Reference(text),
        Err(_) => Basis::Pack(asked.text("pack").ok()?),
    };
    Some(ToCoach {
        number: asked.whole("number").ok()?,
        basis,
        coach: asked.text("coach").ok()?,
        seed: asked.whole("seed").ok()?,
        replies: asked.texts("replies").ok()?,
        answered: asked.whole("answered").ok()?,
    })
}

/// Spells the coach's answer; without one, that there is no such coach.
pub fn encode_told(asked: u32, told: Option<&Told>) -> String {
    object([("number", number(asked.into())), ("told", json::maybe(told.map(saved_told)))]).spell()
}

/// The number of the question an answer belongs to, and the answer; none where there is no such coach.
pub fn decode_told(message: &str) -> Option<(u32, Option<Told>)> {
    let mut saved = Taking::from(Fields::parse(message)?);
    let number = saved.take("number", fields::whole)?;
    let told = saved.one("told", told);
    saved.whole((number, told)).ok()
}
