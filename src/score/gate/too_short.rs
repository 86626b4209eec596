//! Too few words to read anything from.

use crate::score::answer::Answer;

/// The shortest complete answers people write hold some 40 words; with fewer than 25 even a telegram of
/// four parts has no room. Set by looking at real short answers, with a margin below them.
const FEWEST: usize = 25;

/// The reason, where the answer is too short.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let words = answer.text.words.len();
    let seen = match words {
        0 => "There is no answer yet.".to_owned(),
        1 => "This is a single word.".to_owned(),
        words => format!("This is only {words} words."),
    };
    let next = super::instead(answer);
    (words < FEWEST).then(|| format!("{seen} In four sentences or more, {next}."))
}
