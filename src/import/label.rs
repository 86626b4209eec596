//! Words with a colon that say what follows: `Question:`, `Q1.`, `**Sample answer:**`, `What to look for:`.

use super::inline::{plain, without_signs};
use super::role::{self, Role};
use super::tree::Node;
use super::vocabulary;

/// A label at the beginning of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label<'a> {
    /// What it says.
    pub(super) name: Name,
    /// The words behind it, with their dress.
    pub(super) rest: &'a str,
    /// What sets it off; `' '` where it stands alone.
    pub(super) sign: char,
}

/// What a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A question follows.
    Question,
    /// Something of a section's role follows.
    Of(Role),
    /// Something about the note or the question follows: its topic, state, date.
    Property,
}

/// How long a label may be, in bytes.
const LONGEST: usize = 70;

/// The label that a line begins with.
pub(super) fn of(text: &str) -> Option<Label<'_>> {
    let words = without_signs(text).trim_start_matches(['*', '_', ' ', '`', '"', '“']);
    short(words).or_else(|| with_colon(words))
}

/// The role that a heading names, alone or as a label before other words.
pub(super) fn role_of(node: &Node) -> Option<Role> {
    node.role.or_else(|| match of(&node.words)?.name {
        Name::Of(role @ (Role::Answer | Role::FollowUps)) => Some(role),
        _ => None,
    })
}

/// `Question:` and everything else with a colon.
fn with_colon(words: &str) -> Option<Label<'_>> {
    let mut at = words.char_indices().take_while(|(at, _)| *at < LONGEST);
    let (at, sign) = at.find(|(_, it)| matches!(it, ':' | '：'))?;
    let head = words.get(..at)?;
    let rest = words.get(at + sign.len_utf8()..)?;
    if head.contains("](") || head.contains("http") || head.split_whitespace().count() > 8 {
        return None;
    }
    let rest = rest.trim_start_matches(['*', '_', ' ', '\t']);
    // `P: ¿...?` and `F: Wie ...?` are questions in Spanish and German; other things have these letters, too.
    let letter = matches!(head, "P" | "F") && asks_something(rest);
    let name = if letter { Name::Question } else { name(head)? };
    Some(Label { name, rest, sign: ':' })
}

fn name(head: &str) -> Option<Name> {
    let name = plain(head);
    if is_question(&name) {
        return Some(Name::Question);
    }
    if vocabulary::PROPERTIES.is(&name) {
        return Some(Name::Property);
    }
    role::of(head).map(Name::Of)
}

/// `question`, `question 3`, `q3`, `sample question`; no `follow-up question`.
fn is_question(name: &str) -> bool {
    let ends = |it: char| it.is_ascii_digit() || matches!(it, '#' | ' ' | '.' | '(' | ')' | '-');
    let name = name.trim_end_matches(ends);
    let long = name.ends_with(" question") && name.split_whitespace().count() <= 3;
    vocabulary::QUESTIONS.is(name)
        || (long
            && !name.starts_with("follow")
            && !name.contains("this")
            && !name.starts_with("about"))
}

/// `Q1.`, `Q.`, `Q)`, `Q1 words`, `Question 3 - words`, `A.`: labels without a colon.
fn short(words: &str) -> Option<Label<'_>> {
    let (name, rest) = [
        ("Question", Name::Question),
        ("QUESTION", Name::Question),
        ("Pregunta", Name::Question),
        ("Frage", Name::Question),
        ("Q", Name::Question),
        ("A", Name::Of(Role::Answer)),
    ]
    .into_iter()
    .find_map(|(word, name)| words.strip_prefix(word).map(|rest| (name, rest)))?;
    let rest = rest.trim_start_matches([' ', '#']);
    let behind = rest.trim_start_matches(|it: char| it.is_ascii_digit());
    let numbered = behind.len() < rest.len();
    let asks = name == Name::Question;
    let mut letters = behind.chars();
    let sign = letters.next().unwrap_or(' ');
    let after = letters.as_str();
    let apart = after.is_empty() || after.starts_with([' ', '*', '_']);
    let set_off = match sign {
        '.' | ')' | ':' | '：' => apart || (numbered && asks),
        '-' | '–' | '—' | '|' => (numbered || asks) && apart,
        // `Q3 goals` is a quarter of a year.
        ' ' | '*' => numbered && asks && (after.is_empty() || asks_something(after)),
        _ => false,
    };
    let rest = after.trim_start_matches(['*', '_', ' ', '\t', '.', ':', '-', '–', '—']);
    set_off.then_some(Label { name, rest, sign })
}

fn asks_something(words: &str) -> bool {
    super::ask::asks(words).is_asked()
}
