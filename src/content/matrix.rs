//! A matrix: `content/matrices/<id>.md`, what is expected at each level, by competency.

use super::field::Fields;
use super::front::{self, Opened};
use super::section::{Section, field_list, headed};
use super::word::slugs;
use super::{ProblemKind, log::Log};
use crate::domain::{Level, Matrix, Row};

/// Reads a matrix. Its levels are ours; every cell must be filled.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Matrix> {
    let Opened { free, fields, nodes, .. } =
        front::open("matrix", id, text, &["title", "about"], log)?;
    let sections = headed(&nodes, 2, log);
    if sections.is_empty() {
        log.say(1, ProblemKind::MissingSection("a competency"));
    }
    let rows = sections.iter().map(|section| row(section, log)).collect();
    let matrix = Matrix {
        id: id.to_owned(),
        title: fields.text("title", log),
        about: fields.text("about", log),
        levels: slugs::<Level>().into_iter().map(str::to_owned).collect(),
        rows,
    };
    free.then_some(matrix)
}

/// `## Communication`, what it is, and a bullet `level: words` for each level.
fn row(section: &Section<'_>, log: &mut Log) -> Row {
    let (cells, about) = field_list(section.body, log);
    let fields = Fields::sift(Some(cells), &slugs::<Level>(), section.line, log);
    let cells = slugs::<Level>().into_iter().map(|level| fields.text(level, log)).collect();
    Row { name: section.title.to_owned(), about, cells }
}
