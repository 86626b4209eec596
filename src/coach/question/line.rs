//! What the coach says when a reply is no answer: nothing, little, much, another language, a wish for advice.

/// Nothing was said.
pub(in crate::coach) const EMPTY: &[&str] = &[
    "I did not hear anything. What would be an easy place to begin?",
    "Take the time you need. What is the first word that comes to your mind about it?",
    "Still nothing has come through. What would help you to begin?",
];

/// The words were no English.
pub(in crate::coach) const FOREIGN: &[&str] = &[
    "I can follow only English. How would you say that in a few simple English words?",
    "I did not understand these words. What is the one English word that comes closest?",
    "I still cannot read it. Which part of it can you say in English?",
];

/// Said before the next question when these have been used.
pub(in crate::coach) const UNREAD: &str = "I can follow only English, and could not read that.";

/// The reply was short or said nothing; for packs whose coach has no phrases of their own.
pub(in crate::coach) const EVASIVE: &[&str] = &[
    "That was short. Tell me about the last time it happened.",
    "What have you not said yet that would help me to understand it?",
    "What would make it easier to talk about it?",
];

/// The reply was long.
pub(in crate::coach) const CHATTY: &[&str] = &[
    "That is a lot. Which one point matters most to you?",
    "If you kept one sentence of that, which would it be?",
    "Which part of it would you like to change first?",
];

/// Somebody does not know.
pub(in crate::coach) const STUCK: &[&str] = &[
    "That is all right. What do you know for certain about it?",
    "Suppose it were solved. What would you see first?",
    "What would somebody who knows you well say about it?",
];

/// Said before an easier question, when the last one was not answered.
pub(in crate::coach) const ASIDE: &[&str] = &[
    "Let me ask something else.",
    "Let us try another side of it.",
    "We can leave that open.",
    "That may stay with you for now.",
    "Then let us look elsewhere.",
];

/// Between an answer and the next question; for packs whose coach has no phrases of their own.
pub(in crate::coach) const NODS: &[&str] = &[
    "I see.",
    "Thank you, that is clear.",
    "I have that.",
    "All right.",
    "I follow you.",
    "Thank you for saying it.",
];

/// Somebody wants to be told what to do.
pub(in crate::coach) const YOURS: &[&str] = &[
    "I leave the choice with you; you know more about it than I do.",
    "That one is for you to decide. I can help you to look at it.",
    "My answer would be worth less than yours.",
];

/// The subject is not known.
pub(in crate::coach) const SUBJECT: &[&str] = &[
    "What is on your mind at work at the moment?",
    "Which situation of the last weeks would you like to look at?",
];

/// The role is not known.
pub(in crate::coach) const ROLE: &[&str] =
    &["What is your role at the moment?", "At which level of your ladder do you work now?"];

/// Another subject is wanted, but none was named.
pub(in crate::coach) const OTHER: &[&str] = &[
    "Gladly. What would you like to look at instead?",
    "Of course. Which subject is it?",
    "All right. What shall we turn to?",
];

/// All phases have been gone through.
pub(in crate::coach) const MORE: &[&str] = &[
    "You have a next step. What else would you like to look at today?",
    "I think this one has come to a rest. What is left that you want to talk about?",
    "We can stop here whenever you like. What would you still like to look at?",
];

/// Asked when a talk goes on for long.
pub(in crate::coach) const BEYOND: &[&str] = &[
    "What has become clearer in the last minutes?",
    "What would you tell your manager about this talk, in one sentence?",
    "What have we not touched yet that belongs to it?",
    "What surprised you in what you said yourself?",
    "Which of your own sentences today would you like to keep?",
    "What would you ask if you were in my place?",
    "What will you think about on your way home?",
    "What is still unclear to you about it?",
    "What would you like to have settled before we talk again?",
    "What gives you confidence in this?",
    "Which of your strengths have you not used here yet?",
    "What would make the next week a good one?",
    "What would you do if you were twice as brave?",
    "How would you look at this five years from now?",
    "What do you want to thank somebody for in all this?",
    "Which question do you hope that nobody asks you?",
];

/// Nothing is left to ask.
pub(in crate::coach) const REST: &[&str] = &[
    "I have asked what I can ask. Say goodbye when you want the report.",
    "I am still here. Tell me more, or say goodbye and I write the report.",
    "There is no hurry. The report comes when you say goodbye.",
];

/// The talk has ended before it began.
pub(in crate::coach) const SOON: &str = "That is fine; we can talk another day. A short report follows, though there is little to put in it.";

/// Something was said after the end.
pub(in crate::coach) const OVER: &str =
    "Our talk is closed, and the report stands below. Begin a new one whenever you like.";

/// The opening, where a pack has none.
pub(in crate::coach) const OPENING: &str = "Hello. I ask, and you find your own next step. Which role do you hold, and what would you like to talk about?";

/// Put behind an opening that asks nothing.
pub(in crate::coach) const FIRST: &str =
    "Which role do you hold, and what would you like to talk about?";

/// The last words, where a pack has none.
pub(in crate::coach) const CLOSING: &str = "Thank you for the talk. A short report of it follows.";
