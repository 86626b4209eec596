//! Asked in a talk about the state of the systems.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What could your team do in a year that it cannot do now?"),
    goal(Sign, "Which figure would show that the system has become healthier?"),
    goal(Why, "Whom would it help first, if this were repaired?"),
    reality(Event, "Which fault or delay did it cause last?"),
    reality(Effect, "How many hours of a normal week does it cost your team?"),
    reality(Proof, "What have you measured, and what do you only feel?"),
    reality(View, "What does your product partner think it costs to wait?"),
    reality(Talked, "In which words have you explained it to people who do not write code?"),
    reality(Since, "How did it come to be as it is?"),
    reality(Norm, "How much time is set aside for such work?"),
    reality(Works, "Which part of the system is in good order, and why?"),
    reality(Part, "Which shortcut of your own is in there?"),
    options(Choice, "Which ways of repairing it have you compared?"),
    options(Least, "Which piece could be renewed alone within a month?"),
    options(Drop, "What could you switch off instead of mending it?"),
    options(Other, "What would you do if you got only a tenth of the time?"),
    options(Cost, "What would the users lose while you repair it?"),
    options(Help, "Who has replaced something like it?"),
    options(Nothing, "What will it be like in a year if nobody touches it?"),
    will(Step, "Which piece will you take first?"),
    will(When, "When will you begin with it?"),
    will(Told, "Who has to agree to it, and what will you show them?"),
    will(Look, "What will you measure before and after?"),
];
