//! The sentences of a debrief. The page and the Markdown say the same ones.

mod panel;

pub use panel::{
    LIMITS, NO_DOUBT, QUOTED_FROM, because, doubt, expected, hearing, one_more, open, proof,
    silence, standing, target,
};

use super::{Agreement, Debrief, Gap, Rated, Sitting, Told, Voice};
use crate::domain::{Item, State};
use crate::wording::{self, listed};

/// The headline of the whole: `Debrief, 20 Nov 2026`.
pub fn title(sitting: &Sitting) -> String {
    format!("Debrief, {}", wording::day(sitting.ended.day()))
}

/// How, with whom, when, how many and how long.
pub fn facts(sitting: &Sitting) -> String {
    let names: Vec<String> = sitting.voices.iter().map(|voice| voice.name.clone()).collect();
    let with = if names.is_empty() { String::new() } else { format!(" with {}", listed(&names)) };
    let mode = wording::mode(sitting.mode);
    let ended = wording::time_of_day(sitting.ended);
    let planned = wording::count(sitting.planned, "question", "questions");
    let answered = format!("{planned}, {} answered", number(sitting.answered));
    format!("{mode}{with}, ended at {ended}. {answered}{}.", times(sitting))
}

/// `, 4 minutes of answers`; only where there was a clock, and nothing where it did not run.
fn times(sitting: &Sitting) -> String {
    let (thinking, answering) = sitting.time;
    let spoken = |millis: u64| wording::spoken(i64::try_from(millis / 1000).unwrap_or(i64::MAX));
    match (sitting.mode.has_clock(), thinking >= 1000, answering >= 1000) {
        (true, true, true) => {
            format!("; {} to think, {} to answer", spoken(thinking), spoken(answering))
        }
        (true, false, true) => format!("; {} to answer", spoken(answering)),
        _ => String::new(),
    }
}

/// A small count inside a sentence: `three`.
fn number(count: usize) -> String {
    match count {
        0 => "none".into(),
        _ => wording::count(count, "", "").trim().to_ascii_lowercase(),
    }
}

/// What is not here, where something is not: answers that are still read, or are in another browser.
pub fn pending(debrief: &Debrief) -> Vec<String> {
    let unread = debrief.unread();
    let absent = debrief.sitting.absent;
    let unread = (unread > 0).then(|| match unread {
        1 => "One answer is still being read.".to_owned(),
        _ => format!("{} are still being read.", wording::count(unread, "answer", "answers")),
    });
    let absent = (absent > 0).then(|| match absent {
        1 => "One answer is not in this browser.".to_owned(),
        _ => format!("{} are not in this browser.", wording::count(absent, "answer", "answers")),
    });
    unread.into_iter().chain(absent).collect()
}

/// What stands where nothing was answered.
pub const EMPTY: &str = "No question was answered in this round, so there is nothing to say about it. It can be \
                         run again as it was.";

/// What stands where answers are there, and none of them was read.
pub const UNREAD: &str =
    "Your answers are safe and are being read. What they show appears here by itself.";

/// What stands in the place of a question that the library does not know any more.
pub const UNKNOWN: &str = "A question that is not in your library any more.";

/// Who somebody is: `Tomas, Bar raiser`.
pub fn who(voice: &Voice) -> String {
    if voice.role.is_empty() {
        voice.name.clone()
    } else {
        format!("{}, {}", voice.name, voice.role)
    }
}

/// Who asked, about what, and how long the answer took.
pub fn about(told: &Told, with_time: bool) -> String {
    let mut words = format!("{} asked", told.voice.name);
    if !told.competencies.is_empty() {
        words.push_str(&format!(" about {}", competencies(told.competencies.iter())));
    }
    let seconds = i64::try_from(told.pace.answering / 1000).unwrap_or(i64::MAX);
    if with_time && seconds > 0 {
        words.push_str(&format!("; {}", wording::spoken(seconds)));
    }
    if told.pace.closed_by_clock {
        words.push_str("; handed in when the time was over");
    }
    words + "."
}

/// An answer by its number: `answer 2`.
pub fn answer(number: usize) -> String {
    format!("answer {number}")
}

/// A line of a checklist: `Evidence: missing`.
pub fn found(item: Item, state: State) -> String {
    format!("{}: {}", wording::item(item), wording::state(state))
}

/// Items inside a sentence: `evidence and learning`.
pub fn items(items: &[Item]) -> String {
    let names: Vec<String> = items.iter().map(|it| name(*it)).collect();
    listed(&names)
}

fn name(item: Item) -> String {
    wording::item(item).to_ascii_lowercase()
}

/// Competencies in a row: `conflict and growing others`.
pub fn competencies<'a>(slugs: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<String> = slugs.map(|it| wording::competency(it)).collect();
    listed(&names)
}

/// A gap: `growing others: evidence (2 of 2), learning (1 of 2)`, without counts where the mode has no numbers or
/// there was one answer.
pub fn gap(gap: &Gap, numbers: bool) -> String {
    let items = gap.open.iter().map(|open| match numbers && gap.of > 1 {
        true => format!("{} ({} of {})", name(open.item), open.answers, gap.of),
        false => name(open.item),
    });
    let items: Vec<String> = items.collect();
    format!("{}: {}", competencies(gap.competencies.iter()), items.join(", "))
}

/// A self-rating beside the checklist.
pub fn rated(rated: &Rated) -> String {
    let items = rated.items.iter();
    let items: Vec<String> =
        items.map(|(item, state)| format!("{} {}", name(*item), wording::state(*state))).collect();
    let against = match rated.agreement {
        Agreement::Open => return "The checklist has nothing to hold against it.".into(),
        Agreement::Alike => "The checklist agrees",
        Agreement::Higher => "You rate it higher than the checklist",
        Agreement::Lower => "You rate it lower than the checklist",
    };
    format!("{against}: {}.", items.join(", "))
}
