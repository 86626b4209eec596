//! Present and next level beside each other, where promotion is the subject.

use super::conversation::{Asked, Conversation};
use super::passage::{Passage, Source};
use super::question::quoted;
use super::said::{Pieces, Quote, count};

/// Two quotations beside each other have as many words together.
const BOTH: usize = 36;

/// How much it counts that the two speak of the same, beside what was said.
const LIKE: f32 = 0.2;

impl Conversation {
    /// The tenet of the next level that fits, beside the one of the present level that is most like it.
    pub(super) fn compare(&mut self, words: &str) -> Option<Pieces> {
        let (own, next) = (self.rung?, self.next_rung()?);
        let (lower, upper) = self.pair(words, own, next)?;
        let passage = |place: usize| self.grounds.passages.get(place).cloned();
        let (below, above) = (passage(lower)?, passage(upper)?);
        let (here, there) = (self.rung_name(own)?, self.rung_name(next)?);
        let middle = format!(
            "At {here} your ladder says: \"{}\" At {there}: \"{}\"",
            below.words, above.words
        );
        let question = self.any_fresh(quoted::AFTER_BOTH)?;
        let quotes =
            [&below, &above].map(|it| Quote { words: it.words.clone(), place: it.place.clone() });
        for (place, quote) in [lower, upper].into_iter().zip(&quotes) {
            self.note(place, quote.clone(), words);
        }
        self.threads.last_mut()?.compared = true;
        self.asked = Asked::Open;
        Some(Pieces { middle, quotes: quotes.into(), question, ..Pieces::default() })
    }

    /// The pair of tenets of one area that fits best, and is short enough.
    fn pair(&self, words: &str, own: usize, next: usize) -> Option<(usize, usize)> {
        let weights = self.weights(words);
        let mut best: Option<(f32, usize, usize)> = None;
        for (upper, area, above) in self.tenets(next) {
            let weight = weights.get(upper).copied().unwrap_or_default();
            for (lower, same, below) in self.tenets(own) {
                if same != area || !go_together(below, above) {
                    continue;
                }
                let near = LIKE * self.grounds.index.nearness(&below.words, &above.words) + weight;
                if best.is_none_or(|(most, ..)| near > most) {
                    best = Some((near, lower, upper));
                }
            }
        }
        best.map(|(_, lower, upper)| (lower, upper))
    }

    /// The tenets of a rung, each with its place and area.
    fn tenets(&self, rung: usize) -> impl Iterator<Item = (usize, &str, &Passage)> {
        let all = self.grounds.passages.iter().enumerate();
        all.filter_map(move |(place, passage)| match &passage.source {
            Source::Tenet(at, area) if *at == rung => Some((place, area.as_str(), passage)),
            _ => None,
        })
    }

    /// What the ladder calls a rung.
    pub(super) fn rung_name(&self, rung: usize) -> Option<&str> {
        Some(self.grounds.ladder.as_ref()?.rungs.get(rung)?.name.as_str())
    }
}

/// Whether two tenets can be said in one turn.
fn go_together(below: &Passage, above: &Passage) -> bool {
    let words = count(&below.words) + count(&above.words);
    words <= BOTH && !below.words.contains('?') && !above.words.contains('?')
}
