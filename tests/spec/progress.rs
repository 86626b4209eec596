//! What is proposed next, from what was answered so far.

use proptest::prelude::*;
use starling::domain::{
    AttemptId, Bank, BankId, Item, Kind, Library, Mode, PersonaId, Question, QuestionId, RoundId,
    Summary, Wall,
};
use starling::progress::{Proposal, Reason, common_gaps, last_answers, propose};

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
        self_rating: None,
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
