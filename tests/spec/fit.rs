//! Which story fits which question, and why.

use proptest::prelude::*;
use starling::domain::{Frame, Kind, Question, QuestionId, Rating, Story, StoryId, Telling, Wall};
use starling::progress::{Answers, Because, Crowd, Grade, crowd, fits};

fn question(id: &str, ask: &str, competencies: &[&str]) -> Question {
    Question {
        id: QuestionId::new(id),
        ask: ask.into(),
        kind: Kind::Behavioural,
        competencies: competencies.iter().map(|it| (*it).to_owned()).collect(),
        levels: vec![],
        points: vec![],
        probes: vec![],
        model: None,
    }
}

/// A story whose every part is told in a word that no question uses.
fn story(id: &str, title: &str, competencies: &[&str]) -> Story {
    Story {
        title: title.into(),
        passages: vec!["So.".into(); 5],
        competencies: competencies.iter().map(|it| (*it).to_owned()).collect(),
        ..Story::new(StoryId::new(id), Frame::Star, Wall(0))
    }
}

fn told(times: usize) -> Vec<Telling> {
    vec![Telling { at: Wall(0), to: "A panel".into(), question: None }; times]
}

const ASK: &str = "Tell me about a conflict you settled between two colleagues over a deadline.";

#[track_caller]
fn check(story: &Story, grade: Grade, because: &[Because]) {
    let question = question("settled", ASK, &["conflict", "delivery", "feedback"]);
    let fits = fits(&[story], [&question].into_iter());
    assert_eq!((fits[0].fits[0].grade, &*fits[0].fits[0].because), (grade, because));
}

fn shared(competency: &str) -> Because {
    Because::Competency(competency.into())
}

#[test]
fn a_story_that_was_written_for_a_question_fits_it() {
    let written = vec![QuestionId::new("settled")];
    let story = Story { questions: written, ..story("a", "Snow", &[]) };
    check(&story, Grade::Strong, &[Because::WrittenFor]);
}

#[test]
fn one_competency_that_both_name_is_workable_and_two_are_strong() {
    let both = [shared("conflict"), shared("delivery")];
    check(&story("a", "Snow", &["conflict"]), Grade::Workable, &both[..1]);
    check(&story("a", "Snow", &["delivery", "conflict"]), Grade::Strong, &both);
}

#[test]
fn words_of_like_meaning_make_a_stretch_and_many_of_them_more() {
    check(&story("a", "The colleague", &[]), Grade::Gap, &[]);
    check(&story("a", "Colleagues in conflict", &[]), Grade::Stretch, &[Because::Meaning(2)]);
    let title = "A deadline, conflicting colleagues, and how it was settled";
    check(&story("a", title, &[]), Grade::Workable, &[Because::Meaning(4)]);
    let told_so = Story { passages: vec![title.into(); 5], ..story("a", "Snow", &[]) };
    check(&told_so, Grade::Workable, &[Because::Meaning(4)]);
}

#[test]
fn a_part_that_is_not_told_takes_a_story_down_and_three_make_it_a_title() {
    let mut story = story("a", "Snow", &["conflict", "delivery"]);
    let both = [shared("conflict"), shared("delivery")];
    story.passages[3] = " \n".into();
    let untold = [&both[..], &[Because::Untold("result")]].concat();
    check(&story, Grade::Workable, &untold);
    story.passages[0].clear();
    story.passages[4].clear();
    let parts = ["situation", "result", "learning"].map(Because::Untold);
    check(&story, Grade::Stretch, &[&both[..], &parts].concat());
}

#[test]
fn a_story_told_three_times_fits_less_well_but_never_becomes_a_gap() {
    let twice = Story { told: told(2), ..story("a", "Snow", &["conflict"]) };
    check(&twice, Grade::Workable, &[shared("conflict")]);
    let often = Story { told: told(3), ..story("a", "Snow", &["conflict"]) };
    check(&often, Grade::Stretch, &[shared("conflict"), Because::ToldOften(3)]);
    let mut little = Story { told: told(5), ..story("a", "Colleagues in conflict", &[]) };
    little.passages[0].clear();
    let because = [Because::Meaning(2), Because::Untold("situation"), Because::ToldOften(5)];
    check(&little, Grade::Stretch, &because);
}

/// The questions with the stories of each, in their order.
fn names(answers: &[Answers]) -> Vec<(&str, Vec<&str>)> {
    answers
        .iter()
        .map(|it| (it.question.as_str(), it.fits.iter().map(|fit| fit.story.as_str()).collect()))
        .collect()
}

#[test]
fn questions_without_an_answer_come_first_and_the_best_story_of_each() {
    let questions = [
        question("one", "?", &["conflict"]),
        question("two", "?", &["hiring"]),
        question("three", "?", &["conflict", "delivery"]),
        question("four", "?", &["vision"]),
    ];
    let strong = Story { strength: Rating::new(5), ..story("strong", "", &["conflict"]) };
    let often = Story { told: told(1), ..story("told", "", &["conflict"]) };
    let fresh = story("fresh", "", &["conflict"]);
    let both = story("both", "", &["delivery", "conflict"]);
    let answers = fits(&[&often, &fresh, &strong, &both], questions.iter());
    let order = vec!["strong", "fresh", "both", "told"];
    assert_eq!(
        names(&answers),
        [
            ("two", order.clone()),
            ("four", order.clone()),
            ("one", order),
            ("three", vec!["both", "strong", "fresh", "told"]),
        ]
    );
    let best: Vec<Grade> = answers.iter().map(Answers::best).collect();
    assert_eq!(best, [Grade::Gap, Grade::Gap, Grade::Workable, Grade::Strong]);
}

#[test]
fn without_a_story_every_question_is_a_gap() {
    let question = question("one", "?", &[]);
    assert_eq!(fits(&[], [&question].into_iter())[0].best(), Grade::Gap);
}

#[test]
fn twelve_stories_are_enough_and_twenty_too_many() {
    let said = [0, 11, 12, 19, 20, 500].map(crowd);
    let (enough, many) = (Some(Crowd::Enough), Some(Crowd::TooMany));
    assert_eq!(said, [None, None, enough, enough, many, many]);
}

proptest! {
    #[test]
    fn any_words_in_any_script_are_compared_without_harm(ask in "\\PC{0,60}", title in "\\PC{0,60}") {
        let question = question("a", &ask, &[]);
        let story = story("a", &title, &[]);
        prop_assert_eq!(fits(&[&story], [&question].into_iter()).len(), 1);
    }
}
