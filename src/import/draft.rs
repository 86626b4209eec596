//! What was found in somebody's notes, in plain words: nothing here is in the library before it was confirmed.

use crate::domain::Kind;

/// All that one file gives, with what was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// From the front matter, the only top heading, or the file's name.
    pub title: String,
    /// In the order of the file, each once.
    pub questions: Vec<Found>,
    /// Experiences without a question of their own.
    pub stories: Vec<Story>,
    /// Who asks, where the file is a prompt that describes somebody.
    pub persona: Option<Persona>,
    /// Levels with their areas and tenets.
    pub ladder: Option<Ladder>,
    /// A table of levels and competencies.
    pub matrix: Option<Matrix>,
    /// Things to do, ticked or not.
    pub checklist: Vec<Todo>,
    /// What to keep in mind for the round.
    pub mindset: Option<String>,
    /// What looked like something and was left out, by line.
    pub skipped: Vec<Skipped>,
}

/// A question that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The words alone, without number, label or markup.
    pub text: String,
    /// Where the words begin, from 1.
    pub line: usize,
    /// The headings above it, the outermost first. More than one path where it stood under several.
    pub topics: Vec<String>,
    /// Guessed from the words.
    pub kind: Kind,
    /// A model answer, as Markdown.
    pub answer: Option<String>,
    /// The answer in parts, where it has at least three of them.
    pub parts: Option<Parts>,
    /// What to look for, as guides for interviewers say; not an answer.
    pub hint: Option<String>,
    /// What is asked next.
    pub followups: Vec<String>,
}

/// The parts of an answer; empty where one is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Situation.
    pub situation: String,
    /// Task.
    pub task: String,
    /// Action.
    pub action: String,
    /// Result.
    pub result: String,
    /// Learning.
    pub learning: String,
}

/// An experience.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// Its heading.
    pub title: String,
    /// Where the heading stands, from 1.
    pub line: usize,
    /// As Markdown.
    pub text: String,
    /// In parts, where it has at least three of them.
    pub parts: Option<Parts>,
}

/// Who asks or coaches, and what they know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Persona {
    /// The sentence that says who they are.
    pub role: String,
    /// What they say first, or nothing.
    pub opening: String,
    /// What the company holds dear.
    pub values: Vec<String>,
    /// Names with what they mean, in general and here.
    pub framework: Vec<Element>,
    /// Who can be pointed to.
    pub people: Vec<Person>,
    /// How to behave.
    pub rules: Vec<String>,
    /// The other paragraphs, word for word.
    pub context: Vec<String>,
}

/// One element of a framework.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// `Mission`.
    pub name: String,
    /// What the word means.
    pub definition: String,
    /// What it is in this place.
    pub applied: Option<String>,
}

/// Somebody who is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// As they are called.
    pub name: String,
    /// What they are, or nothing.
    pub role: String,
}

/// Levels, the first named first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The levels in the order of the file.
    pub levels: Vec<Level>,
}

/// What is expected at one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// `Senior Engineer`.
    pub name: String,
    /// In the order of the file.
    pub areas: Vec<Area>,
}

/// One area of a level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// `Leadership`.
    pub name: String,
    /// Expected behaviours, word for word.
    pub tenets: Vec<String>,
}

/// A table of levels and competencies. `cells` has a row for each level and in it a cell for each competency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Names of the levels.
    pub levels: Vec<String>,
    /// Names of the competencies.
    pub competencies: Vec<String>,
    /// What is expected; empty where nothing is written.
    pub cells: Vec<Vec<String>>,
}

/// A thing to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Todo {
    /// Its words.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

/// Something that was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Where it begins, from 1.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// Why something was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Questions that the candidate asks.
    ForThem,
    /// Follow-ups without a question before them.
    FollowUp,
    /// Advice, criteria, what interviewers look for.
    Advice,
    /// An empty form to fill in.
    Template,
    /// A list of what the file holds.
    Contents,
    /// Sources and links.
    Sources,
    /// What a chat program says around its answer.
    Chat,
    /// What a persona says or asks.
    Persona,
    /// A heading, a row or an item without words.
    Empty,
    /// The same question again.
    Twice,
    /// An item that asks nothing.
    NotAsked,
    /// A table without a column for questions.
    Table,
    /// A block of code.
    Code,
    /// A link to a section that is not in the file.
    LostLink,
}
