//! Asked in a talk about two people who do not get along.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "How do you want to work with {person|the other person} half a year from now?"),
    goal(Sign, "What would be the first sign that it is better between you?"),
    goal(Why, "What is at stake in this for you?"),
    reality(
        Event,
        "What was said the last time it came up, by you and by {person|the other person}?",
    ),
    reality(View, "How would {person|the other person} tell this story?"),
    reality(Talked, "What have you said about it to {person|the other person} alone?"),
    reality(Part, "What might you have done that made it harder for {person|the other person}?"),
    reality(Effect, "What does the work lose through it?"),
    reality(Since, "When did it begin, and how was it before?"),
    reality(Feel, "What about it touches you most?"),
    reality(Works, "On what do the two of you agree?"),
    reality(Norm, "What is settled about who decides this?"),
    reality(Gap, "What do you not know about what {person|the other person} needs?"),
    options(Choice, "Which ways do you see to bring it up with {person|the other person}?"),
    options(
        Other,
        "What could you offer that costs you little and helps {person|the other person}?",
    ),
    options(Help, "Who is trusted by both of you?"),
    options(Nothing, "What happens if it stays as it is?"),
    options(Drop, "Which part of your own wish could you let go of?"),
    options(Cost, "What would you risk by being the first to speak?"),
    will(Step, "How will you open the talk, in one sentence?"),
    will(When, "When will you and {person|the other person} sit down together?"),
    will(Between, "What will you do if the talk becomes heated?"),
    will(Look, "How will you both know that what you agreed holds?"),
];
