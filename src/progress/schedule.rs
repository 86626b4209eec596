//! When every practised question is worth asking again: the memory model of FSRS-6 (crate `fsrs`), with the
//! parameters it ships.
//!
//! Every question is a card, every round in which it was answered one review, by the last take in that round; how it
//! went is [`Ease`]. Cards follow from the history's lines alone, in whatever order they are stored, so that they
//! can be made again at any time.
//!
//! Time is counted in whole days between two moments, rounded to the nearest, as an answer in the evening and one the
//! next morning are a day apart. No calendar is looked at, so that travelling changes nothing. Answers that are
//! dated after the present were given while a clock was wrong: they count as given just before the first answer
//! whose date can be believed; where there is none, the question is due at once.
//!
//! ## Why
//! 2026-11-20: the probability that one would recall is held at 0.9, which is what the model's makers use. A spoken
//! answer is more than recall, and nobody has fitted the model to interviews; it serves as a plain rule for
//! spacing, which helps more surely than any exact interval (Cepeda et al., Psychological Bulletin 132, 2006).

use fsrs::{FSRS, ItemState, MemoryState};

use super::card::DAY;
use super::{Card, Ease};
use crate::domain::{Named, Summary, Wall};

/// The probability of recall at which a question is due.
const RETENTION: f32 = 0.9;
/// The shortest and the longest time to the next review, in days: nobody prepares for longer than a year.
const INTERVALS: (f32, f32) = (1.0, 365.0);
/// Days that have passed, at most: the crate's own bound on stability.
const MOST_DAYS: i64 = 36_500;

/// The last take of a round.
struct Review<'a> {
    line: &'a Summary,
    at: Wall,
    /// Its date cannot be believed.
    misdated: bool,
}

impl<'a> Review<'a> {
    /// Misdated ones come before those of the moment they are taken to be of.
    fn rank(&self) -> (Wall, bool, Wall, (usize, &'a str)) {
        (self.at, !self.misdated, self.line.at, order(self.line))
    }
}

/// The cards of all questions that were ever answered, in the order of their first lines.
pub fn schedule(history: &[Summary], now: Wall) -> Vec<Card> {
    let mut places: Named<usize> = Named::default();
    let mut all: Vec<Vec<&Summary>> = Vec::new();
    for line in history {
        let name = line.question.as_str();
        let place = places.get(name).copied();
        match place.and_then(|place| all.get_mut(place)) {
            Some(lines) => lines.push(line),
            None => {
                places.insert(name, all.len());
                all.push(vec![line]);
            }
        }
    }
    all.iter().filter_map(|lines| card(lines, now)).collect()
}

/// The card of one question, from all its lines; none where there are none.
pub fn card(lines: &[&Summary], now: Wall) -> Option<Card> {
    let reviews = reviews(lines, now);
    let last = reviews.last()?;
    let scheduler = FSRS::new(&[]).ok()?;
    let mut state: Option<ItemState> = None;
    let mut before = last.at;
    for review in &reviews {
        let days = days_between(before, review.at);
        let memory = state.map(|state| state.memory);
        state = Some(step(&scheduler, memory, days, Ease::of(review.line))?);
        before = review.at;
    }
    let due = if last.misdated { now } else { due(last.at, state?.interval) };
    Some(Card {
        question: last.line.question.clone(),
        last: last.at,
        due,
        ease: Ease::of(last.line),
        rounds: reviews.len() as u32,
    })
}

/// The memory after a review, and how many days it holds.
fn step(scheduler: &FSRS, memory: Option<MemoryState>, days: u32, ease: Ease) -> Option<ItemState> {
    let next = scheduler.next_states(memory, RETENTION, days).ok()?;
    Some(match ease {
        Ease::Again => next.again,
        Ease::Hard => next.hard,
        Ease::Good => next.good,
        Ease::Easy => next.easy,
    })
}

/// One review for each round, the first one first.
fn reviews<'a>(lines: &[&'a Summary], now: Wall) -> Vec<Review<'a>> {
    let mut takes: Named<&Summary> = Named::default();
    for line in lines {
        let round = line.round.as_str();
        if takes.get(round).is_none_or(|known| order(known) < order(line)) {
            takes.insert(round, line);
        }
    }
    let believed = takes.things().iter().map(|line| line.at).filter(|at| *at <= now);
    let first = believed.min().unwrap_or(now);
    let mut reviews: Vec<Review<'_>> = Vec::new();
    for line in takes.into_things() {
        let misdated = line.at > now;
        let review = Review { line, at: if misdated { first } else { line.at }, misdated };
        let place = reviews.partition_point(|earlier| earlier.rank() < review.rank());
        reviews.insert(place, review);
    }
    reviews
}

/// Names of attempts of one round stand in the order of their places and takes, once those of more digits come last.
fn order(line: &Summary) -> (usize, &str) {
    (line.id.as_str().len(), line.id.as_str())
}

/// Whole days from one moment to a later one, to the nearest; none where it is not later.
fn days_between(from: Wall, to: Wall) -> u32 {
    let passed = to.0.saturating_sub(from.0).saturating_add(DAY / 2);
    passed.div_euclid(DAY).clamp(0, MOST_DAYS) as u32
}

/// Half a day early, as days are counted to the nearest.
fn due(last: Wall, interval: f32) -> Wall {
    let days = interval.round().clamp(INTERVALS.0, INTERVALS.1) as i64;
    Wall(last.0.saturating_add(days * DAY - DAY / 2))
}
