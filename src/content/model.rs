//! A model answer: one good answer in parts, told in the first person in 150 to 300 words.

use super::section::{Section, count_words, cut, prose, stray};
use super::word::choose;
use super::{ProblemKind, log::Log};
use crate::domain::{Item, Kind, ModelAnswer, Passage};
use std::ops::RangeInclusive;

/// How many words a model answer has: one to two minutes of speech.
pub const MODEL_WORDS: RangeInclusive<usize> = 150..=300;

/// The parts of a model answer, in the order they are usually told.
pub(super) fn parts(kind: Kind) -> &'static [Item] {
    match kind {
        Kind::Behavioural => {
            &[Item::Situation, Item::Task, Item::Action, Item::Result, Item::Learning]
        }
        Kind::Approach => {
            &[Item::Principle, Item::Steps, Item::Example, Item::Tradeoff, Item::Measure]
        }
        Kind::Hypothetical => {
            &[Item::Clarify, Item::Options, Item::Decision, Item::FollowThrough, Item::Measure]
        }
    }
}

/// The heading of a part.
pub(super) fn heading(item: Item) -> String {
    match item {
        Item::Tradeoff => "Trade-off".to_owned(),
        Item::FollowThrough => "Follow-through".to_owned(),
        other => capital(other.slug()),
    }
}

/// A name with a capital.
pub(super) fn capital(slug: &str) -> String {
    let mut letters = slug.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Reads a model answer; without the kind of the question its parts are not known and it is left out.
pub(super) fn read(
    section: &Section<'_>,
    kind: Option<Kind>,
    log: &mut Log,
) -> Option<ModelAnswer> {
    let (before, sections) = cut(section.body, 4);
    stray(before, log);
    let kind = kind?;
    let mut passages: Vec<Passage> = Vec::new();
    for part in &sections {
        passages.extend(read_passage(part, kind, &passages, log));
    }
    if section.body.is_empty() {
        return None;
    }
    check(&passages, kind, section.line, log);
    (!passages.is_empty()).then_some(ModelAnswer { passages })
}

fn read_passage(
    section: &Section<'_>,
    kind: Kind,
    before: &[Passage],
    log: &mut Log,
) -> Option<Passage> {
    let names: Vec<&'static str> = parts(kind).iter().map(|item| item.slug()).collect();
    let name = choose("part of such a model answer", section.title, &names, section.line, log)?;
    let item = Item::from_slug(name)?;
    if section.body.is_empty() {
        log.say(section.line, ProblemKind::EmptySection(name));
    }
    if before.iter().any(|passage| passage.item == item) {
        log.say(section.line, ProblemKind::Again { what: "part", name: name.to_owned() });
        return None;
    }
    Some(Passage { item, prose: prose(section, log) })
}

/// Notes missing parts, a length out of bounds, and a story nobody tells.
fn check(passages: &[Passage], kind: Kind, line: usize, log: &mut Log) {
    for &item in parts(kind) {
        if passages.iter().all(|passage| passage.item != item) {
            log.say(line, ProblemKind::MissingPart(item));
        }
    }
    let words = count_words(passages.iter().flat_map(|passage| &passage.prose));
    if !MODEL_WORDS.contains(&words.len()) {
        log.say(line, ProblemKind::ModelLength(words.len()));
    }
    if words.iter().filter(|word| is_first_person(word)).count() < 3 {
        log.say(line, ProblemKind::NotFirstPerson);
    }
}

/// Whether a word is "I", "I'd", "my" ...
fn is_first_person(word: &str) -> bool {
    let stem: String = word
        .trim_matches(|letter: char| !letter.is_alphanumeric())
        .chars()
        .take_while(|letter| letter.is_alphanumeric())
        .collect();
    stem == "I" || ["my", "me", "myself", "mine"].contains(&stem.to_lowercase().as_str())
}
