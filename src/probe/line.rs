//! The questions. Each can stand behind a quotation of the answer ("You said ...").

use crate::domain::{Asking, Dice, Gate, Item, Kind};

/// A question into a gap: one the question brings along, or one that fits every question.
pub(super) fn for_gap(asking: &Asking, item: Item, dice: &mut Dice) -> Option<String> {
    let own = asking.probes.iter().filter(|probe| probe.item == item);
    let own: Vec<&str> = own.map(|probe| probe.ask.as_str()).collect();
    fresh(asking, &own, dice).or_else(|| fresh(asking, general(item), dice))
}

/// One that was not asked in this round; as the dice fall.
pub(super) fn fresh(asking: &Asking, lines: &[&str], dice: &mut Dice) -> Option<String> {
    let unasked = |line: &&&str| !asking.asked.iter().any(|asked| asked == *line);
    let left: Vec<&&str> = lines.iter().filter(unasked).collect();
    left.get(dice.below(left.len())).map(|line| (**line).to_owned())
}

/// Questions into an item, whatever was asked.
fn general(item: Item) -> &'static [&'static str] {
    match item {
        Item::Event => &[
            "Take one time when that happened. When was it, and what did you do?",
            "Which one occasion are you thinking of? Walk me through that one.",
            "When did that last happen to you? Tell me about that day.",
            "Let us stay with a single case. Which one, and how did it begin?",
        ],
        Item::Situation => &[
            "Help me see it: where was this, when, and who else was there?",
            "What was going on around you at that time?",
            "What did the place look like when this began: which team, which product, which pressure?",
        ],
        Item::Task => &[
            "What of that was yours to do?",
            "What exactly were you asked to reach, and by when?",
            "What would have counted as done, and who expected it of you?",
        ],
        Item::Action => &[
            "What did you do first, and what came after that?",
            "Take me through it step by step. What did you do?",
            "Between that and the end, what did you do yourself, one thing after another?",
        ],
        Item::Ownership => &[
            "What of that did you do yourself?",
            "Who did what? And which part was yours?",
            "If you had been away that week, what would not have been done?",
        ],
        Item::Reasoning => &[
            "Why that way, and what spoke against it?",
            "What else did you consider, and why did you leave it?",
            "What made you choose that over the easier way?",
        ],
        Item::Result => {
            &["What came of it?", "What was different afterwards, and for whom?", "How did it end?"]
        }
        Item::Evidence => &[
            "How do you know? From what to what did it change?",
            "What could one have counted or seen, before and after?",
            "Who would confirm it, and what would they point to?",
        ],
        Item::Learning => &[
            "What do you do differently since then?",
            "What did you take from it, and where did you use it again?",
            "If it came up next week, what would you change?",
        ],
        Item::Relevance => &[
            "How does that answer what I asked?",
            "Bring it back to my question for me: where is the link?",
            "Which part of it is about the question I asked?",
        ],
        Item::Principle => &[
            "What is the rule behind that?",
            "What do you go by when you do it that way?",
            "Which thought holds these steps together?",
        ],
        Item::Steps => &[
            "What do you do, in which order?",
            "If I stood beside you, what would I see you do first, second and third?",
            "How does that look in an ordinary week?",
        ],
        Item::Example => &[
            "Give me one time when you did it like that.",
            "When did you last work that way, and how did it go?",
            "Which real case shows it best?",
        ],
        Item::Tradeoff => &[
            "What does that way cost, and when does it not fit?",
            "Where has that let you down?",
            "What do you give up for it?",
        ],
        Item::Measure => &[
            "How would you know that it works?",
            "What would you look at after three months?",
            "Which sign would tell you early that it goes wrong?",
        ],
        Item::Clarify => &[
            "What would you want to know before that?",
            "Whom would you ask first, and what?",
            "Which fact could turn your answer round?",
        ],
        Item::Options => &[
            "What else could you do?",
            "Which other way did you put aside, and why?",
            "What would somebody who disagrees with you do instead?",
        ],
        Item::Decision => &[
            "And which way would you go?",
            "You have to choose today. Which one, and why?",
            "What would you decide in the end, and what decides it?",
        ],
        Item::FollowThrough => &[
            "And the week after? What happens then?",
            "How would you make sure that it is really done?",
            "Whom would you tell, and when would you look at it again?",
        ],
    }
}

/// Questions for an answer that holds what it should.
pub(super) fn harder(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Behavioural => &[
            "What did that way cost, and who paid for it?",
            "What would have broken first if it had been ten times as large?",
            "What would you do differently with what you know today?",
            "Who would have told this story differently, and what would they say?",
            "At which point would you have stopped and chosen another way?",
        ],
        Kind::Approach => &[
            "What happens to that way when there are ten times as many people?",
            "Who suffers from doing it like that?",
            "What would make you give it up?",
            "A good colleague does the opposite and succeeds. How do you explain that?",
        ],
        Kind::Hypothetical => &[
            "Suppose half the time is taken away. What do you drop?",
            "What if the person you rely on says no?",
            "What would make you turn round half-way?",
            "Two years later it turns out to have been wrong. What was it that you did not see?",
        ],
    }
}

/// A second chance, in plain words, for an answer that could not be scored.
pub(super) fn second_chance(gate: Gate) -> &'static [&'static str] {
    match gate {
        Gate::TooShort => &[
            "Tell me a little more: what happened, what did you do, and how did it end?",
            "Take your time. Which one occasion comes to mind, and what did you do?",
            "Begin anywhere. Where were you, and what was the trouble?",
        ],
        Gate::Echo => &[
            "That is my question. Now yours: what did you do?",
            "Put the question aside. Which one day comes to mind?",
        ],
        Gate::CueWords | Gate::Repetition => &[
            "Leave the headings. Tell me what happened as you would tell a friend.",
            "Forget the right words for a moment. What did you do that day?",
        ],
        Gate::OffTopic => &[
            "I lost the way there. My question was another one. Would you try once more?",
            "That was about something else. What comes to mind when you hear my question again?",
        ],
        Gate::Opinion => &[
            "That is what you think about it. Tell me about one time when it happened to you.",
            "Good to know what you hold of it. When did you last have to act on that?",
        ],
        Gate::Hypothesis => &[
            "That is what you would do. Tell me about one time when you did.",
            "I would like to hear of a time that really was. Which one comes to mind?",
        ],
        Gate::SelfDescription => &[
            "That is how you see yourself. Which one day shows it?",
            "Tell me about one time when somebody could have seen that. What happened?",
        ],
    }
}
