//! The parts of an answer that is told in STAR, however they are labelled.
//!
//! `**Situation:**`, `S:`, `(S)`, `### Task`, `- Action -`, a table's first column, or all in one line. Frames
//! with other parts (challenge, action, result; situation, behaviour, impact) are not STAR and give no parts.

use super::blank::is_placeholder;
use super::draft::Parts;
use super::inline::{plain, without_signs};
use super::mark;
use super::phrases::Phrases;
use super::vocabulary as words;
use crate::domain::Part;

/// Names of the parts, in the languages people keep notes in.
static NAMES: [(Part, &Phrases); 5] = [
    (Part::Situation, &words::SITUATION),
    (Part::Task, &words::TASK),
    (Part::Action, &words::ACTION),
    (Part::Result, &words::RESULT),
    (Part::Learning, &words::LEARNING),
];

/// Names that other frames use as well: they stand for a part only where all four are there.
static SHARED: [(Part, &Phrases); 2] =
    [(Part::Situation, &words::LIKE_SITUATION), (Part::Task, &words::LIKE_TASK)];

/// The longest name of a part with what people add to it, in bytes.
const LONGEST: usize = 60;

/// The part that a label or heading names.
pub(super) fn part_name(words: &str) -> Option<Part> {
    named(words).map(|(part, _)| part)
}

/// The part that words name, and whether only STAR calls it so.
fn named(label: &str) -> Option<(Part, bool)> {
    if label.len() > LONGEST || label.split_whitespace().nth(6).is_some() {
        return None;
    }
    let name = plain(label);
    let name = name.split(" (").next()?.trim_matches(|it: char| !it.is_alphanumeric());
    let name = name.split(['/', '&', '+']).next()?.split(" and ").next()?.trim();
    let name = name.strip_suffix(" taken").unwrap_or(name);
    let find = |list: &[(Part, &Phrases)]| {
        list.iter().find(|(_, names)| names.is(name)).map(|(part, _)| *part)
    };
    find(&NAMES).map(|part| (part, true)).or_else(|| find(&SHARED).map(|part| (part, false)))
}

/// A stretch of an answer under one label.
struct Stretch {
    part: Part,
    sure: bool,
    text: String,
}

/// The parts of an answer, where at least three of the four are there and more than places kept for words.
pub(super) fn parts(answer: &str) -> Option<Parts> {
    if answer.len() < 8 {
        return None;
    }
    chosen(stretches(answer.lines())).or_else(|| {
        let broken = broken_up(answer)?;
        chosen(stretches(broken.lines()))
    })
}

/// Whether an answer is a form: three labels or more, and nothing but places kept for words behind them.
pub(super) fn is_form(answer: &str) -> bool {
    let told = stretches(answer.lines());
    let before: Vec<&str> = answer.lines().take_while(|line| labelled(line).is_none()).collect();
    told.len() >= 3
        && told.iter().all(|stretch| is_placeholder(&stretch.text))
        && is_placeholder(&before.join("\n"))
}

fn stretches<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for line in lines {
        if let Some((part, sure, rest)) = labelled(line) {
            found.push(Stretch { part, sure, text: rest.to_owned() });
        } else if let Some(last) = found.last_mut() {
            last.text.push('\n');
            last.text.push_str(line.trim_end());
        }
    }
    found
}

/// The first telling among the stretches that has enough parts. Another situation begins another telling.
fn chosen(stretches: Vec<Stretch>) -> Option<Parts> {
    let mut telling: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        if stretch.part == Part::Situation && telling.iter().any(|it| it.part == Part::Situation) {
            if let Some(parts) = told(&telling) {
                return Some(parts);
            }
            telling.clear();
        }
        telling.push(stretch);
    }
    told(&telling)
}

fn told(telling: &[Stretch]) -> Option<Parts> {
    let mut parts = Parts::default();
    let (mut count, mut sure) = (0, true);
    for stretch in telling {
        let text = stretch.text.trim().trim_end_matches("---").trim();
        let slot = match stretch.part {
            Part::Situation => &mut parts.situation,
            Part::Task => &mut parts.task,
            Part::Action => &mut parts.action,
            Part::Result => &mut parts.result,
            Part::Learning => &mut parts.learning,
        };
        if is_placeholder(text) {
            continue;
        }
        if slot.is_empty() && stretch.part != Part::Learning {
            count += 1;
            sure &= stretch.sure;
        }
        if !slot.is_empty() {
            slot.push('\n');
        }
        slot.push_str(text);
    }
    (count >= if sure { 3 } else { 4 }).then_some(parts)
}

