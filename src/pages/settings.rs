//! Settings: what holds for the whole app, and what is stored.

use leptos::prelude::*;

use super::coverage::level_field;
use super::practise::{marks_field, stretch_field, thinking_field};
use super::title;
use crate::dom::{
    El, View, button, details, div, fieldset, input, label, legend, link, live, p, span, summary,
    when,
};
use crate::domain::{Day, Settings, Theme};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{tick, verbs, words};

/// Settings.
pub fn settings_page(starling: Starling) -> El {
    div("settings")
        .with(title("Settings"))
        .with(
            fields("Your interview")
                .with(interview_field(starling))
                .with(level_field(starling))
                .with(live(move || looked_for(starling))),
        )
        .with(clock_fields(starling))
        .with(
            fields("While you answer")
                .with(switch(starling, "Show which parts are there while I type", |it| {
                    &mut it.live_meter
                }))
                .with(switch(starling, "Single keys do something (press ? to see them)", |it| {
                    &mut it.single_keys
                })),
        )
        .with(voice_field(starling))
        .with(theme_field(starling))
        .with(data(starling))
        .with(p("").with(link(
            "",
            &Route::About.href(),
            "How the score works, and what it cannot judge",
        )))
}

fn fields(name: &str) -> El {
    fieldset("fields").with(legend("").with(name))
}

fn change(starling: Starling, set: impl FnOnce(&mut Settings)) {
    let mut settings = starling.settings.get_untracked();
    set(&mut settings);
    starling.send(Event::SettingsChanged(settings));
}

fn interview_field(starling: Starling) -> El {
    let now = starling.settings.with_untracked(|settings| settings.interview);
    let field = input("")
        .attr("type", "date")
        .attr("value", &now.map(Day::iso).unwrap_or_default())
        .on_change(move |date| change(starling, |settings| settings.interview = Day::parse(&date)));
    label("field").with(span("").with("Day of the interview")).with(field)
}

/// What the interview looks for; what is ticked first is planned for first.
fn looked_for(starling: Starling) -> El {
    // The questions may come after this page.
    starling.library.track();
    let ticks = starling.competencies().into_iter().map(|slug| {
        let (known, chosen) = (slug.clone(), slug.clone());
        let is_set = move || starling.settings.with(|it| it.competencies.contains(&known));
        tick(None, &words::competency(&slug), "", is_set, move |set| {
            change(starling, |settings| {
                settings.competencies.retain(|it| *it != chosen);
                settings.competencies.extend(set.then(|| chosen.clone()));
            });
        })
    });
    details("settings__looked-for")
        .with(summary("").with("What it looks for"))
        .with(div("library__fields").with(View::each(ticks)))
}

fn clock_fields(starling: Starling) -> El {
    let now = starling.settings.get_untracked();
    fields("Clocks")
        .with(thinking_field(now.thinking, move |it| change(starling, |s| s.thinking = it)))
        .with(marks_field(now.marks, move |it| change(starling, |s| s.marks = it)))
        .with(stretch_field(now.stretch, move |it| change(starling, |s| s.stretch = it)))
        .with(switch(starling, "Keep the clock out of sight", |it| &mut it.hide_clock))
}

fn switch(starling: Starling, words: &str, of: fn(&mut Settings) -> &mut bool) -> El {
    let is_set = move || *of(&mut starling.settings.get());
    tick(None, words, "", is_set, move |set| change(starling, |settings| *of(settings) = set))
}

fn voice_field(starling: Starling) -> El {
    let wanted = move || starling.settings.with(|settings| settings.voice);
    let choose = move |set: bool| {
        change(starling, |settings| settings.voice = set);
        if set {
            starling.send(Event::VoiceTried);
        }
    };
    let rule = "Only voices that live on this device are used, and the text is always shown.";
    fields("Voice")
        .with(tick(None, "Read questions aloud", "", wanted, choose))
        .with(p("").with(rule))
}

fn theme_field(starling: Starling) -> El {
    let themes = Theme::ALL.into_iter().map(|theme| {
        let name = match theme {
            Theme::System => "As the system says",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        };
        let chosen = move || starling.settings.with(|settings| settings.theme == theme);
        tick(Some("theme"), name, "", chosen, move |_| change(starling, |it| it.theme = theme))
    });
    fields("Light or dark").with(View::each(themes))
}

fn data(starling: Starling) -> El {
    let answers = move || {
        let count = words::count(starling.history.with(Vec::len), "answer", "answers");
        format!("{count} on this device. Nothing leaves it: this page talks to no other computer.")
    };
    let save = button("button", "Save everything as a file")
        .on_click(move || starling.send(Event::BackupAsked));
    let aside = move || starling.pages.with(|pages| pages.aside.len());
    fields("Your data")
        .with(p("").text_with(answers))
        .with(verbs(save))
        .with(when(move || aside() > 0, move || set_aside(starling)))
}

fn set_aside(starling: Starling) -> View {
    let words = move || {
        let count = starling.pages.with(|pages| pages.aside.len());
        let records = words::count(count, "record", "records");
        format!("{records} could not be read, and kept as found.")
    };
    let save = button("button", "Save what could not be read")
        .on_click(move || starling.send(Event::AsideAsked));
    [p("").text_with(words), div("").with(save)].into()
}
