//! Native content: banks and personas as Markdown files, read with all their problems at once, and written back.
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
mod competency;
mod escape;
mod field;
mod front;
mod guide;
mod log;
mod model;
mod outline;
mod persona;
mod problem;
mod question;
mod section;
mod slug;
mod word;
mod write;

pub use competency::COMPETENCIES;
pub use model::MODEL_WORDS;
pub use problem::{Problem, ProblemKind};
pub use slug::{is_slug, slug_of};
pub use write::{write, write_persona};

use crate::domain::Library;
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

/// Reads files into a library. The problems come by file in the order given, then by line.
///
/// Where two things claim one id, the first keeps it and the second is left out.
pub fn read(files: &[SourceFile]) -> (Library, Vec<Problem>) {
    let mut library = Library::default();
    let mut log = Log::default();
    for file in files {
        log.turn_to(&file.path);
        match folder_and_stem(&file.path) {
            Some(("banks", id)) => library.banks.extend(bank::read(id, &file.text, &mut log)),
            Some(("personas", id)) => {
                library.personas.extend(persona::read(id, &file.text, &mut log));
            }
            Some(("guides", id)) => library.guides.extend(guide::read(id, &file.text, &mut log)),
            _ => log.say(1, ProblemKind::WrongFolder),
        }
    }
    (library, log.close())
}

/// `("banks", "leading-people")` of `content/banks/leading-people.md`.
fn folder_and_stem(path: &str) -> Option<(&str, &str)> {
    let (folders, name) = path.rsplit_once('/')?;
    let folder = folders.rsplit('/').next()?;
    Some((folder, name.strip_suffix(".md")?))
}
