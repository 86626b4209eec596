//! A plan as it is saved inside a draft or a round.

use serde::Serialize;
use serde_json::Value;

use super::json::{self, Fields};
use crate::domain::{Clocks, Marks, Mode, PersonaId, Plan, QuestionId, Stretch};

#[derive(Serialize)]
pub(super) struct SavedPlan {
    mode: String,
    persona: String,
    questions: Vec<String>,
    thinking: Option<u32>,
    marks: Option<[u32; 3]>,
    stretch: u16,
    seed: u64,
}

impl SavedPlan {
    pub(super) fn of(plan: &Plan) -> Self {
        Self {
            mode: plan.mode.slug().into(),
            persona: plan.persona.as_str().into(),
            questions: plan.questions.iter().map(|id| id.as_str().into()).collect(),
            thinking: plan.clocks.thinking,
            marks: plan.clocks.answer.map(|marks| [marks.green, marks.amber, marks.red]),
            stretch: plan.clocks.stretch.percent(),
            seed: plan.seed,
        }
    }
}

/// The plan that a record holds.
pub(super) fn read_plan(value: Value) -> Option<Plan> {
    let mut fields = Fields::of(value)?;
    let plan = Plan {
        mode: fields.word("mode", Mode::from_slug).ok()?,
        persona: PersonaId::new(fields.text("persona").ok()?),
        questions: fields.texts("questions").ok()?.into_iter().map(QuestionId::new).collect(),
        clocks: Clocks {
            thinking: fields.maybe("thinking", json::whole).ok()?,
            answer: fields.maybe("marks", read_marks).ok()?,
            stretch: Stretch::new(fields.whole("stretch").ok()?),
        },
        seed: fields.whole("seed").ok()?,
    };
    (!plan.questions.is_empty()).then_some(plan)
}

/// Three marks that rise.
pub(super) fn read_marks(value: Value) -> Option<Marks> {
    let [green, amber, red] = json::row(value)?.map(|mark: i64| u32::try_from(mark).ok());
    Marks::new(green?, amber?, red?)
}
