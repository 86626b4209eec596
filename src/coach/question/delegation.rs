//! Asked in a talk about letting go of work.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What would you do with the time if that work were no longer yours?"),
    goal(Sign, "How would you notice that you have really let go?"),
    goal(Why, "What would the team gain if you did less of it?"),
    reality(Event, "Which task did you last take back or keep, and what went through your mind?"),
    reality(Block, "What do you fear would go wrong without you?"),
    reality(View, "What would your team say about how much you let them decide?"),
    reality(Often, "How much of your last week went into work that others could do?"),
    reality(Effect, "What do the others not learn because you do it?"),
    reality(Works, "When did you hand something over that went well?"),
    reality(Part, "What do you like about the work that you keep?"),
    reality(Talked, "What have you told them about the limits within which they may decide?"),
    reality(Norm, "Which decisions are truly yours alone?"),
    reality(Gap, "What would somebody need to know before they could take it?"),
    options(Choice, "Which task could you hand over, and to whom?"),
    options(Least, "Which part of it could go wrong without harm?"),
    options(Other, "Who would be glad to have it?"),
    options(Cost, "How many mistakes could you watch without stepping in?"),
    options(Help, "Who handed work to you in a good way, and how did they do it?"),
    options(Nothing, "What happens to this work if you are away for a month?"),
    will(Step, "Which task will you hand over first?"),
    will(When, "On which day will you do it?"),
    will(Between, "What will you do when you want to take it back?"),
    will(Look, "At which points will you look at it, and at which not?"),
];
