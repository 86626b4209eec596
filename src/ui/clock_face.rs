//! The clock of a phase: time, colour, and the colour's word.

use super::words;
use crate::dom::{El, p, span};
use crate::round::Face;

/// What the clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockFace {
    /// There is no clock.
    None,
    /// It runs out of sight.
    Hidden,
    /// It runs.
    Shown(Face),
}

impl ClockFace {
    fn light(self) -> &'static str {
        match self {
            Self::Shown(face) => face.light.slug(),
            _ => "none",
        }
    }

    fn time(self) -> String {
        match self {
            Self::None => "No clock".into(),
            Self::Hidden => "Clock hidden".into(),
            Self::Shown(face) => words::clock(face.left),
        }
    }

    fn words(self, purpose: &'static str) -> (&'static str, &'static str) {
        match self {
            Self::Shown(face) => (purpose, words::light(face.light)),
            _ => ("", ""),
        }
    }
}

/// The clock; `purpose` says what the time is for. A screen reader is told at chosen moments and on a
/// key, not at every second.
pub fn clock_face(
    shown: impl Fn() -> ClockFace + Copy + 'static,
    purpose: impl Fn() -> &'static str + Copy + 'static,
) -> El {
    p("clock-face")
        .attr("role", "timer")
        .attr("aria-live", "off")
        .attr_with("data-light", move || Some(shown().light().to_owned()))
        .with(span("clock-face__time").text_with(move || shown().time()))
        .with(span("clock-face__purpose").text_with(move || shown().words(purpose()).0.to_owned()))
        .with(span("clock-face__word").text_with(move || shown().words(purpose()).1.to_owned()))
}
