//! What a debrief says of each answer and of all of them.

use super::{BARE, ENDED, Held, WAY, WHOLE, WOULD};
use starling::debrief::{Agreement, Debrief, Found, Step, words};
use starling::domain::{Dimension, Item, Kind, Mode, State, Wall};

const STORY: &str = "grow-an-experienced-engineer";
const CONFLICT: &str = "conflict-inside-the-team";

fn one(answer: &str) -> Held {
    Held::new(Mode::Practice, &["hiring-manager"]).answered(CONFLICT, answer)
}

fn items(steps: &[Step]) -> Vec<Option<Item>> {
    steps.iter().map(|step| step.item).collect()
}

#[test]
fn the_answer_in_short_has_the_first_sentence_of_each_part_in_the_order_told() {
    let debrief = one(BARE).debrief();
    let short: Vec<&str> = debrief.answers[0].short.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(
        short,
        [
            "Two years ago a colleague of mine and I did not agree on how the new warehouse system \
             should count returned parts.",
            "I was responsible for the part that talks to the shops.",
            "I went to his desk and asked him to show me a normal day.",
            "In the end we took his way for the large parts and mine for the small ones, and it worked.",
        ]
    );
}

#[test]
fn a_long_sentence_is_cut_at_the_end_of_a_clause_and_says_so() {
    let long = "It was late in the year when the whole warehouse team had to count every part by hand, \
                because the system had stopped, and nobody could say for how long it would stay like this.";
    let held = Held::new(Mode::Practice, &["hiring-manager"]).unread(CONFLICT, long);
    let quote = &held.debrief().answers[0].short[0];
    assert!(quote.cut);
    assert_eq!(
        quote.line(),
        "It was late in the year when the whole warehouse team had to count every part by hand, \
         because the system had stopped …"
    );
}

#[test]
fn the_headline_counts_only_where_the_mode_has_numbers() {
    let with = one(BARE).debrief();
    assert_eq!(with.answers[0].headline, "8 of 10. The reasons are missing.");
    let without = Held::new(Mode::LowPressure, &["hiring-manager"]).answered(CONFLICT, BARE);
    let without = without.debrief();
    assert_eq!(without.answers[0].headline, "The reasons are missing.");
    assert!(!without.markdown().contains(" of 10"));
}

#[test]
fn an_answer_that_was_not_scored_stands_there_with_its_reason() {
    let debrief = one("Fine.").debrief();
    let Found::NotScored(why) = &debrief.answers[0].found else { panic!("it was scored") };
    assert!(debrief.markdown().contains(why.as_str()));
    assert_eq!(debrief.answers[0].short[0].words, "Fine.");
    assert!(debrief.steps[0].words.starts_with("Answer again: "), "{:?}", debrief.steps);
}

#[test]
fn the_last_take_of_a_question_counts() {
    let mut held = one("Fine.").answered(STORY, WHOLE);
    let last = held.last();
    (last.answer.place, last.answer.take) = (0, 2);
    let debrief = held.debrief();
    assert_eq!(debrief.answers.len(), 1);
    assert_eq!(debrief.answers[0].headline, "10 of 10. Every part is there.");
}

#[test]
fn an_answer_of_another_round_is_passed_over_and_one_that_is_not_here_is_counted() {
    let mut held = one(BARE).answered(STORY, WHOLE);
    held.record.attempts.remove(0);
    let debrief = held.debrief();
    assert_eq!((debrief.answers.len(), debrief.sitting.absent), (1, 1));
    assert_eq!(words::pending(&debrief), ["One answer is not in this browser."]);
}

#[test]
fn the_day_and_the_time_are_those_where_the_candidate_is() {
    let mut held = one(BARE);
    held.record.ended = Wall(ENDED.0 + 10 * 3_600_000);
    let debrief = held.debrief();
    assert_eq!(words::title(&debrief.sitting), "Debrief, 21 Nov 2026");
    assert!(words::facts(&debrief.sitting).contains("ended at 0:05"));
}

#[track_caller]
fn check_rated(answer: &str, dimension: Dimension, rating: u8, expected: Agreement) {
    let debrief = one(answer).rated(dimension, rating).debrief();
    let rated = &debrief.answers[0].rated;
    assert_eq!((rated.len(), rated[0].dimension, rated[0].agreement), (1, dimension, expected));
}

#[test]
fn a_rating_and_the_checklist_agree_within_one_level() {
    check_rated(WHOLE, Dimension::Outcome, 5, Agreement::Alike);
    check_rated(WHOLE, Dimension::Outcome, 4, Agreement::Alike);
    check_rated(WHOLE, Dimension::Outcome, 3, Agreement::Lower);
    check_rated(BARE, Dimension::Reflection, 1, Agreement::Alike);
    check_rated(BARE, Dimension::Reflection, 3, Agreement::Higher);
    check_rated("Fine.", Dimension::Reflection, 3, Agreement::Open);
}

