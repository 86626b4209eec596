//! The side: where records go that cannot be read, each as it was found.

use super::store::{Shelf, Write};

/// Moves a record to the side, under its shelf and key, and adds it to what is `kept` there. Another text
/// that stands under that name stays; this one comes beside it.
pub(super) fn moved(
    shelf: Shelf,
    key: String,
    text: String,
    kept: &mut Vec<(String, String)>,
) -> [Write; 2] {
    let mut name = format!("{}/{key}", shelf.slug());
    while kept.iter().any(|(taken, held)| *taken == name && *held != text) {
        name.push('+');
    }
    let known = kept.iter().any(|(taken, _)| *taken == name);
    if !known {
        kept.push((name.clone(), text.clone()));
    }
    [Write::Put { shelf: Shelf::Aside, key: name, text }, Write::Remove { shelf, key }]
}
