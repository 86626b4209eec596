//! The words on the screens: those of `wording`, and what only a screen says.

mod evidence;
mod next;
mod notebook;

pub use crate::wording::{
    UNREAD, anchor, attempt_headline, competency, count, day, dimension, headline, item, item_rule,
    kind, level, mode, month, short_day, spoken, state,
};
pub use evidence::*;
pub use next::*;
pub use notebook::*;

use crate::domain::{Block, Inline, Kind, Mode, Page, Part, Persona, State, Strictness, Summary};
use crate::round::{Face, Light, Moment};

/// The mark before a line of a checklist.
pub fn mark(state: State) -> &'static str {
    match state {
        State::Met => "✓",
        State::Partly => "–",
        State::Missing => "○",
    }
}

/// A part's name.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Situation => "Situation",
        Part::Task => "Task",
        Part::Action => "Action",
        Part::Result => "Result",
        Part::Learning => "Learning",
    }
}

/// What a kind asks for.
pub fn kind_rule(kind: Kind) -> &'static str {
    match kind {
        Kind::Behavioural => "one past event",
        Kind::Approach => "how you work",
        Kind::Hypothetical => "what you would do",
    }
}

/// What a mode is like.
pub fn mode_rule(mode: Mode) -> &'static str {
    match mode {
        Mode::WarmUp => "One question, no clock, no numbers.",
        Mode::Practice => "A clock, and feedback after each answer.",
        Mode::Exam => "No pause; answers close by themselves; feedback at the end.",
        Mode::Panel => "Several people ask in turn; feedback at the end.",
        Mode::LowPressure => "No clock, no numbers.",
    }
}

/// What a persona demands, and what they ask about first.
pub fn demands(persona: &Persona) -> String {
    let expects = match persona.strictness {
        Strictness::Gentle => "Helps you to show what is there",
        Strictness::Even => "Expects a complete answer",
        Strictness::Demanding => "Expects proof for every claim",
    };
    let first: Vec<String> =
        persona.presses.iter().take(2).map(|it| item(*it).to_ascii_lowercase()).collect();
    if first.is_empty() {
        return format!("{expects}.");
    }
    format!("{expects}; asks about {} first.", first.join(" and "))
}

/// A page as Markdown, with boxes where its bullets are to be ticked.
pub fn markdown(page: &Page) -> String {
    let mark = if page.ticks { "- [ ] " } else { "- " };
    let mut out = format!("# {}\n", page.guide.title);
    add_prose(&mut out, &page.guide.lead, mark);
    for (name, prose) in &page.guide.sections {
        out.push_str(&format!("\n## {name}\n"));
        add_prose(&mut out, prose, mark);
    }
    out
}

fn add_prose(out: &mut String, prose: &[Block], mark: &str) {
    let line = |line: &Vec<Inline>| line.iter().map(Inline::words).collect::<String>();
    for block in prose {
        out.push('\n');
        match block {
            Block::Paragraph(words) => out.push_str(&format!("{}\n", line(words))),
            Block::List { items, .. } => {
                items.iter().for_each(|it| out.push_str(&format!("{mark}{}\n", line(it))));
            }
        }
    }
}

/// A length of time as a clock shows it: `1:05`, `-0:20`.
pub fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// The word beside the clock's colour.
pub fn light(light: Light) -> &'static str {
    match light {
        Light::Plain => "",
        Light::Green => "good length",
        Light::Amber => "come to the result",
        Light::Red => "over time",
    }
}

/// What a screen reader is told about a moment of the round.
pub fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::AnswerBegan => "Your answer time has begun.",
        Moment::Turned(Light::Plain) => "",
        Moment::Turned(Light::Green) => "Good length for a whole story.",
        Moment::Turned(Light::Amber) => "Time to come to the result.",
        Moment::Turned(Light::Red) => "Over time. You can still go on.",
        Moment::TimeOver => "Time is over. Your answer was handed in as it stood.",
        Moment::Skipped => "Time is over. The question counts as skipped.",
        Moment::Paused => "The clock is stopped.",
        Moment::WentOn => "The clock runs again.",
        Moment::TimeAdded => "Thirty seconds added.",
    }
}

/// The clock, spoken.
pub fn face(face: Face) -> String {
    if face.left >= 0 {
        format!("{} left, {} used.", spoken(face.left), spoken(i64::from(face.spent)))
    } else {
        format!("{} over time.", spoken(face.left))
    }
}

/// An attempt's result in two or three words.
pub fn result(summary: &Summary) -> String {
    match summary.met {
        Some((met, of)) if summary.mode.has_numbers() => format!("{met} of {of}"),
        Some(_) => "answered".into(),
        None => "not scored".into(),
    }
}
