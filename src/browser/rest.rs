//! The second part of the program: the start script brings it.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

/// Tells when the second part is here, or has not come though it was sent for several times.
pub fn on_rest(told: impl Fn(bool) + 'static) {
    if let Some(window) = web_sys::window() {
        let heard = EventListener::new(&window, "starling:rest", move |event| {
            let event = event.dyn_ref::<CustomEvent>();
            told(event.is_some_and(|event| event.detail().is_truthy()));
        });
        heard.forget();
    }
}

/// Sends for the second part, unless it is on its way or here.
pub fn fetch_rest() {
    let Some(window) = web_sys::window() else { return };
    let fetch = js_sys::Reflect::get(&window, &"starlingRest".into()).ok();
    if let Some(fetch) = fetch.and_then(|fetch| fetch.dyn_into::<js_sys::Function>().ok()) {
        let _ = fetch.call0(&window);
    }
}
