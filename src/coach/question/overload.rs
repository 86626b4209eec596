//! Asked in a talk about too much work and too little rest.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "How would a week look after which you are not worn out?"),
    goal(Sign, "What would you notice first if it became better?"),
    goal(Why, "What outside work do you miss most at the moment?"),
    goal(Date, "How much longer can it go on like this?"),
    reality(Feel, "Which part of the week takes the most out of you?"),
    reality(Since, "Since when has it been like this, and what began then?"),
    reality(Event, "What did your last working day look like, from first to last hour?"),
    reality(Often, "How many evenings of the last two weeks were free of work?"),
    reality(Boss, "What does your manager know of it?"),
    reality(Effect, "What suffers from it, at work or at home?"),
    reality(Part, "Which of these tasks did you take on yourself, and why?"),
    reality(Norm, "Who expects it of you, and in which words did they say so?"),
    reality(Works, "What still gives you strength at work?"),
    options(Drop, "Which of your tasks would nobody miss for a month?"),
    options(Choice, "What could be moved, shared or stopped?"),
    options(Help, "Who could take one piece of it?"),
    options(Other, "What would change if you could not work after six for a month?"),
    options(Nothing, "What will happen if nothing changes until summer?"),
    options(Cost, "What would it cost you to say out loud that it is too much?"),
    will(Step, "What will you put down first?"),
    will(When, "From which day on will it be different?"),
    will(Told, "Whom will you tell how it really is, and when?"),
    will(Between, "What will tempt you to take it up again?"),
    will(Look, "How will you know in two weeks that it has become less?"),
];
