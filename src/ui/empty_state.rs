//! What stands where nothing is yet: what will be here, and the one action that fills it.

use crate::dom::{El, div, link, p};

/// An empty place that teaches: what will be here, and where the verb leads.
pub fn empty_state(words: &str, verb: &str, href: &str) -> El {
    div("empty-state").with(p("").with(words)).with(link("button button--accent", href, verb))
}
