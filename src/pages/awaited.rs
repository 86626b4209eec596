//! What stands where something of the second part of the program will be.

use leptos::prelude::*;

use super::title;
use crate::dom::{El, button, div, p};
use crate::state::{Event, Rest, Starling};

/// Word that the second part is on its way, or that it did not come.
pub fn awaited(starling: Starling, name: &str) -> El {
    let again = move || starling.send(Event::RestWanted);
    let here = div("").with(title(name));
    if starling.rest.get() != Rest::Lost {
        again();
        return here.with(p("").with("One moment."));
    }
    here.with(p("").with("This page could not be fetched. Is there a connection?"))
        .with(button("button button--accent", "Try again").on_click(again))
}
