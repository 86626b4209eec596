//! What a panel has on paper.

use super::golden::panel;
use super::{BARE, Held, WAY, WHOLE, WOULD};
use starling::debrief::{Because, Hearing, Panel, Shown, Standing, words};
use starling::domain::{Item, Level, Mode, State};

const STORY: &str = "grow-an-experienced-engineer";
const MANAGER: &str = "thought-your-manager-was-wrong";

fn held(personas: &[&str]) -> Held {
    Held::new(Mode::Panel, personas)
}

fn sheet(held: &Held) -> Panel {
    held.debrief().panel.unwrap()
}

fn of<'a>(panel: &'a Panel, competency: &str) -> &'a Shown {
    panel.shown.iter().find(|it| it.is_about(competency)).unwrap()
}

#[track_caller]
fn check(held: &Held, competency: &str, standing: Standing, because: Option<Because>) {
    let panel = sheet(held);
    let shown = of(&panel, competency);
    assert_eq!((shown.standing, shown.because), (standing, because));
}

#[test]
fn only_a_panel_has_a_sheet() {
    let alone = Held::new(Mode::Practice, &["bar-raiser"]).answered(MANAGER, BARE);
    assert_eq!(alone.debrief().panel, None);
    assert!(held(&["bar-raiser"]).answered(MANAGER, BARE).debrief().panel.is_some());
}

#[test]
fn a_story_with_its_event_steps_own_part_and_result_shows_a_competency() {
    check(&held(&["bar-raiser"]).answered(MANAGER, BARE), "conflict", Standing::Shown, None);
}

#[test]
fn what_one_would_do_shows_a_competency_partly() {
    let held = held(&["bar-raiser"]).answered("colleague-hides-a-mistake", WOULD);
    check(&held, "ownership", Standing::Partly, Some(Because::WouldDo));
}

#[test]
fn a_question_of_another_level_shows_partly_what_the_level_aimed_at_needs() {
    let held = held(&["bar-raiser"]).answered(MANAGER, BARE);
    let higher = held.aiming(Level::Director);
    check(&higher, "conflict", Standing::Partly, Some(Because::OtherLevel));
}

#[test]
fn where_no_level_was_chosen_none_is_held_against_an_answer() {
    let most = ["check-your-own-work", "colleague-hides-a-mistake"];
    let held = most.iter().fold(held(&["bar-raiser"]), |held, question| held.skipped(question));
    check(&held.answered(STORY, WHOLE), "growing-others", Standing::Shown, None);
}

#[test]
fn what_was_not_answered_not_scored_or_not_read_is_not_shown_and_says_why() {
    let skipped = held(&["bar-raiser"]).skipped(MANAGER);
    check(&skipped, "conflict", Standing::NotShown, Some(Because::Unanswered));
    let refused = held(&["bar-raiser"]).answered(MANAGER, "Fine.");
    check(&refused, "conflict", Standing::NotShown, Some(Because::NotScored));
    let unread = held(&["bar-raiser"]).unread(MANAGER, BARE);
    check(&unread, "conflict", Standing::NotShown, Some(Because::Unread));
}

#[test]
fn the_answer_that_shows_most_counts() {
    let held = held(&["bar-raiser"])
        .answered("colleague-hides-a-mistake", WOULD)
        .answered(MANAGER, "Fine.")
        .answered("conflict-inside-the-team", BARE);
    let panel = sheet(&held.aiming(Level::Manager));
    assert_eq!(of(&panel, "conflict").standing, Standing::Shown);
}

#[test]
fn the_level_is_the_one_most_questions_are_asked_at_until_another_is_chosen() {
    let own = sheet(&held(&["bar-raiser"]).answered(MANAGER, BARE)).target;
    assert_eq!((own.level, own.chosen), (Some(Level::Engineer), false));
    let chosen = sheet(&held(&["bar-raiser"]).answered(MANAGER, BARE).aiming(Level::Staff)).target;
    assert_eq!((chosen.level, chosen.chosen), (Some(Level::Staff), true));
    let unknown = sheet(&held(&["bar-raiser"]).unread("a-question-of-last-year", BARE)).target;
    assert_eq!(unknown.level, None);
}

#[test]
fn what_is_asked_for_is_quoted_from_the_matrix_at_that_level() {
    let panel = sheet(&held(&["bar-raiser"]).answered(MANAGER, BARE).aiming(Level::Staff));
    let shown = of(&panel, "influence");
    let cell = shown.competencies.iter().find(|(it, _)| it == "influence").unwrap();
    let cell = cell.1.as_ref().unwrap();
    assert!(cell.words.starts_with("Gets several teams to change their ways"), "{cell:?}");
    assert_eq!(cell.source, "Engineering competencies");
    let without = held(&["bar-raiser"]).answered(MANAGER, BARE);
    let without = sheet(&Held { pages: &[], ..without });
    assert!(without.shown.iter().all(|it| it.competencies.iter().all(|cell| cell.1.is_none())));
}

/// What a persona has heard of an item in these answers: the most, and whether it is enough.
#[track_caller]
fn check_heard(persona: &str, answers: &[&str], item: Item, expected: (State, bool)) {
    let questions = [MANAGER, "conflict-inside-the-team"];
    let held = answers
        .iter()
        .zip(questions)
        .fold(held(&[persona]), |held, (text, question)| held.answered(question, text));
    let panel = sheet(&held);
    let found = panel.seats[0].items.iter().find(|it| it.item == item).unwrap();
    assert_eq!((found.state, found.enough), expected);
    assert_eq!(panel.doubts.iter().any(|it| it.item == item), !expected.1);
}

