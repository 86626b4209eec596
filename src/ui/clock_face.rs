//! The clock of a phase: time, colour, and the colour's word.

use leptos::prelude::*;

use super::words;
use crate::round::Face;

/// The clock. A screen reader is told at chosen moments and on a key, not at every second.
#[component]
pub fn ClockFace(
    /// What it shows; nothing where there is no clock.
    face: Memo<Option<Face>>,
    /// What the time is for: "to think", "for this answer".
    purpose: &'static str,
    /// Keep it running out of sight.
    hidden: Signal<bool>,
) -> impl IntoView {
    let light = move || face.get().map_or("none", |face| face.light.slug());
    let time = move || match face.get() {
        None => "No clock".to_owned(),
        Some(_) if hidden.get() => "Clock hidden".to_owned(),
        Some(face) => words::clock(face.left),
    };
    let word = move || match face.get() {
        Some(face) if !hidden.get() => words::light(face.light),
        _ => "",
    };
    view! {
        <p class="clock-face" data-light=light role="timer" aria-live="off">
            <span class="clock-face__time">{time}</span>
            <span class="clock-face__purpose">
                {move || if face.with(Option::is_some) && !hidden.get() { purpose } else { "" }}
            </span>
            <span class="clock-face__word">{word}</span>
        </p>
    }
}
