//! The words on the screens for the words of the trade: one word for one thing, spelled once.

mod evidence;
mod next;
mod notebook;

pub use evidence::*;
pub use next::*;
pub use notebook::*;

use crate::domain::{
    Attempt, Block, Checklist, Day, Dimension, Inline, Item, Kind, Level, Mode, Page, Part, State,
    Summary, Verdict,
};
use crate::round::{Face, Light, Moment};

/// A checklist item's name.
pub fn item(item: Item) -> &'static str {
    match item {
        Item::Event => "One event",
        Item::Situation => "Situation",
        Item::Task => "Task",
        Item::Action => "Action",
        Item::Ownership => "Ownership",
        Item::Reasoning => "Reasoning",
        Item::Result => "Result",
        Item::Evidence => "Evidence",
        Item::Learning => "Learning",
        Item::Relevance => "Relevance",
        Item::Principle => "Principle",
        Item::Steps => "Steps",
        Item::Example => "Example",
        Item::Tradeoff => "Trade-off",
        Item::Measure => "Measure",
        Item::Clarify => "Clarify first",
        Item::Options => "Options",
        Item::Decision => "Decision",
        Item::FollowThrough => "Follow-through",
    }
}

/// What an item asks for, in one line.
pub fn item_rule(item: Item) -> &'static str {
    match item {
        Item::Event => "One specific thing that happened, not a habit.",
        Item::Situation => "Where, when and who: enough to follow, and not more.",
        Item::Task => "What was needed, and what of it was yours.",
        Item::Action => "At least three distinct steps.",
        Item::Ownership => "In the steps it is clear what you did yourself.",
        Item::Reasoning => "Why that way, or what stood against it.",
        Item::Result => "What changed in the end.",
        Item::Evidence => "A number with what it is compared with, or proof one could have seen.",
        Item::Learning => "What you do differently since.",
        Item::Relevance => "It answers this question.",
        Item::Principle => "The rule you work by.",
        Item::Steps => "What you do, in order.",
        Item::Example => "One real case.",
        Item::Tradeoff => "What this way costs, or when it does not fit.",
        Item::Measure => "How you know that it works.",
        Item::Clarify => "What you would find out first.",
        Item::Options => "More than one way is looked at.",
        Item::Decision => "One way is chosen, with its reason.",
        Item::FollowThrough => "What comes after the decision.",
    }
}

/// What is wrong where an item is the first gap: the second half of the headline.
fn gap_sentence(item: Item, state: State) -> &'static str {
    let half = state == State::Partly;
    match item {
        Item::Event if half => "It is not quite clear which event you mean.",
        Item::Event => "No single event stands out.",
        Item::Situation if half => "The situation is only hinted at.",
        Item::Situation => "The situation is missing.",
        Item::Task if half => "What was yours to do is only hinted at.",
        Item::Task => "What was yours to do is missing.",
        Item::Action if half => "The steps you took are few.",
        Item::Action => "The steps you took are missing.",
        Item::Ownership if half => "Your own part is hard to make out.",
        Item::Ownership => "Your own part is missing.",
        Item::Reasoning if half => "The reasons are only hinted at.",
        Item::Reasoning => "The reasons are missing.",
        Item::Result if half => "The result is only hinted at.",
        Item::Result => "The result is missing.",
        Item::Evidence if half => "The result has little to hold on to.",
        Item::Evidence => "The result has no number and no proof.",
        Item::Learning if half => "What you learned has no use yet.",
        Item::Learning => "What you do differently since is missing.",
        Item::Relevance if half => "The link to the question is thin.",
        Item::Relevance => "It is not clear how this answers the question.",
        Item::Principle if half => "The rule you work by is only hinted at.",
        Item::Principle => "The rule you work by is missing.",
        Item::Steps if half => "What you do, in order, is short.",
        Item::Steps => "What you do, in order, is missing.",
        Item::Example if half => "The real case is only hinted at.",
        Item::Example => "A real case is missing.",
        Item::Tradeoff if half => "What this way costs is only hinted at.",
        Item::Tradeoff => "What this way costs is missing.",
        Item::Measure if half => "How you know that it works is only hinted at.",
        Item::Measure => "How you know that it works is missing.",
        Item::Clarify if half => "What you would find out first is only hinted at.",
        Item::Clarify => "What you would find out first is missing.",
        Item::Options if half => "A second way is only hinted at.",
        Item::Options => "A second way is missing.",
        Item::Decision if half => "The choice has no clear reason.",
        Item::Decision => "The choice is missing.",
        Item::FollowThrough if half => "What comes after is only hinted at.",
        Item::FollowThrough => "What comes after is missing.",
    }
}

