//! No real company and no real person: the content is invented, and nobody is to find themselves in it.

use super::models::text;
use super::passage::{Passage, passages};
use super::{check_none, entries};
use crate::content_library::bundled;

/// One name to a line. After `~` a name that is also a common word.
const COMPANIES: &str = include_str!("companies.txt");
/// The same. They may be named as a source, with the year: "Taylor and Small, 2002".
const PEOPLE: &str = include_str!("people.txt");

/// The words of a text as they are written, and whether each begins a sentence.
fn spelled(text: &str) -> Vec<(&str, bool)> {
    let mut begins = true;
    let mut words = Vec::new();
    for piece in text.split_whitespace() {
        let opens = piece.starts_with(['"', '(', '*', '`']);
        let word = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
        let word = word.strip_suffix("'s").unwrap_or(word);
        if !word.is_empty() {
            words.push((word, begins || opens));
        }
        begins = piece.trim_end_matches(['"', ')', '*']).ends_with(['.', '?', '!', ':']);
    }
    words
}

/// Where a name stands in a text, capital by capital. A common word counts only inside a sentence, where it has
/// no other reason for its capital: "Apple trees" is none, "I left Apple" is.
fn places(text: &[(&str, bool)], entry: &str) -> Vec<usize> {
    let (name, common) = entry.strip_prefix('~').map_or((entry, false), |name| (name, true));
    let name: Vec<&str> = name.split(' ').collect();
    let here = text.windows(name.len()).enumerate().filter(|(_, here)| {
        here.iter().map(|(word, _)| *word).eq(name.iter().copied()) && !(common && here[0].1)
    });
    here.map(|(at, _)| at).collect()
}

/// So many words may stand between the name of a source and its year: "Leiter and others, in print since 2003".
const TO_THE_YEAR: usize = 6;

/// Whether a year follows the name, as it does behind a source.
fn is_source(text: &[(&str, bool)], at: usize) -> bool {
    let year = |word: &str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.parse::<u16>().is_ok()
    };
    text[at + 1..].iter().take(TO_THE_YEAR).any(|(word, _)| year(word))
}

/// The names of a list in a passage.
fn found(list: &'static str, passage: &Passage) -> Vec<String> {
    let text = spelled(&passage.text);
    let told = |entry: &&str| {
        let places = places(&text, entry);
        places.into_iter().any(|at| list == COMPANIES || !is_source(&text, at))
    };
    let here = entries(list).filter(told);
    here.map(|entry| format!("{}: {}", passage.place, entry.trim_start_matches('~'))).collect()
}

#[test]
fn no_real_company_is_named() {
    let faults = passages().iter().flat_map(|passage| found(COMPANIES, passage)).collect();
    check_none(faults, "these are real; say what kind of company or program it is:");
}

#[test]
fn no_real_person_is_named_but_as_a_source() {
    let faults = passages().iter().flat_map(|passage| found(PEOPLE, passage)).collect();
    check_none(faults, "these are real people; invent one, or name the source with its year:");
}

/// A candidate who has just been asked by Amara should not read of another Amara.
#[test]
fn nobody_in_a_model_answer_is_called_like_a_persona() {
    let library = bundled();
    let mut faults = Vec::new();
    for question in library.questions() {
        let Some(model) = &question.model else { continue };
        let text = text(model);
        let words = spelled(&text);
        let named = |name: &str| words.iter().any(|(word, _)| *word == name);
        let same = library.personas.iter().filter(|persona| named(&persona.name));
        faults.extend(same.map(|persona| format!("{}: {}", question.id, persona.name)));
    }
    check_none(faults, "choose another name for these:");
}

#[test]
fn the_lists_are_long_enough_and_hold_nothing_twice() {
    let all: Vec<&str> = entries(COMPANIES).chain(entries(PEOPLE)).collect();
    let mut once = all.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), all.len());
    assert!(all.len() >= 250, "{}", all.len());
}

/// Whether a sentence names somebody on the lists.
#[track_caller]
fn check(sentence: &str, expected: &[&str]) {
    let passage = Passage::of(sentence);
    let both = [COMPANIES, PEOPLE].into_iter().flat_map(|list| found(list, &passage));
    let found: Vec<String> = both.map(|fault| fault.trim_start_matches("here: ").into()).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_name_is_found_wherever_it_stands() {
    check("Google hired me.", &["Google"]);
    check("I left Goldman Sachs's bank in May.", &["Goldman Sachs"]);
    check("We read \"Drucker\" together.", &["Drucker"]);
}

#[test]
fn a_common_word_is_a_name_only_inside_a_sentence() {
    check("I went to Apple in May.", &["Apple"]);
    check("Apple trees grow there. Target dates do not.", &[]);
    check("He asked: \"Square or round?\" A square meal on the amazon.", &[]);
}

#[test]
fn a_source_is_named_with_its_year() {
    check("Teams learn when it is safe to ask (Edmondson, 1999).", &[]);
    check("We followed Drucker and it worked.", &["Drucker"]);
    check("In 1999 we followed Drucker.", &["Drucker"]);
}
