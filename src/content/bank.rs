//! A bank: `content/banks/<id>.md`, a title and questions.

use super::front::{self, Opened};
use super::section::headed;
use super::{ProblemKind, log::Log, question};
use crate::domain::{Bank, BankId};

/// The fields of a bank's front matter.
const FIELDS: [&str; 3] = ["title", "about", "topics"];

/// Reads a bank, as far as it can be read.
pub(super) fn read(id: &str, text: &str, log: &mut Log) -> Option<Bank> {
    let Opened { free, fields, nodes, .. } = front::open("bank", id, text, &FIELDS, log)?;
    let sections = headed(&nodes, 2, log);
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
