//! Names in an answer: finding what may be one, and putting a letter in its place.

use super::word::{CALENDAR, MONTHS_THAT_ARE_NAMES, OPENERS, WORDS_THAT_ARE_NAMES};

/// More proposals than these are no help.
const MOST: usize = 60;

/// Words behind which May is a month.
const BEFORE_MONTHS: &str =
    "in on of since last next until till by from early late mid this to and before after during";

/// What may be a name in a text, in the order it is met: words with a capital letter inside a sentence, several in a row as
/// one, such that begin a sentence and are no common beginning, and addresses. It proposes and never decides: a name in
/// small letters is not found, and a product is found as well as a person.
pub fn possible_names(text: &str) -> Vec<String> {
    let mut finding = Finding { found: Vec::new(), run: Vec::new(), opens: true, before: "" };
    // Two spaces in a row part what stands on their sides.
    text.split(char::is_whitespace).for_each(|piece| finding.take_in(piece));
    finding.end_run();
    finding.found.truncate(MOST);
    finding.found
}

struct Finding<'a> {
    found: Vec<String>,
    /// Words that stand in a row and are one name.
    run: Vec<&'a str>,
    /// A sentence begins here.
    opens: bool,
    /// The word before.
    before: &'a str,
}

impl<'a> Finding<'a> {
    fn take_in(&mut self, piece: &'a str) {
        let word = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
        if piece.contains('@') && word.chars().count() > 1 {
            self.end_run();
            self.add(word);
        } else {
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            let is_name = self.may_be_name(word);
            if !is_name || piece.starts_with(|letter: char| !letter.is_alphanumeric()) {
                self.end_run();
            }
            self.run.extend(is_name.then_some(word));
            if !piece.ends_with(|letter: char| letter.is_alphanumeric()) {
                self.end_run();
            }
        }
        self.opens = piece.ends_with(['.', '!', '?', ':', '"', '”']) || word.is_empty();
        self.before = word;
    }

    fn may_be_name(&self, word: &str) -> bool {
        let month = is_one_of(word, MONTHS_THAT_ARE_NAMES);
        let first = word.split(['\'', '’', '-']).next().unwrap_or(word);
        word.starts_with(char::is_uppercase)
            && word.chars().count() > 1
            && first != "I"
            && !is_one_of(word, CALENDAR)
            && !(month && is_one_of(self.before, BEFORE_MONTHS))
            && !(self.opens && is_one_of(word, OPENERS))
    }

    fn end_run(&mut self) {
        let name = std::mem::take(&mut self.run).join(" ");
        self.add(&name);
    }

    fn add(&mut self, name: &str) {
        if !name.is_empty() && !self.found.iter().any(|known| known == name) {
            self.found.push(name.to_owned());
        }
    }
}

fn is_one_of(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|it| it.eq_ignore_ascii_case(word))
}

/// The names in what was typed: one to a line, or with commas between them.
pub fn names(typed: &str) -> Vec<String> {
    let names = typed.split([',', ';', '\n']).map(str::trim);
    names.filter(|name| name.chars().count() > 1).map(str::to_owned).collect()
}

/// The text with a letter in brackets in the place of each name, the same for the same one, so that one can still tell who
/// did what.
///
/// Whole words are taken, in capitals or not; small letters that are a common word are not (`will`, `mark`). Of a name of
/// several words each is taken by itself too, as people go on with one of them. Of two that begin at one place the
/// longer is taken.
pub fn hide(text: &str, names: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let inside = before.is_some_and(char::is_alphanumeric);
        let names = names.iter().enumerate().filter(|_| !inside);
        let here = names.filter_map(|(place, name)| Some((place, stands(rest, name)?)));
        // Of equals the first: who is named twice has one letter.
        match here.reduce(|one, other| if other.1 > one.1 { other } else { one }) {
            Some((place, length)) => {
                out.push_str(&mark(place));
                before = rest.get(..length).and_then(|name| name.chars().last());
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                out.push(letter);
                before = Some(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

/// How many bytes of the text are that name, or one of its words.
fn stands(text: &str, name: &str) -> Option<usize> {
    let words = name.split_whitespace().filter(|word| {
        let capital = word.starts_with(char::is_uppercase) && word.chars().count() > 1;
        capital && !is_one_of(word, OPENERS)
    });
    begins_with(text, name).or_else(|| words.filter_map(|word| begins_with(text, word)).max())
}

/// How many bytes of the text are that name, where it begins with it as whole words. One space is like another, and so
/// are the two signs that stand for an apostrophe.
fn begins_with(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    let mut end = 0;
    for letter in name.chars() {
        let (place, here) = rest.next()?;
        are_alike(here, letter).then_some(())?;
        end = place + here.len_utf8();
    }
    let ends = rest.next().is_none_or(|(_, next)| !next.is_alphanumeric());
    let found = text.get(..end).filter(|_| end > 0 && ends)?;
    let common = found != name
        && !found.chars().any(char::is_uppercase)
        && (is_one_of(found, OPENERS) || is_one_of(found, WORDS_THAT_ARE_NAMES));
    (!common).then_some(end)
}

fn are_alike(one: char, other: char) -> bool {
    let apostrophe = |letter| letter == '\'' || letter == '’';
    one == other
        || one.is_whitespace() && other.is_whitespace()
        || apostrophe(one) && apostrophe(other)
        || one.to_lowercase().eq(other.to_lowercase())
}

/// `[A]` to `[Z]`; who has more than that hides all others behind one mark.
fn mark(place: usize) -> String {
    let letter = u8::try_from(place).ok().filter(|place| *place < 26).map(|place| b'A' + place);
    letter.map_or_else(|| "[…]".into(), |letter| format!("[{}]", char::from(letter)))
}
