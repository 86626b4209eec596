//! One file per page: each joins the state to components.

mod about;
mod attempt_view;
mod compare;
mod debrief;
mod library;
mod lost;
mod practise;
mod progress;
mod question;
mod report;
mod review;
mod round;
mod settings;
mod today;

pub use about::AboutPage;
pub use compare::ComparePage;
pub use debrief::DebriefPage;
pub use library::LibraryPage;
pub use lost::LostPage;
pub use practise::PractisePage;
pub use progress::ProgressPage;
pub use question::QuestionPage;
pub use review::ReviewPage;
pub use round::RoundPage;
pub use settings::SettingsPage;
pub use today::TodayPage;

use leptos::prelude::*;

use crate::domain::{AttemptId, Clocks, Library, Mode, PersonaId, Plan, QuestionId, Settings};
use crate::state::Starling;

/// A plan for these questions as the candidate likes rounds to be.
fn plan_of(
    questions: Vec<QuestionId>,
    mode: Mode,
    settings: &Settings,
    library: &Library,
    seed: u64,
) -> Plan {
    let clocks =
        Clocks { thinking: settings.thinking, answer: settings.marks, stretch: settings.stretch };
    Plan {
        mode,
        persona: persona_of(settings, library),
        questions,
        clocks: if mode.has_clock() { clocks } else { Clocks::NONE },
        seed,
    }
}

/// The chosen persona, or the gentlest there is: the first round should be a kind one.
fn persona_of(settings: &Settings, library: &Library) -> PersonaId {
    let known = settings.persona.clone().filter(|id| library.persona(id).is_some());
    let gentle = library.personas.iter().min_by_key(|persona| persona.strictness as u8);
    known.or_else(|| gentle.map(|persona| persona.id.clone())).unwrap_or_default()
}

/// A button that begins a round with one question.
fn practise_button(question: QuestionId, verb: &'static str, accent: bool) -> impl IntoView {
    let starling = Starling::expect();
    let begin = move |_| {
        let plan = starling.library.with_untracked(|library| {
            let library = library.library()?;
            let settings = starling.settings.get_untracked();
            let questions = vec![question.clone()];
            Some(plan_of(
                questions,
                Mode::Practice,
                &settings,
                library,
                crate::browser::random_seed(),
            ))
        });
        if let Some(plan) = plan {
            starling.send(crate::state::Event::RoundBegan(plan));
        }
    };
    let class = if accent { "button button--accent" } else { "button" };
    view! { <button type="button" class=class on:click=begin>{verb}</button> }
}

/// The attempts at a question that the notebook holds, oldest first.
fn takes_of(starling: Starling, question: &QuestionId) -> Vec<(AttemptId, i64)> {
    starling.pages.with(|pages| {
        let attempts = pages.attempts.values().filter(|it| &it.answer.question == question);
        let mut takes: Vec<_> = attempts.map(|it| (it.answer.id.clone(), it.answer.at.0)).collect();
        takes.sort_by_key(|(_, at)| *at);
        takes
    })
}

/// The day of a moment, where the candidate is.
fn local_day(at: crate::domain::Wall) -> crate::domain::Day {
    crate::domain::Wall(at.0 + crate::browser::utc_offset_minutes() * 60_000).day()
}
