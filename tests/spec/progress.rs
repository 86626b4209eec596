//! What is proposed next, from what was answered so far.

use proptest::prelude::*;
use starling::domain::{
    AttemptId, Bank, BankId, Item, Kind, Level, Library, Mode, PersonaId, PutOff, Question,
    QuestionId, Review, RoundId, Settings, Summary, Wall,
};
use starling::progress::{
    Card, Ease, Proposal, Reason, Standing, common_gaps, last_answers, needed,
};

/// A library of one bank with questions of these names and kinds.
fn library(questions: &[(&str, Kind)]) -> Library {
    let question = |&(name, kind): &(&str, Kind)| Question {
        id: QuestionId::new(name),
        ask: String::new(),
        kind,
        competencies: vec![],
        levels: vec![],
        points: vec![],
        probes: vec![],
        model: None,
    };
    let questions = questions.iter().map(question).collect();
    let (title, about) = (String::new(), String::new());
    let bank = Bank { id: BankId::new("b"), title, about, topics: vec![], questions };
    Library { banks: vec![bank], ..Library::default() }
}

/// A library of stories.
fn stories(names: &[&str]) -> Library {
    library(&names.iter().map(|name| (*name, Kind::Behavioural)).collect::<Vec<_>>())
}

/// An answer to a question at a time, with the items it missed; none where it was not scored.
fn answer(question: &str, at: i64, gaps: Option<&[Item]>) -> Summary {
    Summary {
        id: AttemptId::new(format!("{question}-{at}")),
        round: RoundId::new("r"),
        question: QuestionId::new(question),
        kind: Kind::Behavioural,
        mode: Mode::Practice,
        at: Wall(at),
        answering: 90_000,
        met: gaps.map(|gaps| (10 - gaps.len() as u8, 10)),
        gaps: gaps.unwrap_or_default().to_vec(),
        partly: vec![],
        self_rating: None,
        ratings: Review::default(),
        persona: PersonaId::default(),
        planned: None,
        length: None,
    }
}

fn weak(question: &str, at: i64) -> Summary {
    answer(question, at, Some(&[Item::Task, Item::Result, Item::Evidence, Item::Learning]))
}

fn middling(question: &str, at: i64) -> Summary {
    answer(question, at, Some(&[Item::Evidence]))
}

fn strong(question: &str, at: i64) -> Summary {
    answer(question, at, Some(&[]))
}

/// A proposal without cards and choices.
fn propose(library: &Library, history: &[Summary], count: usize, seed: u64) -> Vec<Proposal> {
    with(library, history, &[], &Settings::default(), count, seed)
}

const NOW: Wall = Wall(1_000_000);

fn with(
    library: &Library,
    history: &[Summary],
    cards: &[Card],
    settings: &Settings,
    count: usize,
    seed: u64,
) -> Vec<Proposal> {
    let standing = Standing { library, history, cards, settings, now: NOW };
    starling::progress::propose(&standing, count, seed)
}

/// The card of a question that is due so long after the present.
fn due_in(question: &str, millis: i64) -> Card {
    let due = Wall(NOW.0 + millis);
    Card { question: QuestionId::new(question), last: Wall(1), due, ease: Ease::Good, rounds: 1 }
}

#[track_caller]
fn check_with(
    library: &Library,
    history: &[Summary],
    cards: &[Card],
    settings: &Settings,
    expected: &[&str],
) {
    for seed in 0..20 {
        let proposals = with(library, history, cards, settings, 100, seed);
        assert_eq!(names(&proposals), expected, "seed {seed}");
    }
}

fn names(proposals: &[Proposal]) -> Vec<&str> {
    proposals.iter().map(|proposal| proposal.question.as_str()).collect()
}

/// The order in which all questions are proposed, whatever the seed.
#[track_caller]
fn check_order(library: &Library, history: &[Summary], expected: &[&str]) {
    for seed in 0..20 {
        let proposals = propose(library, history, 100, seed);
        assert_eq!(names(&proposals), expected, "seed {seed}");
    }
}

#[track_caller]
fn check_reason(history: &[Summary], expected: Reason) {
    let proposals = propose(&stories(&["one"]), history, 1, 0);
    assert_eq!(proposals[0].reason, expected);
}

#[test]
fn weak_answers_come_before_new_questions_and_strong_answers_last() {
    check_order(
        &stories(&["strong", "middling", "new", "weak"]),
        &[strong("strong", 1), middling("middling", 2), weak("weak", 3)],
        &["weak", "new", "middling", "strong"],
    );
}

#[test]
fn an_answer_that_was_not_scored_comes_among_the_weak_ones() {
    check_order(
        &stories(&["new", "weak", "refused"]),
        &[answer("refused", 2, None), weak("weak", 1)],
        &["weak", "refused", "new"],
    );
}

