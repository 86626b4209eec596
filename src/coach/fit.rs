//! Which passage of the pack fits what was said, and is meant for who said it.

use super::conversation::Conversation;
use super::listen::leads_people;
use super::passage::{Passage, Source};
use super::topic::Topic;
use std::mem::discriminant;

/// What was said before, what was decided and the topic itself count less than the last reply.
const MEMORY: f32 = 0.4;
const DECIDED: f32 = 0.5;
const TOPIC: f32 = 0.5;
const KIN: f32 = 0.25;

/// What the reply adds, and what the subject adds, come to no more than this: neither may silence the other.
const OF_REPLY: f32 = 7.0;
const OF_SUBJECT: f32 = 4.0;

/// How much less a passage is worth that is of the same sort as the last one quoted.
const SAME_SORT: f32 = 0.8;

/// Elements of a framework speak of the whole company and fit a person's case less often.
const ELEMENT: f32 = 0.8;

/// So near to the subject a passage is at least: one rare word of the topic, or of what lies near it.
const NEAR: f32 = 0.4;

/// What is so near to the reply itself fits whatever the talk is about: three sure words in common.
const CLEAR: f32 = 2.5;

/// Where nothing fits, the subject tells more than a word in common.
const LITTLE: f32 = 0.3;

/// From here on a passage fits: two rare words in common, or one and the topic. Found by reading what was quoted.
const FITS: f32 = 0.9;

impl Conversation {
    /// How well each passage fits what was said now, before, and the topic.
    pub(super) fn weights(&self, words: &str) -> Vec<f32> {
        let words = self.beside_role(words);
        // Words that lead to a subject are not about it.
        let mut sum = self.grounds.weigh(if self.turned { "" } else { &words });
        let memory = self.threads.last().map_or("", |it| it.memory.as_str());
        let before = self.grounds.index.weigh(memory);
        let decided = self.grounds.index.weigh(self.decided());
        for (place, own) in sum.iter_mut().enumerate() {
            let at = |of: &[f32]| of.get(place).copied().unwrap_or_default();
            *own = bounded(*own + MEMORY * at(&before) + DECIDED * at(&decided), OF_REPLY);
        }
        for (own, near) in sum.iter_mut().zip(self.near()) {
            *own += bounded(near, OF_SUBJECT);
        }
        sum
    }

    /// The last step that was decided on. Who then names a day says nothing that a passage could fit.
    fn decided(&self) -> &str {
        let last = self.threads.last().and_then(|it| it.steps.last());
        last.map_or("", |step| step.words.as_str())
    }

    /// How near each passage is to the topic, whatever was said.
    fn near(&self) -> Vec<f32> {
        let index = &self.grounds.index;
        let topic = self.threads.last().map_or(Topic::Other, |it| it.topic);
        let (terms, kin) = (index.weigh(topic.terms()), index.weigh(topic.kin()));
        terms.iter().zip(kin).map(|(terms, kin)| TOPIC * terms + KIN * kin).collect()
    }

    /// The passage that fits best and was not quoted yet, and whether it fits well.
    pub(super) fn fitting(&self, words: &str) -> Option<(usize, bool)> {
        let near = self.near();
        // A word in common with a short reply may be chance; what the talk is about is not.
        let said = self.grounds.index.weigh(if self.turned { "" } else { words });
        let on_subject = |place: usize| {
            self.threads.last().is_none_or(|it| it.topic == Topic::Other)
                || near.get(place).is_some_and(|weight| *weight >= NEAR)
                || said.get(place).is_some_and(|weight| *weight >= CLEAR)
        };
        let last = self.used.quoted.last().and_then(|&place| self.grounds.passages.get(place));
        let weighed = self.weights(words).into_iter().zip(self.grounds.passages.iter()).enumerate();
        let open = weighed.filter(|(place, (weight, passage))| {
            *weight > 0.0 && !self.used.quoted.contains(place) && self.is_theirs(passage)
        });
        let factored =
            open.map(|(place, (weight, passage))| (weight * liking(last, passage), place));
        let all: Vec<(f32, usize)> = factored.collect();
        let is_value = |place: usize| {
            matches!(self.grounds.passages.get(place).map(|it| &it.source), Some(Source::Value(_)))
        };
        let top = best(
            all.iter().copied().filter(|(weight, place)| *weight >= FITS && on_subject(*place)),
        );
        // Where nothing fits well, a value is never quite out of place.
        let subject = |place: usize| near.get(place).copied().unwrap_or_default();
        let values = all.iter().filter(|(_, place)| is_value(*place));
        let value = || best(values.map(|(weight, at)| (LITTLE * weight + subject(*at), *at)));
        top.map(|place| (place, true)).or_else(|| value().map(|place| (place, false)))
    }

    /// Where nothing fits: a value or an element that was not quoted, or what was quoted longest ago.
    pub(super) fn oldest(&self) -> Option<usize> {
        let usable =
            |place: &usize| self.grounds.passages.get(*place).is_some_and(|it| self.is_theirs(it));
        let all = 0..self.grounds.passages.len();
        all.filter(usable).min_by_key(|place| {
            self.used.quoted.iter().rposition(|it| it == place).map_or(0, |when| when + 1)
        })
    }

    /// Whether a passage is meant for the candidate: tenets of their own level, and of the next where that is the subject.
    fn is_theirs(&self, passage: &Passage) -> bool {
        let Source::Tenet(rung, _) = passage.source else { return true };
        let grows = self
            .threads
            .last()
            .is_some_and(|it| matches!(it.topic, Topic::Promotion | Topic::Growth));
        self.rung == Some(rung) || (grows && self.next_rung() == Some(rung))
    }

    /// The rung above the candidate's, in the same line of work.
    pub(super) fn next_rung(&self) -> Option<usize> {
        let rungs = &self.grounds.ladder.as_ref()?.rungs;
        let own = rungs.get(self.rung?)?;
        let next = self.rung? + 1;
        (leads_people(&rungs.get(next)?.name) == leads_people(&own.name)).then_some(next)
    }
}

/// A weight that grows ever more slowly towards a bound.
fn bounded(weight: f32, bound: f32) -> f32 {
    weight * bound / (weight + bound)
}

/// How much a passage is worth beside others, after the last one.
fn liking(last: Option<&Passage>, passage: &Passage) -> f32 {
    let same = last.is_some_and(|last| discriminant(&last.source) == discriminant(&passage.source));
    let element = matches!(passage.source, Source::Element(_));
    (if same { SAME_SORT } else { 1.0 }) * (if element { ELEMENT } else { 1.0 })
}

/// The place with the greatest weight.
fn best(weighed: impl Iterator<Item = (f32, usize)>) -> Option<usize> {
    weighed.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, place)| place)
}
