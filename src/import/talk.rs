//! Transcripts: lines with a speaker before the words. What one asks is a question, what the other says the answer.

use super::ask::asks;
use super::draft::Found;
use super::entry::{Entry, Origin};
use super::inline::{bare, key, without_signs};
use super::line::{Line, Sort, is_blank};
use super::{star, vocabulary};
use std::collections::HashMap;

/// Who asks in a transcript.
const ASKERS: &str = "interviewer recruiter hiringmanager panel panelist moderator host hr manager interviewer1 interviewer2 entrevistador entrevistadora";

/// Who answers.
const ANSWERERS: &str = "candidate interviewee me applicant guest you myself candidato candidata";

/// The fewest turns of a transcript.
const FEWEST: usize = 4;

/// A turn: who speaks, from which line on, and the words.
struct Turn {
    who: String,
    line: usize,
    words: String,
}

/// The questions of a transcript, if the lines are one.
pub(super) fn read(lines: &[Line]) -> Option<Vec<Found>> {
    let turns = turns(lines)?;
    let asker = asker(&turns)?;
    let mut questions: Vec<Found> = Vec::new();
    for turn in &turns {
        match questions.last_mut() {
            last if turn.who == asker => match last {
                Some(last) if follows(last, &turn.words) => last.followups.push(turn.words.clone()),
                _ => questions.extend(asked(turn)),
            },
            Some(last) => {
                let answer = last.answer.take().map(|before| before + "\n\n").unwrap_or_default();
                last.answer = Some(answer + &turn.words);
            }
            None => {}
        }
    }
    for found in &mut questions {
        found.parts = found.answer.as_deref().and_then(star::parts);
    }
    Some(questions)
}

/// Whether a turn asks further into the answer that was given, rather than for another event.
fn follows(last: &Found, words: &str) -> bool {
    let low = words.to_lowercase();
    let opens = [
        "and ",
        "so ",
        "but ",
        "what happened",
        "what was the",
        "how did that",
        "how did they",
        "what did you",
        "did it",
        "did they",
        "was it",
        "what would you do differently",
        "looking back",
        "can you say more",
        "could you say more",
    ];
    last.answer.is_some()
        && asks(words).is_asked()
        && words.split_whitespace().count() <= 25
        && opens.iter().any(|open| low.starts_with(open))
}

fn asked(turn: &Turn) -> Option<Found> {
    // Courtesy before the question ("Thanks. Next: ...") stays; a turn that asks nothing is no question.
    let question = sentences(&turn.words).any(|sentence| asks(sentence).is_asked());
    question.then(|| {
        Entry::new(without_courtesy(&turn.words), turn.line, &[], Origin::Whole).finish(&[])
    })
}

/// The words without thanks and transitions before the question.
fn without_courtesy(words: &str) -> &str {
    let mut words = words;
    while let Some((first, rest)) = words.split_once(['.', '!'])
        && vocabulary::TRANSITIONS.begins(&first.trim().to_lowercase())
        && sentences(rest).any(|sentence| asks(sentence).is_asked())
    {
        words = rest.trim_start();
    }
    words
}

fn sentences(words: &str) -> impl Iterator<Item = &str> {
    words.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// The turns, where most lines belong to one and two speakers have most of them.
fn turns(lines: &[Line]) -> Option<Vec<Turn>> {
    let mut turns: Vec<Turn> = Vec::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let (mut paragraphs, mut after_blank) = (0, true);
    for line in lines.iter().filter(|line| line.sort == Sort::Plain) {
        if is_blank(line) {
            after_blank = true;
            continue;
        }
        paragraphs += usize::from(after_blank);
        after_blank = false;
        if let Some((who, words)) = speaker(&line.text) {
            *counts.entry(who.clone()).or_default() += 1;
            turns.push(Turn { who, line: line.number, words: bare(words) });
        } else if let Some(last) = turns.last_mut() {
            last.words.push('\n');
            last.words.push_str(&bare(&line.text));
        }
    }
    let mut most: Vec<usize> = counts.values().copied().collect();
    most.sort_unstable_by(|one, other| other.cmp(one));
    let two: usize = most.iter().take(2).sum();
    let second = most.get(1).copied().unwrap_or_default();
    (second >= 2 && two >= FEWEST && two * 10 >= turns.len() * 8 && two * 2 >= paragraphs)
        .then_some(turns)
}

/// Who speaks in a line, and the words: `**Ana:** words`, `[00:12] Ana: words`.
fn speaker(text: &str) -> Option<(String, &str)> {
    let text = without_signs(text).trim_start_matches(['*', '_', '-', '>', ' ']);
    let text = timed(text);
    let near = text.char_indices().take_while(|(at, _)| *at < 40);
    let at = near.filter(|(_, it)| matches!(it, ':' | '：')).map(|(at, _)| at).next()?;
    let name = text.get(..at)?;
    let words = text.get(at..)?.trim_start_matches([':', '：', '*', '_', ' ']);
    let name = name.split(" (").next()?.trim_end_matches(['*', '_', ' ']);
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let short = name.split_whitespace().count() <= 3
        && name.chars().all(|it| it.is_alphanumeric() || matches!(it, ' ' | '.' | '-' | '\''));
    let part =
        star::part_name(name).is_some() || super::role::of(name).is_some_and(|_| !is_known(name));
    let question = key(name).trim_end_matches(|it: char| it.is_ascii_digit()).to_owned();
    let pair = matches!(question.as_str(), "q" | "question" | "a" | "answer");
    (capital && short && !words.is_empty() && !part && !pair).then(|| (key(name), words))
}

fn is_known(name: &str) -> bool {
    let name = key(name);
    ASKERS.split(' ').chain(ANSWERERS.split(' ')).any(|known| known == name)
}

/// The text behind `[00:12:03]`.
fn timed(text: &str) -> &str {
    let rest = text.strip_prefix(['[', '(']).and_then(|inside| inside.split_once([']', ')']));
    let rest = rest
        .filter(|(time, _)| time.chars().all(|it| it.is_ascii_digit() || matches!(it, ':' | '.')));
    rest.map_or(text, |(_, rest)| rest.trim_start_matches([' ', '-', '*']))
}

/// Who asks: one who is called so, or the one of whose turns most ask, by far.
fn asker(turns: &[Turn]) -> Option<String> {
    let known = turns.iter().find(|turn| ASKERS.split(' ').any(|known| known == turn.who));
    if let Some(turn) = known {
        return Some(turn.who.clone());
    }
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for turn in turns {
        let slot = counts.entry(turn.who.as_str()).or_default();
        slot.0 += 1;
        slot.1 += usize::from(sentences(&turn.words).any(|sentence| asks(sentence).is_strong()));
    }
    let mut shares: Vec<(usize, &str)> =
        counts.iter().map(|(who, (all, asked))| (asked * 100 / all, *who)).collect();
    shares.sort_unstable_by(|one, other| other.cmp(one));
    let (most, next) = (shares.first()?, shares.get(1)?);
    let sure = most.0 >= 60 && next.0 <= 20;
    sure.then(|| most.1.to_owned())
}
