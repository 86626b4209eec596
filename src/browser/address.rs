//! The address bar: only its fragment.

use gloo_events::EventListener;

/// The fragment, with its `#`; empty where there is none.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a fragment, leaving the present one in the history.
pub fn go_to(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Goes to a fragment in place of the present one.
pub fn replace_address(fragment: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment));
    }
}

/// The whole address of a fragment, to be handed on.
pub fn share_link(fragment: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let page = location.and_then(|location| location.href().ok()).unwrap_or_default();
    let bare = page.split('#').next().unwrap_or_default();
    format!("{bare}{fragment}")
}

/// Tells whenever the fragment changes, for as long as the page lives.
pub fn on_address(mut told: impl FnMut() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "hashchange", move |_| told()).forget();
    }
}
