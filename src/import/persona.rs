//! Prompts that describe who asks or coaches. What they say to the candidate is theirs, and no question of a bank.

use super::block::{Block, blocks};
use super::draft::{Element, Person, Persona};
use super::inline::{bare, plain};
use super::ladder::is_level;
use super::line::{Line, Sort, is_blank};
use super::people::people;
use super::role::Role;
use super::stance::holds_questions;
use super::tree::Node;
use super::{mark, vocabulary as words};

/// How many lines with words stand at most before the one that says who somebody is.
const EARLY: usize = 6;

/// The persona that these lines are a prompt for: all of the file, or a block of code in it.
pub(super) fn read(lines: &[Line]) -> Option<(Persona, bool)> {
    if let Some(role) = role(lines) {
        return Some((described(role, lines), true));
    }
    let mut codes =
        lines.split(|line| line.sort != Sort::Code || line.text.trim_start().starts_with("```"));
    codes.find_map(|code| {
        let plain: Vec<Line> =
            code.iter().map(|line| Line { sort: Sort::Plain, ..line.clone() }).collect();
        role(&plain).map(|role| (described(role, &plain), false))
    })
}

/// The sections of a prompt's file that are banks beside it. More than a few would not be a prompt.
pub(super) fn banks(nodes: &[Node], found: &mut Vec<Node>) {
    for node in nodes.iter().filter(|node| node.is_section()) {
        let name = plain(super::ask::near(&node.words));
        let named =
            ["interview questions", "question bank", "practi"].iter().any(|it| name.contains(it));
        if named
            && node.role == Some(Role::Bank)
            && holds_questions(&node.inner)
            && found.len() < 20
        {
            found.push(node.clone());
        } else {
            banks(&node.inner, found);
        }
    }
}

/// The sentence near the beginning that tells somebody who they are.
fn role(lines: &[Line]) -> Option<String> {
    let early = lines.iter().filter(|line| line.sort == Sort::Plain && !is_blank(line));
    let early = early
        .filter(|line| {
            mark::heading(&line.text).is_none()
                && mark::item(&line.text).is_none()
                && !mark::is_rule(&line.text)
        })
        .take(EARLY);
    let mut told = early.filter(|line| {
        let words = plain(super::ask::near(&line.text));
        words::PERSONA_OPENINGS.opens(&words)
            && words::PERSONAS.within(&words)
            && !words.contains("interview for")
    });
    told.next().map(|line| sentences(&bare(&line.text)).into_iter().next().unwrap_or_default())
}

fn described(role: String, lines: &[Line]) -> Persona {
    let mut persona =
        Persona { role, opening: opening(lines).unwrap_or_default(), ..Persona::default() };
    let mut in_ladder = false;
    for block in blocks(lines) {
        in_ladder = match block.head {
            Some(head) => in_ladder || is_level(&head.text),
            None => false,
        };
        if !in_ladder {
            take(&mut persona, &block);
        }
    }
    let told = people(&persona.context);
    let new =
        told.into_iter().filter(|one| persona.people.iter().all(|other| other.name != one.name));
    let new: Vec<Person> = new.collect();
    persona.people.extend(new);
    persona
}

fn take(persona: &mut Persona, block: &Block<'_>) {
    let rows = || block.rows.iter().map(|row| row_words(&row.text)).filter(|row| !row.is_empty());
    let Some(head) = block.head else { return prose(persona, block) };
    let name = plain(&head.text);
    if name.contains("framework") || name.contains("model") && block.rows.len() > 2 {
        block
            .rows
            .iter()
            .filter_map(|row| element(&row.text))
            .for_each(|(name, words)| add(persona, name, words));
    } else if words::VALUES.within(&name) && name.split_whitespace().count() <= 14 {
        persona.values.extend(rows());
    } else if words::PEOPLE.within(&name) && name.split_whitespace().count() <= 6 {
        persona.people.extend(rows().filter_map(|row| person(&row)));
    } else if mark::heading(&head.text).is_some() || head.text.len() < 120 {
        prose(persona, block);
    } else {
        persona.context.push(bare(&head.text));
        prose(persona, block);
    }
}

