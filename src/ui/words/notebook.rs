//! Words for what is the candidate's own: stories, notes, what was brought in.

use super::count;
use crate::domain::{Frame, Sort};
use crate::progress::Grade;

/// What a find of an import would become.
pub fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Question => "Question",
        Sort::Story => "Story",
        Sort::Coach => "Coach, with what it knows",
        Sort::Ladder => "Ladder",
        Sort::Matrix => "Matrix of expectations",
        Sort::Checklist => "Checklist, as a note",
        Sort::Mindset => "To keep in mind",
    }
}

/// So many finds of a sort: "8 questions".
pub fn sort_count(sort: Sort, found: usize) -> String {
    let (one, many) = match sort {
        Sort::Question => ("question", "questions"),
        Sort::Story => ("story", "stories"),
        Sort::Coach => ("coach", "coaches"),
        Sort::Ladder => ("ladder", "ladders"),
        Sort::Matrix => ("matrix", "matrices"),
        Sort::Checklist => ("checklist", "checklists"),
        Sort::Mindset => ("line to keep in mind", "lines to keep in mind"),
    };
    count(found, one, many).to_ascii_lowercase()
}

/// Why a file was refused, by the reason's slug.
pub fn refusal(why: &str) -> &'static str {
    match why {
        "not-text" => "This file is no text. Save it as Markdown or plain text and try again.",
        "too-large" => "This file is larger than 5 MB. Cut it into parts and bring these.",
        "too-deep" => "Lists or quotations stand in each other more than 64 deep in it.",
        "empty" => "Nothing is written in this file.",
        "too-slow" => "It took longer than ten seconds, so it was stopped. Try a part of it.",
        "unreadable" => "Your browser could not read this file any more. Choose it again.",
        _ => "What reads notes did not start. Load the page again and try once more.",
    }
}

/// Why something was left out, by the reason's slug.
pub fn left_out(why: &str) -> &'static str {
    match why {
        "for-them" => "questions you would ask them",
        "follow-up" => "a follow-up without its question",
        "advice" => "advice, or what interviewers look for",
        "template" => "a form to fill in",
        "contents" => "a list of contents",
        "sources" => "sources and links",
        "chat" => "what a chat program says around its answer",
        "persona" => "what a persona says or asks",
        "empty" => "without words",
        "twice" => "the same question again",
        "not-asked" => "it asks nothing",
        "table" => "a table without a column for questions",
        "code" => "a block of code",
        _ => "a link to a section that is not in the file",
    }
}

/// How a story is told.
pub fn frame(frame: Frame) -> &'static str {
    match frame {
        Frame::Star => "One past event: situation, task, action, result, learning",
        Frame::Coaching => "Coaching: identify, plan, support, evaluate, result",
    }
}

/// A part of a frame.
pub fn frame_part(part: &str) -> &'static str {
    match part {
        "situation" => "Situation",
        "task" => "Task",
        "action" => "Action",
        "learning" => "Learning",
        "identify" => "Identify: what you saw that somebody could become or lacked",
        "plan" => "Plan: what you agreed on",
        "support" => "Support: what you did on the way",
        "evaluate" => "Evaluate: how you both looked at it",
        _ => "Result",
    }
}

/// How strong a story is held to be, from 1 to 5.
pub fn strength(value: u8) -> &'static str {
    match value {
        1 => "1: only if nothing else fits",
        2 => "2: thin",
        3 => "3: solid",
        4 => "4: good",
        _ => "5: the one to tell first",
    }
}

/// How well a story fits.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Gap => "No story fits",
        Grade::Stretch => "A stretch",
        Grade::Workable => "Workable",
        Grade::Strong => "Strong",
    }
}

/// "once", "twice", "5 times".
pub fn times(count: usize) -> String {
    match count {
        1 => "once".into(),
        2 => "twice".into(),
        count => format!("{count} times"),
    }
}