/// A story of which the reasons are half there.
const HALF: &str = "Last May our till for bakeries gave wrong sums on Sundays. I was the one who had to find the \
    cause before the next Sunday. First I called two bakers and asked for their slips. Then I compared the slips \
    with our tables, and I wrote a small check for the sums. It was my idea to ask the bakers, as it seemed \
    quicker. After a week no sum was wrong any more, down from nine. Since then I ask for real slips first.";

#[test]
fn a_demanding_persona_wants_it_in_every_answer_and_an_even_one_in_one() {
    check_heard("bar-raiser", &[WHOLE, BARE], Item::Reasoning, (State::Met, false));
    check_heard("product-partner", &[WHOLE, BARE], Item::Reasoning, (State::Met, true));
    check_heard("product-partner", &[BARE, BARE], Item::Reasoning, (State::Missing, false));
    check_heard("hiring-manager", &[BARE, BARE], Item::Reasoning, (State::Missing, false));
}

#[test]
fn half_is_enough_for_a_gentle_persona_and_an_open_doubt_for_a_demanding_one() {
    let state = |persona: &str| {
        let mut held = held(&[persona]).answered(MANAGER, HALF);
        let ticks = &mut held.last().checklist.as_mut().unwrap().ticks;
        let tick = ticks.iter_mut().find(|tick| tick.item == Item::Reasoning).unwrap();
        tick.state = State::Partly;
        let panel = sheet(&held);
        let found = panel.seats[0].items.iter().find(|it| it.item == Item::Reasoning).cloned();
        found.map(|Hearing { state, enough, .. }| (state, enough)).unwrap()
    };
    assert_eq!(state("hiring-manager"), (State::Partly, true));
    assert_eq!(state("product-partner"), (State::Partly, false));
    assert_eq!(state("bar-raiser"), (State::Partly, false));
}

#[test]
fn a_persona_hears_only_the_answers_to_their_own_questions() {
    let panel = sheet(&panel());
    let heard: Vec<(&str, &[usize])> =
        panel.seats.iter().map(|it| (it.voice.name.as_str(), it.answers.as_slice())).collect();
    assert_eq!(heard, [("Amara", &[1, 5][..]), ("Tomas", &[2]), ("Leila", &[3]), ("Aroha", &[4])]);
    assert_eq!(panel.seats[2].unnoted, [3]);
    assert_eq!(
        words::silence(&panel.seats[2]),
        Some("Could note nothing from the answer, as it was not scored.")
    );
}

#[test]
fn a_doubt_is_told_in_the_words_of_the_one_who_has_it() {
    let panel = sheet(&panel());
    let doubts: Vec<String> = panel.doubts.iter().map(words::doubt).collect();
    assert_eq!(
        doubts,
        [
            "Tomas still does not know why you did it that way.",
            "Aroha still does not know what this way costs."
        ]
    );
}

#[test]
fn every_doubt_of_every_item_is_a_sentence_with_a_name() {
    let mut doubt = sheet(&panel()).doubts.remove(0);
    for item in Item::ALL {
        for state in [State::Missing, State::Partly] {
            (doubt.item, doubt.state) = (item, state);
            let words = words::doubt(&doubt);
            assert!(words.starts_with("Tomas still ") && words.ends_with('.'), "{words}");
        }
    }
}

#[test]
fn one_more_story_removes_the_doubt_that_most_of_the_panel_share() {
    let held = held(&["bar-raiser", "hiring-manager", "director"])
        .answered(MANAGER, BARE)
        .answered("conflict-inside-the-team", BARE)
        .answered("check-your-own-work", WAY)
        .aiming(Level::Manager);
    let one_more = sheet(&held).one_more.unwrap();
    assert_eq!((one_more.item, one_more.competency.as_str()), (Item::Reasoning, "conflict"));
    assert_eq!(one_more.names, ["Tomas", "Amara"]);
    assert_eq!(
        words::one_more(&one_more),
        "One more story about conflict, with the line \"Reasoning\" in it: why that way, or what stood \
         against it. Tomas and Amara share this doubt, and it is open in two answers."
    );
}

#[test]
fn the_question_for_one_more_story_was_not_asked_and_has_a_follow_up_into_that_gap() {
    let held = panel();
    let one_more = sheet(&held).one_more.unwrap();
    let (id, _) = one_more.question.unwrap();
    assert!(!held.record.plan.questions.contains(&id));
    let question = super::LIBRARY.question(&id).unwrap();
    assert!(question.competencies.contains(&one_more.competency));
    assert!(question.probes.iter().any(|probe| probe.item == one_more.item));
}

#[test]
fn a_panel_without_a_doubt_says_so() {
    let panel = sheet(&held(&["hiring-manager"]).answered(STORY, WHOLE));
    assert_eq!((panel.doubts.len(), panel.one_more), (0, None));
    let text = held(&["hiring-manager"]).answered(STORY, WHOLE).debrief().markdown();
    assert!(text.contains(words::NO_DOUBT));
}

#[test]
fn a_panel_that_heard_nothing_has_no_doubt_and_does_not_say_so() {
    let skipped = held(&["hiring-manager"]).skipped(STORY);
    assert!(!skipped.debrief().markdown().contains(words::NO_DOUBT));
}
