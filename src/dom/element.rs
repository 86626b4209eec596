//! Elements: what they are made of, and what they tell.

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use web_sys::{Document, Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement};

use super::live::follow;
use super::view::{self, View};

pub(super) fn document() -> Document {
    // There is no drawing without a page.
    web_sys::window().and_then(|window| window.document()).unwrap_throw()
}

/// An element that is being made.
pub struct El {
    element: Element,
}

/// An element of that name.
pub fn el(tag: &str) -> El {
    // Fails only for a name with a space or a sign in it; all names stand in `tags`.
    El { element: document().create_element(tag).unwrap_throw() }
}

/// An element of a picture, such as `svg` itself and all that stands in it.
pub fn svg(tag: &str) -> El {
    const SVG: Option<&str> = Some("http://www.w3.org/2000/svg");
    // Fails likewise.
    El { element: document().create_element_ns(SVG, tag).unwrap_throw() }
}

impl El {
    pub(super) fn into_node(self) -> web_sys::Node {
        self.element.into()
    }

    fn html(&self) -> Option<HtmlElement> {
        self.element.clone().dyn_into().ok()
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        set(&self.element, name, Some(value));
        self
    }

    /// The class, by which style sheets know the element.
    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// The id, by which the focus finds the element.
    pub fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// An address to go to.
    pub fn href(self, href: &str) -> Self {
        self.attr("href", href)
    }

    /// An attribute that follows signals; without a value it is not there.
    pub fn attr_with(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        let element = self.element.clone();
        follow(move || set(&element, name, value().as_deref()));
        self
    }

    /// One rule of style, set as a property: a style attribute would be against the policy.
    pub fn style(self, name: &str, value: &str) -> Self {
        if let Some(html) = self.html() {
            let _ = html.style().set_property(name, value);
        }
        self
    }

    /// Puts a view at the end of the element.
    pub fn with(self, view: impl Into<View>) -> Self {
        self.with_view(view.into())
    }

    fn with_view(self, view: View) -> Self {
        view::place(view, &self.element, None);
        self
    }

    /// Text that follows signals.
    pub fn text_with(self, text: impl Fn() -> String + 'static) -> Self {
        let node = view::text_node("");
        view::insert(&self.element, &node, None);
        follow(move || node.set_text_content(Some(&text())));
        self
    }

    /// Whether a button can be pressed.
    pub fn disabled_with(self, disabled: impl Fn() -> bool + 'static) -> Self {
        self.attr_with("disabled", move || disabled().then(String::new))
    }

    /// Whether a tick or a choice is set.
    pub fn checked_with(self, checked: impl Fn() -> bool + 'static) -> Self {
        let input = self.element.clone().dyn_into::<HtmlInputElement>().ok();
        follow(move || {
            let checked = checked();
            if let Some(input) = &input {
                input.set_checked(checked);
            }
        });
        self
    }

    /// What stands in a field. A field that holds the same text already is left alone, and so its caret.
    pub fn value_with(self, value: impl Fn() -> String + 'static) -> Self {
        let element = self.element.clone();
        follow(move || {
            let value = value();
            if field_value(&element) != value {
                let _ = js_sys::Reflect::set(&element, &"value".into(), &value.into());
            }
        });
        self
    }

    /// Tells of an event for as long as the element is there.
    pub fn on(self, event: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        self.listen(event, Box::new(act))
    }

    fn listen(self, event: &'static str, act: Box<dyn Fn(&Event)>) -> Self {
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&self.element, event, options, move |event| act(event));
        StoredValue::new_local(listener);
        self
    }

    /// Tells when it is pressed.
    pub fn on_click(self, act: impl Fn() + 'static) -> Self {
        self.on("click", move |_| act())
    }

    /// Tells what stands in a field, at every change.
    pub fn on_input(self, act: impl Fn(String) + 'static) -> Self {
        let element = self.element.clone();
        self.on("input", move |_| act(field_value(&element)))
    }

    /// Tells what was chosen in a field, when it is left or the choice is made.
    pub fn on_change(self, act: impl Fn(String) + 'static) -> Self {
        let element = self.element.clone();
        self.on("change", move |_| act(field_value(&element)))
    }

    /// Tells whether a tick is set, when it is changed.
    pub fn on_tick(self, act: impl Fn(bool) + 'static) -> Self {
        let input = self.element.clone().dyn_into::<HtmlInputElement>().ok();
        self.on("change", move |_| act(input.as_ref().is_some_and(HtmlInputElement::checked)))
    }

    /// Tells when a form is sent; nothing is ever really sent.
    pub fn on_submit(self, act: impl Fn() + 'static) -> Self {
        self.on("submit", move |event| {
            event.prevent_default();
            act();
        })
    }

    /// Opens and closes a dialogue, which has the focus meanwhile and gives it back.
    pub fn open_with(self, open: impl Fn() -> bool + 'static, closed: impl Fn() + 'static) -> Self {
        let dialog = self.element.clone().dyn_into::<HtmlDialogElement>().ok();
        follow(move || match (&dialog, open()) {
            // Fails only where it is open already.
            (Some(dialog), true) if !dialog.open() => drop(dialog.show_modal()),
            (Some(dialog), false) if dialog.open() => dialog.close(),
            _ => {}
        });
        self.on("close", move |_| closed())
    }
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    // Fails only for names that are none; all names are spelled in this project.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// The value of any field: input, textarea, select.
fn field_value(element: &Element) -> String {
    let value = js_sys::Reflect::get(element, &"value".into()).ok();
    value.and_then(|value| value.as_string()).unwrap_or_default()
}
