//! What is shown of each competency.
//!
//! A story shows a competency where it is one event in which the candidate did something and something came of it:
//! event, action, ownership and result are met. A way of working shows it where there are steps and a real case.
//! That is what an interviewer could note as seen; proof and learning make it stronger, and where they lack there
//! is a doubt, not a blank. Which items these are is our choice. What one would do is an intention: it shows a
//! competency partly (questions of that kind predict work too, but less where the work is complex: Huffcutt,
//! Conway, Roth and Klehe 2004).
//!
//! The checklist does not know how high a level an answer reaches. A question that is not asked at the level the
//! candidate chose shows partly what that level needs; the rest is for whoever reads the quote beside the cell of the matrix.

use super::target::{Expected, Target, expected};
use crate::debrief::Sources;
use crate::debrief::answered::Answered;
use crate::debrief::gap::gap;
use crate::debrief::quote::Quote;
use crate::domain::{Item, Kind, State};

/// What is shown of some competencies: those for which the same words speak stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The competencies, as slugs, each with what is asked for at the level aimed at, where the reference works say
    /// it.
    pub competencies: Vec<(String, Option<Expected>)>,
    /// How much is shown.
    pub standing: Standing,
    /// Why it is no more than that; none where it is shown.
    pub because: Option<Because>,
    /// The strongest quotes, each with the item it earned, answer by answer.
    pub proofs: Vec<Proof>,
    /// The items that are open in the answers about it, those that most answers lack first.
    pub open: Vec<Item>,
}

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing yet.
    NotShown,
    /// Some of it.
    Partly,
    /// It is shown.
    Shown,
}

impl Standing {
    /// The name in style sheets.
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotShown => "not-shown",
            Self::Partly => "partly",
            Self::Shown => "shown",
        }
    }
}

/// Why no more is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// No question about it was answered.
    Unanswered,
    /// The answers about it are still being read.
    Unread,
    /// No answer about it was scored.
    NotScored,
    /// What was scored holds nothing that shows it.
    Nothing,
    /// Some of what shows it is open.
    Open,
    /// It was told what one would do, not what one did.
    WouldDo,
    /// The question is not asked at the level aimed at.
    OtherLevel,
}

/// A quote and what it is good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The item it earned.
    pub item: Item,
    /// The words.
    pub quote: Quote,
}

/// So many quotes of an answer tell what was done and what came of it.
const PROOFS: usize = 2;

/// What a panel would quote, the strongest first.
const STRONG: [Item; 10] = [
    Item::Evidence,
    Item::Measure,
    Item::Ownership,
    Item::Result,
    Item::Example,
    Item::Action,
    Item::Decision,
    Item::Steps,
    Item::FollowThrough,
    Item::Options,
];

/// What has to be met for an answer of that kind to show anything.
fn needed(kind: Kind) -> &'static [Item] {
    match kind {
        Kind::Behavioural => &[Item::Event, Item::Action, Item::Ownership, Item::Result],
        Kind::Approach => &[Item::Steps, Item::Example],
        Kind::Hypothetical => &[Item::Decision, Item::Options],
    }
}

impl Shown {
    /// Whether it is about that competency.
    pub fn is_about(&self, competency: &str) -> bool {
        self.competencies.iter().any(|(known, _)| known == competency)
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let said = |it: &Self| (it.standing, it.because, it.open.clone());
        said(self) == said(other) && self.proofs == other.proofs
    }
}

/// Every competency that was asked about, in the order asked.
pub(super) fn shown(sources: &Sources<'_>, target: Target, answers: &[Answered<'_>]) -> Vec<Shown> {
    let planned = sources.record.plan.questions.iter();
    let planned = planned.filter_map(|id| sources.library.question(id));
    let mut all: Vec<Shown> = Vec::new();
    for competency in planned.flat_map(|question| &question.competencies) {
        if all.iter().any(|known| known.is_about(competency)) {
            continue;
        }
        let shown = one(sources, target, answers, competency);
        match all.iter_mut().find(|known| known.says_the_same(&shown)) {
            Some(known) => known.competencies.extend(shown.competencies),
            None => all.push(shown),
        }
    }
    all
}

fn one(sources: &Sources<'_>, target: Target, answers: &[Answered<'_>], competency: &str) -> Shown {
    let about = |it: &&Answered<'_>| it.competencies().iter().any(|own| own == competency);
    let about: Vec<&Answered<'_>> = answers.iter().filter(about).collect();
    let (standing, because) = best(&about, target);
    let expected = target.level.and_then(|level| expected(sources.pages, competency, level));
    Shown {
        competencies: vec![(competency.to_owned(), expected)],
        standing,
        because,
        proofs: about.iter().flat_map(|answer| proofs(answer)).collect(),
        open: gap(answers, competency).open.iter().map(|open| open.item).collect(),
    }
}

/// What the answer says that shows most.
fn best(about: &[&Answered<'_>], target: Target) -> (Standing, Option<Because>) {
    let mut best = (Standing::NotShown, Some(Because::Unanswered));
    for (place, answer) in about.iter().enumerate() {
        let found = standing(answer, target);
        if place == 0 || found.0 > best.0 {
            best = found;
        }
    }
    best
}

fn standing(answer: &Answered<'_>, target: Target) -> (Standing, Option<Because>) {
    let Some(checklist) = &answer.attempt.checklist else {
        return (Standing::NotShown, Some(Because::Unread));
    };
    if !checklist.is_scored() {
        return (Standing::NotShown, Some(Because::NotScored));
    }
    let needed = needed(answer.attempt.kind);
    let state = |item: &Item| answer.state(*item).unwrap_or(State::Missing);
    if needed.iter().all(|item| state(item) == State::Missing) {
        return (Standing::NotShown, Some(Because::Nothing));
    }
    match () {
        () if needed.iter().any(|item| state(item) != State::Met) => {
            (Standing::Partly, Some(Because::Open))
        }
        () if answer.attempt.kind == Kind::Hypothetical => {
            (Standing::Partly, Some(Because::WouldDo))
        }
        () if !is_asked_at(answer, target) => (Standing::Partly, Some(Because::OtherLevel)),
        () => (Standing::Shown, None),
    }
}

/// Whether the question is asked at the level the candidate chose; where they chose none, nothing is held against
/// them.
fn is_asked_at(answer: &Answered<'_>, target: Target) -> bool {
    let levels = answer.question.map_or(&[][..], |question| &question.levels);
    target
        .level
        .filter(|_| target.chosen)
        .is_none_or(|level| levels.is_empty() || levels.contains(&level))
}

/// The strongest quotes of an answer, no sentence twice.
fn proofs(answer: &Answered<'_>) -> Vec<Proof> {
    let mut proofs: Vec<Proof> = Vec::new();
    for item in STRONG {
        let Some(quote) = answer.proof(item) else { continue };
        let known = proofs.iter().any(|it| it.quote.words == quote.words);
        let met = answer.state(item) == Some(State::Met);
        if met && !known && proofs.len() < PROOFS {
            proofs.push(Proof { item, quote });
        }
    }
    proofs
}
