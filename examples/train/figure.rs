//! Figures: how often a reading agrees with the labels.

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
