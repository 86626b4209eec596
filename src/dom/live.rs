//! The parts of a page that follow signals.

use leptos::prelude::*;
use web_sys::Node;

use super::view::{self, View};

/// A part that is drawn anew whenever a signal it read has changed.
pub fn live<V: Into<View>>(draw: impl Fn() -> V + 'static) -> View {
    View::Live(Box::new(move || draw().into()))
}

/// A part that is drawn anew only when its key changes, whatever else it reads.
pub fn live_by<V: Into<View>>(
    key: impl Fn() -> u64 + Send + Sync + 'static,
    draw: impl Fn() -> V + 'static,
) -> View {
    let key = distinct(Box::new(key));
    View::Live(Box::new(move || {
        // A memo that was never read follows nothing.
        key.get();
        untrack(|| draw().into())
    }))
}

/// A part that is there while `condition` holds. It is drawn anew only when the condition turns.
pub fn when<V: Into<View>>(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    draw: impl Fn() -> V + 'static,
) -> View {
    let holds = distinct(Box::new(move || u64::from(condition())));
    View::Live(Box::new(move || {
        if holds.get() == 0 {
            return View::Nothing;
        }
        untrack(|| draw().into())
    }))
}

/// Tells only when the key changes. All keys are numbers, so that there is one memo in the whole app:
/// each further type of memo would cost 2 kB.
fn distinct(key: Box<dyn Fn() -> u64 + Send + Sync>) -> Memo<u64> {
    Memo::new(move |_| key())
}

/// Does something now, and again whenever a signal it read has changed, for as long as the part of the
/// page around it is there.
pub fn follow(act: impl FnMut() + 'static) {
    follow_boxed(Box::new(act));
}

fn follow_boxed(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| act());
    on_cleanup(move || drop(effect));
}

/// Two empty texts mark where the part begins and ends; what stands between them is its own.
pub(super) fn place(draw: Box<dyn Fn() -> View>, parent: &Node, before: Option<&Node>) {
    let [start, end] = [view::text_node(""), view::text_node("")];
    view::insert(parent, &start, before);
    view::insert(parent, &end, before);
    follow(move || {
        let drawn = draw();
        clear(&start, &end);
        if let Some(parent) = end.parent_node() {
            view::place(drawn, &parent, Some(&end));
        }
    });
}

fn clear(start: &Node, end: &Node) {
    let Some(parent) = start.parent_node() else { return };
    while let Some(next) = start.next_sibling().filter(|next| next != end) {
        // Fails only where the node is no child any more.
        let _ = parent.remove_child(&next);
    }
}
