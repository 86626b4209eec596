//! A plan as it is saved inside a draft or a round.

use serde::{Deserialize, Serialize};

use crate::domain::{Clocks, Marks, Mode, PersonaId, Plan, QuestionId, Stretch};

#[derive(Serialize, Deserialize)]
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

    pub(super) fn plan(self) -> Option<Plan> {
        let answer = match self.marks {
            Some([green, amber, red]) => Some(Marks::new(green, amber, red)?),
            None => None,
        };
        Some(Plan {
            mode: Mode::from_slug(&self.mode)?,
            persona: PersonaId::new(self.persona),
            questions: self.questions.into_iter().map(QuestionId::new).collect(),
            clocks: Clocks { thinking: self.thinking, answer, stretch: Stretch::new(self.stretch) },
            seed: self.seed,
        })
    }
}
