//! What is shown beside the score.

use super::{asked, read};
use starling::domain::Kind;
use starling::score::{Advice, advise};

fn advice(text: &str) -> Advice {
    let checklist = starling::score::check(&asked(Kind::Behavioural, ""), text);
    advise(text, &checklist, Some(60_000))
}

#[track_caller]
fn check(text: &str, fillers: &[&str], hedges: &[&str]) {
    let advice = advice(text);
    let words = |spans: &[starling::domain::Span]| {
        spans.iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        (words(&advice.fillers), words(&advice.hedges)),
        (
            fillers.iter().map(ToString::to_string).collect(),
            hedges.iter().map(ToString::to_string).collect()
        )
    );
}

#[test]
fn fillers_and_hedges_are_told_apart() {
    check("Um, I guess we, you know, maybe fixed it.", &["Um", "you know"], &["I guess", "maybe"]);
}

#[test]
fn like_and_so_are_no_fillers() {
    check("I like the plan, so I wrote it like this.", &[], &[]);
}

#[test]
fn a_kind_of_error_is_no_filler() {
    check("This kind of error is what you know from older systems.", &[], &[]);
}

#[test]
fn pace_is_words_a_minute() {
    assert_eq!(advice("I fixed the disk and we all went home.").pace, Some(9));
}

#[test]
fn no_time_gives_no_pace() {
    let text = "I fixed the disk.";
    assert_eq!(advise(text, &read(text), None).pace, None);
    assert_eq!(advise(text, &read(text), Some(3)).pace, None);
}

#[test]
fn shares_sum_to_one_where_every_sentence_has_a_part() {
    let advice = advice(
        "Last year our shop was slow. I needed to help. I measured it and I fixed it. It became faster.",
    );
    let sum: f32 = advice.shares.iter().map(|share| share.of_words).sum();
    assert!((sum - 1.0).abs() < 1e-5, "{advice:?}");
}

#[test]
fn an_empty_answer_has_empty_advice() {
    let advice = advice("");
    assert_eq!(
        (advice.words, advice.longest, advice.shares.len(), advice.pace),
        (0, 0, 0, Some(0))
    );
}
