//! How long things may be, in words, and why.

use super::check_none;
use super::models::text;
use crate::content_library::bundled;
use starling::content::MODEL_WORDS;
use starling::domain::{Persona, Question};
use std::ops::RangeInclusive;

/// Shorter is a subject and not a question; longer cannot be kept in mind while one answers.
const ASK: RangeInclusive<usize> = 5..=40;
/// Shorter is a catchword; longer is two points.
const POINT: RangeInclusive<usize> = 3..=30;
/// It is said after the candidate's own words, so it has to be short, and whole without them.
const PROBE: RangeInclusive<usize> = 4..=35;
/// Two sentences at least, and half a minute at most: the clock is waiting.
const SPEECH: RangeInclusive<usize> = 15..=80;
/// Said between two questions, while the candidate's mind is on the last answer.
const BRIDGE: RangeInclusive<usize> = 2..=20;
/// One line on a card.
const TITLE: RangeInclusive<usize> = 1..=6;
/// What follows a name: "Director, two levels above the role".
const ROLE: RangeInclusive<usize> = 1..=10;
/// One line under a title.
const LINE: RangeInclusive<usize> = 3..=25;

/// A sentence of more words is hard to hear (Plain English Campaign advises 15 to 20 on average; this is the most).
const LONGEST_SENTENCE: usize = 45;

/// Words as everything here counts them: between spaces, with a letter or a digit in them.
fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The texts that are out of their band, each with its place.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn look(&mut self, place: &dyn std::fmt::Display, text: &str, band: &RangeInclusive<usize>) {
        let words = count(text);
        if !band.contains(&words) {
            let (least, most) = (band.start(), band.end());
            self.0.push(format!("{place}: {words} words, say it in {least} to {most}: {text}"));
        }
    }
}

#[test]
fn questions_points_and_probes_keep_to_their_lengths() {
    let mut faults = Faults::default();
    for Question { id, ask, points, probes, model, .. } in bundled().questions() {
        faults.look(id, ask, &ASK);
        points.iter().for_each(|point| faults.look(id, point, &POINT));
        probes.iter().for_each(|probe| faults.look(id, &probe.ask, &PROBE));
        model.iter().for_each(|model| faults.look(id, &text(model), &MODEL_WORDS));
    }
    check_none(faults.0, "these are too short or too long:");
}

#[test]
fn what_a_persona_says_keeps_to_its_length() {
    let mut faults = Faults::default();
    for Persona { id, tone, role, opening, closing, bridges, .. } in &bundled().personas {
        faults.look(id, opening, &SPEECH);
        faults.look(id, closing, &SPEECH);
        faults.look(id, tone, &LINE);
        faults.look(id, role, &ROLE);
        bridges.iter().for_each(|bridge| faults.look(id, bridge, &BRIDGE));
    }
    check_none(faults.0, "these are too short or too long:");
}

#[test]
fn titles_fit_a_card() {
    let library = bundled();
    let mut faults = Faults::default();
    for bank in &library.banks {
        faults.look(&bank.id, &bank.title, &TITLE);
        faults.look(&bank.id, &bank.about, &LINE);
    }
    library.guides.iter().for_each(|guide| faults.look(&guide.id, &guide.title, &TITLE));
    check_none(faults.0, "these are too short or too long:");
}

#[test]
fn sentences_can_be_heard_at_once() {
    let mut faults = Vec::new();
    for question in bundled().questions() {
        let Some(model) = &question.model else { continue };
        let text = text(model);
        let sentences = text.split_inclusive(['.', '?', '!', '\n']);
        let long = sentences.filter(|sentence| count(sentence) > LONGEST_SENTENCE);
        faults.extend(long.map(|sentence| format!("{}: {sentence}", question.id)));
    }
    check_none(faults, "these sentences have more than 45 words; make two of them:");
}
