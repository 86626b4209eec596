//! Spelling and marks: British spelling throughout, no slips that are often made, plain marks.

use super::passage::{Passage, files, passages, words};
use super::{check_none, entries};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// `color colour`: a spelling to avoid, and its remedy.
const LIST: &str = include_str!("spelling.txt");

static REMEDIES: LazyLock<BTreeMap<&str, &str>> =
    LazyLock::new(|| entries(LIST).map(|line| line.split_once(' ').unwrap()).collect());

/// Ends that American spelling writes with `z`.
const ENDS: [&str; 8] = ["ize", "izes", "ized", "izing", "ization", "izations", "izer", "izers"];

/// Words that have their `z` everywhere.
const WITH_Z: [&str; 6] = ["size", "prize", "seize", "capsize", "maize", "assize"];

/// Marks that keyboards do not have, and what stands for them here.
const MARKS: [(char, &str); 9] = [
    ('\u{2018}', "'"),
    ('\u{2019}', "'"),
    ('\u{201C}', "\""),
    ('\u{201D}', "\""),
    ('\u{2013}', "a hyphen, or \"to\""),
    ('\u{2014}', "a comma, a colon or a new sentence"),
    ('\u{2026}', "a full stop"),
    ('\u{A0}', "a plain space"),
    ('\t', "spaces"),
];

/// What is wrong with a word, as its remedy.
fn remedy(word: &str) -> Option<String> {
    let listed = REMEDIES.get(word).map(|&remedy| remedy.to_owned());
    listed.or_else(|| american(word).then(|| word.replace('z', "s")))
}

/// Whether a word ends in `ize` or `yze` where British spelling has an `s`.
fn american(word: &str) -> bool {
    let stem = ENDS.iter().find_map(|end| word.strip_suffix(end));
    let own = |stem: &str| WITH_Z.iter().any(|with| format!("{stem}ize").ends_with(with));
    let analyze = ["yze", "yzes", "yzed", "yzing"].iter().any(|end| word.ends_with(end));
    stem.is_some_and(|stem| stem.len() > 2 && !own(stem)) || analyze
}

/// The misspelt words of a passage; of a word with hyphens also its pieces.
fn misspelt(passage: &Passage) -> Vec<String> {
    let words = words(&passage.text);
    let pieces = words.iter().flat_map(|word| word.split('-').chain([word.as_str()]));
    let wrong = pieces.filter_map(|word| Some((word.to_owned(), remedy(word)?)));
    let once: BTreeMap<String, String> = wrong.collect();
    once.into_iter()
        .map(|(word, remedy)| format!("{}: {word} -> {remedy}", passage.place))
        .collect()
}

/// A word that stands twice in a row, with nothing but space between.
fn doubled(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(' ').collect();
    let twice = words.windows(2).find(|pair| {
        pair[0] == pair[1].trim_end_matches(['.', ',', ';', ':', '?', '!'])
            && pair[0].chars().all(char::is_alphabetic)
            && !pair[0].is_empty()
    });
    twice.map(|pair| format!("\"{}\" stands twice", pair[0]))
}

/// Space where none belongs.
fn spaced(text: &str) -> Option<String> {
    let before = [" ,", " .", " ;", " :", " ?", " !", "( ", " )"];
    let wrong = before.iter().find(|mark| text.contains(**mark));
    let two = text.contains("  ").then(|| "two spaces".to_owned());
    two.or_else(|| wrong.map(|mark| format!("space beside `{}`", mark.trim())))
}

/// `19%`, where everything here writes `19 %`.
fn tight(text: &str) -> Option<String> {
    let at = text
        .match_indices('%')
        .find(|(at, _)| text[..*at].ends_with(|letter: char| letter.is_ascii_digit()));
    at.map(|_| "put a space between a number and `%`".to_owned())
}

fn marked(text: &str) -> Option<String> {
    let wrong = MARKS.iter().find(|(mark, _)| text.contains(*mark))?;
    Some(format!("write {} for `{}`", wrong.1, wrong.0.escape_unicode()))
}

/// Everything wrong with how a passage is set.
fn set_wrong(passage: &Passage) -> Vec<String> {
    let text = &passage.text;
    let faults = [doubled(text), spaced(text), tight(text), marked(text)];
    faults.into_iter().flatten().map(|fault| format!("{}: {fault}", passage.place)).collect()
}

#[test]
fn the_spelling_is_british_and_without_the_usual_slips() {
    let faults = passages().iter().flat_map(misspelt).collect();
    check_none(faults, "spell these the other way:");
}

#[test]
fn words_are_set_with_one_space_and_plain_marks() {
    let faults = passages().iter().flat_map(set_wrong).collect();
    check_none(faults, "set these right:");
}

#[test]
fn every_file_ends_with_one_line_break_and_no_line_with_space() {
    let mut faults = Vec::new();
    for (name, text) in files() {
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            faults.push(format!("{name}: end the file with one line break"));
        }
        let lines = text.lines().enumerate().filter(|(_, line)| line.ends_with(' '));
        faults.extend(lines.map(|(at, _)| format!("{name}:{}: space at the end", at + 1)));
    }
    check_none(faults, "set these right:");
}

#[test]
fn no_remedy_is_itself_to_be_avoided() {
    let circles = REMEDIES
        .values()
        .flat_map(|remedy| remedy.split(' '))
        .filter(|word| remedy(word).is_some());
    assert_eq!(circles.collect::<Vec<_>>(), [""; 0]);
}

/// The faults of one sentence.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let passage = Passage::of(text);
    let faults = misspelt(&passage).into_iter().chain(set_wrong(&passage));
    let found: Vec<String> = faults.map(|fault| fault.replace("here: ", "")).collect();
    assert_eq!(found, expected);
}

#[test]
fn american_spelling_is_found_also_where_no_list_has_it() {
    check("Color and behavior", &["behavior -> behaviour", "color -> colour"]);
    check("We modernized and analyzed it", &["analyzed -> analysed", "modernized -> modernised"]);
    check("The size of the prize, resized, outsized, seizing it", &[]);
}

#[test]
fn slips_are_found() {
    check("I recieved it", &["recieved -> received"]);
    check("It was on the the desk", &["\"the\" stands twice"]);
    check("It was late , and I left", &["space beside `,`"]);
    check("It rose by 19% in May", &["put a space between a number and `%`"]);
    check("It\u{2019}s late", &["write ' for `\\u{2019}`"]);
    check("\"That\" that is 19 % of it, no more.", &[]);
}
