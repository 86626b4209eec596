//! What somebody says that they will do.

use super::Reply;
use super::clause::opens;
use crate::domain::Span;

/// With these one says what one will do.
const LEADS: &[&str] = &[
    "i will",
    "i'll",
    "i am going to",
    "i'm going to",
    "i plan to",
    "my next step is",
    "my first step is",
    "i promise to",
    "i have decided to",
    "i decided to",
    "i shall",
];

/// Behind a lead: what follows is no step.
const NO_STEP: &[&str] = &[
    "be", "never", "not", "probably", "have", "lose", "fail", "die", "miss", "always", "get",
    "quit", "feel", "see", "think", "say", "tell", "try",
];

/// Longer sentences are no step that one could keep in mind.
const MOST: usize = 40;

/// The sentences in which somebody says what they will do.
pub(super) fn steps(reply: &Reply<'_>) -> Vec<String> {
    reply
        .sentences
        .iter()
        .filter(|span| is_step(reply, **span))
        .filter_map(|span| line(reply, *span))
        .collect()
}

fn is_step(reply: &Reply<'_>, span: Span) -> bool {
    let words = reply.text.words_in(span);
    (0..words.len()).any(|at| {
        let Some(rest) = words.get(at..) else { return false };
        let Some(lead) = LEADS.iter().find_map(|lead| opens(&reply.text, rest, lead)) else {
            return false;
        };
        let next = rest.get(lead).map(|word| reply.text.lower(word)).unwrap_or("not");
        // "I will see her on Monday", "I will tell him" are steps; "I will see" is none.
        let weak = matches!(next, "see" | "tell" | "try" | "say" | "think" | "get");
        !NO_STEP.contains(&next) || (weak && rest.len() > lead + 2)
    })
}

/// The first sentence that says something, where it can be told again.
pub(super) fn first(reply: &Reply<'_>) -> Option<String> {
    let mut sentences = reply.sentences.iter();
    let full = sentences.find(|span| reply.text.words_in(**span).len() >= 3);
    full.or(reply.sentences.first()).and_then(|span| line(reply, *span))
}

/// A sentence on one line without marks of layout; nothing where it is too long.
fn line(reply: &Reply<'_>, span: Span) -> Option<String> {
    let said = span.of(reply.text.raw);
    let words: Vec<&str> = said.split_whitespace().collect();
    let line = words.join(" ").replace(['<', '>', '*', '`', '#', '|', '[', ']', '_', '"'], "");
    let line = line.trim().to_owned();
    (words.len() <= MOST && !line.is_empty() && line.len() <= 300).then_some(line)
}

/// Words for a day to come.
pub(super) const DAYS: &str = "today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|next month|this month|\
    next sprint|in two weeks|in a week|in three weeks|in a month|by the end of|this afternoon|next one to one|our next|until|january|february|\
    march|april|june|july|august|september|october|november|december|right after|before the";
