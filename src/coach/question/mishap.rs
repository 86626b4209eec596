//! Asked in a talk about something that went wrong.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "How would you like to stand to it, some weeks from now?"),
    goal(Sign, "By what would you notice that it is behind you?"),
    goal(Why, "What about it weighs most on you?"),
    goal(Date, "By when would you like to have it settled?"),
    reality(Event, "What happened, in the order in which you saw it?"),
    reality(Talked, "Whom have you told, and in which words?"),
    reality(View, "What have the others said about it, and what do you only suppose?"),
    reality(Part, "Which part of it was yours, and which was not?"),
    reality(Effect, "Who was hit by it, and how much?"),
    reality(Norm, "What should have caught it before it did harm?"),
    reality(Feel, "How is it for you to talk about it at work?"),
    reality(Block, "What makes it hard to speak about it openly?"),
    reality(Gap, "What do you not understand yet about how it came?"),
    options(Choice, "What could you do now that helps those who were hit?"),
    options(Other, "What could make it less likely to happen to anybody else?"),
    options(Help, "Who has told of a mistake of their own in a way that you liked?"),
    options(Nothing, "What happens if nobody speaks about it?"),
    options(Cost, "What would it cost you to tell it as it was?"),
    options(Least, "What is the smallest change that would have helped?"),
    will(Step, "What will you say or do first?"),
    will(When, "When will you do it?"),
    will(Told, "Who will hear it from you before the others?"),
    will(Look, "How will you see in a month that something has changed?"),
    will(Between, "What could make you keep quiet after all?"),
];