/// The part that a line is labelled with, whether the name is STAR's alone, and the rest of the line.
fn labelled(line: &str) -> Option<(Part, bool, &str)> {
    let line = undressed(line);
    if let Some(row) = line.strip_prefix('|') {
        let (name, rest) = row.split_once('|')?;
        let (part, sure) = named(name)?;
        return Some((part, sure, rest.trim().trim_end_matches('|').trim()));
    }
    let stressed = line.starts_with(['*', '_', '#']);
    let words = line.trim_start_matches(['*', '_', '#', ' ', '(', '[', '（', '【', '`', '"', '“']);
    let wrapped = line.trim_start_matches(['*', '_', ' ']).starts_with(['(', '[', '（', '【']);
    let mut near = words.char_indices().take_while(|(at, _)| *at < LONGEST);
    let end = near.find(|(_, it)| is_end(*it));
    let Some((at, sign)) = end else {
        let (part, sure) = named(words.trim_end_matches(['*', '_']))?;
        return (stressed || words.trim().chars().count() > 1).then_some((part, sure, ""));
    };
    let (name, rest) = (words.get(..at)?, words.get(at + sign.len_utf8()..)?);
    let (part, sure) = named(name)?;
    let set_off = match sign {
        ')' | ']' | '）' | '】' => wrapped || name.trim().len() == 1,
        '-' => (rest.is_empty() || rest.starts_with([' ', '*'])) && name.ends_with([' ', '*']),
        '*' | '_' => stressed,
        _ => true,
    };
    set_off.then(|| (part, sure, after(part, rest)))
}

fn is_end(letter: char) -> bool {
    matches!(letter, ':' | '：' | ')' | ']' | '）' | '】' | '-' | '–' | '—' | '*' | '_' | '=' | '→')
}

/// What follows a label: without signs, and without the long name behind a short one (`S - Situation:`).
fn after(part: Part, rest: &str) -> &str {
    let sign = |it: char| {
        matches!(it, '*' | '_' | ':' | '：' | ' ' | '-' | '–' | '—' | ')' | ']' | '→' | '=')
    };
    let rest = rest.trim_start_matches(sign);
    let long = rest.split([':', '*', '\n', ')']).next().unwrap_or_default();
    match part_name(long) {
        Some(other) if other == part && long.len() > 1 => {
            rest.get(long.len()..).unwrap_or_default().trim_start_matches(sign)
        }
        _ => rest,
    }
}

/// A line without its indent, quotation mark, bullet, number and faces.
fn undressed(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['>', ' ']);
    let line = mark::item(line).map_or(line, |(_, rest)| rest);
    without_signs(line)
}

/// The answer with a new line before each label inside a line, where there are such labels.
fn broken_up(answer: &str) -> Option<String> {
    let mut broken = String::with_capacity(answer.len() + 64);
    let mut count = 0;
    for word in answer.split_inclusive(char::is_whitespace) {
        let token = word.trim_end();
        let core = token.trim_matches(['*', '_', '(', ')', '[', ']', ':', '：']);
        let bold = token.starts_with("**") && token.ends_with("**");
        let marked = token.ends_with([':', '：'])
            || token.contains(":*")
            || bold
            || token.starts_with('(') && token.ends_with(')')
            || token.starts_with('[') && token.ends_with(']');
        if marked && !core.is_empty() && part_name(core).is_some() {
            broken.push('\n');
            count += 1;
        }
        broken.push_str(word);
    }
    (count >= 3).then_some(broken)
}

/// The part that a line begins with as a label, where it begins with one.
pub(super) fn parts_begin(line: &str) -> Option<Part> {
    labelled(line).map(|(part, ..)| part)
}

/// Whether a heading is the name of a part and nothing else: `Task`, `S – Situation`. A letter alone is none, as
/// topics have letters, too.
pub(super) fn is_name_alone(heading: &str) -> bool {
    let long = heading.chars().filter(|it| it.is_alphabetic()).count() > 1;
    long && labelled(heading).is_some_and(|(_, _, rest)| rest.is_empty())
}
