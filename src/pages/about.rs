//! About the score: the guide of that name, and the checklists it speaks of.

use leptos::prelude::*;

use super::title;
use crate::dom::{El, View, dd, div, dl, dt, h2, h3, live, p};
use crate::domain::{Guide, Item, Kind};
use crate::state::Starling;
use crate::ui::{prose_view, words};

/// How the score works.
pub fn about_page(starling: Starling) -> El {
    div("about").with(title("About the score")).with(live(move || {
        let arrival = starling.library.get();
        match arrival.library().and_then(|library| library.guide("about-the-score")) {
            Some(guide) => told(guide),
            None => p("").with("One moment.").into(),
        }
    }))
}

fn told(guide: &Guide) -> View {
    let sections = guide
        .sections
        .iter()
        .map(|(name, prose)| View::from([h2("").with(name.as_str()), prose_view(prose)]));
    [
        View::from(prose_view(&guide.lead)),
        h2("").with("What it looks for").into(),
        View::each(Kind::ALL.into_iter().map(items)),
        View::each(sections),
    ]
    .into()
}

fn items(kind: Kind) -> View {
    let items = Item::of(kind).iter().map(|item| {
        View::from([dt("").with(words::item(*item)), dd("").with(words::item_rule(*item))])
    });
    let name = format!("{}: {}", words::kind(kind), words::kind_rule(kind));
    [h3("").with(name), dl("about__items").with(View::each(items))].into()
}
