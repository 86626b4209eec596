//! Asked in a talk about leading people.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What should your team be able to say about you a year from now?"),
    goal(Sign, "What would you see in the team if you led it well?"),
    goal(Why, "What made you say yes to leading people?"),
    reality(Event, "Which moment with your team do you still think about?"),
    reality(View, "What would your team members say they need from you?"),
    reality(Feel, "Which part of leading is heaviest for you at the moment?"),
    reality(Often, "How much of your week belongs to people, and how much to your own tasks?"),
    reality(Works, "What already works well between you and your team?"),
    reality(Talked, "What did you learn in your last one-to-one talks?"),
    reality(Norm, "What does your own manager expect of you in this role?"),
    reality(Gap, "Which talk have you been putting off?"),
    reality(Part, "What do you do out of habit from your earlier role?"),
    reality(Effect, "How does the team behave when you are not there?"),
    options(Choice, "Which one thing could you do differently in the next team meeting?"),
    options(Drop, "Which of your old tasks could end now?"),
    options(Other, "What could you leave to the team to settle?"),
    options(Help, "Which leader do you respect, and what do they do?"),
    options(Nothing, "What will the team miss if you go on as now?"),
    options(Cost, "What do you lose by leading, and what do you gain?"),
    will(Step, "What will you do differently this week?"),
    will(When, "In which meeting will you begin?"),
    will(Told, "Who in the team will you tell what you are trying?"),
    will(Look, "Whom will you ask in a month whether it made a difference?"),
];
