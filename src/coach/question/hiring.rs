//! Asked in a talk about finding and choosing people.

use super::Fact::*;
use super::{Ask, goal, options, reality, will};

pub(super) const ASKS: &[Ask] = &[
    goal(Goal, "What should the new person be able to do after half a year?"),
    goal(Sign, "By what would you see that you chose well?"),
    goal(Why, "Which gap in the team is this person meant to fill?"),
    goal(Date, "By when do you need somebody?"),
    reality(Event, "What happened with the last candidate you turned down?"),
    reality(Norm, "What have you and the interviewers agreed to look for?"),
    reality(Effect, "At which step do you lose most candidates?"),
    reality(View, "What would a candidate say about your interviews?"),
    reality(Gap, "What do you still not know about a candidate at the end?"),
    reality(Proof, "On what evidence was your last decision based?"),
    reality(Since, "How long has the position been open?"),
    reality(Works, "What went well when you last found somebody good?"),
    reality(Part, "Whom do you tend to like in interviews, and why?"),
    options(Choice, "Where have you not looked yet?"),
    options(Drop, "Which of your requirements could somebody learn here?"),
    options(Other, "How could you see a candidate's work in another way?"),
    options(Help, "Whose judgement of candidates do you trust, and what do they do?"),
    options(Nothing, "How would the team work if nobody came this year?"),
    options(Cost, "What is worse for you, a wrong choice or a late one?"),
    will(Step, "What will you change before the next interview?"),
    will(When, "When is the next interview?"),
    will(Told, "Which interviewers need to know it?"),
    will(Look, "What will you compare after the next five interviews?"),
];
