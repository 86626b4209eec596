//! The way to the interview: how little is enough, and what to cover by when.

use leptos::prelude::*;

use super::super::with_standing;
use crate::browser;
use crate::dom::{El, View, div, h2, li, link, live, ol, p, section, span};
use crate::domain::Day;
use crate::progress::{Course, course, needed};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::words;

/// The way to the interview.
pub(super) fn way(starling: Starling) -> El {
    section("way").with(h2("").with("The way to your interview")).with(live(move || {
        let day = starling.settings.with(|settings| settings.interview);
        day.map_or_else(no_day, |day| until(starling, day))
    }))
}

fn no_day() -> View {
    let words = "Say when it is, for which level, and what it looks for. Then here stands how little is enough until \
                 then, and what to cover by when.";
    let settings = link("", &Route::Settings.href(), "Say when it is");
    [View::from(p("").with(words)), p("").with(settings).into()].into()
}

fn until(starling: Starling, day: Day) -> View {
    let needed = with_standing(starling, |standing| {
        needed(standing.library, standing.history, standing.settings)
    });
    let Some(needed) = needed else { return p("").with("One moment.").into() };
    let Some(course) = course(&needed, browser::today(), day) else {
        let words = match day == browser::today() {
            true => "The interview is today. A warm-up is enough.",
            false => "That day is over. When the next one is known, say so in the settings.",
        };
        let settings = link("", &Route::Settings.href(), "Settings");
        return [View::from(p("").with(words)), p("").with(settings).into()].into();
    };
    let weeks = course.weeks.iter().map(|week| {
        li("way__week")
            .with(span("way__day").with(format!("by {}", words::day(week.until))))
            .with(span("").with(named(&week.competencies)))
    });
    div("")
        .with(p("").with(format!("{} on {}.", words::course_until(&course), words::day(day))))
        .with(View::each(
            (!course.weeks.is_empty()).then(|| ol("way__weeks").with(View::each(weeks))),
        ))
        .with(p("way__more").with(rest(&course)))
        .into()
}

fn named(competencies: &[String]) -> String {
    competencies.iter().map(|it| words::competency(it)).collect::<Vec<_>>().join(", ")
}

/// What is not planned, and why that is all right.
fn rest(course: &Course) -> String {
    if !course.left_out.is_empty() {
        return format!(
            "There is no time left for {}. That is all right: tell well what you have.",
            named(&course.left_out)
        );
    }
    match course.weeks.is_empty() {
        true => {
            "Everything you named was answered well. A round now and then keeps it fresh.".into()
        }
        false => "Each of them is covered when two of its questions were answered well.".into(),
    }
}
