//! The passage that fits is found by meaning: a table of what candidates say, with what a mentor would accept.

use super::grounds;
use std::collections::BTreeSet;

/// Said while the table of meanings was made.
const SEEN: &str = include_str!("retrieval.txt");
/// Written afterwards, and not looked at before the table of meanings was made anew.
const UNSEEN: &str = include_str!("retrieval_unseen.txt");
/// In the varied words of people, held back while the table was made.
const FRESH: &str = include_str!("retrieval_fresh.txt");

fn rows(table: &'static str) -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows = lines.map(|line| {
        let mut cells = line.split('|').map(str::trim);
        (cells.next().unwrap(), cells.collect())
    });
    rows.collect()
}

/// The rows without an accepted passage among the first three, each with what was found.
fn missed(table: &'static str) -> Vec<String> {
    let grounds = grounds();
    let missed = rows(table).into_iter().filter_map(|(said, accepted)| {
        let found = grounds.find(said);
        let first: Vec<&str> = found.iter().take(3).map(|(words, _)| *words).collect();
        let right = first.iter().any(|words| accepted.iter().any(|it| words.contains(it)));
        (!right).then(|| format!("{said}\n    {}", first.join("\n    ")))
    });
    missed.collect()
}

#[track_caller]
#[allow(clippy::print_stdout, reason = "the figure is read with --nocapture")]
fn check(tables: &[&'static str], least: usize) {
    let missed: Vec<String> = tables.iter().flat_map(|table| missed(table)).collect();
    let all: usize = tables.iter().map(|table| rows(table).len()).sum();
    let found = all - missed.len();
    println!("{found} of {all} ({} %)\n{}", 100 * found / all, missed.join("\n"));
    assert!(100 * found >= least * all, "{found} of {all} only; not for:\n{}", missed.join("\n"));
}

#[test]
fn a_fitting_passage_is_among_the_first_three_for_most_of_the_table() {
    check(&[SEEN, UNSEEN], 95);
}

#[test]
fn it_is_so_for_nearly_all_that_was_seen() {
    check(&[SEEN], 96);
}

/// Of what was never looked at 59 % were found; it has been looked at since.
#[test]
fn it_is_so_for_nearly_all_that_was_seen_later() {
    check(&[UNSEEN], 90);
}

/// Labelled before the table of meanings was made, and measured before its misses were read. Its total was looked at
/// more than once on the way, and one hand wrote both, so a stranger may meet a little less.
#[test]
fn it_is_so_for_people_of_every_manner_of_speaking() {
    check(&[FRESH], 85);
}

#[test]
fn the_table_is_large_and_says_nothing_twice() {
    let all: Vec<&str> = rows(SEEN).into_iter().chain(rows(UNSEEN)).map(|(said, _)| said).collect();
    assert!(all.len() >= 80);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn what_is_accepted_stands_in_the_pack() {
    let grounds = grounds();
    let all = grounds.all();
    for (said, accepted) in rows(SEEN).into_iter().chain(rows(UNSEEN)).chain(rows(FRESH)) {
        assert!(accepted.iter().any(|it| all.iter().any(|words| words.contains(it))), "{said}");
    }
}
