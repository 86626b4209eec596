//! The page itself: title, theme, focus, keys, leaving and coming back.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, KeyboardEvent, PageTransitionEvent};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Names the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the theme on the root element; style sheets read it there.
pub fn set_theme(slug: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", slug);
    }
}

/// Moves the focus to the element of that id, once what is being drawn is drawn.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    gloo_timers::callback::Timeout::new(0, move || focus(&id)).forget();
}

/// Moves the focus to the element of that id on a page that is being gone to.
pub fn focus_there(id: &'static str) {
    gloo_timers::callback::Timeout::new(100, move || focus(id)).forget();
}

/// Moves the focus to the element of that id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Brings the element of that id into view, at the foot of the window, once what is being drawn is drawn.
pub fn bring_soon(id: &str) {
    let id = id.to_owned();
    gloo_timers::callback::Timeout::new(0, move || {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(&id)) {
            element.scroll_into_view_with_bool(false);
        }
    })
    .forget();
}

/// Whether the element of that id has the focus.
pub fn has_focus(id: &str) -> bool {
    let element = document().and_then(|document| document.active_element());
    element.is_some_and(|element| element.id() == id)
}

/// Scrolls to the top, as a new page would.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Asks the browser not to clear this site's data by itself. It may say no, or never answer.
pub fn ask_to_keep() {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().storage().persist();
    }
}

/// A key that was pressed anywhere on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// The key's own name: `a`, `?`, `Enter`, `Escape`.
    pub key: String,
    /// Control, or Command on a Mac.
    pub command: bool,
    /// Alt, which makes a key belong to the browser or the system.
    pub alt: bool,
    /// Typing goes into a field.
    pub in_field: bool,
    /// A dialogue is open and has the keys.
    pub in_dialog: bool,
}

/// Tells of every key; the key is used up where the listener says so.
pub fn on_key(mut told: impl FnMut(Pressed) -> bool + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        // A key that is held down is pressed once.
        if !key.is_composing() && !key.repeat() && told(pressed(key)) {
            event.prevent_default();
        }
    })
    .forget();
}

fn pressed(event: &KeyboardEvent) -> Pressed {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let inside = |selector: &str| {
        target
            .as_ref()
            .is_some_and(|target| target.closest(selector).is_ok_and(|found| found.is_some()))
    };
    Pressed {
        key: event.key(),
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        in_field: inside("input:not([type=radio],[type=checkbox],[type=button]),textarea,select"),
        in_dialog: inside("dialog"),
    }
}

/// Tells when the page is put away: closed, left, or kept in the back-forward cache.
pub fn on_leaving(told: impl Fn() + Clone + 'static) {
    let (Some(window), Some(document)) = (web_sys::window(), document()) else { return };
    let hidden = told.clone();
    EventListener::new(&window, "pagehide", move |_| told()).forget();
    // A discarded page gets no other word than this one.
    EventListener::new(&document, "freeze", move |_| hidden()).forget();
}

/// Tells when the page comes back from the back-forward cache, or is looked at again.
pub fn on_return(told: impl Fn() + Clone + 'static) {
    let (Some(window), Some(document)) = (web_sys::window(), document()) else { return };
    let shown = told.clone();
    EventListener::new(&window, "pageshow", move |event| {
        let cached = event.dyn_ref::<PageTransitionEvent>().is_some_and(|event| event.persisted());
        if cached {
            shown();
        }
    })
    .forget();
    EventListener::new(&document, "visibilitychange", move |_| {
        told();
    })
    .forget();
}

/// Tells when another window of this site changed the local storage.
pub fn on_stored(told: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "storage", move |_| told()).forget();
    }
}

/// Asks before the page is left as long as `unsafe_to_leave` says so.
pub fn guard_leaving(unsafe_to_leave: impl Fn() -> bool + 'static) {
    let Some(window) = web_sys::window() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if unsafe_to_leave() {
            event.prevent_default();
        }
    })
    .forget();
}
