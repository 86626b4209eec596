//! A newer Starling that waits: the service worker tells through the start script.

use gloo_events::EventListener;

/// Tells when a newer version is ready, or was ready before anybody listened.
pub fn on_update(told: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let waits = js_sys::Reflect::get(&window, &"starlingUpdateWaits".into());
        if waits.is_ok_and(|waits| waits.is_truthy()) {
            told();
        }
        EventListener::new(&window, "starling:update", move |_| told()).forget();
    }
}

/// Goes over to the newer version; the page loads anew.
pub fn take_update() {
    super::rest::ask_start_script("starlingUpdate", "", false);
}
