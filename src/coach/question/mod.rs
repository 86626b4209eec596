//! What the coach asks: questions by topic, each for one phase of the talk and for one thing that it would learn.
//!
//! Written for this project. A question is short and open, asks for one thing and holds no advice. In braces stands
//! what was heard: `{person|the other person}` takes what follows the bar where nobody was named; a question with
//! `{goal}` or `{obstacle}` is asked only when there is one.

mod between;
mod change;
mod conflict;
mod debt;
mod delegation;
mod direction;
mod feedback;
mod general;
mod growth;
mod hiring;
mod leading;
mod leaving;
pub(super) mod line;
mod mishap;
mod overload;
mod performance;
mod pressure;
mod promotion;
pub(super) mod quoted;

use super::topic::Topic;

/// The phases of a talk: where to, where from, which ways, and what will be done (Whitmore 1992, "GROW").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// What is to be different.
    Goal,
    /// How it is now.
    Reality,
    /// What could be done.
    Options,
    /// What will be done, and when.
    Will,
}

impl Phase {
    /// The phases in order.
    pub(super) const ALL: [Self; 4] = [Self::Goal, Self::Reality, Self::Options, Self::Will];

    /// The next one; the last stays.
    pub(super) fn next(self) -> Self {
        match self {
            Self::Goal => Self::Reality,
            Self::Reality => Self::Options,
            Self::Options | Self::Will => Self::Will,
        }
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident)*) => {
        /// What a question would learn. What was said already is not asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Fact { $($(#[$doc])* $name),* }
    };
}

facts! {
    /// What is to be different.
    Goal
    /// Why that matters.
    Why
    /// By what one would notice it.
    Sign
    /// By when.
    Date
    /// One time it happened.
    Event
    /// Since when.
    Since
    /// How often.
    Often
    /// How others see it.
    View
    /// How one's manager sees it.
    Boss
    /// How it is for oneself.
    Feel
    /// What it leads to.
    Effect
    /// What was tried.
    Tried
    /// What was said to those concerned.
    Talked
    /// What stands in the way.
    Block
    /// What there is to show for it.
    Proof
    /// One's own part in it.
    Part
    /// What is agreed or expected.
    Norm
    /// What is missing.
    Gap
    /// What works.
    Works
    /// What one can change oneself.
    Reach
    /// What could be done.
    Choice
    /// What else could be done.
    Other
    /// What a way costs.
    Cost
    /// What would be done if nothing stood in the way.
    Ideal
    /// The smallest thing.
    Least
    /// What happens if nothing is done.
    Nothing
    /// Who could help.
    Help
    /// What to let go of.
    Drop
    /// What will be done.
    Step
    /// When it will be done.
    When
    /// How sure one is.
    Sure
    /// What could come between.
    Between
    /// Who will know of it.
    Told
    /// How one will look at it again.
    Look
    /// What the talk has changed.
    Learnt
}

/// Some facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts(u64);

impl Facts {
    /// Puts a fact in.
    pub(super) fn add(&mut self, fact: Fact) {
        self.0 |= 1 << fact as u8;
    }

    /// Takes in all of other facts.
    pub(super) fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether a fact is among them.
    pub(super) fn has(self, fact: Fact) -> bool {
        self.0 & (1 << fact as u8) != 0
    }
}

/// One question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask {
    /// When it fits.
    pub(super) phase: Phase,
    /// What it would learn.
    pub(super) fact: Fact,
    /// Its words.
    pub(super) words: &'static str,
}

const fn goal(fact: Fact, words: &'static str) -> Ask {
    Ask { phase: Phase::Goal, fact, words }
}

const fn reality(fact: Fact, words: &'static str) -> Ask {
    Ask { phase: Phase::Reality, fact, words }
}

const fn options(fact: Fact, words: &'static str) -> Ask {
    Ask { phase: Phase::Options, fact, words }
}

const fn will(fact: Fact, words: &'static str) -> Ask {
    Ask { phase: Phase::Will, fact, words }
}

/// The questions of a topic, in the order of a talk. What every topic may need stands in [`general`].
pub(super) fn of(topic: Topic) -> &'static [Ask] {
    match topic {
        Topic::Promotion => promotion::ASKS,
        Topic::Performance => performance::ASKS,
        Topic::Overload => overload::ASKS,
        Topic::Conflict => conflict::ASKS,
        Topic::Direction => direction::ASKS,
        Topic::Pressure => pressure::ASKS,
        Topic::Hiring => hiring::ASKS,
        Topic::Delegation => delegation::ASKS,
        Topic::Feedback => feedback::ASKS,
        Topic::Leading => leading::ASKS,
        Topic::Between => between::ASKS,
        Topic::Leaving => leaving::ASKS,
        Topic::Mishap => mishap::ASKS,
        Topic::Change => change::ASKS,
        Topic::Debt => debt::ASKS,
        Topic::Growth => growth::ASKS,
        Topic::Other => &[],
    }
}

/// Questions that fit any topic.
pub(super) fn general() -> &'static [Ask] {
    general::ASKS
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// All that the coach asks of itself.
    fn all() -> Vec<&'static str> {
        let asks = Topic::HEARD.into_iter().flat_map(of).chain(general());
        let phases = Phase::ALL.into_iter();
        let after = phases.flat_map(|phase| {
            [
                quoted::after_tenet(phase),
                quoted::after_next(phase),
                quoted::after_value(phase),
                quoted::after_rule(phase),
            ]
        });
        let lines = [
            line::EMPTY,
            line::FOREIGN,
            line::EVASIVE,
            line::CHATTY,
            line::STUCK,
            line::SUBJECT,
            line::ROLE,
            line::OTHER,
            line::MORE,
            line::BEYOND,
            quoted::AFTER_BOTH,
            quoted::AFTER_PERSON,
            quoted::AFTER_ANY,
        ];
        asks.map(|ask| ask.words).chain(after.chain(lines).flatten().copied()).collect()
    }

    #[test]
    fn every_question_is_short_and_one() {
        for words in all() {
            let count = words.split_whitespace().count();
            assert!((3..=22).contains(&count), "{count}: {words}");
            assert!(words.matches('?').count() <= 1, "{words}");
            assert!(words.ends_with(['?', '.']), "{words}");
        }
    }

    #[test]
    fn no_question_holds_a_solution() {
        for words in all() {
            let lower = words.to_lowercase();
            for told in [
                "you should",
                "you must",
                "you ought",
                "why don't",
                "have you considered",
                "try to",
            ] {
                assert!(!lower.contains(told), "{words}");
            }
        }
    }

    #[test]
    fn every_topic_can_be_talked_about_in_every_phase() {
        for topic in Topic::HEARD {
            for (phase, least) in Phase::ALL.into_iter().zip([3, 7, 5, 3]) {
                let count = of(topic).iter().filter(|ask| ask.phase == phase).count();
                assert!(count >= least, "{topic:?} {phase:?}: {count}");
            }
        }
    }

    #[test]
    fn a_topic_asks_nothing_twice() {
        for topic in Topic::HEARD {
            let words: BTreeSet<&str> =
                of(topic).iter().chain(general()).map(|ask| ask.words).collect();
            assert_eq!(words.len(), of(topic).len() + general().len(), "{topic:?}");
        }
    }
}
