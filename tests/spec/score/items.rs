//! Gaps are found, and each names one next step.

use super::{check_form, picture, read, state};
use starling::domain::Item;
use starling::domain::State;

#[track_caller]
fn check(text: &str, item: Item, expected: State) {
    let checklist = read(text);
    check_form(text, &checklist);
    assert_eq!(state(&checklist, item), expected, "{item:?} in {}", picture(text, &checklist));
    for advice in checklist.ticks.iter().filter_map(|tick| tick.advice.as_deref()) {
        assert!(advice.split_whitespace().count() <= 30, "too long: {advice}");
    }
}

const NO_RESULT: &str = "Last autumn I worked in the office of a dentist and our booking system lost appointments. \
    I needed to find out why before the flu season. I called the vendor, wrote down every lost appointment for a week, \
    and compared the times. I saw that two people booked at the same moment each time. I drew a small plan and showed \
    it to the vendor.";

const NO_STEPS: &str = "Two years ago our warehouse had a problem with wrong labels, and customers complained every day. \
    My job was to bring the errors down before Christmas. As a result the errors dropped from 50 a day to 3, and the \
    customers were happy again.";

const ONLY_WE: &str = "In 2022 our team at a travel agency had an outage on the first day of the holidays. We had to get the \
    page back by noon. We looked at the logs, we restarted the old server and we moved the traffic to it. We called the \
    partners and we wrote a note for customers. In the end the page was back at eleven and bookings rose by 5 percent.";

const NOBODY: &str = "Last winter the heating of our school failed and the class was cold. The rooms had to be warm by Monday. \
    The supplier was called and the parts were ordered. The pump was changed and the pipes were cleaned and the valves \
    were checked. In the end the rooms were warm again on Sunday and the parents thanked the school. I was glad.";

#[test]
fn a_story_without_an_end_has_no_result() {
    check(NO_RESULT, Item::Result, State::Missing);
}

#[test]
fn a_story_without_an_end_has_no_evidence() {
    check(NO_RESULT, Item::Evidence, State::Missing);
}

#[test]
fn a_story_without_steps_has_no_action() {
    check(NO_STEPS, Item::Action, State::Missing);
}

#[test]
fn steps_of_we_alone_are_half_owned() {
    check(ONLY_WE, Item::Ownership, State::Partly);
}

#[test]
fn steps_of_nobody_are_not_owned() {
    check(NOBODY, Item::Ownership, State::Missing);
}

#[test]
fn a_story_without_a_lesson_has_no_learning() {
    check(ONLY_WE, Item::Learning, State::Missing);
}

#[test]
fn a_bare_faster_is_half_evidence() {
    check(
        "Last year I ran the kitchen of a small hotel and breakfast was always late. I needed to fix that before the \
         summer. I watched the cooks for three mornings, I moved the plates next to the stove and I wrote a new list of \
         tasks. In the end breakfast became faster and smoother.",
        Item::Evidence,
        State::Partly,
    );
}

#[test]
fn advice_quotes_the_candidate() {
    let checklist = read(ONLY_WE);
    let tick = checklist.ticks.iter().find(|tick| tick.item == Item::Ownership).unwrap();
    assert!(tick.advice.as_ref().unwrap().contains("\"We "), "{tick:?}");
}

const NO_ACTION: &str = "Last year I was the lead of the data team at a retailer. The nightly report for the stores was wrong on \
         most Mondays, and the store managers had stopped using it. My task was to make it right again before the \
         new season. In the end the report was right on every day of the season, and the number of stores that \
         opened it rose from 40 to 310. The head of sales thanked us. I learned that a wrong number is worse than \
         no number.";

const NO_SCENE: &str = "I called all twelve customers, wrote down what they missed and sorted it into three groups. I then built \
         a small prototype for the largest group, showed it to four of them and changed it twice. I trained the \
         support people as well. As a result churn fell from 6 percent to 2, and two customers extended their \
         contract. Since then I call customers before I plan anything.";

const PASSIVE: &str = "Last spring the payroll system at our hospital was replaced. The new one had to be ready before the end \
         of May. Mistakes were found in the test and the vendor was informed. The data was cleaned, the rules were \
         rewritten and the staff was trained. It was decided to run both systems for one month. In the end \
         everybody was paid on time and errors dropped from 90 to 4. It was learned that two runs are needed.";

