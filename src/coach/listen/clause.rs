//! What is wanted and what stands in the way, in the words it was said.

use super::Reply;
use crate::score::{Cue, Text, Word};

/// Behind these stands what is wanted.
const WANTS: &[&str] = &[
    "i want to",
    "i would like to",
    "i'd like to",
    "i would love to",
    "i'd love to",
    "i hope to",
    "i wish to",
    "i aim to",
    "my goal is to",
    "my aim is to",
];

/// What one wants of a talk is no goal: "I want to talk about", "I want to ask".
const NO_GOAL: &[&str] = &[
    "talk",
    "discuss",
    "speak",
    "ask",
    "know",
    "say",
    "tell",
    "hear",
    "stop",
    "end",
    "go",
    "understand",
    "finish",
    "thank",
    "come",
    "start",
    "add",
    "be",
    "look",
];

/// Behind these stands what is in the way.
const TROUBLES: &[&str] = &[
    "the problem is that",
    "the problem is",
    "the hard part is that",
    "the hard part is",
    "the trouble is that",
    "the trouble is",
    "what stops me is",
    "what holds me back is",
];

/// With these begins what is in the way.
const CANNOT: &[&str] = &[
    "i can't",
    "i cannot",
    "i can not",
    "i'm afraid",
    "i am afraid",
    "i struggle",
    "i find it hard",
    "i find it difficult",
    "i am not able",
    "i never know",
    "i have no time",
    "i don't dare",
    "i do not dare",
    "i keep putting",
    "there is never",
];

/// With these a new clause begins.
const ENDS: &[&str] = &[
    "because", "but", "so", "which", "although", "though", "while", "if", "when", "since",
    "however", "then",
];

/// Behind "and" these begin a clause of their own.
const SUBJECTS: &[&str] = &[
    "i", "i'm", "we", "they", "he", "she", "it", "my", "our", "the", "this", "that", "now", "then",
    "there", "want",
];

/// The most words that are said back: as many as can be taken in as one thing.
const MOST: usize = 12;

/// What is wanted.
pub(super) fn goal(reply: &Reply<'_>) -> Option<String> {
    let found = |words: &[Word], at: usize| {
        // "I do not know if I want to" is no wish.
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        if before.is_some_and(|word| matches!(reply.text.lower(word), "if" | "whether")) {
            return None;
        }
        let lead = WANTS.iter().find_map(|lead| opens(&reply.text, words.get(at..)?, lead))?;
        let first = reply.text.lower(words.get(at + lead)?);
        // "to do that" says nothing on its own.
        let object = words.get(at + lead + 1).map(|word| reply.text.lower(word));
        if matches!(object, Some("that" | "it" | "this" | "so")) {
            return None;
        }
        (!NO_GOAL.contains(&first))
            .then(|| clause(&reply.text, words.get(at + lead - 1..)?, 3))
            .flatten()
    };
    each(reply, found)
}

/// What stands in the way.
pub(super) fn obstacle(reply: &Reply<'_>) -> Option<String> {
    let found = |words: &[Word], at: usize| {
        let rest = words.get(at..)?;
        if let Some(lead) = TROUBLES.iter().find_map(|lead| opens(&reply.text, rest, lead)) {
            return clause(&reply.text, rest.get(lead..)?, 3);
        }
        CANNOT.iter().find_map(|lead| opens(&reply.text, rest, lead))?;
        clause(&reply.text, rest, 4)
    };
    each(reply, found)
}

/// The first thing found at any word of any sentence.
fn each(reply: &Reply<'_>, found: impl Fn(&[Word], usize) -> Option<String>) -> Option<String> {
    reply.sentences.iter().find_map(|&span| {
        let words = reply.text.words_in(span);
        let asked = span.of(reply.text.raw).contains('?');
        if asked { None } else { (0..words.len()).find_map(|at| found(words, at)) }
    })
}

/// How many words a phrase has, where these words begin with it.
pub(super) fn opens(text: &Text<'_>, words: &[Word], phrase: &str) -> Option<usize> {
    let mut count = 0;
    for (place, part) in phrase.split(' ').enumerate() {
        if text.lower(words.get(place)?) != part {
            return None;
        }
        count = place + 1;
    }
    Some(count)
}

/// The words up to the end of the clause: nothing where it has fewer than `least`, is too long to be said back or
/// holds anything but words.
fn clause(text: &Text<'_>, words: &[Word], least: usize) -> Option<String> {
    let mut end = 0;
    while let Some(word) = words.get(end) {
        let next = words.get(end + 1).map(|next| text.lower(next)).unwrap_or_default();
        let lower = text.lower(word);
        let closes = ENDS.contains(&lower) || (lower == "and" && SUBJECTS.contains(&next));
        let joined =
            words.get(end.wrapping_sub(1)).is_some_and(|before| hyphen(text, before, word));
        if end > 0 && !joined && (word.after_pause || closes) {
            break;
        }
        end += 1;
    }
    let words = words.get(..end)?;
    let (first, last) = (words.first()?, words.last()?);
    let said = text.between(first, last);
    let whole =
        !matches!(text.lower(last), "the" | "a" | "to" | "of" | "my" | "and" | "or" | "that");
    let says = words.iter().any(|word| !word.cues.has(Cue::Grammar));
    (words.len() >= least && words.len() <= MOST && whole && says && is_plain(said))
        .then(|| said.to_owned())
}

/// Whether two words are one with a hyphen: "on-call".
fn hyphen(text: &Text<'_>, before: &Word, word: &Word) -> bool {
    let between = crate::domain::Span { start: before.span.end, end: word.span.start };
    between.of(text.raw) == "-"
}

/// Whether it is words only: no markup, no addresses, no second line.
pub(super) fn is_plain(said: &str) -> bool {
    said.chars().all(|it| it.is_alphanumeric() || matches!(it, ' ' | '\'' | '’' | '-' | '%' | ','))
}
