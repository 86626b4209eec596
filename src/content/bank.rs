//! A bank: `content/banks/<id>.md`, a title and questions.

use super::field::Fields;
use super::section::{cut, stray};
use super::{ProblemKind, front, log::Log, outline, question};
use crate::domain::{Bank, BankId};

/// The fields of a bank's front matter.
const FIELDS: [&str; 3] = ["title", "about", "topics"];

/// Reads a bank, as far as it can be read.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Bank> {
    let free = log.claim("bank", id, 1);
    let front = front::cut(text, log)?;
    let fields = Fields::sift(front.fields, &FIELDS, 1, log);
    let nodes = outline::read(&front.body, front.body_line, log);
    let (before, sections) = cut(&nodes, 2);
    stray(before, log);
    if sections.is_empty() {
        log.say(1, ProblemKind::NoQuestions);
    }
    let questions = sections.iter().filter_map(|section| question::read(section, log)).collect();
    let bank = Bank {
        id: BankId::new(id),
        title: fields.text("title", log),
        about: fields.text("about", log),
        topics: fields.slugs("topics", log),
        questions,
    };
    free.then_some(bank)
}
