//! The strongest evidence of a round.

use super::answered::Answered;
use super::quote::Quote;
use crate::domain::{Item, State};

/// So many quotes are remembered; more are a list again.
const QUOTES: usize = 3;

/// What proves most, first: something that can be counted or seen, then what changed, then a real case.
const PROOF: [Item; 4] = [Item::Evidence, Item::Measure, Item::Result, Item::Example];

/// The best proof given, at most one quote of an answer.
pub(super) fn strongest(answers: &[Answered<'_>]) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    for (item, answer) in PROOF.iter().flat_map(|item| answers.iter().map(move |it| (*item, it))) {
        let known = quotes.iter().any(|quote| quote.answer == answer.number);
        if !known && quotes.len() < QUOTES && answer.state(item) == Some(State::Met) {
            quotes.extend(answer.proof(item));
        }
    }
    quotes
}