/// The headline of a review, with or without its count.
pub fn headline(checklist: &Checklist, with_count: bool) -> String {
    if let Verdict::NotScored { .. } = checklist.verdict {
        return "This answer was not scored.".into();
    }
    let message = match checklist.weakest() {
        Some(tick) => gap_sentence(tick.item, tick.state),
        None => "Every part is there.",
    };
    if with_count {
        format!("{} of {}. {message}", checklist.met(), checklist.ticks.len())
    } else {
        message.into()
    }
}

/// What stands in the place of a headline as long as an answer was not read.
pub const UNREAD: &str = "Reading your answer.";

/// The headline of an attempt, with its count where its mode has numbers.
pub fn attempt_headline(attempt: &Attempt) -> String {
    let numbers = attempt.answer.mode.has_numbers();
    attempt.checklist.as_ref().map_or(UNREAD.into(), |checklist| headline(checklist, numbers))
}

/// A state's name.
pub fn state(state: State) -> &'static str {
    match state {
        State::Met => "met",
        State::Partly => "partly met",
        State::Missing => "missing",
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

/// A kind's name.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Behavioural => "Behavioural",
        Kind::Approach => "Approach",
        Kind::Hypothetical => "Hypothetical",
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

/// A mode's name.
pub fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::WarmUp => "Warm-up",
        Mode::Practice => "Practice",
        Mode::Exam => "Exam",
        Mode::Panel => "Panel",
        Mode::LowPressure => "Low pressure",
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

/// A level's name.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Engineer => "Engineer",
        Level::Senior => "Senior engineer",
        Level::Staff => "Staff engineer",
        Level::SeniorStaff => "Senior staff engineer",
        Level::Manager => "Engineering manager",
        Level::SeniorManager => "Senior manager",
        Level::Director => "Director",
    }
}

/// A competency's slug as words: `growing-others` is "growing others".
pub fn competency(slug: &str) -> String {
    slug.replace('-', " ")
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

/// A dimension's name.
pub fn dimension(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Structure => "Structure",
        Dimension::Substance => "Substance",
        Dimension::Ownership => "Ownership",
        Dimension::Outcome => "Outcome",
        Dimension::Reflection => "Reflection",
    }
}

/// What a rating of a dimension means, from 1 to 5.
pub fn anchor(dimension: Dimension, rating: u8) -> &'static str {
    let anchors: [&str; 5] = match dimension {
        Dimension::Structure => [
            "A listener would not know what happened.",
            "One has to put the order together oneself.",
            "The order is there, with detours.",
            "Easy to follow, from what was wrong to what came of it.",
            "Easy to follow, and nothing could be left out.",
        ],
        Dimension::Substance => [
            "General words; it could be anybody's story.",
            "One concrete detail.",
            "What was done is clear; why is not.",
            "What was done and why, step by step.",
            "What, why, and what spoke against it.",
        ],
        Dimension::Ownership => [
            "One cannot tell what I did.",
            "Mostly the team; my part is small or unclear.",
            "My part is there among the others'.",
            "My part is clear in every step.",
            "My part and my decisions are clear, and so is what others did.",
        ],
        Dimension::Outcome => [
            "It stops before the end.",
            "It went well: nothing to hold on to.",
            "What changed is said.",
            "What changed, with a number or somebody's words.",
            "From what to what, and how one knows.",
        ],
        Dimension::Reflection => [
            "Nothing was learned, or nothing is said of it.",
            "A saying that fits any story.",
            "Something I learned.",
            "Something I do differently since.",
            "What I do differently since, with a case of it.",
        ],
    };
    anchors.get(usize::from(rating).saturating_sub(1)).copied().unwrap_or_default()
}

/// A length of time as a clock shows it: `1:05`, `-0:20`.
pub fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// A length of time as one says it.
pub fn spoken(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let plural = |count: u64, word: &str| {
        if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
    };
    match (minutes, seconds) {
        (0, seconds) => plural(seconds, "second"),
        (minutes, 0) => plural(minutes, "minute"),
        (minutes, seconds) => {
            format!("{} {}", plural(minutes, "minute"), plural(seconds, "second"))
        }
    }
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

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day: `20 Nov 2026`.
pub fn day(day: Day) -> String {
    let (year, month, day) = day.ymd();
    let month = MONTHS.get((month - 1).max(0) as usize).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}

/// A day without its year: `20 Nov`.
pub fn short_day(of: Day) -> String {
    let mut words = day(of);
    words.truncate(words.rfind(' ').unwrap_or_default());
    words
}

/// The month of a day: `Nov 2026`.
pub fn month(of: Day) -> String {
    let words = day(of);
    words.split_once(' ').map_or(words.clone(), |(_, month)| month.to_owned())
}

const NUMBERS: [&str; 13] = [
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
];

/// A count with its word, at the start of a sentence: `Eleven days`.
pub fn count(count: usize, one: &str, many: &str) -> String {
    let word = if count == 1 { one } else { many };
    match NUMBERS.get(count) {
        Some(number) => format!("{number} {word}"),
        None => format!("{count} {word}"),
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
