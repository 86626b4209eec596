//! Names in an answer: finding what may be one, and putting a letter in its place.

/// More proposals than these are no help.
const MOST: usize = 24;

/// Words with which sentences begin, and which are no names.
const OPENERS: &str = "a about above after again all almost also although always an and another any around as asked at \
    back because before being besides both but by can clearly could customers data despite do does during each early \
    either even eventually every everybody everyone everything except few finally first five following for four from \
    given had half has have having he hence her here his how however i if in initially instead into is it its just \
    knowing last later less let like looking luckily made many may maybe me meanwhile might more most mostly much my near \
    nearly neither never next no nobody nor not nothing now of off often on once one only or other others our out over \
    people perhaps rather results same second see seeing seven several shall she should since six so some somebody \
    someone something sometimes soon still such support talking teams ten that the their them then there therefore these \
    they third this those though three through thus to today together told too towards two under unfortunately unless \
    until up upon us using usually very was we week well went were what when whenever where whereas whether which while \
    who whoever whole why will with within without working would years yes yesterday yet you your";

/// Names of days and months: they tell nobody who it was.
const CALENDAR: &str = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
    august september october november december christmas easter english";

/// What may be a name in a text, in the order it is met: words with a capital letter inside a sentence, several in a row as
/// one, and such that begin a sentence and are no common beginning. It proposes and never decides: a name in small
/// letters is not found, and a product is found as well as a person.
pub fn possible_names(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    let mut opens = true;
    // Two spaces in a row part what stands on their sides.
    for piece in text.split(char::is_whitespace) {
        let word = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
        let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        let begins_new = piece.starts_with(|letter: char| !letter.is_alphanumeric());
        if begins_new || !may_be_name(word, opens) {
            take(&mut run, &mut found);
        }
        if may_be_name(word, opens) {
            run.push(word);
        }
        opens = piece.ends_with(['.', '!', '?', ':', '"', '”']) || word.is_empty();
        if !piece.ends_with(|letter: char| letter.is_alphanumeric()) {
            take(&mut run, &mut found);
        }
    }
    take(&mut run, &mut found);
    found.truncate(MOST);
    found
}

fn may_be_name(word: &str, opens: bool) -> bool {
    let has_capital = word.starts_with(char::is_uppercase);
    let known = |list: &str| list.split_whitespace().any(|it| it.eq_ignore_ascii_case(word));
    let first = word.split(['\'', '’', '-']).next().unwrap_or(word);
    let oneself = first == "I";
    // What a sentence begins with is capital anyway; many such words say how or when.
    let opener = opens && (known(OPENERS) || word.ends_with("ly") || word.ends_with("ing"));
    has_capital && !oneself && word.chars().count() > 1 && !opener && !known(CALENDAR)
}

fn take(run: &mut Vec<&str>, found: &mut Vec<String>) {
    let name = std::mem::take(run).join(" ");
    if !name.is_empty() && !found.contains(&name) {
        found.push(name);
    }
}

/// The names in what was typed: one to a line, or with commas between them.
pub fn names(typed: &str) -> Vec<String> {
    let names = typed.split([',', ';', '\n']).map(str::trim);
    names.filter(|name| name.chars().count() > 1).map(str::to_owned).collect()
}

/// The text with a letter in brackets in the place of each name, the same for the same one, so that one can still tell who
/// did what. Only whole words are taken, spelled alike; of two that begin at one place the longer.
pub fn hide(text: &str, names: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let inside = before.is_some_and(char::is_alphanumeric);
        let names = names.iter().enumerate().filter(|_| !inside);
        let here = names.filter_map(|(place, name)| Some((place, stands(rest, name)?)));
        match here.max_by_key(|(_, length)| *length) {
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

/// How many bytes of the text are that name, where it begins with it as whole words. One space is like another.
fn stands(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    let mut end = 0;
    for letter in name.chars() {
        let (place, here) = rest.next()?;
        let alike = here == letter || here.is_whitespace() && letter.is_whitespace();
        alike.then_some(())?;
        end = place + here.len_utf8();
    }
    let ends = rest.next().is_none_or(|(_, next)| !next.is_alphanumeric());
    (end > 0 && ends).then_some(end)
}

/// `[A]` to `[Z]`; who has more than that hides all others behind one mark.
fn mark(place: usize) -> String {
    let letter = u8::try_from(place).ok().filter(|place| *place < 26).map(|place| b'A' + place);
    letter.map_or_else(|| "[…]".into(), |letter| format!("[{}]", char::from(letter)))
}
