//! Asked in a talk about things that are being turned round.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "When this change is behind you, what should have been kept?"),
    goal(Sign, "By what would you see that people have arrived in the new way?"),
    goal(Why, "What about this change concerns you most?"),
    reality(Event, "How did you and your team hear of it, and what was said then?"),
    reality(Norm, "Which reasons were given for it?"),
    reality(Feel, "What do people fear to lose?"),
    reality(View, "What would those who decided it say it is for?"),
    reality(Reach, "What in it is decided, and what is still open?"),
    reality(Talked, "Which questions has your team asked you that you could not answer?"),
    reality(Effect, "What has become slower or harder since?"),
    reality(Works, "What is already better than before?"),
    reality(Part, "How do you speak about it when those who decided are not there?"),
    options(Choice, "What could you explain once more, and to whom?"),
    options(Other, "Which part of it could be tried on a small scale first?"),
    options(Drop, "What from before could you end in a good way?"),
    options(Help, "Who has lived through such a change and could tell how it went?"),
    options(Nothing, "What will people tell each other if you say nothing?"),
    options(Cost, "What would it cost to say openly what is lost?"),
    will(Step, "What will you tell your team next?"),
    will(When, "On which day will you tell them?"),
    will(Between, "Which question do you expect, and what will you answer?"),
    will(Look, "How will you hear in a month how people are?"),
];
