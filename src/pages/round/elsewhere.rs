//! What stands in place of a round that is open in another window.

use crate::dom::{View, button, link, p};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::verbs;

/// What the page is called.
pub(super) const NAME: &str = "This round is open in another window";

/// Word of it, and the way on: here, or elsewhere.
pub(super) fn elsewhere(starling: Starling) -> View {
    let here = move || starling.send(Event::RoundTaken);
    let here = button("button button--accent", "Go on here").on_click(here);
    let today = link("button button--quiet", &Route::Today.href(), "Back to Today");
    [
        super::title(NAME),
        p("").with(
            "A round goes on in one window at a time, so that no words are lost. Go on here, and the other window \
             stops; what you typed there comes along.",
        ),
        verbs([here, today]),
    ]
    .into()
}
