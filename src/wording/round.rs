//! Kinds, modes, levels and competencies.

use crate::domain::{Kind, Level, Mode};

/// A kind's name.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Behavioural => "Behavioural",
        Kind::Approach => "Approach",
        Kind::Hypothetical => "Hypothetical",
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
