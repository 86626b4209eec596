//! Answers to questions for a way of working, and to "what would you do".

use super::{asked, check_form, check_met, gate, picture, state};
use starling::domain::{Checklist, Item, Kind, State};

const APPROACH: &str = "My rule is to review small changes fast, because a change that waits grows old. First I read the description and \
    ask what problem it solves. Then I run it, I look at the tests, and I write comments as questions. I always say what I \
    like. For example, last month a colleague sent me two thousand lines, so I asked her to split them and we reviewed them in \
    one afternoon. The downside is that small changes cost more switching, so for a big rewrite I would rather sit together. \
    I track how long reviews wait: our median went from two days to four hours.";

const HYPOTHETICAL: &str = "First I would ask the two of them, each alone, what happened, and I would find out how long it has lasted. I see two \
    options: either I bring them together with a mediator, or I move one to other work. I would choose the talk rather than \
    the move, because a move leaves the problem where it is. Afterwards I would check in with both every week, and I would \
    look at whether reviews between them are answered within a day, compared with two weeks now.";

fn approach(text: &str) -> Checklist {
    starling::score::check(&asked(Kind::Approach, "How do you review the code of others?"), text)
}

fn hypothetical(text: &str) -> Checklist {
    let ask = "What would you do if two engineers in your team stopped talking to each other?";
    starling::score::check(&asked(Kind::Hypothetical, ask), text)
}

#[track_caller]
fn all_met(text: &str, kind: Kind, checklist: &Checklist) {
    check_form(text, checklist);
    assert_eq!(gate(checklist), None);
    for &item in Item::of(kind) {
        assert_eq!(state(checklist, item), State::Met, "{item:?} in {}", picture(text, checklist));
    }
}

#[test]
fn a_complete_approach_has_every_item() {
    all_met(APPROACH, Kind::Approach, &approach(APPROACH));
}

#[test]
fn a_complete_hypothetical_has_every_item() {
    all_met(HYPOTHETICAL, Kind::Hypothetical, &hypothetical(HYPOTHETICAL));
}

#[test]
fn an_approach_without_a_case_misses_its_example() {
    let text = "I read the description first and ask what problem it solves. Then I run the tests and write comments. I prefer \
        small changes because they are easy to read. The cost is more switching.";
    let checklist = approach(text);
    assert_eq!(state(&checklist, Item::Example), State::Missing, "{}", picture(text, &checklist));
    assert_eq!(state(&checklist, Item::Steps), State::Met, "{}", picture(text, &checklist));
}

#[test]
fn a_rash_hypothetical_misses_its_questions() {
    let text = "I would move one of them to the other team on the same day. I would tell everybody that it is decided and I \
        would write it down. I would go on with my work, and the team would go on too.";
    let checklist = hypothetical(text);
    assert_eq!(state(&checklist, Item::Clarify), State::Missing, "{}", picture(text, &checklist));
    assert_eq!(state(&checklist, Item::Measure), State::Missing, "{}", picture(text, &checklist));
}

#[test]
fn an_approach_may_be_told_with_you() {
    let text = "You start with the description and you ask what problem the change solves. Then you run it and you read the \
        tests. You write comments as questions, because people think about a question and fight an order.";
    let checklist = approach(text);
    assert_eq!(state(&checklist, Item::Steps), State::Met, "{}", picture(text, &checklist));
}

#[test]
fn two_conditions_are_options() {
    let text = "Before anything else I'd want to know whether customers are affected. If they are, I'd roll back at once, \
         even though we lose the feature for a day. If they are not, I'd rather keep it on and look for the cause \
         with the author. After that I'd write down what happened and share it in our weekly meeting, and I'd add \
         an alert so we see the error rate go over one percent.";
    let checklist = hypothetical(text);
    let met = [Item::Clarify, Item::Options, Item::Decision, Item::FollowThrough, Item::Measure];
    check_met(text, &checklist, &met);
}

