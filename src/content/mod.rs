//! Native content: banks, personas, ladders and the rest as Markdown files, read with all their problems at once, and written back.
//!
//! The format is described for authors in `content/README.md`. Broken input gives what can be used *and*
//! the list of what is wrong; nothing is made up, so a question without an id or a kind is left out.
//!
//! Never here: files, the clock, HTML. Markup that the app has no word for is either kept as the text it is
//! (HTML, scripts) or named as a problem (pictures, tables, links); it is never handed on.
//!
//! ## Why
//! 2026-11-20: the main wasm does not hold this module, as the Markdown reader costs 64 kB. `build.rs` reads the
//! bundled content while the app is built; the importer's worker will take this module into a wasm of its own.
//!
//! 2026-11-20: an id stands in the field list (`- id: ...`), not behind the heading as `{#id}`: most viewers show
//! the braces as they are, and a field that is missing or misspelt can be named like any other.

mod bank;
mod coach;
mod competency;
mod context;
mod escape;
mod field;
mod front;
mod guide;
mod ladder;
mod log;
mod matrix;
mod model;
mod moment;
mod outline;
mod page;
mod persona;
mod problem;
mod question;
mod round;
mod section;
mod slug;
mod story;
mod template;
mod training;
mod word;
mod write;

// Reports are Markdown too.
pub(crate) use escape::line as line_of_markdown;

pub use competency::COMPETENCIES;
pub use model::MODEL_WORDS;
pub use page::{pages, sample_of};
pub use problem::{Problem, ProblemKind};
pub use slug::{is_slug, slug_of};
pub use write::{
    write, write_coach, write_context, write_ladder, write_matrix, write_pack, write_persona,
    write_round, write_story, write_template,
};

use crate::domain::{Library, Story};
use log::Log;

/// A Markdown file with its path, written with `/` whatever the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// `content/banks/leading-people.md`: the folder says what it is, the name is its id.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl SourceFile {
    /// The file, or the problem that it is not text in UTF-8.
    pub fn decode(path: &str, bytes: Vec<u8>) -> Result<Self, Problem> {
        let path = path.to_owned();
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { path, text }),
            Err(fault) => {
                let before = fault.as_bytes().get(..fault.utf8_error().valid_up_to());
                let breaks = before.unwrap_or_default().iter().filter(|&&byte| byte == b'\n');
                Err(Problem { file: path, line: 1 + breaks.count(), kind: ProblemKind::NotText })
            }
        }
    }
}

/// The folders of content, each for one sort of file. Stories are nobody's but the candidate's: [`read_stories`].
pub const FOLDERS: [&str; 10] = [
    "banks",
    "personas",
    "guides",
    "rounds",
    "ladders",
    "matrices",
    "contexts",
    "coaches",
    "templates",
    "training",
];

/// Reads files into a library. The problems come by file in the order given, then by line.
///
/// Where two things claim one id, the first keeps it and the second is left out.
pub fn read(files: &[SourceFile]) -> (Library, Vec<Problem>) {
    let mut library = Library::default();
    let mut log = Log::default();
    for file in files {
        log.turn_to(&file.path);
        let (text, log) = (&file.text, &mut log);
        let Some((folder, id)) = folder_and_stem(&file.path) else {
            log.say(1, ProblemKind::WrongFolder);
            continue;
        };
        let reference = &mut library.reference;
        match folder {
            "banks" => library.banks.extend(bank::read(id, text, log)),
            "personas" => library.personas.extend(persona::read(id, text, log)),
            "guides" => library.guides.extend(guide::read(id, text, log)),
            "rounds" => library.rounds.extend(round::read(id, text, log)),
            "ladders" => reference.ladders.extend(ladder::read(id, text, log)),
            "matrices" => reference.matrices.extend(matrix::read(id, text, log)),
            "contexts" => reference.contexts.extend(context::read(id, text, log)),
            "coaches" => reference.coaches.extend(coach::read(id, text, log)),
            "templates" => reference.templates.extend(template::read(id, text, log)),
            "training" => reference.samples.extend(training::read(id, text, log)),
            _ => log.say(1, ProblemKind::WrongFolder),
        }
    }
    (library, log.close())
}

/// Reads files of the folder `stories`, which belong to a notebook and not to a library. The problems come as
/// with [`read`].
pub fn read_stories(files: &[SourceFile]) -> (Vec<Story>, Vec<Problem>) {
    let mut stories = Vec::new();
    let mut log = Log::default();
    for file in files {
        log.turn_to(&file.path);
        match folder_and_stem(&file.path) {
            Some(("stories", id)) => stories.extend(story::read(id, &file.text, &mut log)),
            _ => log.say(1, ProblemKind::WrongFolder),
        }
    }
    (stories, log.close())
}

/// `("banks", "leading-people")` of `content/banks/leading-people.md`.
fn folder_and_stem(path: &str) -> Option<(&str, &str)> {
    let (folders, name) = path.rsplit_once('/')?;
    let folder = folders.rsplit('/').next()?;
    Some((folder, name.strip_suffix(".md")?))
}
