//! Figures: how often a reading agrees with the labels.

use crate::corpus::Answer;
use starling::domain::{Checklist, Sentence, State};
use starling::score::training::logistic;
use std::collections::BTreeMap;

/// How often each label was read as each other, for each style.
#[derive(Default)]
pub(crate) struct Table {
    styles: BTreeMap<String, BTreeMap<(char, char), u32>>,
}

/// A stretch of text and its label.
type Mark = (usize, usize, char);

impl Table {
    /// Counts an answer: what most of each labelled line was read as.
    pub(crate) fn count(&mut self, style: &str, gold: &[Mark], read: &[Mark]) {
        let cells = self.styles.entry(style.to_owned()).or_default();
        for &(start, end, label) in gold {
            *cells.entry((label, most(start, end, read))).or_default() += 1;
        }
    }

    /// Prints F1 per part (learning counts as result, as in the protocol of the open answers) and the mean.
    pub(crate) fn print(&self, title: &str) {
        let mut all = BTreeMap::new();
        for cells in self.styles.values() {
            for (&pair, &count) in cells {
                *all.entry(pair).or_default() += count;
            }
        }
        println!("{title:<16}{}", figures(&all));
        for (style, cells) in &self.styles {
            println!("  {style:<14}{}", figures(cells));
        }
    }
}

/// The label that covers most of a stretch.
fn most(start: usize, end: usize, read: &[Mark]) -> char {
    let mut covered: BTreeMap<char, usize> = BTreeMap::new();
    for &(from, to, label) in read {
        *covered.entry(label).or_default() += to.min(end).saturating_sub(from.max(start));
    }
    let best = covered.into_iter().filter(|one| one.1 > 0).max_by_key(|one| one.1);
    best.map_or('-', |one| one.0)
}

fn figures(cells: &BTreeMap<(char, char), u32>) -> String {
    let merged = |letter: char| if letter == 'L' { 'R' } else { letter };
    let f1 = |letter: char, merge: bool| {
        let (mut hit, mut miss, mut right) = (0, 0, 0);
        for (&(gold, read), &count) in cells {
            let (gold, read) = if merge { (merged(gold), merged(read)) } else { (gold, read) };
            match (gold == letter, read == letter) {
                (true, true) => hit += count,
                (true, false) => miss += count,
                (false, true) if gold != '-' => right += count,
                _ => {}
            }
        }
        f64::from(2 * hit) / f64::from((2 * hit + miss + right).max(1))
    };
    let four: Vec<f64> = ['S', 'T', 'A', 'R'].into_iter().map(|letter| f1(letter, true)).collect();
    let mean = four.iter().sum::<f64>() / 4.0;
    let each: Vec<String> = four.iter().map(|one| format!("{one:.3}")).collect();
    format!("{mean:.3}  S T A R {}  L {:.3}", each.join(" "), f1('L', false))
}

/// How often a missing part is noticed, and a part that is there is not.
#[derive(Default)]
pub(crate) struct Misses {
    /// For each part: noticed, missing, falsely alarmed, present.
    counts: BTreeMap<char, [u32; 4]>,
}

impl Misses {
    /// Counts an answer, whole or with a part cut out.
    pub(crate) fn count(&mut self, story: &Answer, cut: Option<char>, list: &Checklist) {
        for (part, item) in "STAR".chars().zip(["situation", "task", "action", "result"]) {
            let found = list.ticks.iter().find(|tick| tick.item.slug() == item);
            let alarm = found.is_some_and(|tick| tick.state == State::Missing);
            let missing = cut == Some(part) || !story.has(part);
            if cut.is_some() && cut != Some(part) {
                continue;
            }
            let counts = self.counts.entry(part).or_default();
            let [noticed, gone, false_alarm, present] = counts;
            *(if missing { gone } else { present }) += 1;
            if alarm || (!missing && !list.is_scored()) {
                *(if missing { noticed } else { false_alarm }) += 1;
            }
        }
    }

    /// Prints recall, false alarms and their balanced accuracy.
    pub(crate) fn print(&self) {
        let mut sum = [0; 4];
        for (part, counts) in &self.counts {
            println!("missing {part}: {}", balanced(counts));
            for (sum, count) in sum.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        println!("missing, all: {}", balanced(&sum));
    }
}

fn balanced(&[noticed, gone, alarms, present]: &[u32; 4]) -> String {
    let share = |some: u32, all: u32| f64::from(some) / f64::from(all.max(1));
    let (recall, alarm) = (share(noticed, gone), share(alarms, present));
    format!(
        "balanced accuracy {:.3}, noticed {recall:.3}, false alarms {alarm:.3}",
        (recall + 1.0 - alarm) / 2.0
    )
}

/// Whether the reader is as sure as it is right.
#[derive(Default)]
pub(crate) struct Sureness {
    /// The odds given to the label read, as a logarithm, and whether it was right.
    cases: Vec<(f64, bool)>,
}

impl Sureness {
    /// Counts the sentences of an answer.
    pub(crate) fn count(&mut self, gold: &[Mark], read: &[Sentence]) {
        for one in read {
            let part = one.part.map_or('-', |part| part.letter());
            let spans: Vec<Mark> = gold.to_vec();
            let right = most(one.span.start, one.span.end, &spans) == part;
            let sure = f64::from(one.confidence).clamp(1e-6, 1.0 - 1e-6);
            self.cases.push(((sure / (1.0 - sure)).ln(), right));
        }
    }

    /// The factor at which the odds fit best: least sum of squares (Brier), in twentieths.
    pub(crate) fn best(&self) -> f32 {
        let cost = |factor: f64| -> f64 {
            let cases = self.cases.iter();
            cases
                .map(|&(odds, right)| {
                    (logistic(factor * odds) - f64::from(u8::from(right))).powi(2)
                })
                .sum()
        };
        let factors = (4..=40).map(|twentieth| f64::from(twentieth) / 20.0);
        let best = factors.min_by(|one, two| cost(*one).total_cmp(&cost(*two)));
        best.unwrap_or(1.0) as f32
    }
}
