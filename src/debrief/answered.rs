//! The answers that count, each with its question and its number.

use std::sync::Arc;

use super::Sources;
use super::quote::Quote;
use crate::domain::{Attempt, Checklist, Item, Kind, PersonaId, Question, Span, State, Tick};

/// A quote has up to so many characters: a long sentence.
const QUOTED: usize = 200;

/// An answer that counts.
pub(super) struct Answered<'a> {
    /// Its number in the debrief, from 1.
    pub(super) number: usize,
    /// The last take.
    pub(super) attempt: &'a Attempt,
    /// What was asked; none where the library does not know it any more.
    pub(super) question: Option<&'a Question>,
}

/// The last take of each question, in the order asked.
pub(super) fn answered<'a>(sources: &Sources<'a>) -> Vec<Answered<'a>> {
    let ours = sources.attempts.iter().filter(|it| sources.record.attempts.contains(&it.answer.id));
    let mut takes: Vec<&Arc<Attempt>> = Vec::new();
    for attempt in ours {
        match takes.iter_mut().find(|known| known.answer.place == attempt.answer.place) {
            Some(known) if known.answer.take < attempt.answer.take => *known = attempt,
            Some(_) => {}
            None => {
                let place = takes.partition_point(|it| it.answer.place < attempt.answer.place);
                takes.insert(place, attempt);
            }
        }
    }
    let number = |(place, attempt): (usize, &'a Arc<Attempt>)| Answered {
        number: place + 1,
        attempt,
        question: sources.library.question(&attempt.answer.question),
    };
    takes.into_iter().enumerate().map(number).collect()
}

impl<'a> Answered<'a> {
    /// What the reading found, where the answer was scored.
    pub(super) fn scored(&self) -> Option<&'a Checklist> {
        self.attempt.checklist.as_ref().filter(|it| it.is_scored())
    }

    /// The lines of the checklist; none where it was not scored or not read.
    pub(super) fn ticks(&self) -> &'a [Tick] {
        self.scored().map_or(&[], |checklist| &checklist.ticks)
    }

    /// What the answer is about, as slugs.
    pub(super) fn competencies(&self) -> &'a [String] {
        self.question.map_or(&[], |question| &question.competencies)
    }

    /// The line of an item.
    pub(super) fn tick(&self, item: Item) -> Option<&'a Tick> {
        self.ticks().iter().find(|tick| tick.item == item)
    }

    /// Whether the item was found; none where it was not looked for.
    pub(super) fn state(&self, item: Item) -> Option<State> {
        self.tick(item).map(|tick| tick.state)
    }

    /// The items that are not met, each with its state.
    pub(super) fn open(&self) -> impl Iterator<Item = (Item, State)> {
        let open = self.ticks().iter().filter(|tick| tick.state != State::Met);
        open.map(|tick| (tick.item, tick.state))
    }

    /// Whether that persona asked it.
    pub(super) fn was_asked_by(&self, persona: &PersonaId) -> bool {
        self.attempt.answer.persona == *persona
    }

    /// A piece of the answer; none where the span holds no words.
    pub(super) fn quote(&self, span: Span, longest: usize) -> Option<Quote> {
        Quote::of(self.number, &self.attempt.answer, span, longest)
    }

    /// The words that speak for an item most. In a story that is the first sentence that earned it; elsewhere one
    /// sentence often earns several items, and of those the one that earned the fewest others.
    pub(super) fn evidence(&self, item: Item) -> Option<Span> {
        let spans = &self.tick(item)?.evidence;
        let story = self.attempt.kind == Kind::Behavioural;
        let earned = |span: &&Span| {
            self.ticks().iter().filter(|tick| !story && tick.evidence.contains(span)).count()
        };
        spans.iter().min_by_key(earned).copied()
    }

    /// The same words as a quote.
    pub(super) fn proof(&self, item: Item) -> Option<Quote> {
        self.quote(self.evidence(item)?, QUOTED)
    }
}
