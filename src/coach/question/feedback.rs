//! Asked in a talk about telling people how they do, and about hearing it.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What should be different after the feedback?"),
    goal(Sign, "By what would you notice that it arrived?"),
    goal(Why, "What makes this feedback important to you now?"),
    reality(Event, "What exactly did you see or hear, as a camera would show it?"),
    reality(View, "What do you think {person|the other person} intended?"),
    reality(Talked, "What has {person|the other person} heard about it so far?"),
    reality(Effect, "What came of it, for you and for others?"),
    reality(Feel, "What makes it hard to say or to hear?"),
    reality(Often, "When was the last time that you asked for feedback yourself?"),
    reality(Part, "How do you usually react when somebody tells you what went wrong?"),
    reality(Works, "Which feedback helped you most, and how was it given?"),
    reality(Norm, "What have you two agreed on about feedback?"),
    options(Choice, "In which ways could you bring it up?"),
    options(Other, "What could you ask before you say it?"),
    options(Least, "Which one sentence would be enough?"),
    options(Nothing, "What happens if it is never said?"),
    options(Help, "With whom could you say it once, to hear how it sounds?"),
    options(Cost, "What is the worst that could come of it?"),
    will(Step, "How will you begin?"),
    will(When, "When and where will you have the talk?"),
    will(Between, "What will you do if {person|the other person} does not agree?"),
    will(Look, "How will you find out later what came of it?"),
];