/// `Ana Ruiz, VP of Engineering` and `Tom (Data)`: a name, what sets it off, what they are.
fn person(row: &str) -> Option<Person> {
    let (name, role) = [", ", " (", ": ", " - ", " – ", " — "]
        .iter()
        .filter_map(|sign| row.split_once(sign))
        .min_by_key(|(name, _)| name.len())?;
    let short = name.split_whitespace().count() <= 4 && name.starts_with(char::is_uppercase);
    let role = if row.contains(&format!("({role}")) {
        role.split(')').next().unwrap_or(role)
    } else {
        role
    };
    short.then(|| Person { name: name.to_owned(), role: role.trim().to_owned() })
}

/// Sentences that tell how to behave are rules; the paragraphs as they stand are what is known.
fn prose(persona: &mut Persona, block: &Block<'_>) {
    for row in &block.rows {
        let text = bare(&row.text);
        let listed = mark::item(&row.text).is_some();
        let under_rules =
            block.head.is_some_and(|head| words::RULE_HEADS.within(&plain(&head.text)));
        if listed && under_rules {
            persona.rules.push(row_words(&row.text));
        } else if !listed {
            persona.rules.extend(sentences(&text).into_iter().filter(|it| is_rule(it)));
            persona.context.push(text);
        }
    }
}

fn is_rule(sentence: &str) -> bool {
    let words = plain(super::ask::near(sentence));
    words::RULE_OPENINGS.opens(&words)
        || ["you should", "you must", "your role is", "your role should", "your goal"]
            .iter()
            .any(|it| words.contains(it))
}

fn row_words(text: &str) -> String {
    bare(mark::item(text).map_or(text, |(_, rest)| rest))
}

/// `Mission: what it means`.
fn element(text: &str) -> Option<(String, String)> {
    let words = row_words(text);
    let (name, words) = words.split_once([':', '：'])?;
    let short = name.split_whitespace().count() <= 5 && !words.trim().is_empty();
    short.then(|| (name.trim().to_owned(), words.trim().to_owned()))
}

/// A name that was defined before is applied here.
fn add(persona: &mut Persona, name: String, words: String) {
    match persona.framework.iter_mut().find(|element| element.name.eq_ignore_ascii_case(&name)) {
        Some(element) => element.applied = element.applied.take().or(Some(words)),
        None => persona.framework.push(Element { name, definition: words, applied: None }),
    }
}

/// What they are told to say first: words in quotation marks behind "say", "begin with" or the like.
fn opening(lines: &[Line]) -> Option<String> {
    lines.iter().filter(|line| line.sort == Sort::Plain).find_map(|line| quoted(&line.text))
}

fn quoted(text: &str) -> Option<String> {
    let (before, rest) = text.split_once(['"', '“'])?;
    let inside = rest.split(['"', '”']).next()?;
    let near: String = plain(super::ask::near(before));
    let last: Vec<&str> = near.split_whitespace().rev().take(6).collect();
    let told = last
        .iter()
        .any(|word| words::SAYING.is(word.trim_matches(|it: char| !it.is_alphanumeric())));
    (told && inside.split_whitespace().count() > 1).then(|| inside.trim().to_owned())
}

/// The sentences of a paragraph. What stands in quotation marks is not parted.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let (mut start, mut seen, mut quoted) = (0, 0, false);
    let paired = text.matches('"').count().is_multiple_of(2);
    for (at, mark) in text.match_indices(['.', '!', '?', '。']) {
        let end = at + mark.len();
        for letter in text.get(seen..at).unwrap_or_default().chars() {
            quoted = match letter {
                '"' => !quoted && paired,
                '“' => true,
                '”' => false,
                _ => quoted,
            };
        }
        seen = at;
        let next = text.get(end..).unwrap_or_default();
        let ends = next.starts_with(' ')
            && next.trim_start().starts_with(|it: char| it.is_uppercase() || !it.is_alphanumeric());
        if (ends && !quoted) || mark == "。" {
            sentences.extend(text.get(start..end).map(|sentence| sentence.trim().to_owned()));
            start = end;
        }
    }
    sentences.extend(text.get(start..).map(|sentence| sentence.trim().to_owned()));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}
