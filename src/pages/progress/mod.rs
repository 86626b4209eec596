//! Progress: what to do next on top, then the way to the interview, pictures, and every attempt.

mod answers;
mod next;
mod pictures;
mod way;

use leptos::prelude::*;

use super::title;
use crate::dom::{El, div, live_by};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::empty_state;

/// What to do next, and how far one has come.
pub fn progress_page(starling: Starling) -> El {
    let empty = move || starling.history.with(Vec::is_empty);
    div("progress").with(title("Progress")).with(live_by(
        move || u64::from(empty()),
        move || if empty() { nothing_yet().into() } else { all(starling) },
    ))
}

fn nothing_yet() -> El {
    let words = "Every answer you give will stand here with its checklist, so that you see what \
                 grows, what to practise next, and how well you judge yourself. It stays on this device.";
    empty_state(words, "Answer a question", &Route::Today.href())
}

fn all(starling: Starling) -> crate::dom::View {
    [
        next::what_next(starling),
        way::way(starling),
        pictures::pictures(starling),
        answers::answers(starling),
    ]
    .into()
}
