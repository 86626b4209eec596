//! An address that leads nowhere.

use super::title;
use crate::dom::{El, div};
use crate::route::Route;
use crate::ui::empty_state;

/// Nothing is at this address.
pub fn lost_page() -> El {
    let words =
        "The link may be cut off, or from another version. Everything of yours is where it was.";
    div("").with(title("Nothing is at this address")).with(empty_state(
        words,
        "Go to Today",
        &Route::Today.href(),
    ))
}
