//! Asked in a talk about promotion.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "Which level do you have in mind, and what draws you to it?"),
    goal(
        Sign,
        "What would have to be true of your results for the promotion to be plain to everybody?",
    ),
    goal(Date, "By which promotion round do you want the case to be ready?"),
    goal(Why, "What would you do differently at work the day after the promotion?"),
    reality(
        Proof,
        "Which result of your last half year belongs to the next level, not only to this one?",
    ),
    reality(Boss, "What exactly has your manager told you about your promotion?"),
    reality(Gap, "Where do your results still look like your present level?"),
    reality(Event, "When did you last do something that nobody at your level was asked to do?"),
    reality(
        View,
        "Who outside your team could tell a panel about your work, and what would they say?",
    ),
    reality(Since, "For how long have your results been at the next level, month by month?"),
    reality(Works, "Which of your strengths would a panel see at once?"),
    reality(Norm, "Which examples of yours are written down today?"),
    options(Choice, "Which work of the coming months could show what is missing?"),
    options(Other, "Where else could you show results of that level?"),
    options(Drop, "Which part of your present work could make room for it?"),
    options(Help, "Who has made this step and could tell you what it took?"),
    options(Nothing, "How would you see the coming year if the promotion did not come?"),
    options(Cost, "What would you have to give up for the larger work?"),
    will(Step, "What will you do first to close the largest gap?"),
    will(When, "On which day will you do it?"),
    will(Told, "What will you say to your manager about it, and in which talk?"),
    will(Look, "How will you check in three months that the results are there?"),
];
