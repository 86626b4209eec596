//! Asked in a talk about others who do not get along, by somebody who stands between them.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "How would they work with each other if this were settled?"),
    goal(Sign, "By what would you notice first that it has become better between them?"),
    goal(Why, "What does the work lose as long as it goes on?"),
    goal(Date, "By when does it have to be settled?"),
    reality(Event, "What happened between them the last time?"),
    reality(View, "How would each of them tell it?"),
    reality(Part, "What have you done yourself that made it easier or harder?"),
    reality(Talked, "What have they said to each other, and what only to you?"),
    reality(Since, "When did it begin, and how was it before?"),
    reality(Norm, "What is settled about who decides this?"),
    reality(Gap, "What do you not know yet about what each of them needs?"),
    reality(Works, "On what do they agree?"),
    options(Choice, "Which ways do you see to bring them to talk about it?"),
    options(Other, "What could they settle without you?"),
    options(Cost, "What would each of them have to give up?"),
    options(Help, "Who is trusted by both sides?"),
    options(Nothing, "What happens if you leave it to them?"),
    options(Ideal, "What would a fair outcome look like to somebody from outside?"),
    will(Step, "What will you say or do first?"),
    will(When, "When will you bring them together?"),
    will(Between, "What will you do if the talk becomes heated?"),
    will(Look, "How will you see in a month that it holds?"),
];
