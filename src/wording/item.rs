//! What the lines of a checklist are called, and what a whole checklist says.

use crate::domain::{Attempt, Checklist, Item, State, Verdict};

/// A checklist item's name.
pub fn item(item: Item) -> &'static str {
    match item {
        Item::Event => "One event",
        Item::Situation => "Situation",
        Item::Task => "Task",
        Item::Action => "Action",
        Item::Ownership => "Ownership",
        Item::Reasoning => "Reasoning",
        Item::Result => "Result",
        Item::Evidence => "Evidence",
        Item::Learning => "Learning",
        Item::Relevance => "Relevance",
        Item::Principle => "Principle",
        Item::Steps => "Steps",
        Item::Example => "Example",
        Item::Tradeoff => "Trade-off",
        Item::Measure => "Measure",
        Item::Clarify => "Clarify first",
        Item::Options => "Options",
        Item::Decision => "Decision",
        Item::FollowThrough => "Follow-through",
    }
}

/// What an item asks for, in one line.
pub fn item_rule(item: Item) -> &'static str {
    match item {
        Item::Event => "One specific thing that happened, not a habit.",
        Item::Situation => "Where, when and who: enough to follow, and not more.",
        Item::Task => "What was needed, and what of it was yours.",
        Item::Action => "At least three distinct steps.",
        Item::Ownership => "In the steps it is clear what you did yourself.",
        Item::Reasoning => "Why that way, or what stood against it.",
        Item::Result => "What changed in the end.",
        Item::Evidence => "A number with what it is compared with, or proof one could have seen.",
        Item::Learning => "What you do differently since.",
        Item::Relevance => "It answers this question.",
        Item::Principle => "The rule you work by.",
        Item::Steps => "What you do, in order.",
        Item::Example => "One real case.",
        Item::Tradeoff => "What this way costs, or when it does not fit.",
        Item::Measure => "How you know that it works.",
        Item::Clarify => "What you would find out first.",
        Item::Options => "More than one way is looked at.",
        Item::Decision => "One way is chosen, with its reason.",
        Item::FollowThrough => "What comes after the decision.",
    }
}

/// A state's name.
pub fn state(state: State) -> &'static str {
    match state {
        State::Met => "met",
        State::Partly => "partly met",
        State::Missing => "missing",
    }
}

/// What is wrong where an item is the first gap: the second half of the headline.
fn gap_sentence(item: Item, state: State) -> &'static str {
    let half = state == State::Partly;
    match item {
        Item::Event if half => "It is not quite clear which event you mean.",
        Item::Event => "No single event stands out.",
        Item::Situation if half => "The situation is only hinted at.",
        Item::Situation => "The situation is missing.",
        Item::Task if half => "What was yours to do is only hinted at.",
        Item::Task => "What was yours to do is missing.",
        Item::Action if half => "The steps you took are few.",
        Item::Action => "The steps you took are missing.",
        Item::Ownership if half => "Your own part is hard to make out.",
        Item::Ownership => "Your own part is missing.",
        Item::Reasoning if half => "The reasons are only hinted at.",
        Item::Reasoning => "The reasons are missing.",
        Item::Result if half => "The result is only hinted at.",
        Item::Result => "The result is missing.",
        Item::Evidence if half => "The result has little to hold on to.",
        Item::Evidence => "The result has no number and no proof.",
        Item::Learning if half => "What you learned has no use yet.",
        Item::Learning => "What you do differently since is missing.",
        Item::Relevance if half => "The link to the question is thin.",
        Item::Relevance => "It is not clear how this answers the question.",
        Item::Principle if half => "The rule you work by is only hinted at.",
        Item::Principle => "The rule you work by is missing.",
        Item::Steps if half => "What you do, in order, is short.",
        Item::Steps => "What you do, in order, is missing.",
        Item::Example if half => "The real case is only hinted at.",
        Item::Example => "A real case is missing.",
        Item::Tradeoff if half => "What this way costs is only hinted at.",
        Item::Tradeoff => "What this way costs is missing.",
        Item::Measure if half => "How you know that it works is only hinted at.",
        Item::Measure => "How you know that it works is missing.",
        Item::Clarify if half => "What you would find out first is only hinted at.",
        Item::Clarify => "What you would find out first is missing.",
        Item::Options if half => "A second way is only hinted at.",
        Item::Options => "A second way is missing.",
        Item::Decision if half => "The choice has no clear reason.",
        Item::Decision => "The choice is missing.",
        Item::FollowThrough if half => "What comes after is only hinted at.",
        Item::FollowThrough => "What comes after is missing.",
    }
}

/// The headline of a review, with or without its count.
pub fn headline(checklist: &Checklist, with_count: bool) -> String {
    if let Verdict::NotScored { .. } = checklist.verdict {
        return "This answer was not scored.".into();
    }
    let message = match checklist.weakest() {
        Some(tick) => gap_sentence(tick.item, tick.state),
        None => "Every part is there.",
    };
    if with_count {
        format!("{} of {}. {message}", checklist.met(), checklist.ticks.len())
    } else {
        message.into()
    }
}

/// What stands in the place of a headline as long as an answer was not read.
pub const UNREAD: &str = "Reading your answer.";

/// The headline of an attempt, with its count where its mode has numbers.
pub fn attempt_headline(attempt: &Attempt) -> String {
    let numbers = attempt.answer.mode.has_numbers();
    attempt.checklist.as_ref().map_or(UNREAD.into(), |checklist| headline(checklist, numbers))
}
