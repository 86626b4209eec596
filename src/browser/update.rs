//! A newer Starling that waits: the service worker tells through the start script.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;

/// Tells when a newer version is ready.
pub fn on_update(told: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "starling:update", move |_| told()).forget();
    }
}

/// Goes over to the newer version; the page loads anew.
pub fn take_update() {
    let Some(window) = web_sys::window() else { return };
    let take = js_sys::Reflect::get(&window, &"starlingUpdate".into()).ok();
    if let Some(take) = take.and_then(|take| take.dyn_into::<js_sys::Function>().ok()) {
        let _ = take.call0(&window);
    }
}
