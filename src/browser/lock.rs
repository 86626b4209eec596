//! The locks of rounds, of which one window of this site can have each. The browser takes a lock back when its window
//! goes, also when that crashes.
//!
//! The start script asks for them, as it brings the second part of the program.
//!
//! ## Why
//! 2026-11-20: asked for from here, they cost the program 1.5 kB with brotli for promises and closures of a shape of
//! their own; the start script, 0.2 kB.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

use super::rest::ask_start_script;
use crate::domain::RoundId;
use crate::round::Held;

/// Asks for the lock of a round, or takes it away from the window that has it. Says whether the browser has locks.
pub fn ask_for_lock(round: &RoundId, steal: bool) -> bool {
    ask_start_script("starlingLock", round.as_str(), steal)
}

/// Lets go of the lock of a round, or of the wish for it.
pub fn unlock(round: &RoundId) {
    ask_start_script("starlingUnlock", round.as_str(), false);
}

/// Tells what comes of the lock that was asked for last, and when it is lost.
pub fn on_lock(told: impl Fn(Held) + 'static) {
    if let Some(window) = web_sys::window() {
        let heard = EventListener::new(&window, "starling:lock", move |event| {
            let detail = event.dyn_ref::<CustomEvent>().and_then(|it| it.detail().as_string());
            told(match detail.as_deref() {
                Some("granted") => Held::Granted,
                Some("taken") => Held::Taken,
                Some("lost") => Held::Lost,
                _ => Held::Missing,
            });
        });
        heard.forget();
    }
}
