//! Two takes side by side.

use std::sync::Arc;

use leptos::prelude::*;

use super::review::gone;
use super::{local_day, practise_button};
use crate::domain::{Attempt, AttemptId, Item, State};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{MarkedAnswer, words};

/// Two takes side by side.
#[component]
pub fn ComparePage(
    /// The earlier.
    one: AttemptId,
    /// The later.
    two: AttemptId,
) -> impl IntoView {
    let starling = Starling::expect();
    let both = Memo::new(move |_| {
        starling.pages.with(|pages| {
            Some((pages.attempts.get(&one).cloned()?, pages.attempts.get(&two).cloned()?))
        })
    });
    view! {
        <div class="compare">
            {move || match both.get() {
                Some((one, two)) => compared(one, two).into_any(),
                None if starling.pages.with(|pages| pages.opened) => gone().into_any(),
                None => view! { <p>"Opening your notebook."</p> }.into_any(),
            }}
        </div>
    }
}

fn compared(one: Arc<Attempt>, two: Arc<Attempt>) -> impl IntoView {
    let question = two.answer.question.clone();
    view! {
        <p class="attempt-view__asked">{two.asked.clone()}</p>
        <h1 id="headline" tabindex="-1">{change_words(&one, &two)}</h1>
        <div class="compare__takes">{take(&one, "Earlier")} {take(&two, "Later")}</div>
        <div class="verbs">{practise_button(question, "Answer again", true)}</div>
    }
}

/// What the later take gained and lost, in words.
fn change_words(one: &Attempt, two: &Attempt) -> String {
    let state = |attempt: &Attempt, item: Item| {
        let ticks = &attempt.checklist.ticks;
        ticks.iter().find(|tick| tick.item == item).map_or(State::Missing, |tick| tick.state)
    };
    let items = || Item::of(two.kind).iter().copied();
    let better: Vec<_> =
        items().filter(|&it| state(two, it) > state(one, it)).map(words::item).collect();
    let worse: Vec<_> =
        items().filter(|&it| state(two, it) < state(one, it)).map(words::item).collect();
    match (better.is_empty(), worse.is_empty()) {
        (true, true) => "The two takes hold the same parts.".into(),
        (false, true) => format!("The later take adds: {}.", better.join(", ").to_lowercase()),
        (true, false) => format!("The later take lost: {}.", worse.join(", ").to_lowercase()),
        (false, false) => format!(
            "The later take adds {} and lost {}.",
            better.join(", ").to_lowercase(),
            worse.join(", ").to_lowercase()
        ),
    }
}

fn take(attempt: &Attempt, name: &'static str) -> impl IntoView + use<> {
    let numbers = attempt.answer.mode.has_numbers();
    let day = words::day(local_day(attempt.answer.at));
    let (text, checklist) = (attempt.answer.text.clone(), attempt.checklist.clone());
    let lines = checklist.ticks.iter().map(|tick| {
        view! {
            <li data-state=tick.state.slug()>
                {words::item(tick.item)} " " <span class="checklist-view__state">{words::state(tick.state)}</span>
            </li>
        }
    });
    let lines = lines.collect_view();
    view! {
        <section class="compare__take">
            <h2>{name}", "<a href=Route::Review(attempt.answer.id.clone()).href()>{day}</a></h2>
            <p>{words::headline(&checklist, numbers)}</p>
            <MarkedAnswer text=text checklist=checklist lit=Signal::stored(Vec::new()) />
            <ul class="compare__lines">{lines}</ul>
        </section>
    }
}
