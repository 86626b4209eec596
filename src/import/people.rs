//! People who are named in prose with what they are: `Ada (CTO)`, `Ada, Director of Data`, `a manager named Ada`.

use super::draft::Person;

/// Words for what somebody is.
const ROLES: &str = "ceo cto cfo coo cpo ciso vp svp evp president founder co-founder manager director engineer lead head architect designer principal staff recruiter coach mentor analyst scientist developer owner chief partner";

/// Capital words that are no names.
const NOT_NAMES: &str = "the a an and or product engineering design data infrastructure operations platform security marketing sales finance support team group company table we our they he she it i senior junior software management people culture every each these their those there this that when while if in at as";

/// The most people of one prompt: bounds the search for a name that was met before.
const MOST: usize = 200;

/// The most words of a role.
const LONGEST: usize = 6;

/// The people of these paragraphs, each once, with the first role that is told.
pub(super) fn people(paragraphs: &[String]) -> Vec<Person> {
    let mut people: Vec<Person> = Vec::new();
    for paragraph in paragraphs {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        for place in 0..words.len() {
            let Some(found) = named(&words, place) else { continue };
            match people.iter_mut().find(|person| person.name == found.name) {
                Some(person) if person.role.is_empty() => person.role = found.role,
                Some(_) => {}
                None => people.push(found),
            }
            if people.len() >= MOST {
                return people;
            }
        }
    }
    people
}

/// The person named at this word, if the words around it say that it is one.
fn named(words: &[&str], place: usize) -> Option<Person> {
    let word = words.get(place)?;
    let name = core(word);
    let next = words.get(place + 1).copied().unwrap_or_default();
    if !is_name(name) || (is_role(next) && !word.ends_with(',') && !next.starts_with('(')) {
        return None;
    }
    let before = |back: usize| {
        place.checked_sub(back).and_then(|place| words.get(place)).copied().unwrap_or_default()
    };
    let behind = words.get(place + 1..).unwrap_or_default();
    let role = in_brackets(word, behind)
        .or_else(|| behind_comma(word, behind))
        .or_else(|| in_front(words, place));
    let led = matches!(core(before(1)), "by" | "to" | "named" | "with")
        && matches!(
            core(before(2)),
            "headed" | "led" | "managed" | "reports" | "reporting" | "run" | "owned"
        );
    let introduced = core(before(1)) == "named";
    (role.is_some() || led || introduced)
        .then(|| Person { name: name.to_owned(), role: role.unwrap_or_default() })
}

fn core(word: &str) -> &str {
    let word = word.trim_matches(|it: char| !it.is_alphanumeric());
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let small = letters.all(|letter| letter.is_lowercase() || letter == '-');
    let low = word.to_lowercase();
    let known = |list: &str| {
        list.split(' ').any(|other| other == low || low.strip_suffix('s') == Some(other))
    };
    capital && small && word.chars().count() > 1 && !known(ROLES) && !known(NOT_NAMES)
}

fn is_role(word: &str) -> bool {
    let low = core(word).to_lowercase();
    ROLES.split(' ').any(|role| role == low)
}

/// `Ada (CTO)`.
fn in_brackets(word: &str, behind: &[&str]) -> Option<String> {
    if word.ends_with(|it: char| !it.is_alphanumeric()) || !behind.first()?.starts_with('(') {
        return None;
    }
    let end = behind.iter().take(LONGEST).position(|word| word.contains(')'))?;
    let role = behind.get(..=end)?.join(" ");
    let role = role.trim_start_matches('(').split(')').next()?.to_owned();
    role.split_whitespace().any(is_role).then_some(role)
}

/// `Ada, a Director of Data,`.
fn behind_comma(word: &str, behind: &[&str]) -> Option<String> {
    if !word.ends_with(',') {
        return None;
    }
    let near = behind.get(..behind.len().min(LONGEST))?;
    let end = near
        .iter()
        .position(|word| word.ends_with([',', ')', '.', ';']))
        .unwrap_or(near.len().saturating_sub(1));
    let role = near.get(..=end)?;
    let opens = role.iter().take(3).any(|word| is_role(word));
    let joined = role
        .iter()
        .any(|word| word.contains('(') || matches!(*word, "and" | "who" | "is" | "are" | "has"));
    (opens && !joined)
        .then(|| role.join(" ").trim_matches(|it: char| !it.is_alphanumeric()).to_owned())
}

/// `Senior Engineer Ada`, `a Senior Engineer named Ada`, `a VP, Ada,`.
fn in_front(words: &[&str], place: usize) -> Option<String> {
    let mut end = place;
    if end > 0 && words.get(end - 1).copied().map(core) == Some("named") {
        end -= 1;
    }
    let last = words.get(end.checked_sub(1)?)?;
    if !is_role(last) || last.ends_with(['.', ')', ':']) {
        return None;
    }
    let first = words
        .get(..end)?
        .iter()
        .rposition(|word| !word.starts_with(char::is_uppercase))
        .map_or(0, |at| at + 1);
    let role = words.get(first.max(end.saturating_sub(LONGEST))..end)?.join(" ");
    Some(role.trim_matches(|it: char| !it.is_alphanumeric()).to_owned())
        .filter(|role| !role.is_empty())
}
