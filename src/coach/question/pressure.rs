//! Asked in a talk about others who want more than can be done.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What would you like to be able to say to {person|those who ask}?"),
    goal(Sign, "How would a quarter without this pressure look?"),
    goal(Why, "What do you want to protect?"),
    goal(Date, "Which date is coming closest?"),
    reality(Event, "Which request came last, and what did you answer?"),
    reality(View, "What does {person|the one who asks} need it for?"),
    reality(Norm, "Who has the right to decide what comes first?"),
    reality(Effect, "What stopped or slipped because of the last request?"),
    reality(Often, "How many such requests came in the last month?"),
    reality(Talked, "What does {person|the one who asks} know about what it costs you?"),
    reality(Part, "How have you answered such requests up to now?"),
    reality(Boss, "On which side does your manager stand in this?"),
    reality(Proof, "Which figures show how full your plan is?"),
    options(Choice, "Which smaller thing would already help {person|them}?"),
    options(Drop, "What would stop, if this came first?"),
    options(
        Other,
        "What would you have to show so that they choose between two things themselves?",
    ),
    options(Help, "Who could stand beside you when you say it?"),
    options(Cost, "What do you fear if you say no?"),
    options(Nothing, "What will happen to the team if you accept it all?"),
    will(Step, "What will you say to {person|them}, word for word?"),
    will(When, "When will you say it?"),
    will(Between, "What answer do you expect, and what will you say then?"),
    will(Look, "How will you see after a month that less is pushed in?"),
];
