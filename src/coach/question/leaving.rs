//! Asked in a talk about somebody who may leave.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What would be a good outcome for you, and for {person|the one who may leave}?"),
    goal(Sign, "By what would you notice that {person|this person} wants to stay?"),
    goal(Why, "What would go with {person|this person}, besides the work?"),
    goal(Date, "By when does it have to be clear?"),
    reality(Event, "What exactly was said, and by whom?"),
    reality(
        View,
        "What do you know about what {person|this person} wants, and what do you suppose?",
    ),
    reality(
        Since,
        "When was {person|this person} last glad to come to work, and what was different?",
    ),
    reality(Talked, "What have you asked {person|this person} about it so far?"),
    reality(Part, "Which signs did you see earlier, and what did you do with them?"),
    reality(Effect, "What would the others in the team read into it?"),
    reality(Norm, "What has been promised to {person|this person}, and what came of it?"),
    reality(Block, "What makes it hard to talk about it openly?"),
    options(Choice, "What is in your power to change in the work of {person|this person}?"),
    options(Help, "Who could decide what you cannot?"),
    options(Other, "What would you do if {person|this person} left all the same?"),
    options(Least, "What could be different for {person|this person} as soon as next week?"),
    options(Cost, "What would the others think of what you offer?"),
    options(Nothing, "What will happen if you wait for the decision?"),
    will(Step, "What will you ask {person|this person} first?"),
    will(When, "When will you sit down with {person|this person}?"),
    will(Between, "What could make you promise more than you can keep?"),
    will(Look, "How will you know in a month whether it was right?"),
];
