//! A view: what is to be drawn, as a value.

use web_sys::Node;

use super::element::El;
use super::live;

/// What is to be drawn.
pub enum View {
    /// Nothing.
    Nothing,
    /// Text as it is.
    Text(String),
    /// An element.
    El(El),
    /// One after the other.
    Many(Vec<View>),
    /// Drawn anew whenever a signal it read has changed.
    Live(Box<dyn Fn() -> View>),
}

impl View {
    /// Views one after the other.
    pub fn each<V: Into<Self>>(views: impl IntoIterator<Item = V>) -> Self {
        Self::Many(views.into_iter().map(Into::into).collect())
    }
}

/// Puts a view into `parent`, before `before` or at the end.
pub(super) fn place(view: View, parent: &Node, before: Option<&Node>) {
    match view {
        View::Nothing => {}
        View::Text(text) => insert(parent, &text_node(&text), before),
        View::El(el) => insert(parent, &el.into_node(), before),
        View::Many(views) => views.into_iter().for_each(|view| place(view, parent, before)),
        View::Live(draw) => live::place(draw, parent, before),
    }
}

/// Puts a view at the end of the page.
pub fn mount(view: View) {
    if let Some(body) = web_sys::window().and_then(|it| it.document()).and_then(|it| it.body()) {
        place(view, &body, None);
    }
}

/// Fails only where `before` is no child of `parent`, which this module never lets happen.
pub(super) fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    let _ = parent.insert_before(node, before);
}

pub(super) fn text_node(text: &str) -> Node {
    super::element::document().create_text_node(text).into()
}

impl From<&str> for View {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for View {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<El> for View {
    fn from(el: El) -> Self {
        Self::El(el)
    }
}

impl<V: Into<Self>> From<Option<V>> for View {
    fn from(view: Option<V>) -> Self {
        view.map_or(Self::Nothing, Into::into)
    }
}

impl From<Vec<Self>> for View {
    fn from(views: Vec<Self>) -> Self {
        Self::Many(views)
    }
}

impl<const N: usize> From<[Self; N]> for View {
    fn from(views: [Self; N]) -> Self {
        Self::Many(views.into())
    }
}

impl<const N: usize> From<[El; N]> for View {
    fn from(els: [El; N]) -> Self {
        Self::Many(els.into_iter().map(Self::El).collect())
    }
}