#[test]
fn an_empty_approach_meets_nothing() {
    let text = "It depends on the people. Generally I try to be nice and to communicate well, and I try to be flexible, \
         as every person is different and every situation is different too.";
    let checklist = approach(text);
    assert_eq!(checklist.met(), 0, "{}", picture(text, &checklist));
}

#[track_caller]
fn is(text: &str, checklist: &Checklist, item: Item, expected: State) {
    assert_eq!(state(checklist, item), expected, "{}", picture(text, checklist));
}

/// A way of working, told in sentences that each hold one thing.
const WAY: [(Item, &str); 5] = [
    (Item::Principle, "My rule is that nobody should learn of a change from the calendar."),
    (
        Item::Steps,
        "First I write the new plan on one page. Then I call those whose day it touches. I hang it up in the \
        kitchen, and I answer questions there for an hour.",
    ),
    (
        Item::Example,
        "In May two bakers had changed places without a word, and the early bread was missing. I drew the plan \
        with both of them and it held until the summer.",
    ),
    (Item::Tradeoff, "It costs me half a morning, so for a single day I only send a message."),
    (
        Item::Measure,
        "I count how many people ask me where they have to be: it was nine in a week, and now two.",
    ),
];

/// The way without what is told for one item.
fn way_without(item: Item) -> (String, Checklist) {
    let left = WAY.iter().filter(|(own, _)| *own != item).map(|(_, text)| *text);
    let text = left.collect::<Vec<_>>().join(" ");
    let checklist =
        starling::score::check(&asked(Kind::Approach, "How do you plan the shifts?"), &text);
    (text, checklist)
}

#[test]
fn each_part_of_a_way_is_told_for_one_thing() {
    let (text, whole) = way_without(Item::Relevance);
    check_met(&text, &whole, &WAY.map(|(item, _)| item));
    for (item, _) in WAY {
        let (text, checklist) = way_without(item);
        is(&text, &checklist, item, State::Missing);
        for (other, _) in WAY.iter().filter(|(other, _)| *other != item) {
            is(&text, &checklist, *other, State::Met);
        }
    }
}

/// A plan for a case, in the same form.
const PLAN: [(Item, &str); 5] = [
    (
        Item::Clarify,
        "First I would ask the driver what he heard, and I'd want to know who has the second key.",
    ),
    (
        Item::Options,
        "There are two ways: we could change the lock, or we could wait until the key comes back.",
    ),
    (
        Item::Decision,
        "I would change the lock, because a quiet night is worth more than a hundred euros.",
    ),
    (
        Item::FollowThrough,
        "The next morning I'd tell the team what happened and write the new rule down.",
    ),
    (Item::Measure, "I'd know that it worked if no door stands open for three months."),
];

fn plan_without(item: Item) -> (String, Checklist) {
    let left = PLAN.iter().filter(|(own, _)| *own != item).map(|(_, text)| *text);
    let text = left.collect::<Vec<_>>().join(" ");
    let ask = "What would you do if the key to the store was lost?";
    let checklist = starling::score::check(&asked(Kind::Hypothetical, ask), &text);
    (text, checklist)
}

#[test]
fn each_part_of_a_plan_is_told_for_one_thing() {
    let (text, whole) = plan_without(Item::Relevance);
    check_met(&text, &whole, &PLAN.map(|(item, _)| item));
    for (item, _) in PLAN {
        let (text, checklist) = plan_without(item);
        is(&text, &checklist, item, State::Missing);
        for (other, _) in PLAN.iter().filter(|(other, _)| *other != item) {
            is(&text, &checklist, *other, State::Met);
        }
    }
}

#[test]
fn to_lay_ways_side_by_side_is_not_to_choose() {
    let (text, _) = plan_without(Item::Decision);
    let open = text.replace(
        "The next morning",
        "Both have advantages, and it depends on many things. Afterwards",
    );
    let checklist = hypothetical(&open);
    is(&open, &checklist, Item::Decision, State::Missing);
}
