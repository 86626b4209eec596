//! What can be wrong with a content file, each said with the remedy.

use super::model::MODEL_WORDS;
use crate::domain::{Item, Kind, Mood};
use std::fmt;

/// One thing wrong with one line of a file.
///
/// Shown as `content/banks/x.md:3: what is wrong; what to do`, which editors turn into a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path as it was given.
    pub file: String,
    /// From 1; the line of the heading or of the file where something is missing.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file is not text in UTF-8.
    NotText,
    /// The folder does not say what the file is.
    WrongFolder,
    /// The first line is not `---`.
    NoFrontMatter,
    /// There is no second `---`.
    OpenFrontMatter,
    /// A line that should be `key: words`.
    NotAField(String),
    /// A word that is not one of a known few.
    UnknownWord {
        /// What the word should be: "field", "kind", "level" ...
        what: &'static str,
        /// The word.
        found: String,
        /// The known word that is spelt most like it.
        nearest: Option<&'static str>,
        /// Every known word.
        known: Vec<&'static str>,
    },
    /// The same field, section, word or part stands there again.
    Again {
        /// What it is: "field", "section" ...
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// A field is not there.
    MissingField(&'static str),
    /// A field has no value.
    EmptyField(&'static str),
    /// A name that should be lower-case words joined with hyphens.
    NotASlug {
        /// The name.
        found: String,
        /// The nearest name that would do.
        instead: String,
    },
    /// An id that something else has already.
    TakenId {
        /// The id.
        id: String,
        /// Where it was taken.
        file: String,
        /// Where it was taken.
        line: usize,
    },
    /// A bank that asks nothing.
    NoQuestions,
    /// A question without words.
    NoWords,
    /// A section is not there.
    MissingSection(&'static str),
    /// A section has nothing in it.
    EmptySection(&'static str),
    /// Text where nothing is read.
    Stray(String),
    /// Markdown that is not kept: "a link", "a table" ...
    NotKept(&'static str),
    /// An item that is not on the checklist of the question's kind.
    OtherKind {
        /// The item.
        item: Item,
        /// The kind of the question.
        kind: Kind,
    },
    /// So many expected points, where three to six are needed.
    PointCount(usize),
    /// So many gaps with two probes or more, where two are needed.
    ProbedGaps(usize),
    /// A model answer lacks a part.
    MissingPart(Item),
    /// A model answer of so many words.
    ModelLength(usize),
    /// A model answer that nobody tells.
    NotFirstPerson,
    /// So many bridges, where three are needed.
    BridgeCount(usize),
    /// So many reactions of a mood, where two are needed.
    ReactionCount {
        /// The mood.
        mood: Mood,
        /// How many.
        count: usize,
    },
    /// So many tenets, where four to twelve are needed.
    TenetCount(usize),
    /// A level whose areas are not those of the first; these.
    OtherAreas(String),
    /// Something that should be a whole number.
    NotANumber(String),
    /// Something that should be the marks of a clock.
    NotMarks(String),
    /// Something that should be a date.
    NotADate(String),
    /// Something that should be a strength.
    NotAStrength(String),
    /// The id of something that is not among the files.
    UnknownId {
        /// What it should be: "persona", "ladder" ...
        sort: &'static str,
        /// The id.
        id: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.kind)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => write!(out, "this is not text in UTF-8; save it again as UTF-8"),
            Self::WrongFolder => write!(
                out,
                "the folder does not say what this is; put a bank into `banks/`, a persona into `personas/`, and so on, as `<id>.md`; the README names the folders"
            ),
            Self::NoFrontMatter => write!(
                out,
                "there is no front matter; begin the file with a line `---`, then `key: words` lines, then `---`"
            ),
            Self::OpenFrontMatter => {
                write!(out, "the front matter is not closed; put a line `---` after its last field")
            }
            Self::NotAField(line) => {
                write!(out, "`{line}` has no name in front; write it as `name: words`")
            }
            Self::UnknownWord { what, found, nearest, known } => {
                unknown(out, what, found, *nearest, known)
            }
            Self::Again { what, name } => {
                write!(out, "the {what} `{name}` stands here again; keep one of them")
            }
            Self::MissingField(key) => {
                write!(out, "`{key}` is missing; add it to the fields: `{key}: ...`")
            }
            Self::EmptyField(key) => {
                write!(out, "`{key}` is empty; write something after the colon")
            }
            Self::NotASlug { found, instead } => write!(
                out,
                "`{found}` cannot be a name; use lower-case letters, digits and single hyphens, as in `{instead}`"
            ),
            Self::TakenId { id, file, line } => {
                write!(out, "`{id}` is taken by {file}:{line}; choose another id")
            }
            Self::NoQuestions => write!(
                out,
                "the bank has no question; add one with a heading: `## Tell me about a time when ...`"
            ),
            Self::NoWords => write!(out, "the question has no words; write them after `##`"),
            Self::MissingSection(name) => {
                write!(out, "the section `{name}` is missing; add it with a heading")
            }
            Self::EmptySection(name) => {
                write!(out, "the section `{name}` is empty; write something under it or remove it")
            }
            Self::Stray(words) => write!(
                out,
                "`{words}` stands where nothing is read; move it into a section or remove it"
            ),
            Self::NotKept(what) => {
                write!(
                    out,
                    "{what} cannot be kept; write it in words, as paragraphs or a plain list"
                )
            }
            Self::OtherKind { item, kind } => other_kind(out, *item, *kind),
            Self::PointCount(count) => {
                write!(out, "expected points: {count}; write three to six, one thing each")
            }
            Self::ProbedGaps(count) => write!(
                out,
                "gaps with two probes or more: {count}; choose the two or three gaps that matter most and give each at least two"
            ),
            Self::MissingPart(item) => write!(
                out,
                "the model answer has no `{}`; add the part with a heading of four `#`",
                item.slug()
            ),
            Self::ModelLength(words) => write!(
                out,
                "the model answer has {words} words; tell it in {} to {}",
                MODEL_WORDS.start(),
                MODEL_WORDS.end()
            ),
            Self::NotFirstPerson => write!(
                out,
                "the model answer is not told in the first person; say what *I* did, three times at least"
            ),
            Self::ReactionCount { mood, count } => write!(
                out,
                "reactions `{}`: {count}; write two or more, so that they do not repeat",
                mood.slug()
            ),
            Self::TenetCount(count) => {
                write!(out, "tenets: {count}; write four to twelve, one thing each")
            }
            Self::OtherAreas(areas) => write!(
                out,
                "the areas are not those of the first level; use these, in this order: {areas}"
            ),
            Self::NotANumber(found) => {
                write!(out, "`{found}` is no whole number; write digits alone")
            }
            Self::NotMarks(found) => write!(
                out,
                "`{found}` are no marks of a clock; write three rising numbers of seconds, from 10 to 3600, as in `90 120 180`"
            ),
            Self::NotADate(found) => {
                write!(out, "`{found}` is no date; write year, month and day, as in `2026-11-20`")
            }
            Self::NotAStrength(found) => {
                write!(out, "`{found}` is no strength; write a digit from 1 (weak) to 5 (strong)")
            }
            Self::UnknownId { sort, id } => {
                write!(out, "there is no {sort} `{id}`; add it, or name one that is there")
            }
            Self::BridgeCount(count) => {
                write!(
                    out,
                    "lines between questions: {count}; write three or more, so that they do not repeat"
                )
            }
        }
    }
}

fn unknown(
    out: &mut fmt::Formatter<'_>,
    what: &str,
    found: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> fmt::Result {
    match nearest {
        Some(nearest) => write!(out, "`{found}` is not a known {what}; did you mean `{nearest}`?"),
        None => write!(out, "`{found}` is not a known {what}; choose from: {}", known.join(", ")),
    }
}

fn other_kind(out: &mut fmt::Formatter<'_>, item: Item, kind: Kind) -> fmt::Result {
    let items: Vec<&str> = Item::of(kind).iter().map(|item| item.slug()).collect();
    write!(
        out,
        "`{}` is not looked for in a question of the kind `{}`; choose from: {}",
        item.slug(),
        kind.slug(),
        items.join(", ")
    )
}
