//! Finding answers of the past by what is known of them.

use crate::domain::{Item, Kind, Mode, Named, PersonaId, Summary, Wall};

/// What is looked for. What is not given is not asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// The kind of question.
    pub kind: Option<Kind>,
    /// How the round was run.
    pub mode: Option<Mode>,
    /// Who asked.
    pub persona: Option<PersonaId>,
    /// Not handed in before.
    pub since: Option<Wall>,
    /// Whether it was scored.
    pub scored: Option<bool>,
    /// An item that it lacks, wholly or in part.
    pub gap: Option<Item>,
}

impl Past {
    /// Whether an answer is looked for.
    pub fn is(&self, line: &Summary) -> bool {
        self.kind.is_none_or(|kind| kind == line.kind)
            && self.mode.is_none_or(|mode| mode == line.mode)
            && self.since.is_none_or(|since| since <= line.at)
            && self.scored.is_none_or(|scored| scored == line.met.is_some())
            && self.gap.is_none_or(|item| line.gaps.contains(&item))
            && self.persona.as_ref().is_none_or(|persona| *persona == line.persona)
    }
}

/// The places of the answers that are looked for, the latest first; only those to some questions where these are
/// given.
pub fn find_past(history: &[Summary], past: &Past, questions: Option<&Named<()>>) -> Vec<usize> {
    let asked = |line: &Summary| questions.is_none_or(|it| it.contains(line.question.as_str()));
    let places = history.iter().enumerate().rev();
    places.filter(|(_, line)| past.is(line) && asked(line)).map(|(place, _)| place).collect()
}
