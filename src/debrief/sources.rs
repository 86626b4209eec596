//! What a debrief is made from.

use std::sync::Arc;

use crate::domain::{Attempt, Level, Library, Page, PersonaId, RoundRecord, Wall};

/// What a debrief is made from. Nothing of it needs to fit the rest.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The round.
    pub record: &'a RoundRecord,
    /// Its attempts, as far as they are at hand; others are passed over.
    pub attempts: &'a [Arc<Attempt>],
    /// All content at hand.
    pub library: &'a Library,
    /// The reference works as pages, where they have come: what is expected at each level is quoted from them.
    pub pages: &'a [Page],
    /// The level the candidate aims at, where they chose one.
    pub aim: Option<Level>,
    /// Minutes from UTC to the candidate's own time.
    pub offset: i64,
}

impl Sources<'_> {
    /// A moment where the candidate is.
    pub(super) fn local(&self, at: Wall) -> Wall {
        Wall(at.0.saturating_add(self.offset.saturating_mul(60_000)))
    }

    /// Who asked something, each once, in the order they first spoke.
    pub(super) fn askers(&self) -> Vec<PersonaId> {
        let plan = &self.record.plan;
        let mut askers: Vec<PersonaId> = Vec::new();
        for place in 0..plan.questions.len() {
            let asker = plan.asker(place);
            if !askers.contains(asker) {
                askers.push(asker.clone());
            }
        }
        askers
    }
}
