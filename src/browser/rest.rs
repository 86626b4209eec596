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
    ask_start_script("starlingRest", "", false);
}

/// Calls a function of the start script; says whether it answered so.
pub(super) fn ask_start_script(name: &str, what: &str, how: bool) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let function = js_sys::Reflect::get(&window, &name.into()).ok();
    let function = function.and_then(|it| it.dyn_into::<js_sys::Function>().ok());
    let answer = function.and_then(|it| it.call2(&window, &what.into(), &how.into()).ok());
    answer.is_some_and(|it| it.is_truthy())
}
