//! How much of their words two texts share.

use std::collections::{BTreeMap, BTreeSet};

/// Every five words in a row. Set phrases are shorter, or share one or two runs.
pub(crate) fn runs(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(5).map(|run| run.join(" ")).collect()
}

/// The pairs of sets that share more than a part of what either holds (Jaccard), with how many things they share.
pub(crate) fn alike(sets: &[BTreeSet<String>], percent: usize) -> Vec<(usize, usize, usize)> {
    let pairs = shared(sets).into_iter();
    let pairs = pairs.map(|((one, two), count)| (one, two, count));
    let over = |&(one, two, count): &(usize, usize, usize)| {
        let union = sets[one].len() + sets[two].len() - count;
        count * 100 > union * percent
    };
    pairs.filter(over).collect()
}

/// How many things each pair shares, where it shares any.
fn shared(sets: &[BTreeSet<String>]) -> BTreeMap<(usize, usize), usize> {
    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, set) in sets.iter().enumerate() {
        for thing in set {
            holders.entry(thing).or_default().push(at);
        }
    }
    let mut shared = BTreeMap::new();
    for who in holders.values() {
        for (place, &one) in who.iter().enumerate() {
            for &two in &who[place + 1..] {
                *shared.entry((one, two)).or_default() += 1;
            }
        }
    }
    shared
}