#[test]
fn of_answers_alike_the_one_given_longest_ago_comes_first() {
    check_order(
        &stories(&["late", "early", "middle"]),
        &[strong("early", 1), strong("middle", 2), strong("late", 3)],
        &["early", "middle", "late"],
    );
}

#[test]
fn of_new_questions_stories_come_first() {
    check_order(
        &library(&[
            ("would", Kind::Hypothetical),
            ("how", Kind::Approach),
            ("when", Kind::Behavioural),
        ]),
        &[],
        &["when", "how", "would"],
    );
}

#[test]
fn only_the_last_answer_to_a_question_counts() {
    check_order(
        &stories(&["better", "new", "worse"]),
        &[weak("better", 1), strong("worse", 2), strong("better", 3), weak("worse", 4)],
        &["worse", "new", "better"],
    );
}

#[test]
fn the_last_answer_is_the_last_line_whatever_its_clock_says() {
    let history = [strong("one", 9_000), weak("one", 5)];
    let last = last_answers(&history);
    assert_eq!(last.things().len(), 1);
    assert_eq!(*last.get("one").unwrap(), &history[1]);
}

#[test]
fn the_reason_is_what_the_last_answer_lacks() {
    check_reason(&[], Reason::New);
    check_reason(&[answer("one", 1, None)], Reason::NotScored);
    check_reason(&[weak("one", 1)], Reason::Gap(Item::Task));
    check_reason(&[middling("one", 1)], Reason::Gap(Item::Evidence));
    check_reason(&[middling("one", 1), strong("one", 2)], Reason::Due);
}

#[test]
fn an_empty_library_proposes_nothing() {
    check_order(&Library::default(), &[weak("gone", 1)], &[]);
}

#[test]
fn a_question_that_left_the_library_is_not_proposed() {
    check_order(&stories(&["here"]), &[weak("gone", 1)], &["here"]);
}

#[test]
fn no_more_is_proposed_than_was_asked_for() {
    let library = stories(&["a", "b", "c"]);
    for count in 0..5 {
        assert_eq!(propose(&library, &[], count, 1).len(), count.min(3));
    }
}

#[test]
fn another_seed_mixes_questions_that_are_alike() {
    let library = stories(&["a", "b", "c", "d", "e"]);
    let order = |seed| names(&propose(&library, &[], 5, seed)).join("");
    let orders: std::collections::BTreeSet<String> = (0..20).map(order).collect();
    assert!(orders.len() > 5, "{orders:?}");
    assert_eq!(order(7), order(7));
}

#[test]
fn gaps_are_counted_in_the_last_answers_most_often_first() {
    let history = [
        weak("better", 1),
        strong("better", 2),
        answer("one", 3, Some(&[Item::Evidence, Item::Learning])),
        answer("two", 4, Some(&[Item::Task, Item::Evidence])),
        answer("refused", 5, None),
    ];
    let expected = [(Item::Evidence, 2), (Item::Task, 1), (Item::Learning, 1)];
    assert_eq!(common_gaps(&history), expected);
}

#[test]
fn without_answers_there_are_no_gaps() {
    assert_eq!(common_gaps(&[]), []);
    assert_eq!(common_gaps(&[strong("one", 1)]), []);
}

#[test]
fn what_is_due_comes_before_what_is_new_and_the_weak_first() {
    check_with(
        &stories(&["new", "later", "due", "weak"]),
        &[strong("due", 1), weak("weak", 2), strong("later", 3)],
        &[due_in("due", -1), due_in("weak", 0), due_in("later", 1)],
        &Settings::default(),
        &["weak", "due", "new", "later"],
    );
}

#[test]
fn every_third_place_goes_to_something_new_however_much_is_due() {
    check_with(
        &stories(&["a", "b", "c", "d", "new"]),
        &[strong("a", 1), strong("b", 2), strong("c", 3), strong("d", 4)],
        &[due_in("a", -4), due_in("b", -3), due_in("c", -2), due_in("d", -1)],
        &Settings::default(),
        &["a", "b", "new", "c", "d"],
    );
}

#[test]
fn a_weak_answer_is_not_asked_again_before_its_day() {
    check_with(
        &stories(&["weak", "new"]),
        &[weak("weak", 1)],
        &[due_in("weak", 1)],
        &Settings::default(),
        &["new", "weak"],
    );
}

#[test]
fn what_is_not_due_comes_in_the_order_of_its_days() {
    check_with(
        &stories(&["late", "soon"]),
        &[strong("soon", 1), strong("late", 2)],
        &[due_in("late", 9), due_in("soon", 5)],
        &Settings::default(),
        &["soon", "late"],
    );
}

#[test]
fn a_clock_that_was_set_back_behind_the_last_answer_makes_it_due() {
    let card = Card { last: Wall(NOW.0 + 5), ..due_in("one", 1_000) };
    assert!(card.is_due(NOW));
    assert!(!Card { last: NOW, ..card }.is_due(NOW));
}

