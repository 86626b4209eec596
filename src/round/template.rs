//! A round that is planned but for its questions gets them.

use crate::domain::{Dice, Library, Question, QuestionId, RoundTemplate, Slot};

/// The questions of a planned round, as the seed falls: for each place one that fits, and none twice. A place
/// that nothing fits stays empty.
pub fn questions(template: &RoundTemplate, library: &Library, seed: u64) -> Vec<QuestionId> {
    let mut dice = Dice::new(seed);
    let mut chosen: Vec<QuestionId> = Vec::new();
    for slot in &template.slots {
        let fits = |question: &&Question| fits(slot, question) && !chosen.contains(&question.id);
        let fitting: Vec<&Question> = library.questions().filter(fits).collect();
        let question = fitting.get(dice.below(fitting.len()));
        chosen.extend(question.map(|question| question.id.clone()));
    }
    chosen
}

fn fits(slot: &Slot, question: &Question) -> bool {
    let looks_for = slot.competencies.iter().any(|it| question.competencies.contains(it));
    let level = slot.levels.is_empty() || slot.levels.iter().any(|it| question.levels.contains(it));
    looks_for && level && slot.kinds.contains(&question.kind)
}