#[test]
fn the_items_of_a_dimension_are_on_the_checklist_of_the_kind_and_every_item_of_a_story_but_one_speaks()
 {
    for kind in Kind::ALL {
        for item in Dimension::ALL.into_iter().flat_map(|it| it.items(kind)) {
            assert!(Item::of(kind).contains(item), "{item:?} of {kind:?}");
        }
    }
    let speaks = |item: &Item| {
        Dimension::ALL.into_iter().any(|it| it.items(Kind::Behavioural).contains(item))
    };
    let silent: Vec<_> = Item::of(Kind::Behavioural).iter().filter(|item| !speaks(item)).collect();
    assert_eq!(silent, [&Item::Relevance]);
}

#[test]
fn competencies_of_which_the_same_is_open_stand_together() {
    let debrief = one(BARE).answered(STORY, WHOLE).debrief();
    let gaps: Vec<String> = debrief.gaps.iter().map(|gap| words::gap(gap, true)).collect();
    assert_eq!(gaps, ["conflict, communication and feedback: reasoning, learning"]);
}

#[test]
fn what_several_answers_lack_is_counted_and_comes_first() {
    let debrief = one(BARE).answered("hard-feedback-for-you", BARE).debrief();
    let gaps: Vec<String> = debrief.gaps.iter().map(|gap| words::gap(gap, true)).collect();
    assert!(gaps.iter().any(|gap| gap.contains("reasoning (2 of 2)")), "{gaps:?}");
    assert!(!words::gap(&debrief.gaps[0], false).contains(" of "));
}

#[test]
fn there_are_three_next_steps_and_no_item_twice() {
    let debrief = one(BARE).answered(STORY, BARE).answered("check-your-own-work", WAY).debrief();
    assert_eq!(
        items(&debrief.steps),
        [Some(Item::Reasoning), Some(Item::Learning), Some(Item::Tradeoff)]
    );
}

#[test]
fn where_nothing_is_missing_the_steps_ask_for_more() {
    let debrief = Held::new(Mode::Practice, &["hiring-manager"]).answered(STORY, WHOLE).debrief();
    let steps: Vec<&str> = debrief.steps.iter().map(|step| step.words.as_str()).collect();
    assert_eq!(items(&debrief.steps), [None, None, None]);
    assert!(steps[0].starts_with("Tell the same to "), "{steps:?}");
    assert!(steps[1].starts_with("Have a reply ready for a follow-up: "), "{steps:?}");
    assert!(steps[2].starts_with("Answer another question about the same: "), "{steps:?}");
}

#[test]
fn the_strongest_evidence_is_at_most_one_quote_of_an_answer() {
    let debrief = one(WHOLE).answered("check-your-own-work", WAY).debrief();
    let strongest: Vec<&str> = debrief.strongest.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(
        strongest,
        [
            "After six weeks the lost reminders fell from forty a week to two, and one of the clinics \
             wrote to thank us.",
            "I know that it works because the faults that customers find went from nine a month to three.",
        ]
    );
}

#[test]
fn a_round_in_which_nothing_was_answered_says_so_and_nobody_says_goodbye() {
    let debrief = Held::new(Mode::Practice, &["hiring-manager"]).skipped(CONFLICT).debrief();
    assert!(debrief.is_empty() && debrief.steps.is_empty());
    assert!(debrief.markdown().contains(words::EMPTY));
    assert_eq!(debrief.voices().count(), 0);
}

#[test]
fn an_answer_that_is_still_being_read_is_there_in_short_and_gives_no_steps() {
    let debrief = Held::new(Mode::Exam, &["bar-raiser"]).unread(CONFLICT, WHOLE).debrief();
    assert_eq!((debrief.unread(), debrief.steps.len(), debrief.gaps.len()), (1, 0, 0));
    assert!(debrief.markdown().contains("One answer is still being read."));
}

#[test]
fn a_question_the_library_does_not_know_is_told_in_the_words_it_was_asked_in() {
    let held = Held::new(Mode::Practice, &["somebody-of-last-year"])
        .unread("a-question-of-last-year", BARE)
        .skipped("another-one");
    let debrief = held.debrief();
    assert_eq!(debrief.answers[0].asked, "What happened?");
    assert_eq!(debrief.answers[0].voice.name, "somebody-of-last-year");
    assert!(debrief.markdown().contains(words::UNKNOWN));
}

#[test]
fn a_debrief_judges_no_person() {
    let all: [Debrief; 4] = [WHOLE, BARE, "Fine.", WOULD].map(|text| one(text).debrief());
    let panel = super::golden::panel().debrief();
    for text in all.iter().chain([&panel]).map(Debrief::markdown) {
        let lower = text.to_ascii_lowercase();
        for word in ["hire", "reject", "%", "talent", "great", "excellent", "poor", "weak", "fail"]
        {
            let own = lower.replace("amara, hiring manager", "").replace("hiring manager", "");
            assert!(!own.contains(word), "{word} in {own}");
        }
    }
}

#[test]
fn state_words_stand_once_for_each_item() {
    let debrief = one(BARE).debrief();
    let Found::Scored(lines) = &debrief.answers[0].found else { panic!("it was not scored") };
    assert_eq!(lines.len(), 10);
    assert!(lines.iter().all(|line| (line.state == State::Missing) == line.quote.is_none()));
}
