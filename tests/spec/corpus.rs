//! The labelled answers under `content/corpus`, and the model that was trained on them.

#[path = "../../examples/train/corpus.rs"]
mod format;

use super::likeness::{alike, runs};
use format::Answer;
use starling::domain::{Item, Kind, Part};
use starling::score::{Asked, Model, check, check_with};
use std::collections::BTreeSet;
use std::path::Path;

fn folder(name: &str) -> Vec<Answer> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    format::read(&root.join(name)).unwrap()
}

fn model() -> Model {
    Model::decode(include_bytes!("../../content/reader.model")).unwrap()
}

fn asked(answer: &Answer) -> Asked<'_> {
    let kind = Kind::from_slug(&answer.kind).unwrap();
    Asked { ask: &answer.question, kind, competencies: &[], points: &[] }
}

#[test]
fn there_are_enough_answers_of_both_sorts() {
    let answers = folder("corpus");
    let scored = answers.iter().filter(|answer| answer.refused.is_none()).count();
    assert!(scored >= 400 && answers.len() - scored >= 120, "{scored} of {}", answers.len());
    assert!(folder("corpus/second").len() >= 60);
}

/// The answers that are learnt from, and those held back.
fn all() -> Vec<Answer> {
    let mut all = folder("corpus");
    all.extend(folder("corpus/held"));
    all
}

#[test]
fn enough_stories_are_held_back() {
    let held = folder("corpus/held");
    assert!(held.len() >= 300 && held.iter().all(Answer::is_story), "{}", held.len());
}

#[test]
fn every_answer_is_whole() {
    let mut ids = BTreeSet::new();
    for answer in all() {
        assert!(ids.insert(answer.id.clone()), "{} twice", answer.id);
        assert!(!answer.lines.is_empty() && !answer.question.is_empty(), "{}", answer.id);
        assert!(!answer.style.is_empty() && !answer.field.is_empty(), "{}", answer.id);
        let kind = Kind::from_slug(&answer.kind).expect(&answer.id);
        for item in answer.met.iter().chain(&answer.partly) {
            assert!(Item::of(kind).iter().any(|one| one.slug() == item), "{}: {item}", answer.id);
        }
    }
}

#[test]
fn a_broken_answer_is_reported_with_its_id() {
    let fault =
        format::parse("@ x-1\nquestion: q\nkind: behavioural\nverdict: maybe\n").unwrap_err();
    assert!(fault.starts_with("x-1: "), "{fault}");
}

/// Two answers that share more than a tenth of their runs tell the same (Jaccard). Set phrases share one or two runs.
#[test]
fn no_two_answers_resemble_each_other() {
    let answers: Vec<Answer> =
        all().into_iter().filter(|answer| answer.refused.is_none()).collect();
    let all: Vec<BTreeSet<String>> =
        answers.iter().map(|answer| runs(&format::text(&answer.lines).0)).collect();
    let alike = alike(&all, 10).into_iter();
    let pairs =
        alike.map(|(one, two, count)| format!("{} {} {count}", answers[one].id, answers[two].id));
    assert_eq!(pairs.collect::<Vec<_>>(), [""; 0]);
}

/// On answers it was trained on the reader is better than this; on a held-back fifth it is right on more than four of
/// five sentences (`cargo run --release --example train`).
#[test]
fn the_model_reads_its_own_corpus() {
    let (model, mut right, mut all) = (model(), 0, 0);
    for answer in folder("corpus").iter().filter(|answer| answer.is_story()) {
        let (text, places) = format::text(&answer.lines);
        let list = check_with(Some(&model), &asked(answer), &text);
        for ((start, end), line) in places.into_iter().zip(&answer.lines) {
            let shared = |span: &starling::domain::Span| {
                span.end.min(end).saturating_sub(span.start.max(start))
            };
            let most = list.sentences.iter().max_by_key(|one| shared(&one.span)).unwrap();
            all += 1;
            right += usize::from(line.label.starts_with(most.part.map_or('-', Part::letter)));
        }
    }
    assert!(right * 100 >= all * 85, "{right} of {all}");
}

/// Nothing was learnt from them, and seven of the 300 were refused when they were written; the rules have changed since.
#[test]
fn hardly_a_story_held_back_is_refused() {
    let [scored, all] = scored_stories("corpus/held");
    assert!(scored >= 298, "{scored} of {all}");
}

#[test]
fn hardly_a_story_is_refused() {
    let [scored, all] = scored_stories("corpus");
    assert!(scored * 100 >= all * 98, "{scored} of {all}");
}

/// How many stories of a folder are scored, and how many there are.
fn scored_stories(name: &str) -> [usize; 2] {
    let (model, answers) = (model(), folder(name));
    let stories: Vec<&Answer> = answers.iter().filter(|answer| answer.is_story()).collect();
    let scored = |answer: &&&Answer| {
        check_with(Some(&model), &asked(answer), &format::text(&answer.lines).0).is_scored()
    };
    [stories.iter().filter(scored).count(), stories.len()]
}

#[test]
fn the_rules_alone_read_every_answer() {
    for answer in folder("corpus") {
        let text = format::text(&answer.lines).0;
        let list = check(&asked(&answer), &text);
        assert!(
            !list.sentences.is_empty(),
            "{} {} {}",
            answer.id,
            answer.writer(),
            answer.verdict()
        );
        assert!(
            Item::of(asked(&answer).kind).iter().all(|item| !answer.state(item.slug()).is_empty())
        );
        assert!(!answer.is_story() || "STARL".chars().any(|part| answer.has(part)));
    }
}
