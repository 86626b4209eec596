//! A story, as the notebook keeps it.

use super::fields;
use super::json::{self, Value, number, object, words};
use super::kept::Kept;
use super::library::texts;
use super::record::{self, Unreadable};
use super::store::Shelf;
use super::taking::Wrong;
use crate::domain::{Frame, Level, QuestionId, Rating, Story, StoryId, Telling, Wall};

const VERSION: u32 = 1;

impl Kept for Story {
    const SHELF: Shelf = Shelf::Stories;

    fn key(&self) -> &str {
        self.id.as_str()
    }

    fn changed(&self) -> Wall {
        self.changed
    }

    fn saved(&self) -> Value {
        object([
            ("v", number(VERSION.into())),
            ("id", words(self.id.as_str())),
            ("title", words(&self.title)),
            ("frame", words(self.frame.slug())),
            ("passages", texts(&self.passages)),
            ("notes", words(&self.notes)),
            ("competencies", texts(&self.competencies)),
            ("level", json::maybe(self.level.map(|level| words(level.slug())))),
            ("strength", json::maybe(self.strength.map(|it| number(it.value().into())))),
            ("claims", words(&self.claims)),
            ("names", texts(&self.names)),
            ("questions", json::all(&self.questions, |id| words(id.as_str()))),
            ("told", json::all(&self.told, saved_telling)),
            ("made", Value::Whole(self.made.0)),
            ("changed", Value::Whole(self.changed.0)),
        ])
    }

    fn read(record: Value) -> Result<Self, Unreadable> {
        let mut saved = record::taking(record, VERSION)?;
        let story = Self {
            id: StoryId::new(saved.text("id")),
            title: saved.text("title"),
            frame: saved.word("frame", "frame", Frame::from_slug, Frame::Star),
            passages: saved.texts("passages"),
            notes: saved.text("notes"),
            competencies: saved.texts("competencies"),
            level: saved.maybe("level", |slug| Level::from_slug(slug.as_text()?)),
            strength: saved.maybe("strength", |value| Rating::new(fields::whole(value)?)),
            claims: saved.text("claims"),
            names: saved.texts("names"),
            questions: saved.texts("questions").into_iter().map(QuestionId::new).collect(),
            told: saved.list("told", read_telling),
            made: Wall(saved.number("made")),
            changed: Wall(saved.number("changed")),
        };
        if story.passages.len() != story.frame.parts().len() {
            saved.note(Wrong::Missing("passages"));
        }
        Ok(saved.whole(story)?)
    }
}

/// When, to whom, and perhaps the question.
fn saved_telling(telling: &Telling) -> Value {
    let question = telling.question.as_ref().map(|id| words(id.as_str()));
    Value::List(vec![Value::Whole(telling.at.0), words(&telling.to), json::maybe(question)])
}

fn read_telling(value: Value) -> Option<Telling> {
    let [at, to, question] = fields::few(value)?;
    let question = match question {
        Value::Null => None,
        question => Some(QuestionId::new(fields::text(question)?)),
    };
    Some(Telling { at: Wall(fields::whole(at)?), to: fields::text(to)?, question })
}
