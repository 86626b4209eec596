//! What is trained on: answers as they are, and the same answers cut and turned, so that the place of a
//! sentence is no crutch.

use crate::corpus::{self, Answer, Line};
use starling::score::training::{self, FRONT, Seen};

/// One telling of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) text: String,
    pub(crate) seen: Vec<Seen>,
    /// The state of each sentence, in the numbers of the chain.
    pub(crate) states: Vec<usize>,
    /// Told as its writer told it.
    pub(crate) is_whole: bool,
    /// Where each labelled line stands, with its label.
    pub(crate) gold: Vec<(usize, usize, char)>,
    /// The part that was cut out.
    pub(crate) cut: Option<char>,
    /// How much the answer counts.
    pub(crate) boost: f64,
}

/// The answers of those who filled in four boxes are the nearest to what people give, and count double.
const OTHERS: f64 = 2.0;

/// Written as people write who fill in the four boxes of a form.
pub(crate) fn fills_boxes(answer: &Answer) -> bool {
    matches!(answer.writer(), "box" | "bxa" | "bxb" | "bxc")
}

/// The letters of the roles, in their order.
pub(crate) const LETTERS: [char; 6] = ['S', 'T', 'A', 'R', 'L', '-'];

/// An answer as it is.
pub(crate) fn whole(answer: &Answer) -> Sample {
    of(answer, &answer.lines, None)
}

/// Everything a story is trained as.
pub(crate) fn tellings(answer: &Answer) -> Vec<Sample> {
    let mut samples = vec![whole(answer)];
    for part in ['S', 'T', 'A', 'R'] {
        samples.extend(without(answer, part));
    }
    samples.extend(turned(answer));
    samples
}

/// The answer without one of its parts, where enough is left.
pub(crate) fn without(answer: &Answer, part: char) -> Option<Sample> {
    let lost = |line: &Line| line.label.starts_with(part) || (part == 'R' && line.label == "L");
    let kept: Vec<Line> = answer.lines.iter().filter(|line| !lost(line)).cloned().collect();
    let words: usize = kept.iter().map(|line| line.text.split_whitespace().count()).sum();
    (kept.len() < answer.lines.len() && words >= 35).then(|| of(answer, &kept, Some(part)))
}

/// The answer with its result told first; what was learnt stays at the end.
pub(crate) fn turned(answer: &Answer) -> Option<Sample> {
    let start =
        answer.lines.iter().rposition(|line| !matches!(line.label.as_str(), "R" | "L"))? + 1;
    let (body, end) = answer.lines.split_at_checked(start)?;
    let (results, rest): (Vec<&Line>, Vec<&Line>) = end.iter().partition(|line| line.label == "R");
    let is_first = answer.lines.first()?.label == "R";
    let lines: Vec<Line> = results.iter().copied().chain(body).chain(rest).cloned().collect();
    (!results.is_empty() && !is_first).then(|| of(answer, &lines, None))
}

fn of(answer: &Answer, lines: &[Line], cut: Option<char>) -> Sample {
    let (text, places) = corpus::text(lines);
    let letters = lines.iter().map(|line| line.label.chars().next().unwrap_or('-'));
    let gold: Vec<(usize, usize, char)> = places
        .into_iter()
        .zip(letters)
        .map(|((start, end), letter)| (start, end, letter))
        .collect();
    let seen = training::see(&text);
    let states = states(&seen, &gold);
    let boost = if fills_boxes(answer) { OTHERS } else { 1.0 };
    let is_whole = lines.len() == answer.lines.len() && first(lines) == first(&answer.lines);
    Sample { text, seen, states, gold, cut, is_whole, boost }
}

fn first(lines: &[Line]) -> Option<&str> {
    lines.first().map(|line| line.text.as_str())
}

/// The label of most of each sentence. Where a result comes before anything else, the whole is a turned telling.
fn states(seen: &[Seen], gold: &[(usize, usize, char)]) -> Vec<usize> {
    let label = |one: &Seen| {
        let shared = |&&(start, end, _): &&(usize, usize, char)| {
            end.min(one.span.end).saturating_sub(start.max(one.span.start))
        };
        let letter = gold.iter().max_by_key(shared).map_or('-', |line| line.2);
        LETTERS.iter().position(|&one| one == letter).unwrap_or(5)
    };
    let mut states: Vec<usize> = seen.iter().map(label).collect();
    let told = states.iter().copied().filter(|&state| state != 5);
    let is_turned = told.clone().next() == Some(3) && told.clone().any(|state| state < 3);
    let mut front = is_turned;
    for state in &mut states {
        front &= matches!(*state, 3..=5);
        if is_turned {
            *state = if front && *state == 3 { FRONT } else { *state + LETTERS.len() };
        }
    }
    states
}
