//! A story: `stories/<id>.md`, one of somebody's own experiences in parts.
//!
//! What stands under a heading is kept letter by letter, but for the space around it: these are people's own
//! words, and no Markdown in them is lost. A line that would be a heading of its own stands behind a backslash.

use super::field::{Field, Fields};
use super::word::choose;
use super::{ProblemKind, front, log::Log, moment};
use crate::domain::{Frame, QuestionId, Rating, Story, StoryId, Telling, Wall};

/// The fields in front; only the title must be there.
const FIELDS: [&str; 8] =
    ["title", "frame", "level", "strength", "competencies", "questions", "made", "changed"];
/// Whatever else belongs to it.
pub(super) const NOTES: &str = "Notes";
/// What not to claim.
pub(super) const CLAIMS: &str = "Claims not to make";
/// Whom not to name.
pub(super) const NAMES: &str = "Names to keep out";
/// When and to whom it was told.
pub(super) const TOLD: &str = "Told";
/// What begins a heading.
const HEADING: &str = "## ";

/// A section as it is written.
struct Raw<'a> {
    line: usize,
    name: &'static str,
    lines: Vec<&'a str>,
}

/// Reads a story, as far as it can be read.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Story> {
    let free = log.claim("story", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &FIELDS, 1, log);
    let frame = if given(&fields, "frame") { fields.word("frame", log) } else { None };
    let frame: Frame = frame.unwrap_or_default();
    let sections = cut(&front.body, front.body_line, frame, log);
    let made = when(&fields, "made", log).unwrap_or_default();
    let story = Story {
        title: fields.text("title", log),
        passages: frame.parts().map(|part| words(&sections, part)).to_vec(),
        notes: words(&sections, NOTES),
        competencies: slugs(&fields, "competencies", log),
        level: if given(&fields, "level") { fields.word("level", log) } else { None },
        strength: strength(&fields, log),
        claims: words(&sections, CLAIMS),
        names: bullets(&sections, NAMES, log).into_iter().map(|(_, name)| name).collect(),
        questions: slugs(&fields, "questions", log).into_iter().map(QuestionId::new).collect(),
        told: told(&sections, log),
        changed: when(&fields, "changed", log).unwrap_or(made),
        ..Story::new(StoryId::new(id), frame, made)
    };
    free.then_some(story)
}

/// Whether a line would be read as a heading but for the backslashes before it.
fn is_heading(line: &str) -> bool {
    line.trim_start_matches('\\').starts_with(HEADING)
}

/// Somebody's words, so that no line of them is a heading.
pub(super) fn guarded(words: &str) -> String {
    let guard = |line: &str| if is_heading(line) { format!("\\{line}") } else { line.to_owned() };
    words.trim().split('\n').map(guard).collect::<Vec<_>>().join("\n")
}

/// The known sections, each once; what has no place is noted.
fn cut<'a>(body: &'a str, first: usize, frame: Frame, log: &mut Log) -> Vec<Raw<'a>> {
    let known: Vec<&'static str> =
        frame.parts().into_iter().chain([NOTES, CLAIMS, NAMES, TOLD]).collect();
    let mut sections: Vec<Raw<'a>> = Vec::new();
    // Whether a section that is kept is open.
    let mut open = false;
    for (place, words) in body.lines().enumerate() {
        let line = first + place;
        if let Some(title) = words.strip_prefix(HEADING) {
            let name = choose("section", title.trim(), &known, line, log);
            let again = name.filter(|name| sections.iter().any(|it| it.name == *name));
            if let Some(name) = again {
                let name = name.to_owned();
                log.say(line, ProblemKind::Again { what: "section", name });
            }
            open = again.is_none() && name.is_some();
            sections.extend(name.filter(|_| open).map(|name| Raw { line, name, lines: vec![] }));
        } else if let Some(section) = sections.last_mut().filter(|_| open) {
            section.lines.push(words);
        } else if sections.is_empty() && !words.trim().is_empty() {
            stray(words, line, log);
        }
    }
    sections
}

/// The words of a section; none where it is not there.
fn words(sections: &[Raw<'_>], name: &str) -> String {
    let Some(section) = sections.iter().find(|it| it.name == name) else { return String::new() };
    let bare = |line: &&str| {
        let bare = line.strip_prefix('\\').filter(|rest| is_heading(rest));
        bare.unwrap_or(line).to_owned()
    };
    section.lines.iter().map(bare).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The bullets of a section, each with its line.
fn bullets(sections: &[Raw<'_>], name: &str, log: &mut Log) -> Vec<(usize, String)> {
    let Some(section) = sections.iter().find(|it| it.name == name) else { return Vec::new() };
    let mut bullets = Vec::new();
    for (place, line) in section.lines.iter().enumerate() {
        let (at, line) = (section.line + 1 + place, line.trim());
        match line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            Some(words) => bullets.push((at, words.trim().to_owned())),
            None if line.is_empty() => {}
            None => stray(line, at, log),
        }
    }
    bullets
}

fn stray(words: &str, line: usize, log: &mut Log) {
    log.say(line, ProblemKind::Stray(words.chars().take(40).collect()));
}

/// `2026-11-20: to whom`, or `2026-11-20, the-question: to whom`.
fn told(sections: &[Raw<'_>], log: &mut Log) -> Vec<Telling> {
    let lines = bullets(sections, TOLD, log);
    let read = |(line, words): (usize, String)| {
        let ended = format!("{words} ");
        let Some((head, to)) = ended.split_once(": ") else {
            log.say(line, ProblemKind::NotAField(words));
            return None;
        };
        let (date, question) = head.split_once(',').unwrap_or((head, ""));
        let question = Some(question.trim()).filter(|id| !id.is_empty());
        let question = question.filter(|id| log.is_slug(id, line)).map(QuestionId::new);
        let at = moment_of(date.trim(), line, log)?;
        Some(Telling { at, to: to.trim().to_owned(), question })
    };
    lines.into_iter().filter_map(read).collect()
}

fn moment_of(words: &str, line: usize, log: &mut Log) -> Option<Wall> {
    let at = moment::parse(words);
    if at.is_none() {
        log.say(line, ProblemKind::NotADate(words.to_owned()));
    }
    at
}

fn given(fields: &Fields, key: &'static str) -> bool {
    fields.maybe(key).is_some_and(|value| !value.is_empty())
}

fn field<'a>(fields: &'a Fields, key: &'static str, log: &mut Log) -> Option<&'a Field> {
    if given(fields, key) { fields.needed(key, log) } else { None }
}

fn slugs(fields: &Fields, key: &'static str, log: &mut Log) -> Vec<String> {
    if given(fields, key) { fields.slugs(key, log) } else { Vec::new() }
}

fn when(fields: &Fields, key: &'static str, log: &mut Log) -> Option<Wall> {
    let field = field(fields, key, log)?;
    moment_of(&field.value, field.line, log)
}

fn strength(fields: &Fields, log: &mut Log) -> Option<Rating> {
    let field = field(fields, "strength", log)?;
    let strength = field.value.parse().ok().and_then(Rating::new);
    if strength.is_none() {
        log.say(field.line, ProblemKind::NotAStrength(field.value.clone()));
    }
    strength
}
