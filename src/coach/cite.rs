//! Quoting the pack word for word, with a question about what was quoted.

use super::conversation::{Asked, Conversation};
use super::frame::clip;
use super::passage::Source;
use super::question::{Phase, quoted};
use super::report::{Guidance, Pointed};
use super::said::{Pieces, Quote, count};
use crate::score::split;

/// A telling of fewer words says little.
const LITTLE: usize = 8;

/// The name of a value is no longer.
const A_NAME: usize = 10;

/// Longer sentences of a candidate are not told again in a report.
const MOST: usize = 30;

impl Conversation {
    /// A sentence of the pack with a question about it.
    pub(super) fn quote(&mut self, words: &str) -> Option<Pieces> {
        let (place, fits) = self.fitting(words).or_else(|| self.oldest().map(|it| (it, false)))?;
        let passage = self.grounds.passages.get(place)?.clone();
        let quote = Quote {
            words: clip(&passage.words, |it| self.grounds.index.nearness(words, it))?,
            place: passage.place.clone(),
        };
        let pools = self.questions(&passage.source, fits);
        let question = pools.iter().find_map(|pool| self.any_fresh(pool));
        let question = match question {
            Some(question) => {
                self.asked = Asked::Open;
                question
            }
            None => self.choose(words).0,
        };
        let middle = self.framed(&passage, &quote.words);
        self.note(place, quote.clone(), words);
        Some(Pieces { middle, quotes: vec![quote], question, ..Pieces::default() })
    }

    /// A value by its name, where a turn has room for no more: the one that fits best.
    pub(super) fn quote_a_name(&mut self, words: &str) -> Option<(String, Quote)> {
        let weights = self.weights(words);
        let named = |place: &usize| match &self.grounds.passages.get(*place)?.source {
            Source::Value(name) if count(name) <= A_NAME && !name.contains('?') => {
                Some(name.clone())
            }
            _ => None,
        };
        let weigh = |place: usize| weights.get(place).copied().unwrap_or_default();
        let values = (0..weights.len()).filter(|place| named(place).is_some());
        let place = values.max_by(|one, other| weigh(*one).total_cmp(&weigh(*other)))?;
        let name = named(&place)?;
        Some((
            format!("One of your values is \"{name}\"."),
            Quote { words: name, place: "Values".into() },
        ))
    }

    /// Questions that may follow a quotation, the nearest first.
    fn questions(&self, source: &Source, fits: bool) -> [&'static [&'static str]; 2] {
        let phase = self.threads.last().map_or(Phase::Goal, |it| it.phase);
        let near = match source {
            Source::Value(_) | Source::Element(_) => quoted::after_value(phase),
            Source::Rule => quoted::after_rule(phase),
            Source::Tenet(rung, _) if self.rung.is_some_and(|own| own < *rung) => {
                quoted::after_next(phase)
            }
            Source::Tenet(..) => quoted::after_tenet(phase),
        };
        // Who has told little cannot say how a sentence fits it; and of one that does not quite fit nothing is claimed.
        let little = self.threads.last().is_none_or(|it| count(&it.memory) < LITTLE);
        if little || !fits { [quoted::AFTER_ANY, near] } else { [near, quoted::AFTER_ANY] }
    }

    /// One of some questions that was not asked, as the dice fall.
    pub(super) fn any_fresh(&mut self, pool: &[&'static str]) -> Option<String> {
        let open: Vec<&str> =
            pool.iter().copied().filter(|it| !self.used.lines.contains(*it)).collect();
        let words = (*open.get(self.dice.below(open.len()))?).to_owned();
        self.used.lines.insert(words.clone());
        Some(words)
    }

    /// Keeps what was quoted, with the words it answered to.
    pub(super) fn note(&mut self, place: usize, quote: Quote, words: &str) {
        let why = self.why(words, &quote.words);
        self.used.quoted.retain(|it| *it != place);
        self.used.quoted.push(place);
        let pointed = Pointed::Passage(quote);
        if let Some(thread) = self.threads.last_mut()
            && !thread.guidance.iter().any(|it| it.pointed == pointed)
        {
            let about = thread.topic.title().into();
            thread.guidance.push(Guidance { pointed, why, about });
        }
    }

    /// The sentence of a reply that is nearest to what it was answered with; empty where there is none.
    pub(super) fn why(&self, words: &str, said: &str) -> String {
        let lines = split(words).into_iter().map(|span| {
            let line = span.of(words).split_whitespace().collect::<Vec<_>>().join(" ");
            line.replace(['"', '<', '>', '`', '*', '#', '[', ']', '|', '_'], "")
        });
        let fit = lines.filter(|line| (3..=MOST).contains(&count(line)));
        let weighed = fit.map(|line| (self.grounds.index.nearness(&line, said), line));
        let near =
            weighed.filter(|(near, _)| *near > 0.0).max_by(|one, other| one.0.total_cmp(&other.0));
        near.map(|(_, line)| line.trim().to_owned()).unwrap_or_default()
    }
}
