//! Asked in a talk about somebody whose work falls short.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What would good work by {person|this person} look like to you, in a normal week?"),
    goal(Sign, "By what would you see that {person|this person} is back on course?"),
    goal(Why, "What does it mean for the team if this goes well?"),
    goal(Date, "By when do you need to see a difference?"),
    reality(Event, "Which piece of work showed it last, and what was missing in it?"),
    reality(Talked, "What have you told {person|this person} so far, in which words?"),
    reality(View, "How does {person|this person} see it?"),
    reality(Norm, "Where could {person|this person} read what is expected?"),
    reality(Since, "When was the work last as it should be, and what has changed since?"),
    reality(Effect, "What do the others in the team notice of it?"),
    reality(Part, "What has been unclear or missing on your side?"),
    reality(Works, "What does {person|this person} do well?"),
    reality(Block, "What has made it hard for you to speak about it?"),
    options(Choice, "Which kinds of help could you offer {person|this person}?"),
    options(Other, "What else is possible, if help alone does not change it?"),
    options(Nothing, "What will be so in three months if you say nothing?"),
    options(Help, "Who could listen to your examples before you bring them up?"),
    options(Cost, "What does it cost the team to wait another month?"),
    will(Step, "What will be the first sentence you say to {person|this person}?"),
    will(When, "On which day will you talk to {person|this person}?"),
    will(Look, "On what date will you both look at it again, and at what?"),
    will(Between, "What could make you put it off, and what will you do then?"),
];
