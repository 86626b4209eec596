//! Asked right after a sentence of the pack was quoted, or somebody of the company was named.

use super::Phase;

/// After a tenet of one's own level, or of none in particular.
pub(in crate::coach) fn after_tenet(phase: Phase) -> &'static [&'static str] {
    match phase {
        Phase::Goal => &[
            "How much of that would you like to be true of you by the end of the year?",
            "What draws you in that sentence, and what does not?",
        ],
        Phase::Reality => &[
            "Which part of that do you do today, and which part not yet?",
            "When did you last do just that?",
            "How would a colleague judge you by this sentence?",
            "Where does your case differ from it?",
        ],
        Phase::Options => &[
            "What would it look like in your case?",
            "Which idea does that give you?",
            "What would make it possible for you?",
        ],
        Phase::Will => &[
            "How does what you plan fit with it?",
            "Which words of it do you want to remember?",
            "How could somebody see from outside that you did it?",
        ],
    }
}

/// After a tenet of the next level.
pub(in crate::coach) fn after_next(phase: Phase) -> &'static [&'static str] {
    match phase {
        Phase::Goal => {
            &["How close is that to what you want to do more of?", "What about that attracts you?"]
        }
        Phase::Reality => &[
            "Which result of yours shows that, more than once?",
            "Who has seen you do that?",
            "How often did you do that in the last half year?",
        ],
        Phase::Options => &[
            "Which work in your reach would ask that of you?",
            "Where could you do that without waiting for a new title?",
        ],
        Phase::Will => &[
            "How much of it will be visible in your next step?",
            "What evidence of it will you have in three months?",
        ],
    }
}

/// After two tenets, of one's own level and of the next one.
pub(in crate::coach) const AFTER_BOTH: &[&str] = &[
    "Which of the two describes your results of the last half year?",
    "Between these two, where do your results stand, and which one shows it?",
    "What would have to happen again and again for the second to describe you?",
];

/// After a value or an element of the framework.
pub(in crate::coach) fn after_value(phase: Phase) -> &'static [&'static str] {
    match phase {
        Phase::Goal => &[
            "What would that mean for what you want to reach?",
            "Where does it touch what you want here?",
        ],
        Phase::Reality => &[
            "Where do you see that in what you described, and where is it missing?",
            "What would somebody who takes it seriously notice here?",
            "How much does it count in practice, as you see it?",
        ],
        Phase::Options => &[
            "What would you do if you took that word for word?",
            "Which way forward does it point to, as you see it?",
            "Which new way does it open?",
        ],
        Phase::Will => &[
            "What of it will show in what you do next?",
            "How will you be able to say afterwards that you kept to it?",
            "How would you explain your step with this sentence?",
        ],
    }
}

/// After a rule.
pub(in crate::coach) fn after_rule(phase: Phase) -> &'static [&'static str] {
    match phase {
        Phase::Goal => {
            &["What does that change about what you want?", "What does it make possible for you?"]
        }
        Phase::Reality => &[
            "How does your case stand against it?",
            "What did you know of this rule?",
            "Who of those involved knows this rule?",
        ],
        Phase::Options => {
            &["Which ways does it leave open to you?", "How could you use that rule here?"]
        }
        Phase::Will => &[
            "What does that mean for your next step?",
            "What has to be ready for it, and by when?",
        ],
    }
}

/// After somebody of the company was named.
pub(in crate::coach) const AFTER_PERSON: &[&str] = &[
    "What would you want to hear from {name}?",
    "What would you bring to a talk with {name}?",
    "Which question would you put to {name} first?",
    "What would {name} have to know to be of use to you?",
    "How would {name} look at it, do you think?",
];

/// After anything.
pub(in crate::coach) const AFTER_ANY: &[&str] = &[
    "What comes to your mind when you hear that?",
    "What does that sentence ask of you here?",
    "Where do you agree with it, and where not?",
    "What would change if everybody around you lived by it?",
    "Which word of it matters most to you at the moment?",
    "How would you say that in your own words, for your case?",
    "Who around you lives by it, and how?",
    "When did it last help you, or stand in your way?",
];
