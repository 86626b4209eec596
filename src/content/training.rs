//! An answer to practise judging with: `content/training/<id>.md`.

use super::field::Fields;
use super::front::{self, Opened};
use super::{guide, log::Log};
use crate::domain::{Item, QuestionId, Sample};

/// Reads an answer. One without words stands for the model answer of its question.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Sample> {
    let keys = ["question", "missing", "partly"];
    let Opened { free, fields, nodes, body_line } = front::open("answer", id, text, &keys, log)?;
    let answer = match nodes.is_empty() {
        true => Vec::new(),
        false => guide::page(id, String::new(), &nodes, body_line, log).lead,
    };
    let question = QuestionId::new(fields.reference("question", "question", log));
    let [missing, partly] = ["missing", "partly"].map(|key| items(&fields, key, log));
    free.then(|| Sample { id: id.to_owned(), question, answer, missing, partly })
}

/// A field that need not be there.
fn items(fields: &Fields, key: &'static str, log: &mut Log) -> Vec<Item> {
    match fields.maybe(key) {
        Some(_) => fields.words(key, log),
        None => Vec::new(),
    }
}
