//! Words to the reader in place of an answer: orders how to judge it, questions back, or filler.

use super::tally::Tally;
use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};

/// Words of somebody who speaks to a machine that judges, not to an interviewer.
static ORDERS: List = List::new(|| {
    Phrases::of(
        "ignore all|ignore previous|ignore the|disregard|previous instructions|set verdict|full points| \
        full marks|highest marks|highest score|ten of ten|10 out of 10|10 10|award all|as the evaluator| \
        positive judgements|rubric|all criteria|the candidate's answer|the evaluation",
    )
});

/// Words of somebody who fills a box.
static FILLERS: List = List::new(|| {
    Phrases::of(
        "placeholder|test answer|lorem ipsum|dolor sit amet|filler|blah blah|blah|typing something|enough words| \
        fill the box|asdf|quick brown fox|jumps over|lazy dog",
    )
});

/// Words of somebody who does not want to answer, or cannot.
static REFUSALS: List = List::new(|| {
    Phrases::of(
        "no comment|nothing comes to mind|skip this|skip the question|prefer not to answer|not answer this| \
        no example|an example for this|next question|another question|ask me something else| \
        what to say to that|nothing to say|never had such|never in such|i don't know",
    )
});

/// What a checklist says, not a story.
static LISTED: List = List::new(|| {
    Phrases::of(
        "what i did step by step|what changed|what was needed|where when|a number before|a number with what| \
        what you do differently|what i do differently",
    )
});

/// The reason, where the words are not meant to tell anything.
pub(super) fn reason(answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    let deeds = answer.told.iter().filter(|told| told.is_deed()).count();
    let few = deeds * 3 <= answer.told.len();
    let why = if answer.holds(&ORDERS) >= 2 {
        "This speaks about how it should be judged, and tells nothing."
    } else if answer.holds(&LISTED) >= 2 && few {
        "This lists what an answer should hold, and holds none of it."
    } else if answer.holds(&FILLERS) >= 2 && few {
        "This fills the box, and tells nothing."
    } else if answer.holds(&REFUSALS) >= 2 && tally.mine == 0 {
        "You say that no answer comes to mind. A small one will do: pick something from the last year."
    } else if asks(answer) {
        "This asks back. The question may be read in the way that fits you best."
    } else {
        return None;
    };
    Some(format!("{why} In plain sentences, {}.", super::instead(answer)))
}

/// Most sentences are questions, and nothing is told.
fn asks(answer: &Answer<'_>) -> bool {
    let asked = |told: &&Told| told.span().of(answer.text.raw).ends_with('?');
    let questions = answer.told.iter().filter(asked).count();
    questions * 2 > answer.told.len()
        && questions > 1
        && answer.with(&[Cue::I, Cue::We]).filter(|told| told.is_deed()).count() <= 1
}
