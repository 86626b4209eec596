//! What is handed to somebody else: an answer for a review, without names; a pack, without answers.
//!
//! Nothing but words goes along: the questions, the answer, the replies. Neither the checklist nor the candidate's own
//! rating does, as a second opinion is one only as long as it does not know the first.

mod name;
mod pack;
mod word;

pub use name::{hide, names, possible_names};
pub use pack::{answers, lent};

use crate::domain::{Asked, Attempt, Shared};

/// An attempt as a peer gets it, without these names.
pub fn shared(attempt: &Attempt, from: &str, hidden: &[String]) -> Shared {
    let hide = |words: &str| hide(words.trim(), hidden);
    let passages = passages(attempt);
    Shared {
        attempt: attempt.answer.id.clone(),
        kind: attempt.kind,
        from: from.trim().to_owned(),
        passages: passages
            .into_iter()
            .map(|(ask, said)| Asked { ask: hide(&ask), said: hide(said) })
            .collect(),
    }
}

/// What was asked and what was said to it; a follow-up without a reply is left out.
fn passages(attempt: &Attempt) -> Vec<(String, &str)> {
    let text = &attempt.answer.text;
    let mut passages = Vec::new();
    let (mut ask, mut start) = (attempt.asked.clone(), 0);
    for follow_up in &attempt.answer.follow_ups {
        let said = text.get(start..follow_up.start).unwrap_or_default();
        passages.push((std::mem::replace(&mut ask, follow_up.line()), said));
        start = follow_up.start.min(text.len());
    }
    passages.push((ask, text.get(start..).unwrap_or_default()));
    let is_kept =
        |(place, (_, said)): &(usize, (String, &str))| *place == 0 || !said.trim().is_empty();
    passages.into_iter().enumerate().filter(is_kept).map(|(_, passage)| passage).collect()
}
