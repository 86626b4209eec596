//! What a coach is grounded in: a person, a company and, where there is one, its ladder.

use super::listen::plain::Plain;
use super::passage::{Passage, passages};
use super::retrieve::Index;
use super::topic::topics;
use crate::domain::{Coach, Context, Ladder};
use crate::score::Text;
use std::sync::Arc;

/// So many subjects of what was said help to find a passage, the clearest first.
const SUBJECTS: usize = 2;

/// A subject counts less than the words themselves.
const SUBJECT: f32 = 0.4;

/// What a conversation is grounded in. It costs nothing to copy.
#[derive(Clone, Debug)]
pub struct Grounds {
    pub(super) coach: Arc<Coach>,
    pub(super) context: Arc<Context>,
    pub(super) ladder: Option<Arc<Ladder>>,
    pub(super) passages: Arc<Vec<Passage>>,
    pub(super) index: Arc<Index>,
    /// What people are there for: the place of each person, and the matter.
    pub(super) matters: Arc<Vec<(usize, String)>>,
    /// Finds people by their matters.
    pub(super) people: Arc<Index>,
}

impl Grounds {
    /// Reads what there is to quote. Everything but the coach and the context may be empty.
    pub fn new(coach: Coach, context: Context, ladder: Option<Ladder>) -> Self {
        let passages = passages(&context, ladder.as_ref());
        let findable: Vec<String> = passages.iter().map(Passage::findable).collect();
        let index = Index::new(findable.iter().map(String::as_str));
        let matters = matters(&context);
        Self {
            people: Arc::new(Index::new(matters.iter().map(|(_, matter)| matter.as_str()))),
            matters: Arc::new(matters),
            coach: Arc::new(coach),
            context: Arc::new(context),
            ladder: ladder.map(Arc::new),
            passages: Arc::new(passages),
            index: Arc::new(index),
        }
    }

    /// The passages that fit what somebody said, the best first, each with where it stands; none that has nothing
    /// in common with it.
    pub fn find(&self, said: &str) -> Vec<(&str, &str)> {
        let weights = self.weigh(said);
        let mut found: Vec<(f32, &Passage)> =
            weights.into_iter().zip(self.passages.iter()).collect();
        found.retain(|(weight, _)| *weight > 0.0);
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        found.into_iter().map(|(_, it)| (it.words.as_str(), it.place.as_str())).collect()
    }

    /// How well each passage fits what somebody said: by its words, and by the subjects that are heard in it.
    pub(super) fn weigh(&self, said: &str) -> Vec<f32> {
        let mut sum = self.index.weigh(said);
        for topic in topics(&Plain::of(&Text::new(said))).into_iter().take(SUBJECTS) {
            for (own, other) in sum.iter_mut().zip(self.index.weigh(topic.terms())) {
                *own += SUBJECT * other;
            }
        }
        sum
    }

    /// Everything that can be quoted.
    pub fn all(&self) -> Vec<&str> {
        let names = self.context.values.iter().map(|it| it.name.as_str());
        self.passages.iter().map(|it| it.words.as_str()).chain(names).collect()
    }
}

/// What each person is there for; the role of one for whom nothing is written.
fn matters(context: &Context) -> Vec<(usize, String)> {
    let people = context.people.iter().enumerate();
    let all = people.flat_map(|(place, person)| {
        let own = person.ask_about.iter().filter(|it| !it.is_empty());
        let role = Some(&person.role).filter(|_| person.ask_about.is_empty());
        own.chain(role).map(move |matter| (place, matter.clone()))
    });
    all.collect()
}
