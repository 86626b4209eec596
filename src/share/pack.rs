//! A pack handed to somebody: what of it goes along.

use crate::domain::{Pack, Wall};

/// Where a pack says that it comes from when it came by a link: the name of the sender's file is nobody's business.
const SOURCE: &str = "a link";

/// A pack as somebody else gets it: nothing in it is ticked yet, and the answers go along only where they are meant to.
pub fn lent(pack: &Pack, with_answers: bool) -> Pack {
    let at = Wall::default();
    let mut lent = Pack { source: SOURCE.into(), at, changed: at, ..pack.clone() };
    lent.bank.iter_mut().for_each(|bank| bank.about = format!("Brought in from {SOURCE}."));
    lent.checklist.iter_mut().for_each(|(_, done)| *done = false);
    let questions = lent.bank.iter_mut().flat_map(|bank| &mut bank.questions);
    questions.filter(|_| !with_answers).for_each(|question| question.model = None);
    lent
}

/// How many questions of a pack have an answer with them.
pub fn answers(pack: &Pack) -> usize {
    let questions = pack.bank.iter().flat_map(|bank| &bank.questions);
    questions.filter(|question| question.model.is_some()).count()
}
