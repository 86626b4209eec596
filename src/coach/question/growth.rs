//! Asked in a talk about what to learn and where to go.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What would you like to be doing two years from now, on an ordinary day?"),
    goal(Why, "What about it attracts you?"),
    goal(Sign, "What would others come to you for by then?"),
    goal(Date, "How long do you give yourself for it?"),
    reality(Works, "In which work do you forget the time?"),
    reality(Event, "When did you last learn something that changed how you work?"),
    reality(Gap, "What can you not do yet that you would need?"),
    reality(Boss, "What does your manager know about what you want?"),
    reality(View, "What do colleagues come to you for today?"),
    reality(Feel, "What do you no longer enjoy?"),
    reality(Block, "What has kept you from it up to now?"),
    reality(Proof, "What have you done already that points in this direction?"),
    reality(Norm, "What is expected of you this year, and how does it fit?"),
    options(Choice, "Which work near you would teach you that?"),
    options(Other, "What else would bring you a little closer to it?"),
    options(Least, "How could you try it for two weeks?"),
    options(Help, "Who is good at it, and what could you watch them do?"),
    options(Drop, "What would you have to stop, to have time for it?"),
    options(Nothing, "What will you regret if next year is like this one?"),
    options(Cost, "What would you risk by asking for it?"),
    will(Step, "What will you try first?"),
    will(When, "In which week will you begin?"),
    will(Told, "Whom will you tell what you want?"),
    will(Look, "How will you judge in three months whether it was right?"),
];
