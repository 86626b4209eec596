//! The shell: places, notices, the live region, keys, and the switch from route to page.

mod keys;
mod notices;
mod shortcuts;
mod spoken;

use leptos::prelude::*;

use crate::browser;
use crate::pages::{
    AboutPage, ComparePage, DebriefPage, LibraryPage, LostPage, PractisePage, ProgressPage,
    QuestionPage, ReviewPage, RoundPage, SettingsPage, TodayPage,
};
use crate::route::Route;
use crate::state::{Event, Starling};
use notices::Notices;
use shortcuts::Shortcuts;
use spoken::Spoken;

/// Puts the app on the page.
pub fn start() {
    leptos::mount::mount_to_body(App);
}

/// The whole app.
#[component]
fn App() -> impl IntoView {
    let starling = Starling::start();
    provide_context(starling);
    keys::listen(starling);
    follow_route(starling);
    let in_round = move || starling.route.with(|route| *route == Route::Round);
    view! {
        <div class="app" data-in-round=move || in_round().to_string()>
            <button type="button" class="skip-link" on:click=move |_| browser::focus("headline")>
                "Skip to the content"
            </button>
            <Show when=move || !in_round()>
                <Places />
            </Show>
            <Notices />
            <main class="app__main">{move || page(starling.route.get())}</main>
            <Show when=move || !in_round()>
                <Foot />
            </Show>
        </div>
        <Spoken />
        <Shortcuts />
    }
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <TodayPage /> }.into_any(),
        Route::Practise(plan) => view! { <PractisePage plan=plan /> }.into_any(),
        Route::Round => view! { <RoundPage /> }.into_any(),
        Route::Review(id) => view! { <ReviewPage id=id /> }.into_any(),
        Route::Compare(one, two) => view! { <ComparePage one=one two=two /> }.into_any(),
        Route::Debrief(id) => view! { <DebriefPage id=id /> }.into_any(),
        Route::Library => view! { <LibraryPage /> }.into_any(),
        Route::Question(id) => view! { <QuestionPage id=id /> }.into_any(),
        Route::Progress => view! { <ProgressPage /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        Route::Lost => view! { <LostPage /> }.into_any(),
    }
}

/// A new page has a new title, begins at the top, and has the focus on its headline; the first page of a
/// visit leaves the focus alone.
fn follow_route(starling: Starling) {
    Effect::new(move |earlier: Option<Route>| {
        let route = starling.route.get();
        browser::set_title(&format!("{} – Starling", title(&route)));
        if earlier.is_some_and(|earlier| earlier != route) {
            browser::scroll_to_top();
            browser::focus("headline");
        }
        route
    });
}

fn title(route: &Route) -> &'static str {
    match route {
        Route::Today => "Today",
        Route::Practise(_) => "Practise",
        Route::Round => "Round",
        Route::Review(_) => "Review",
        Route::Compare(..) => "Two takes",
        Route::Debrief(_) => "Debrief",
        Route::Library => "Library",
        Route::Question(_) => "Question",
        Route::Progress => "Progress",
        Route::Settings => "Settings",
        Route::About => "About the score",
        Route::Lost => "Nothing here",
    }
}

/// The places one can go to.
#[component]
fn Places() -> impl IntoView {
    let starling = Starling::expect();
    let places = [
        (Route::Today, "Today"),
        (Route::Practise(None), "Practise"),
        (Route::Library, "Library"),
        (Route::Progress, "Progress"),
    ];
    let links = places.map(|(place, name)| {
        let href = place.href();
        let here = move || starling.route.with(|route| is_within(route, &place)).then_some("page");
        view! {
            <li><a class="places__link" href=href aria-current=here>{name}</a></li>
        }
    });
    view! {
        <nav class="places" aria-label="Places">
            <a class="places__name" href=Route::Today.href() aria-hidden="true" tabindex="-1">"Starling"</a>
            <ul class="places__list">{links}</ul>
        </nav>
    }
}

fn is_within(route: &Route, place: &Route) -> bool {
    match (route, place) {
        (Route::Practise(_), Route::Practise(_)) => true,
        (Route::Question(_), Route::Library) => true,
        (Route::Review(_) | Route::Compare(..) | Route::Debrief(_), Route::Progress) => true,
        (route, place) => route == place,
    }
}

#[component]
fn Foot() -> impl IntoView {
    let starling = Starling::expect();
    view! {
        <footer class="foot no-print">
            <a href=Route::Settings.href()>"Settings"</a>
            <a href=Route::About.href()>"About the score"</a>
            <button type="button" class="foot__keys" on:click=move |_| starling.send(Event::ShortcutsToggled)>
                "Keys"
            </button>
        </footer>
    }
}
