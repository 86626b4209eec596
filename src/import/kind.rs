//! Which kind a question is, guessed from its words.
//!
//! The rule, the first that fits:
//!
//! 1. It puts a case ("What would you do if ...", "Imagine ...", "You notice ...", "Scenario: ..."): hypothetical.
//! 2. It asks for one past event ("a time when", "an example of", "have you ever", "did you", "Tell me about" anything
//!    but oneself or one's ways): behavioural.
//! 3. Anything else ("How do you ...?", "What is your ...?"): approach.

use super::inline::plain;
use super::vocabulary;
use crate::domain::Kind;

/// The kind of a question with these words.
pub fn kind_of(words: &str) -> Kind {
    let words = plain(words);
    let words = words.trim_start_matches(|it: char| !it.is_alphanumeric());
    let words = POLITE.iter().find_map(|polite| words.strip_prefix(polite)).unwrap_or(words);
    let puts_case = vocabulary::CASE.within(words) || vocabulary::CASE_OPENINGS.opens(words);
    let courteous = COURTEOUS.iter().any(|courtesy| words.contains(courtesy));
    let told = vocabulary::TOLD.rest(words).is_some_and(|rest| !vocabulary::SELF.opens(rest));
    match (puts_case && !courteous, told || vocabulary::EVENT.within(words)) {
        (true, _) => Kind::Hypothetical,
        (false, true) => Kind::Behavioural,
        (false, false) => Kind::Approach,
    }
}

/// What may stand before the words that ask.
const POLITE: [&str; 6] = [
    "please ",
    "can you please ",
    "could you please ",
    "can you ",
    "could you ",
    "would you please ",
];

/// Courtesy with the words of a case.
const COURTEOUS: [&str; 4] =
    ["would you describe a", "would you share", "would you tell", "would you give"];
