//! How well two sets of marks agree: two people, or a person and the checklist.

use crate::corpus::Answer;
use starling::domain::{Checklist, State, Verdict};
use std::collections::BTreeMap;

/// Pairs of marks, counted.
#[derive(Default)]
pub(crate) struct Pairs {
    counts: BTreeMap<(String, String), u32>,
}

impl Pairs {
    /// Counts one pair.
    pub(crate) fn add(&mut self, one: &str, other: &str) {
        *self.counts.entry((one.to_owned(), other.to_owned())).or_default() += 1;
    }

    /// The share of equal marks, and Cohen's kappa: what of the agreement is more than chance (Cohen 1960).
    pub(crate) fn figures(&self) -> (u32, f64, f64) {
        let all: u32 = self.counts.values().sum();
        let share = |some: u32| f64::from(some) / f64::from(all.max(1));
        let equal =
            share(self.counts.iter().filter(|(pair, _)| pair.0 == pair.1).map(|one| one.1).sum());
        let (mut ones, mut others) = (BTreeMap::new(), BTreeMap::new());
        for ((one, other), count) in &self.counts {
            *ones.entry(one).or_default() += count;
            *others.entry(other).or_default() += count;
        }
        let chance: f64 = ones
            .iter()
            .map(|(mark, &count)| share(count) * share(others.get(mark).copied().unwrap_or(0)))
            .sum();
        (all, equal, (equal - chance) / (1.0 - chance).max(1e-9))
    }
}

/// Pairs by name, printed as lines.
#[derive(Default)]
pub(crate) struct Agreement {
    by_name: BTreeMap<String, Pairs>,
}

impl Agreement {
    /// Counts one pair under a name.
    pub(crate) fn add(&mut self, name: &str, one: &str, other: &str) {
        self.by_name.entry(name.to_owned()).or_default().add(one, other);
    }

    /// Counts the checklist's items against the labels of an answer.
    pub(crate) fn add_items(&mut self, answer: &Answer, list: &Checklist) {
        for tick in &list.ticks {
            let state = match tick.state {
                State::Met => "met",
                State::Partly => "partly",
                State::Missing => "missing",
            };
            let name = format!("{} {}", answer.kind, tick.item.slug());
            self.add(&name, answer.state(tick.item.slug()), state);
        }
    }

    /// Prints one line for each name.
    pub(crate) fn print(&self, title: &str) {
        println!("{title}");
        for (name, pairs) in &self.by_name {
            let (all, equal, kappa) = pairs.figures();
            println!("  {name:<28} n {all:>4}  agreement {equal:.3}  kappa {kappa:.2}");
        }
    }
}

/// How often answers are refused, by the reason of the labels.
#[derive(Default)]
pub(crate) struct Refusals {
    /// For each reason: refused, all, and the gates that did it.
    counts: BTreeMap<String, (u32, u32, BTreeMap<&'static str, u32>)>,
    wrongly: Vec<String>,
}

impl Refusals {
    /// Counts an answer.
    pub(crate) fn count(&mut self, answer: &Answer, list: &Checklist) {
        let reason = answer.refused.clone().unwrap_or_else(|| format!("scored {}", answer.kind));
        let (refused, all, gates) = self.counts.entry(reason).or_default();
        *all += 1;
        if let Verdict::NotScored { gate, .. } = &list.verdict {
            *refused += 1;
            *gates.entry(gate.slug()).or_default() += 1;
        }
        if list.is_scored() != answer.refused.is_none() {
            self.wrongly.push(answer.id.clone());
        }
    }

    /// Prints one line for each reason.
    pub(crate) fn print(&self) {
        println!("refused");
        for (reason, (refused, all, gates)) in &self.counts {
            println!("  {reason:<22} {refused} of {all}  {gates:?}");
        }
        println!("  judged otherwise than labelled: {}", self.wrongly.join(" "));
    }
}
