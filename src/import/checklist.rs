//! Boxes to tick, with their state.

use super::draft::Todo;
use super::inline::bare;
use super::mark::Marker;
use super::tree::{Node, What};

/// Every box of an outline in the order of the file, also those in others.
pub(super) fn read(nodes: &[Node], todos: &mut Vec<Todo>) {
    for node in nodes {
        if let What::Item(Marker::Task(done)) = node.what {
            let text = bare(&node.words);
            if !text.is_empty() {
                todos.push(Todo { text, done });
            }
        }
        read(&node.inner, todos);
    }
}
