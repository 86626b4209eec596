//! Asked in a talk about a direction that is not clear.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "Which question about the direction do you most need an answer to?"),
    goal(Sign, "What could your team decide alone if the direction were clear?"),
    goal(Why, "What makes it matter right now?"),
    goal(Date, "By when do you need to know?"),
    reality(Event, "Which decision got stuck last because the direction was missing?"),
    reality(Norm, "What has been said or written about it, and by whom?"),
    reality(View, "How would three members of your team describe the direction today?"),
    reality(Effect, "Which work may turn out to be for nothing?"),
    reality(Boss, "What does your manager say when you ask where this goes?"),
    reality(Talked, "Whom have you asked about it, and what did you hear?"),
    reality(Gap, "Which part of it do you know, and which part do you only guess?"),
    reality(Reach, "Which part of the direction is yours to decide?"),
    reality(Part, "What have you yourself told your team about it?"),
    options(Choice, "Which assumption could you write down and have others correct?"),
    options(Least, "What is right to do whichever way the company goes?"),
    options(Other, "How else could your team learn what matters most?"),
    options(Help, "Who knows more about it than you do?"),
    options(Drop, "Which of your present tasks fits no direction at all?"),
    options(Nothing, "What will the team do if nobody answers this quarter?"),
    will(Step, "What will you do first to make it clearer?"),
    will(When, "When will you do it?"),
    will(Told, "What will you tell your team, also about what is still open?"),
    will(Look, "When will you check whether your view of the direction still holds?"),
];
