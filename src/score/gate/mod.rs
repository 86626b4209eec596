//! The gates: reasons not to score an answer. They are tried in the order of [`Gate::ALL`]; each stands
//! in a file of its own and says in words what was seen and what to do instead.
//!
//! ## Why
//! 2026-11-20: one past event has somebody who did something. So most gates count sentences of deeds (`tally`) rather than
//! words of alarm, and what is written in notes is not judged by its tense: real candidates write "reduced the load" and
//! "reduce the load" for the same deed.

mod cue_words;
mod echo;
mod hypothesis;
mod life;
mod nonsense;
mod off_topic;
mod opinion;
mod plea;
mod present;
mod repetition;
mod self_description;
mod tally;
mod too_short;

use super::answer::Answer;
use super::reader::Telling;
use crate::domain::{Gate, Kind};
use tally::Tally;

/// The first gate that is shut, with its reason.
pub(crate) fn shut(answer: &Answer<'_>) -> Option<(Gate, String)> {
    let tally = Tally::of(answer);
    let mut tried = Gate::ALL.into_iter().filter(|&gate| applies(gate, answer.asked.kind));
    tried
        .find_map(|gate| Some((gate, reason(gate, answer, &tally)?)))
        .or_else(|| heard(answer, &tally))
}

/// An answer in which every fourth sentence tells a deed is let through, whatever it sounds like.
const FEW_DEEDS: usize = 4;

/// Notes without subjects and stories told in the present sound like a description of work, and are none.
fn notes(answer: &Answer<'_>) -> bool {
    let noted = answer.told.iter().filter(|told| told.signs.is_plain_note()).count();
    noted * 3 > answer.told.len()
}

/// What the trained reader hears where one event was asked and none is told. It comes after the rules, whose reasons
/// say more.
fn heard(answer: &Answer<'_>, tally: &Tally) -> Option<(Gate, String)> {
    let telling = answer.instead.filter(|_| answer.asked.kind == Kind::Behavioural)?;
    let eventful = answer.deeds().max(tally.acted) * FEW_DEEDS >= tally.all;
    if eventful || notes(answer) || !tally.prose || present::is_story(answer, tally) {
        return None;
    }
    let (gate, why) = match telling {
        // Cue words and repeats are counted by the rules; by ear a real story can sound hollow.
        Telling::Story | Telling::Hollow => return None,
        Telling::Opinion => (
            Gate::Opinion,
            "This says mostly what you think. Pick one time it happened to you, and say what you did then.",
        ),
        Telling::Hypothesis => (
            Gate::Hypothesis,
            "This says mostly what you would do. Pick one time that it happened, and say what you did then.",
        ),
        Telling::Portrait => (
            Gate::SelfDescription,
            "This says what you are like, have been or usually do. Pick one time it showed, and tell what happened then.",
        ),
        Telling::Elsewhere => (
            Gate::OffTopic,
            "This does not seem to tell something that happened to you. Tell one event from your own work, in your own words.",
        ),
    };
    Some((gate, why.to_owned()))
}

/// Only a question for one past event is missed by an opinion, a supposition or a self-description.
fn applies(gate: Gate, kind: Kind) -> bool {
    let about_the_past = [Gate::Hypothesis, Gate::Opinion, Gate::SelfDescription];
    kind == Kind::Behavioural || !about_the_past.contains(&gate)
}

fn reason(gate: Gate, answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    match gate {
        Gate::TooShort => too_short::reason(answer),
        // Whoever gives the question back repeats themselves too; the echo says more.
        Gate::Repetition if echo::reason(answer).is_some() => None,
        Gate::Repetition => repetition::reason(answer),
        Gate::Echo => echo::reason(answer),
        Gate::CueWords => cue_words::reason(answer),
        Gate::OffTopic => plea::reason(answer, tally)
            .or_else(|| off_topic::reason(answer, tally))
            .or_else(|| nonsense::reason(answer, tally)),
        Gate::Hypothesis => hypothesis::reason(answer),
        Gate::Opinion => opinion::reason(answer, tally),
        Gate::SelfDescription => {
            self_description::reason(answer, tally).or_else(|| life::reason(answer))
        }
    }
}

/// How to begin instead, for the kind that was asked. It completes a sentence of advice.
fn instead(answer: &Answer<'_>) -> &'static str {
    match answer.asked.kind {
        Kind::Behavioural => "say what happened, what you did and what came of it",
        Kind::Approach => "say what you do, step by step, why, and where it worked",
        Kind::Hypothetical => "say what you would find out, what you would do, and why",
    }
}
