//! The sentences of a panel's sheet.

use super::{answer, items, name, number};
use crate::debrief::{Because, Doubt, Hearing, OneMore, Proof, Seat, Shown, Standing, Target};
use crate::domain::{Item, State};
use crate::wording::{self, listed};

/// How much of a competency is shown.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Shown => "shown",
        Standing::Partly => "partly shown",
        Standing::NotShown => "not shown yet",
    }
}

/// Why no more of a competency is shown.
pub fn because(shown: &Shown) -> Option<String> {
    Some(match shown.because? {
        Because::Unanswered => "The question about it was not answered.".into(),
        Because::Unread => "The answer about it is still being read.".into(),
        Because::NotScored => "The answer about it was not scored.".into(),
        Because::Nothing => {
            "The answer says little yet of what was done and what came of it.".into()
        }
        Because::Open => "Part of what was done, or of what came of it, is open.".into(),
        Because::WouldDo => {
            "It says what you would do; a case in which you did it would show it.".into()
        }
        Because::OtherLevel => "The question about it is asked at other levels.".into(),
    })
}

/// What stands before what is asked for of a competency: `Asked for at this level in growing others`.
pub fn expected(competency: &str) -> String {
    format!("Asked for at this level in {}", wording::competency(competency))
}

/// What is open of a competency.
pub fn open(shown: &Shown) -> Option<String> {
    (!shown.open.is_empty()).then(|| format!("Still open: {}.", items(&shown.open)))
}

/// What a proof is good for: `evidence, answer 2`.
pub fn proof(proof: &Proof) -> String {
    format!("{}, {}", name(proof.item), answer(proof.quote.answer))
}

/// The level it is held against.
pub fn target(target: Target) -> String {
    match (target.level.map(wording::level), target.chosen) {
        (None, _) => "The questions name no level, so it is held against none.".into(),
        (Some(level), true) => format!("Held against the level you aim at: {level}."),
        (Some(level), false) => {
            format!("Held against the level these questions are asked at: {level}.")
        }
    }
}

/// What stands before the name of the matrix that the sentences of the level are from.
pub const QUOTED_FROM: &str = "What is asked for there is quoted from:";

/// What a panel's sheet cannot say.
pub const LIMITS: &str = "This sheet says what was shown and what was not. It does not say what anybody would \
                          decide, and it cannot tell whether what you did reaches a level: hold your own words \
                          against the sentence of the level.";

/// What was heard of an item, for this persona.
pub fn hearing(hearing: &Hearing) -> &'static str {
    match (hearing.state, hearing.enough) {
        (State::Met, true) => "heard",
        (State::Met, false) => "heard, and not in every answer",
        (State::Partly, true) => "partly heard, which is enough here",
        (State::Partly, false) => "partly heard",
        (State::Missing, _) => "not heard",
    }
}

/// What is said of somebody who heard nothing they could note.
pub fn silence(seat: &Seat) -> Option<&'static str> {
    match (seat.answers.len(), seat.unnoted.len()) {
        (0, _) => Some("Has heard no answer."),
        (_, 0) if seat.unread > 0 => Some("What was answered is still being read."),
        (_, 0) => None,
        (1, _) => Some("Could note nothing from the answer, as it was not scored."),
        _ => Some("Could note nothing from an answer that was not scored."),
    }
}

/// A doubt, as the panel would hear it: `Tomas still has no number and no proof.`
pub fn doubt(doubt: &Doubt) -> String {
    format!("{} still {}.", doubt.voice.name, lacks(doubt.item, doubt.state))
}

fn lacks(item: Item, state: State) -> &'static str {
    let half = state == State::Partly;
    match item {
        Item::Event if half => "is not sure which event it was",
        Item::Event => "has no single event to think of",
        Item::Situation if half => "has only half a picture of where and when it was",
        Item::Situation => "does not know where and when it was",
        Item::Task if half => "has only a hint of what was yours to do",
        Item::Task => "does not know what was yours to do",
        Item::Action if half => "has fewer than three steps on paper",
        Item::Action => "has no steps on paper",
        Item::Ownership if half => "is not sure which part was yours",
        Item::Ownership => "cannot tell what you did yourself",
        Item::Reasoning if half => "has only a hint of why you did it that way",
        Item::Reasoning => "does not know why you did it that way",
        Item::Result if half => "has only a hint of how it ended",
        Item::Result => "does not know how it ended",
        Item::Evidence if half => "has a proof that is hard to check",
        Item::Evidence => "has no number and no proof",
        Item::Learning if half => "does not know how you use what you learned",
        Item::Learning => "does not know what you do differently since",
        Item::Relevance if half => "sees only part of the link to the question",
        Item::Relevance => "does not see the link to the question",
        Item::Principle if half => "has only a hint of the rule you work by",
        Item::Principle => "does not know the rule you work by",
        Item::Steps if half => "has only the beginning of how you go about it",
        Item::Steps => "does not know how you go about it",
        Item::Example if half => "has only a hint of a real case",
        Item::Example => "has no real case",
        Item::Tradeoff if half => "has only a hint of what this way costs",
        Item::Tradeoff => "does not know what this way costs",
        Item::Measure if half => "has only a hint of how you know that it works",
        Item::Measure => "does not know how you know that it works",
        Item::Clarify if half => "has only a hint of what you would find out first",
        Item::Clarify => "does not know what you would find out first",
        Item::Options if half => "has only a hint of a second way",
        Item::Options => "has heard of one way only",
        Item::Decision if half => "has a choice without its reason",
        Item::Decision => "does not know which way you would choose",
        Item::FollowThrough if half => "has only a hint of what you would do after the decision",
        Item::FollowThrough => "does not know what you would do after the decision",
    }
}

/// What one more story would remove, and why that.
pub fn one_more(one_more: &OneMore) -> String {
    let about = match one_more.competency.as_str() {
        "" => String::new(),
        slug => format!(" about {}", wording::competency(slug)),
    };
    let whose = match one_more.names.as_slice() {
        [one] => format!("It is the doubt {one} would begin with"),
        names => format!("{} share this doubt", listed(names)),
    };
    let answers = match one_more.answers {
        0 | 1 => String::new(),
        count => format!(", and it is open in {} answers", number(count)),
    };
    let rule = wording::item_rule(one_more.item);
    format!(
        "One more story{about}, with the line \"{}\" in it: {} {whose}{answers}.",
        wording::item(one_more.item),
        lower_first(rule),
    )
}

fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// What stands where no doubt is open.
pub const NO_DOUBT: &str = "Nobody has a doubt that is open.";