/// Questions that look for these competencies, at these levels.
fn wanted(questions: &[(&str, &[&str], &[Level])]) -> Library {
    let mut library = stories(&questions.iter().map(|it| it.0).collect::<Vec<_>>());
    for (question, (_, competencies, levels)) in
        library.banks[0].questions.iter_mut().zip(questions)
    {
        question.competencies = competencies.iter().map(|it| (*it).to_owned()).collect();
        question.levels = levels.to_vec();
    }
    library
}

#[test]
fn of_new_questions_those_come_first_that_the_interview_asks_for() {
    let library = wanted(&[
        ("neither", &["quality"], &[Level::Director]),
        ("level", &["quality"], &[Level::Staff]),
        ("competency", &["conflict"], &[Level::Director]),
        ("both", &["quality", "conflict"], &[Level::Staff]),
    ]);
    let settings = Settings {
        level: Some(Level::Staff),
        competencies: vec!["conflict".into()],
        ..Settings::default()
    };
    check_with(&library, &[], &[], &settings, &["both", "competency", "level", "neither"]);
    let first = with(&library, &[], &[], &settings, 1, 0);
    assert_eq!(first[0].reason, Reason::Wanted("conflict".into()));
}

#[test]
fn what_was_put_off_is_not_proposed_until_its_day() {
    let library = stories(&["one", "two"]);
    let put_off = |days, at| {
        let mut settings = Settings::default();
        settings.put_off(PutOff::for_days(QuestionId::new("one"), days, Wall(at)), Wall(at));
        settings
    };
    let check = |settings: &Settings, expected: usize| {
        assert_eq!(with(&library, &[], &[], settings, 9, 0).len(), expected);
    };
    const DAY: i64 = 86_400_000;
    check(&put_off(Some(1), NOW.0), 1);
    check(&put_off(Some(1), NOW.0 - DAY + 1), 1);
    check(&put_off(Some(1), NOW.0 - DAY), 2);
    check(&put_off(Some(7), NOW.0), 1);
    check(&put_off(None, NOW.0 - 1000 * DAY), 1);
    // The clock was set back.
    check(&put_off(Some(7), NOW.0 + DAY), 2);
}

#[test]
fn what_was_put_off_can_be_brought_back() {
    let mut settings = Settings::default();
    let one = QuestionId::new("one");
    settings.put_off(PutOff::for_days(one.clone(), Some(7), NOW), NOW);
    settings.put_off(PutOff::for_days(one.clone(), None, NOW), NOW);
    assert_eq!(settings.put_off, [PutOff { question: one.clone(), until: None }]);
    settings.bring_back(&one);
    assert_eq!(settings, Settings::default());
}

#[test]
fn two_good_answers_are_enough_for_a_competency() {
    let library = wanted(&[
        ("a", &["conflict", "delivery"], &[]),
        ("b", &["conflict"], &[]),
        ("c", &["delivery"], &[]),
        ("d", &["delivery"], &[]),
    ]);
    let missing = |history: &[Summary], wanted: &[&str]| {
        let competencies = wanted.iter().map(|it| (*it).to_owned()).collect();
        let settings = Settings { competencies, ..Settings::default() };
        needed(&library, history, &settings)
    };
    let pair = |competency: &str, count| (competency.to_owned(), count);
    assert_eq!(missing(&[], &["conflict"]), [pair("conflict", 2)]);
    assert_eq!(missing(&[strong("a", 1), weak("b", 2)], &["conflict"]), [pair("conflict", 1)]);
    assert_eq!(missing(&[strong("a", 1), strong("b", 2)], &["conflict"]), [pair("conflict", 0)]);
    // Where none is named, those that are asked most.
    assert_eq!(missing(&[], &[]), [pair("delivery", 2), pair("conflict", 2)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_proposed_twice_and_a_longer_proposal_only_goes_on(
        told in proptest::collection::vec((0..12_usize, 0..5_usize, any::<i64>()), 0..30),
        count in 0..15_usize,
        seed in any::<u64>(),
    ) {
        let all: Vec<String> = (0..10).map(|place| format!("q{place}")).collect();
        let library = stories(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let line = |&(question, gaps, at): &(usize, usize, i64)| {
            answer(&format!("q{question}"), at, Item::ALL.get(..gaps).filter(|_| gaps != 3))
        };
        let history: Vec<Summary> = told.iter().map(line).collect();
        let proposals = propose(&library, &history, count, seed);
        prop_assert_eq!(proposals.len(), count.min(10));
        let asked = names(&proposals);
        prop_assert!(asked.iter().enumerate().all(|(at, name)| !asked[..at].contains(name)));
        prop_assert_eq!(&propose(&library, &history, 10, seed)[..count.min(10)], &proposals[..]);
    }
}
