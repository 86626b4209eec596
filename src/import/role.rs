//! What a section is for, from its heading or label. It is decided before anything in it is read.

use super::inline::plain;
use super::{ask::near, vocabulary as words};

/// What a section is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Questions for the candidate.
    Bank,
    /// The answer to the question before.
    Answer,
    /// What is asked next.
    FollowUps,
    /// What the candidate asks.
    ForThem,
    /// Advice, criteria, reasons.
    Tips,
    /// A form to fill in.
    Template,
    /// What the file holds.
    Contents,
    /// Sources and links.
    Sources,
    /// A chat program's offers.
    Chat,
    /// Experiences.
    Stories,
    /// Things to do.
    Checklist,
}

/// The most words of a heading that says what its section is for.
const MOST: usize = 14;

/// What a heading or label says its section is for, where it says anything.
pub(super) fn of(title: &str) -> Option<Role> {
    if title.split_whitespace().nth(MOST).is_some() {
        return None;
    }
    let name = named(near(title));
    if name.is_empty() {
        return None;
    }
    let steps = [for_them, other_than_questions, answers, names, questions, advice];
    steps.iter().find_map(|step| step(&name))
}

/// Whether a label or heading names an answer.
pub(super) fn is_answer(title: &str) -> bool {
    of(title) == Some(Role::Answer)
}

/// The heading as it is looked up: without number, count, faces and the colon.
fn named(title: &str) -> String {
    let name = plain(title);
    let name = name.split(" (").next().unwrap_or_default();
    let number = |it: char| it.is_numeric() || matches!(it, '.' | ')' | ' ' | '-');
    let name = name.trim_start_matches(number);
    name.trim_matches(|it: char| !it.is_alphanumeric() && it != '?' && it != '¿').to_owned()
}

/// The candidate's own questions, which lists for interviewers must not be taken for.
fn for_them(name: &str) -> Option<Role> {
    if name.starts_with("do you have any") || name.starts_with('¿') {
        return None;
    }
    let to_ask = ["questions to ask", "to ask in", "to ask during"];
    let to_ask = to_ask.iter().any(|it| name.contains(it)) && !words::OF_CANDIDATES.within(name);
    let any = name == "any questions" || name.starts_with("any questions?");
    (words::FOR_THEM.within(name) || to_ask || any).then_some(Role::ForThem)
}

/// Roles whose names may have the word for questions in them.
fn other_than_questions(name: &str) -> Option<Role> {
    let next =
        ["follow-up questions", "followup questions", "follow up questions", "probing questions"];
    if words::FOLLOW_UPS.begins(name) || next.iter().any(|next| name.contains(next)) {
        return Some(Role::FollowUps);
    }
    let star = name.split(|it: char| !it.is_alphanumeric()).any(|word| word == "star");
    let method = star && (name == "star" || words::STAR_METHOD.within(name));
    if words::TEMPLATES.within(name) || method {
        return Some(Role::Template);
    }
    words::CONTENTS.is(name).then_some(Role::Contents)
}

/// `Answer`, `A`, `A1`, `Sample answer`, `Short answer`.
fn answers(name: &str) -> Option<Role> {
    let ends = [" answer", " response", " answer outline", " respuesta", " antwort"];
    let digits =
        |rest: &str| (1..4).contains(&rest.len()) && rest.bytes().all(|it| it.is_ascii_digit());
    let short = words::ANSWER_OPENINGS.begins(name) && name.split_whitespace().count() <= 6;
    let named = short
        || ends.iter().any(|end| name.ends_with(end))
        || name.strip_prefix('a').is_some_and(digits);
    (words::ANSWERS.is(name) || (named && !words::NOT_ANSWERS.within(name))).then_some(Role::Answer)
}

/// Names that stand for themselves.
fn names(name: &str) -> Option<Role> {
    let stories =
        words::STORIES.is(name) || name.ends_with(" stories") || name.ends_with("story bank");
    let checklist = words::CHECKLISTS.is(name) || name.ends_with("checklist");
    let cases = [
        (stories, Role::Stories),
        (checklist, Role::Checklist),
        (words::CHAT.begins(name), Role::Chat),
        (words::SOURCES.is(name), Role::Sources),
    ];
    cases.into_iter().find(|(is, _)| *is).map(|(_, role)| role)
}

/// Sections of questions, and advice about questions.
fn questions(name: &str) -> Option<Role> {
    let about = words::ABOUT_QUESTIONS.begins(name);
    words::BANKS.within(name).then_some(if about { Role::Tips } else { Role::Bank })
}

/// Advice, criteria, reasons, and what else is no question.
fn advice(name: &str) -> Option<Role> {
    let asked = name.starts_with("how to") && name.ends_with('?');
    (!asked && (words::ADVICE.is(name) || words::ADVICE_OPENINGS.begins(name)))
        .then_some(Role::Tips)
}