#[test]
fn a_scene_and_an_end_are_no_action() {
    check(NO_ACTION, Item::Action, State::Missing);
}

#[test]
fn steps_without_a_scene_have_no_situation() {
    check(NO_SCENE, Item::Situation, State::Missing);
}

#[test]
fn steps_without_a_need_have_no_task() {
    check(NO_SCENE, Item::Task, State::Missing);
}

#[test]
fn passive_steps_are_not_owned() {
    check(PASSIVE, Item::Ownership, State::Missing);
}

/// A story whose last sentence is open.
fn ending_with(last: &str) -> String {
    format!(
        "Last winter I was the caretaker of a small school, and the heating of the hall failed each Monday. I had to find \
         out why before the concert. I read the log of the boiler, I asked the cleaners when they open the windows, and I \
         moved the sensor away from the door. {last}"
    )
}

#[test]
fn what_somebody_did_because_of_it_is_proof() {
    let end = "In the end the hall was warm, and the head of the music school asked me to look at theirs.";
    check(&ending_with(end), Item::Evidence, State::Met);
}

#[test]
fn a_number_beside_one_told_before_is_compared() {
    let text = ending_with("In the end the hall was warm and we used 900 litres of oil a month.")
        .replace("failed each Monday", "failed each Monday and took 1,400 litres of oil");
    check(&text, Item::Evidence, State::Met);
}

#[test]
fn a_lesson_needs_no_word_of_learning() {
    let end = "In the end the hall was warm. From then on I always look at the doors first.";
    check(&ending_with(end), Item::Learning, State::Met);
}

#[test]
fn one_reason_is_half_of_the_reasoning() {
    let text = ending_with("In the end the hall was warm.");
    check(&text, Item::Reasoning, State::Missing);
    let one =
        text.replace("away from the door.", "away from the door, because the draught fooled it.");
    check(&one, Item::Reasoning, State::Partly);
    let two = one.replace(
        "before the concert.",
        "before the concert. I chose the log rather than a new boiler.",
    );
    check(&two, Item::Reasoning, State::Met);
}

#[test]
fn that_everybody_was_happy_is_no_proof() {
    let end = "In the end the hall was much warmer, everybody noticed it and it was a big success.";
    check(&ending_with(end), Item::Evidence, State::Partly);
    let end = "In the end the hall was much warmer, and the choir asked if they could sing there all winter.";
    check(&ending_with(end), Item::Evidence, State::Met);
}

const HABITS: &str = "I was at the front desk of a campsite for three summers. Guests often arrived after we had closed. \
    Usually I called the owner, and most of the time he came down. Sometimes I gave them a place myself and \
    wrote it down for the morning. In most cases it worked out, and every year some of them thanked me.";

#[test]
fn what_usually_happens_is_no_event() {
    check(HABITS, Item::Event, State::Missing);
}

#[test]
fn what_was_done_many_times_is_an_event_where_one_time_is_told() {
    let text = "I was at the front desk of a campsite, and guests often arrived late. One evening in July a family of \
        five stood in the rain after we had closed. I had to find them a dry place. I called the owner, I opened the \
        hall for them and I brought blankets from the store. They slept there and wrote us a card.";
    check(text, Item::Event, State::Met);
}

#[test]
fn to_have_dealt_with_it_is_no_step() {
    let text = "Last winter I was the caretaker of a small school, and the heating of the hall failed each Monday. I had to \
        find out why before the concert. I dealt with it and found a solution that worked. I took care of \
        everything. In the end the hall was warm, and the choir thanked me.";
    check(text, Item::Action, State::Partly);
}

#[test]
fn a_lesson_that_is_given_is_not_learnt() {
    let end = "In the end the hall was warm, and two teachers asked for a lesson in it.";
    check(&ending_with(end), Item::Learning, State::Missing);
}

#[test]
fn a_habit_at_the_end_is_a_lesson() {
    let end = "In the end the hall was warm. I look at the doors before the boiler now.";
    check(&ending_with(end), Item::Learning, State::Met);
}
