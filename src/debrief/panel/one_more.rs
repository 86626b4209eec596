//! Which doubt one more story would remove.

use super::doubt::Doubt;
use crate::debrief::Sources;
use crate::domain::{Item, Kind, Level, Question, QuestionId};

/// The doubt that one more story would remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneMore {
    /// What such a story has to hold.
    pub item: Item,
    /// What it should be about, as a slug; empty where the library does not know the questions any more.
    pub competency: String,
    /// The names of those whose doubt it is.
    pub names: Vec<String>,
    /// In how many answers it is open.
    pub answers: usize,
    /// A question of the library that lets one show it and was not asked in this round.
    pub question: Option<(QuestionId, String)>,
}

/// The doubt that most of the panel share, and of these the one that is open in most answers; of doubts alike the
/// first, which its persona presses on most. One story can only remove one of them: it is about the competency that
/// stands behind most of these answers.
pub(super) fn one_more(
    sources: &Sources<'_>,
    aim: Option<Level>,
    doubts: &[Doubt],
) -> Option<OneMore> {
    let shared = |item: Item| doubts.iter().filter(move |doubt| doubt.item == item);
    let spread =
        |item| (shared(item).count(), shared(item).map(|doubt| doubt.answers.len()).sum::<usize>());
    let first = doubts.first()?;
    let wider = |best: Item, doubt: &Doubt| {
        if spread(doubt.item) > spread(best) { doubt.item } else { best }
    };
    let item = doubts.iter().fold(first.item, wider);
    let competency = most_about(shared(item)).unwrap_or_default();
    Some(OneMore {
        item,
        names: shared(item).map(|doubt| doubt.voice.name.clone()).collect(),
        answers: spread(item).1,
        question: question(sources, aim, item, &competency),
        competency,
    })
}

/// What most of the answers are about; of competencies alike the first that is named.
fn most_about<'a>(doubts: impl Iterator<Item = &'a Doubt>) -> Option<String> {
    let answers = doubts.flat_map(|doubt| &doubt.answers);
    let about: Vec<&String> = answers.flat_map(|(_, _, competencies)| competencies).collect();
    let count = |slug: &String| about.iter().filter(|it| **it == slug).count();
    let most = about.iter().map(|slug| count(slug)).max()?;
    about.iter().find(|slug| count(slug) == most).map(|slug| (*slug).clone())
}

/// A question whose answer can hold the item: about the competency, asked at the level, with a follow-up into that
/// very gap, as far as there is one.
fn question(
    sources: &Sources<'_>,
    aim: Option<Level>,
    item: Item,
    competency: &str,
) -> Option<(QuestionId, String)> {
    let planned = &sources.record.plan.questions;
    let holds = |question: &&Question| {
        !planned.contains(&question.id) && Item::of(question.kind).contains(&item)
    };
    let weight = |question: &Question| {
        u8::from(question.competencies.iter().any(|it| it == competency)) * 8
            + u8::from(question.kind == Kind::Behavioural) * 4
            + u8::from(aim.is_none_or(|level| question.levels.contains(&level))) * 2
            + u8::from(question.probes.iter().any(|probe| probe.item == item))
    };
    let mut best: Option<&Question> = None;
    for question in sources.library.questions().filter(holds) {
        if best.is_none_or(|known| weight(question) > weight(known)) {
            best = Some(question);
        }
    }
    best.map(|question| (question.id.clone(), question.ask.clone()))
}
