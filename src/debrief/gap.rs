//! What is open, by competency.

use super::answered::Answered;
use crate::domain::Item;

/// What is open in the answers about some competencies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The competencies, as slugs: those of which the same is open stand together.
    pub competencies: Vec<String>,
    /// How many answers about each were scored.
    pub of: usize,
    /// The items that are not met, those that most answers lack first.
    pub open: Vec<Open>,
}

/// An item that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// The item.
    pub item: Item,
    /// In how many answers it is not met.
    pub answers: usize,
}

/// The competencies with something open, in the order they were first asked about.
pub(super) fn gaps(answers: &[Answered<'_>]) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for competency in answers.iter().flat_map(|answer| answer.competencies()) {
        if gaps.iter().any(|gap| gap.competencies.contains(competency)) {
            continue;
        }
        let gap = gap(answers, competency);
        match gaps.iter_mut().find(|known| known.of == gap.of && known.open == gap.open) {
            Some(known) => known.competencies.extend(gap.competencies),
            None => gaps.push(gap),
        }
    }
    gaps.retain(|gap| !gap.open.is_empty());
    gaps
}

pub(super) fn gap(answers: &[Answered<'_>], competency: &str) -> Gap {
    let about = |answer: &&Answered<'_>| {
        answer.scored().is_some() && answer.competencies().iter().any(|it| it == competency)
    };
    let answers: Vec<&Answered<'_>> = answers.iter().filter(about).collect();
    let mut open: Vec<Open> = Vec::new();
    for (item, _) in answers.iter().flat_map(|answer| answer.open()) {
        match open.iter_mut().find(|known| known.item == item) {
            Some(known) => known.answers += 1,
            None => open.push(Open { item, answers: 1 }),
        }
    }
    Gap { competencies: vec![competency.to_owned()], of: answers.len(), open: most_first(open) }
}

fn most_first(open: Vec<Open>) -> Vec<Open> {
    let mut ordered: Vec<Open> = Vec::with_capacity(open.len());
    for one in open {
        let place = ordered.partition_point(|known| known.answers >= one.answers);
        ordered.insert(place, one);
    }
    ordered
}
