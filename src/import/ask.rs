//! Whether words ask a candidate for something.
//!
//! A question mark is a bad test: four of ten real questions have none ("Describe a time ..."), and hundreds of
//! lines with one are rhetoric, criteria or advice. So the opening words count first, the mark second.

use super::inline::{plain, squeezed};
use super::vocabulary as words;

/// How surely words ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ask {
    /// Not at all.
    No,
    /// They may: a question mark, or a verb that also opens advice.
    Weak,
    /// They open as interviewers do.
    Strong,
}

impl Ask {
    pub(super) fn is_strong(self) -> bool {
        self == Self::Strong
    }

    pub(super) fn is_asked(self) -> bool {
        self != Self::No
    }
}

/// The longest question in words. The longest of some five hundred real ones has 74.
const LONGEST: usize = 120;

/// How far into a line one looks, in bytes: more than [`LONGEST`] words.
const REACH: usize = 1500;

/// How surely these words, with their dress, ask a candidate.
pub(super) fn asks(text: &str) -> Ask {
    if text.split_whitespace().nth(LONGEST).is_some() {
        return Ask::No;
    }
    let core = core(&plain(near(text)));
    let count = core.split_whitespace().count();
    if count == 0 || is_criterion(&core) {
        return Ask::No;
    }
    let marked = is_marked(&core);
    let wide = core.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic());
    if words::ASKS.opens(&core) && (count >= 3 || marked || wide) {
        return Ask::Strong;
    }
    let may = words::MAY_ASK.opens(&core) && count >= 3;
    match (marked, may) {
        (true, true) => Ask::Strong,
        (false, false) => Ask::No,
        _ => Ask::Weak,
    }
}

/// The beginning of a text, cut between letters.
pub(super) fn near(text: &str) -> &str {
    let mut end = text.len().min(REACH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The words behind courtesy, labels and signs.
fn core(plain: &str) -> String {
    let sign = |letter: char| !letter.is_alphanumeric();
    let number = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ')' | ' ' | ':');
    let behind = plain.trim_start_matches(number);
    // `5 years from now` begins with a number that counts.
    let numbered =
        plain.get(..plain.len() - behind.len()).is_some_and(|it| it.contains(['.', ')', ':']));
    let core = if numbered { behind } else { plain };
    let mut core = core.trim_start_matches(|letter| sign(letter) && letter != '(' && letter != '[');
    for _ in 0..4 {
        let Some(rest) = words::COURTESY.after(core).or_else(|| tagged(core)) else { break };
        if rest.trim_matches(sign).is_empty() {
            break;
        }
        core = rest.trim_start_matches(sign);
    }
    squeezed(core)
}

/// What follows `[tag]` or `(tag)`.
fn tagged(text: &str) -> Option<&str> {
    let close = match text.chars().next()? {
        '[' => ']',
        '(' => ')',
        _ => return None,
    };
    let near: usize = text.chars().take(40).map(char::len_utf8).sum();
    let at = text.get(..near)?.find(close)?;
    text.get(at + 1..).filter(|rest| !rest.is_empty())
}

/// A question mark at the end, perhaps with brackets behind it. One in the middle is rhetoric.
fn is_marked(core: &str) -> bool {
    let end = core.trim_end_matches([')', ' ', '"', '\'', '”', '’', '.', '*']);
    let before = core.rsplit_once(" (").map_or(core, |(before, _)| before);
    end.ends_with(['?', '？']) || before.ends_with('?') || core.starts_with('¿')
}

/// A line of a rubric, which asks about the candidate, or a reader's own question ("How do I ...?").
fn is_criterion(core: &str) -> bool {
    let you = ["you", "your", "yourself", "us"];
    let to_you = core.split(|it: char| !it.is_alphanumeric()).any(|word| you.contains(&word));
    !to_you && (words::CANDIDATE.within(core) || words::OWN.opens(core))
}

/// Whether a line asks about the candidate, as a rubric does.
pub(super) fn is_rubric(text: &str) -> bool {
    is_criterion(&plain(near(text)))
}

/// Whether a labelled question is a reader's, about interviews or about what to do: help, and nothing to practise.
pub(super) fn is_help(text: &str) -> bool {
    let core = core(&plain(near(text)));
    let own = [" should i ", " do i ", " can i ", " if i "].iter().any(|own| core.contains(own));
    is_article(text) || own || words::OWN.opens(&core)
}

/// Whether words are the heading of an article about interviews, not a question of one.
pub(super) fn is_article(text: &str) -> bool {
    let plain = plain(near(text));
    let asked = ["tell ", "describe ", "do you have any"].iter().any(|it| plain.starts_with(it));
    let about = words::ABOUT_INTERVIEWS.within(&plain) || words::ARTICLE_OPENINGS.begins(&plain);
    about && !asked
}
