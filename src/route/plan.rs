//! A plan in an address: the link of a plan *is* the plan.
//!
//! `mode=practice&persona=amara&questions=a,b,c&thinking=30&answer=90,120,180&stretch=100&seed=7`;
//! `thinking` and `answer` are left out where there is no clock. In a panel
//! `persona` holds all who ask, with commas.

use super::query::{decode, encode, value};
use crate::domain::{Clocks, Marks, Mode, PersonaId, Plan, QuestionId, Stretch};

/// More questions than one sitting can hold.
const MOST_QUESTIONS: usize = 50;

/// More people than a panel can hold.
const MOST_ASKERS: usize = 12;

pub(super) fn spell(plan: &Plan) -> String {
    let questions: Vec<String> = plan.questions.iter().map(|id| encode(id.as_str())).collect();
    let askers: Vec<String> =
        [&plan.persona].into_iter().chain(&plan.panel).map(|id| encode(id.as_str())).collect();
    let mut query = format!(
        "mode={}&persona={}&questions={}",
        plan.mode.slug(),
        askers.join(","),
        questions.join(",")
    );
    if let Some(thinking) = plan.clocks.thinking {
        query.push_str(&format!("&thinking={thinking}"));
    }
    if let Some(Marks { green, amber, red }) = plan.clocks.answer {
        query.push_str(&format!("&answer={green},{amber},{red}"));
    }
    query.push_str(&format!("&stretch={}&seed={}", plan.clocks.stretch.percent(), plan.seed));
    query
}

/// The plan of a link, or nothing where anything in it is not as it should be.
pub(super) fn parse(query: &str) -> Option<Plan> {
    let names = value(query, "questions")?.split(',').filter(|name| !name.is_empty());
    let questions: Vec<QuestionId> = names.map(|name| QuestionId::new(decode(name))).collect();
    (1..=MOST_QUESTIONS).contains(&questions.len()).then_some(())?;
    let mut askers =
        value(query, "persona")?.split(',').take(MOST_ASKERS).map(|id| PersonaId::new(decode(id)));
    Some(Plan {
        mode: Mode::from_slug(value(query, "mode")?)?,
        persona: askers.next()?,
        panel: askers.collect(),
        questions,
        clocks: Clocks {
            thinking: optional(query, "thinking", |text| text.parse().ok())?,
            answer: optional(query, "answer", marks)?,
            stretch: Stretch::new(
                value(query, "stretch").map_or(Some(100), |text| text.parse().ok())?,
            ),
        },
        seed: u64::from(value(query, "seed").map_or(Some(0), |text| text.parse::<u32>().ok())?),
    })
}

/// `Some(None)` where the name is not there, `None` where its value is wrong.
fn optional<T>(query: &str, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
    match value(query, name) {
        Some(text) => read(text).map(Some),
        None => Some(None),
    }
}

fn marks(text: &str) -> Option<Marks> {
    let mut seconds = text.split(',').map(|mark| mark.parse().ok());
    let marks = Marks::new(seconds.next()??, seconds.next()??, seconds.next()??);
    marks.filter(|_| seconds.next().is_none())
}
