//! Settings: what holds for the whole app, and what is stored.

use leptos::prelude::*;

use super::practise::{marks_field, stretch_field, thinking_field};
use crate::domain::{Day, Settings, Theme};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::words;

/// Settings.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let starling = Starling::expect();
    let now = starling.settings.get_untracked();
    view! {
        <div class="settings">
            <h1 id="headline" tabindex="-1">"Settings"</h1>
            <fieldset class="fields">
                <legend>"Your interview"</legend>
                {interview_field(starling, now.interview)}
            </fieldset>
            <fieldset class="fields">
                <legend>"Clocks"</legend>
                {thinking_field(now.thinking, change(starling, |settings, it| settings.thinking = it))}
                {marks_field(now.marks, change(starling, |settings, it| settings.marks = it))}
                {stretch_field(now.stretch, change(starling, |settings, it| settings.stretch = it))}
                {tick(starling, "Keep the clock out of sight", |it| it.hide_clock, |it, on| it.hide_clock = on)}
            </fieldset>
            <fieldset class="fields">
                <legend>"While you answer"</legend>
                {tick(starling, "Show which parts are there while I type", |it| it.live_meter, |it, on| it.live_meter = on)}
                {tick(starling, "Single keys do something (press ? to see them)", |it| it.single_keys, |it, on| it.single_keys = on)}
            </fieldset>
            {theme_field(starling)}
            {data(starling)}
            <p><a href=Route::About.href()>"How the score works, and what it cannot judge"</a></p>
        </div>
    }
}

fn change<T: 'static>(
    starling: Starling,
    set: impl Fn(&mut Settings, T) + Send + Sync + 'static,
) -> Callback<T> {
    Callback::new(move |value| {
        let mut settings = starling.settings.get_untracked();
        set(&mut settings, value);
        starling.send(Event::SettingsChanged(settings));
    })
}

fn interview_field(starling: Starling, now: Option<Day>) -> impl IntoView {
    let set = change(starling, |settings, day| settings.interview = day);
    view! {
        <label class="field">
            <span>"Day of the interview"</span>
            <input
                type="date"
                value=now.map(Day::iso)
                on:change=move |event| set.run(Day::parse(&event_target_value(&event)))
            />
        </label>
    }
}

fn tick(
    starling: Starling,
    words: &'static str,
    get: fn(&Settings) -> bool,
    set: fn(&mut Settings, bool),
) -> impl IntoView {
    let changed = change(starling, set);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || starling.settings.with(get)
                on:change=move |event| changed.run(event_target_checked(&event))
            />
            <span>{words}</span>
        </label>
    }
}

fn theme_field(starling: Starling) -> impl IntoView {
    let set = change(starling, |settings, theme| settings.theme = theme);
    let choices = Theme::ALL.into_iter().map(move |theme| {
        let name = match theme {
            Theme::System => "As the system says",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        };
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || starling.settings.with(|settings| settings.theme == theme)
                    on:change=move |_| set.run(theme)
                />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <fieldset class="fields">
            <legend>"Light or dark"</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

fn data(starling: Starling) -> impl IntoView {
    let answers = move || {
        let count = starling.history.with(Vec::len);
        format!("{} on this device.", words::count(count, "answer", "answers"))
    };
    let aside = move || starling.pages.with(|pages| pages.aside.len());
    view! {
        <fieldset class="fields">
            <legend>"Your data"</legend>
            <p>{answers} " Nothing of it ever leaves it: this page talks to no other computer."</p>
            <div class="verbs">
                <button type="button" class="button" on:click=move |_| starling.send(Event::BackupAsked)>
                    "Save everything as a file"
                </button>
            </div>
            <Show when=move || { aside() > 0 }>
                <p>
                    {move || {
                        let records = words::count(aside(), "record", "records");
                        format!("{records} could not be read. Kept as found.")
                    }}
                </p>
                <button type="button" class="button" on:click=move |_| starling.send(Event::AsideAsked)>
                    "Save what could not be read"
                </button>
            </Show>
        </fieldset>
    }
}
