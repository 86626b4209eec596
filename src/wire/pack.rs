//! What was taken in in one go, as the notebook keeps it: its parts are spelled as in the app's own assets.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::library::{self, saved_bank, saved_details};
use super::record::{self, Unreadable};
use super::reference::{
    coach, context, ladder, matrix, saved_coach, saved_context, saved_ladder, saved_matrix,
};
use super::store::Shelf;
use super::taking::{Taking, Wrong};
use crate::domain::{Bank, Pack, PackId, Question, Wall};

const VERSION: u32 = 1;

impl Kept for Pack {
    const SHELF: Shelf = Shelf::Packs;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.changed
    }

    fn saved(&self) -> Value {
        let questions: &[Question] = self.bank.as_ref().map_or(&[], |bank| &bank.questions);
        let item = |(it, done): &(String, bool)| Value::List(vec![words(it), Value::Flag(*done)]);
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("title", words(&self.title)),
            ("source", words(&self.source)),
            ("at", Value::Whole(self.at.0)),
            ("changed", Value::Whole(self.changed.0)),
            ("bank", json::maybe(self.bank.as_ref().map(saved_bank))),
            ("details", json::all(questions, saved_details)),
            ("ladders", json::all(&self.ladders, saved_ladder)),
            ("matrices", json::all(&self.matrices, saved_matrix)),
            ("contexts", json::all(&self.contexts, saved_context)),
            ("coaches", json::all(&self.coaches, saved_coach)),
            ("mindset", words(&self.mindset)),
            ("checklist", json::all(&self.checklist, item)),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut saved = record::taking(record, VERSION)?;
        let pack = Self {
            id: PackId::new(saved.text("id")),
            title: saved.text("title"),
            source: saved.text("source"),
            at: Wall(saved.number("at")),
            changed: Wall(saved.number("changed")),
            bank: read_bank(&mut saved),
            ladders: saved.each("ladders", ladder),
            matrices: saved.each("matrices", matrix),
            contexts: saved.each("contexts", context),
            coaches: saved.each("coaches", coach),
            mindset: saved.text("mindset"),
            checklist: saved.list("checklist", read_item),
        };
        Ok(saved.whole(pack)?)
    }
}

/// The bank, with the details of every question.
fn read_bank(saved: &mut Taking) -> Option<Bank> {
    let details = saved.objects("details");
    let mut bank = saved.one("bank", library::bank);
    let questions: &mut [Question] = bank.as_mut().map_or(&mut [], |bank| &mut bank.questions);
    if questions.len() != details.len() {
        saved.note(Wrong::Missing("details"));
    }
    for (question, details) in questions.iter_mut().zip(details) {
        saved.inner(details, |details| library::add(question, details));
    }
    bank
}

fn read_item(value: Value) -> Option<(String, bool)> {
    let [item, done] = fields::few(value)?;
    let Value::Flag(done) = done else { return None };
    Some((fields::text(item)?, done))
}
