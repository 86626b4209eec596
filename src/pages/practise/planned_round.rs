//! Rounds that are planned already: one press, and one begins.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::dom::{El, View, button, details, div, li, p, span, summary, ul, when};
use crate::domain::{Clocks, Library, Plan, RoundTemplate};
use crate::round::template::questions;
use crate::state::{Event, Starling};

/// All planned rounds; nothing as long as they are on their way, which is longer than the questions are.
pub(super) fn planned_rounds(starling: Starling) -> View {
    let here = move || {
        let rounds = |library: &Arc<Library>| !library.rounds.is_empty();
        starling.library.with(|arrival| arrival.library().is_some_and(rounds))
    };
    when(here, move || {
        starling.library.with_untracked(|it| it.library().map(|it| list(starling, it)))
    })
}

fn list(starling: Starling, library: &Library) -> El {
    let lines = library.rounds.iter().map(|round| line(starling, round));
    details("planned")
        .with(summary("").with(format!("Planned rounds ({})", library.rounds.len())))
        .with(ul("planned__list").with(View::each(lines)))
}

fn line(starling: Starling, round: &RoundTemplate) -> El {
    let id = round.id.clone();
    let start = move || {
        if let Some(plan) = planned(starling, &id) {
            starling.send(Event::RoundBegan(plan));
        }
    };
    let start = button("button", "Start")
        .attr("aria-label", &format!("Start: {}", round.title))
        .on_click(start);
    let name = div("planned__name").with(round.title.as_str());
    let minutes = span("planned__minutes").with(format!("about {} minutes", round.minutes));
    li("planned__line")
        .with(div("").with(name).with(p("").with(round.about.as_str())).with(minutes))
        .with(start)
}

/// The plan of a round that starts now, with the clocks of the persona who asks first; stretched as the
/// candidate likes them.
fn planned(starling: Starling, id: &str) -> Option<Plan> {
    let settings = starling.settings.get_untracked();
    let arrival = starling.library.get_untracked();
    let library = arrival.library()?;
    let template = library.rounds.iter().find(|round| round.id == id)?;
    let seed = browser::random_seed();
    let mut askers = template.personas.iter().filter(|id| library.persona(id).is_some()).cloned();
    let persona = askers.next().unwrap_or_else(|| super::persona_of(&settings, library));
    let clocks = library.persona(&persona).map_or(Clocks::NONE, |persona| Clocks {
        thinking: settings.thinking.and(persona.thinking),
        answer: settings.marks.and(Some(persona.marks)),
        stretch: settings.stretch,
    });
    Some(Plan {
        mode: template.mode,
        persona,
        panel: askers.collect(),
        questions: questions(template, library, seed),
        clocks: if template.mode.has_clock() { clocks } else { Clocks::NONE },
        seed,
    })
}
