//! The course of an answer: what was told before a sentence, what comes after it, and what it says more than the
//! others do.
//!
//! "I had to" among five sentences of needs says less than alone, and the first deed of one's own says more than
//! the tenth. People differ in what they say all the time; what changes in the course of an answer, they share.

use super::rules::{self, Weights};
use crate::score::clause::{Subject, Tense};
use crate::score::lexicon::Cue;
use crate::score::signs::Signs;

/// The events that are counted, by their numbers.
pub(super) const EVENTS: usize = 5;

/// More than this many are "many".
const MANY: u8 = 2;

/// How often each event was told: 0, 1, or 2 for more.
pub(super) type Counts = [u8; EVENTS];

/// What stands around one sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// What the written rules make of it.
    pub(super) ruled: Weights,
    /// Which of these numbers no other sentence of the answer exceeds.
    pub(super) is_top: [bool; 5],
    /// The events in the sentence itself: 0 or 1.
    pub(super) here: Counts,
    /// The events in the sentences before it.
    pub(super) before: Counts,
    /// The events in the sentences after it.
    pub(super) after: Counts,
}

/// Every sentence with what stands around it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Course {
    places: Vec<Place>,
    /// What the written rules make of a sentence of the answer on average.
    pub(super) mean: Weights,
}

impl Course {
    /// Goes through the sentences once in each direction.
    pub(crate) fn of(signs: &[Signs]) -> Self {
        let mut course = Self { places: signs.iter().map(alone).collect(), mean: [0.0; 5] };
        course.compare();
        let places = &mut course.places;
        count(places.iter_mut(), |place| &mut place.before);
        count(places.iter_mut().rev(), |place| &mut place.after);
        course
    }

    /// What stands around the sentence `at`.
    pub(super) fn at(&self, at: usize) -> Option<&Place> {
        self.places.get(at)
    }

    fn compare(&mut self) {
        let (mut sums, mut tops) = ([0.0_f32; 5], [f32::NEG_INFINITY; 5]);
        for place in &self.places {
            for ((sum, top), &one) in sums.iter_mut().zip(&mut tops).zip(&place.ruled) {
                *sum += one;
                *top = top.max(one);
            }
        }
        self.mean = sums.map(|sum| sum / self.places.len().max(1) as f32);
        for place in &mut self.places {
            let all = place.is_top.iter_mut().zip(place.ruled).zip(tops.iter().zip(self.mean));
            for ((is_top, one), (&top, mean)) in all {
                *is_top = one >= top && top > mean;
            }
        }
    }
}

fn alone(signs: &Signs) -> Place {
    let any = |cues: &[Cue]| signs.has_any(cues);
    let mine = signs
        .acts
        .iter()
        .any(|act| act.who == Subject::I && matches!(act.tense, Tense::Past | Tense::Plain));
    let done = signs.acts.iter().any(|act| act.who != Subject::Other && act.tense == Tense::Past);
    let here = [
        mine,
        done && !any(&[Cue::Need]),
        any(&[Cue::Need]),
        any(&[Cue::Outcome, Cue::Praise, Cue::Proof]),
        any(&[Cue::Trouble]),
    ];
    Place { ruled: rules::emission(signs), here: here.map(u8::from), ..Place::default() }
}

/// Counts on from sentence to sentence; each keeps what was counted before it.
fn count<'a>(
    places: impl Iterator<Item = &'a mut Place>,
    kept: impl Fn(&mut Place) -> &mut Counts,
) {
    let mut so_far = Counts::default();
    for place in places {
        let here = place.here;
        *kept(place) = so_far;
        for (sum, one) in so_far.iter_mut().zip(here) {
            *sum = (*sum + one).min(MANY);
        }
    }
}
