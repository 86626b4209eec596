//! The shell: places, notices, the live region, keys, and the switch from route to page.

mod keys;
mod notices;
mod rest;
mod shortcuts;
mod spoken;

use leptos::prelude::*;

use crate::browser;
use crate::dom::{
    El, a, button, div, follow, footer, li, link, live, main as main_part, mount, nav, ul, when,
};
use crate::pages;
use crate::route::Route;
use crate::state::{Event, Starling};

/// Puts the app on the page.
pub fn start() {
    leptos::mount::mount_to_body(|| mount(app().into()));
}

/// The whole app.
fn app() -> El {
    let starling = Starling::start();
    keys::listen(starling);
    follow_route(starling);
    let in_round = move || {
        starling.route.with(|route| *route == Route::Round) && starling.round.with(Option::is_some)
    };
    let skip = button("skip-link", "Skip to the content").on_click(|| browser::focus("headline"));
    div("app")
        .attr_with("data-in-round", move || Some(in_round().to_string()))
        .with(skip)
        .with(when(move || !in_round(), move || places(starling)))
        .with(notices::notices(starling))
        .with(main_part("app__main").with(live(move || page(starling, starling.route.get()))))
        .with(when(move || !in_round(), move || foot(starling)))
        .with(spoken::spoken(starling))
        .with(shortcuts::shortcuts(starling))
}

fn page(starling: Starling, route: Route) -> El {
    match route {
        Route::Today => pages::today_page(starling),
        Route::Practise(plan) => pages::practise_page(starling, plan),
        Route::Round => pages::round_page(starling),
        Route::Lost => pages::lost_page(),
        later => rest::page(starling, later),
    }
}

/// A new page has a new title, begins at the top, and has the focus on its headline; the first page of a
/// visit leaves the focus alone.
fn follow_route(starling: Starling) {
    let mut earlier = None;
    follow(move || {
        let route = starling.route.get();
        browser::set_title(&format!("{} – Starling", title(&route)));
        if earlier.as_ref().is_some_and(|earlier| *earlier != route) {
            browser::scroll_to_top();
            browser::focus_soon("headline");
        }
        earlier = Some(route);
    });
}

fn title(route: &Route) -> &'static str {
    match route {
        Route::Today => "Today",
        Route::Practise(_) => "Practise",
        Route::Round => "Round",
        Route::Review(_) => "Review",
        Route::Share(_) => "Ask for a review",
        Route::Shared(_) => "Somebody’s answer",
        Route::Reviewed(_) => "A review",
        Route::Received(_) => "A pack for you",
        Route::Compare(..) => "Two answers",
        Route::Debrief(_) => "Debrief",
        Route::Library => "Library",
        Route::Question(_) => "Question",
        Route::Ladder(_) => "Ladder",
        Route::Company => "The practice company",
        Route::Templates => "Templates",
        Route::Template(_) => "Template",
        Route::Coach => "Coach",
        Route::Talk(_) => "Talk with a coach",
        Route::Notebook => "Notebook",
        Route::Import => "Bring in notes",
        Route::Story(_) => "Story",
        Route::Note(_) => "Note",
        Route::Pack(_) => "Brought in",
        Route::Fit => "Stories and questions",
        Route::Progress => "Progress",
        Route::Coverage => "Coverage",
        Route::Calibration => "Judging yourself",
        Route::Training => "Practise judging",
        Route::History => "History",
        Route::Settings => "Settings",
        Route::About => "About the score",
        Route::Lost => "Nothing here",
    }
}

/// The places one can go to.
fn places(starling: Starling) -> El {
    let places = [
        (Route::Today, "Today"),
        (Route::Practise(None), "Practise"),
        (Route::Library, "Library"),
        (Route::Notebook, "Notebook"),
        (Route::Progress, "Progress"),
    ];
    let links = places.map(|(place, name)| {
        let href = place.href();
        let here = move || starling.route.with(|route| is_within(route, &place));
        let link = a("places__link").href(&href).with(name);
        li("").with(link.attr_with("aria-current", move || here().then(|| "page".to_owned())))
    });
    let name = link("places__name", &Route::Today.href(), "Starling");
    nav("places")
        .attr("aria-label", "Places")
        .with(name.attr("aria-hidden", "true").attr("tabindex", "-1"))
        .with(ul("places__list").with(links))
}

fn is_within(route: &Route, place: &Route) -> bool {
    match (route, place) {
        (Route::Practise(_), Route::Practise(_)) => true,
        (
            Route::Question(_)
            | Route::Ladder(_)
            | Route::Company
            | Route::Templates
            | Route::Template(_)
            | Route::Coach
            | Route::Talk(_),
            Route::Library,
        ) => true,
        (
            Route::Import | Route::Story(_) | Route::Note(_) | Route::Pack(_) | Route::Fit,
            Route::Notebook,
        ) => true,
        (
            Route::Review(_)
            | Route::Share(_)
            | Route::Reviewed(_)
            | Route::Compare(..)
            | Route::Debrief(_)
            | Route::Coverage
            | Route::Calibration
            | Route::Training
            | Route::History,
            Route::Progress,
        ) => true,
        (route, place) => route == place,
    }
}

fn foot(starling: Starling) -> El {
    let keys =
        button("foot__keys", "Keys").on_click(move || starling.send(Event::ShortcutsToggled));
    footer("foot no-print").with([
        link("", &Route::Settings.href(), "Settings"),
        link("", &Route::About.href(), "About the score"),
        keys,
    ])
}
