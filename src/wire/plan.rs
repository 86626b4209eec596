//! A plan as it is saved inside a draft or a round.

use super::fields::{self, Fields};
use super::json::{self, Value, number, object, words};
use crate::domain::{Clocks, Marks, Mode, PersonaId, Plan, QuestionId, Stretch};

/// A panel is a field that other rounds do not have.
pub(super) fn saved_plan(plan: &Plan) -> Value {
    let saved = object([
        ("mode", words(plan.mode.slug())),
        ("persona", words(plan.persona.as_str())),
        ("questions", json::all(&plan.questions, |id| words(id.as_str()))),
        ("thinking", json::maybe(plan.clocks.thinking.map(|it| number(it.into())))),
        ("marks", json::maybe(plan.clocks.answer.map(saved_marks))),
        ("stretch", number(plan.clocks.stretch.percent().into())),
        ("seed", number(plan.seed)),
    ]);
    json::with_later(saved, [("panel", json::all(&plan.panel, |id| words(id.as_str())))])
}

pub(super) fn saved_marks(marks: Marks) -> Value {
    json::all(&[marks.green, marks.amber, marks.red], |mark| number((*mark).into()))
}

/// The plan that a record holds.
pub(super) fn read_plan(value: Value) -> Option<Plan> {
    let mut plan = Fields::of(value)?;
    let plan = Plan {
        mode: plan.word("mode", Mode::from_slug).ok()?,
        persona: PersonaId::new(plan.text("persona").ok()?),
        panel: personas(plan.maybe("panel", |value| fields::list(value, fields::text)).ok()?),
        questions: plan.texts("questions").ok()?.into_iter().map(QuestionId::new).collect(),
        clocks: Clocks {
            thinking: plan.maybe("thinking", fields::whole).ok()?,
            answer: plan.maybe("marks", read_marks).ok()?,
            stretch: Stretch::new(plan.whole("stretch").ok()?),
        },
        seed: plan.whole("seed").ok()?,
    };
    (!plan.questions.is_empty()).then_some(plan)
}

fn personas(ids: Option<Vec<String>>) -> Vec<PersonaId> {
    ids.unwrap_or_default().into_iter().map(PersonaId::new).collect()
}

/// Three marks that rise.
pub(super) fn read_marks(value: Value) -> Option<Marks> {
    let [green, amber, red] = fields::row(value)?.map(|mark| u32::try_from(mark).ok());
    Marks::new(green?, amber?, red?)
}
