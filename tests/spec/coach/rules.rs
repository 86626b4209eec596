//! What holds in every conversation.

use starling::coach::{Conversation, Grounds, MOST_WORDS};
use std::collections::BTreeSet;

/// Words by which one tells others what to do.
const SOLUTIONS: [&str; 12] = [
    "you should",
    "you must",
    "you ought",
    "if i were you",
    "i recommend",
    "i suggest",
    "my advice",
    "why don't you",
    "have you considered",
    "try to",
    "the best way",
    "make sure",
];

/// What the coach says of its own: without what is quoted, of the pack or of the candidate.
fn own_words(said: &str) -> String {
    said.split('"').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The question of a turn, without the words around it.
fn question(said: &str) -> Option<&str> {
    let end = said.find('?')?;
    let start = said[..end].rfind(['.', '"', '!']).map_or(0, |at| at + 1);
    Some(said[start..end].trim())
}

/// Holds a conversation to every rule.
#[track_caller]
pub fn check(conversation: &Conversation, grounds: &Grounds) {
    let mut asked = BTreeSet::new();
    let mut since = 0;
    for (reply, said) in conversation.turns() {
        let words = &said.words;
        assert!(!words.is_empty(), "nothing was said to {reply:?}");
        assert!(words.split_whitespace().count() <= MOST_WORDS, "too long: {words}");
        assert!(words.matches('?').count() <= 1, "more than one question: {words}");
        let told = own_words(words);
        assert!(!SOLUTIONS.iter().any(|it| told.contains(it)), "a solution: {words}");
        // In a question these are what the candidate decides.
        let statements = told.split_inclusive(['.', '?']).filter(|it| !it.ends_with('?'));
        let advises = statements.into_iter().any(|it| {
            ["you could", "you need to", "you have to"].iter().any(|words| it.contains(words))
        });
        assert!(!advises, "a solution: {words}");
        if let Some(question) = question(words) {
            assert!(asked.insert(question.to_owned()), "asked twice: {question}");
        }
        for quote in &said.quotes {
            assert!(words.contains(&quote.words), "{words}");
            assert!(
                grounds.all().iter().any(|it| it.contains(&quote.words)),
                "not in the pack: {}",
                quote.words
            );
            assert!(!quote.place.is_empty());
        }
        since = if said.quotes.is_empty() { since + 1 } else { 0 };
        assert!(
            said.closed || since < 3 || grounds.all().is_empty(),
            "no quotation in three turns: {words}"
        );
    }
}
