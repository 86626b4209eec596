//! One file per page: each joins the state to components.

mod about;
mod attempt_view;
mod awaited;
mod calibration;
mod coach;
mod compare;
mod coverage;
mod debrief;
mod fit;
mod history;
mod import;
mod ladder;
mod library;
mod lost;
mod note;
mod notebook;
mod pack;
mod practise;
mod progress;
mod question;
mod received;
mod review;
mod reviewed;
mod round;
mod settings;
mod share;
mod shared;
mod story;
mod talk;
mod template;
mod today;
mod training;

pub use about::about_page;
pub use awaited::awaited;
pub use calibration::calibration_page;
pub use coach::coach_page;
pub use compare::compare_page;
pub use coverage::coverage_page;
pub use debrief::debrief_page;
pub use fit::fit_page;
pub use history::history_page;
pub use import::import_page;
pub use ladder::ladder_page;
pub use library::library_page;
pub use lost::lost_page;
pub use note::note_page;
pub use notebook::notebook_page;
pub use pack::pack_page;
pub use practise::practise_page;
pub use progress::progress_page;
pub use question::question_page;
pub use received::received_page;
pub use review::review_page;
pub use reviewed::reviewed_page;
pub use round::round_page;
pub use settings::settings_page;
pub use share::share_page;
pub use shared::shared_page;
pub use story::story_page;
pub use talk::talk_page;
pub use template::{company_page, template_page, templates_page};
pub use today::today_page;
pub use training::training_page;

use leptos::prelude::*;

use crate::browser;
use crate::dom::{El, View, button, div, headline, live, p};
use crate::domain::{
    AttemptId, Clocks, Day, Library, Mode, Page, PersonaId, Plan, QuestionId, Settings, Wall,
};
use crate::progress::Standing;
use crate::route::Route;
use crate::state::{Event, Notice, OwnEvent, Starling};
use crate::ui::link_field;

/// A plan for these questions as the candidate likes rounds to be.
fn plan_of(
    questions: Vec<QuestionId>,
    mode: Mode,
    settings: &Settings,
    library: &Library,
    seed: u64,
) -> Plan {
    let Settings { thinking, marks, stretch, .. } = *settings;
    let clocks = Clocks { thinking, answer: marks, stretch };
    Plan {
        mode,
        persona: persona_of(settings, library),
        panel: Vec::new(),
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
fn practise_button(starling: Starling, question: QuestionId, verb: &str) -> El {
    let begin = move || {
        let plan = starling.library.with_untracked(|library| {
            let settings = starling.settings.get_untracked();
            let questions = vec![question.clone()];
            let seed = browser::random_seed();
            Some(plan_of(questions, Mode::Practice, &settings, library.library()?, seed))
        });
        if let Some(plan) = plan {
            starling.send(Event::RoundBegan(plan));
        }
    };
    button("button button--accent", verb).on_click(begin)
}

/// Keeps an answer as a story of its own, or opens the one it became.
fn keep_button(starling: Starling, attempt: AttemptId) -> El {
    let keep = move || starling.own(OwnEvent::AttemptKept(attempt.clone()));
    button("button button--quiet", "Keep as a story").on_click(keep)
}

/// The attempts at a question, oldest first.
fn takes_of(starling: Starling, question: &QuestionId) -> Vec<(AttemptId, Wall)> {
    starling.history.with(|history| {
        let mine = history.iter().filter(|line| line.question == *question);
        mine.map(|line| (line.id.clone(), line.at)).collect()
    })
}

/// What a proposal follows from; nothing as long as the questions are not here.
fn with_standing<T>(starling: Starling, act: impl FnOnce(&Standing<'_>) -> T) -> Option<T> {
    let arrival = starling.library.get();
    let (settings, now) = (starling.settings.get(), browser::now().wall);
    let library = arrival.library()?;
    starling.history.with(|history| {
        starling.pages.with(|pages| {
            let cards = &pages.schedule.cards;
            Some(act(&Standing { library, history, cards, settings: &settings, now }))
        })
    })
}

/// The day of a moment, where the candidate is.
fn local_day(at: Wall) -> Day {
    Wall(at.0 + browser::utc_offset_minutes() * 60_000).day()
}

/// A page of the reference works, which are sent for when the first of their pages is opened.
fn reference_page(starling: Starling, class: &str, draw: impl Fn(&[Page]) -> View + 'static) -> El {
    starling.send(Event::ReferenceOpened);
    div(class).with(live(move || match starling.reference.get() {
        Some(reference) => untrack(|| draw(&reference)),
        None => p("").with("One moment.").into(),
    }))
}

/// Puts the page on paper.
fn print_button(starling: Starling) -> El {
    button("button button--quiet", "Print").on_click(move || starling.send(Event::PrintAsked))
}

/// A page that is drawn anew, as more of it has come, keeps the focus on its headline: what it takes the place of still
/// stands when this is called.
pub fn keep_focus() {
    if browser::has_focus("headline") {
        browser::focus_soon("headline");
    }
}

/// A link that carries something, to be copied; or word that it is too long for one. `then` is what one does with it.
fn carried(starling: Starling, name: &str, route: Option<Route>, then: &str) -> El {
    let Some(route) = route else {
        return p("").with("It is too long for a link.");
    };
    let link = browser::share_link(&route.href());
    let copied = move || {
        starling.notices.with(|notices| {
            notices.iter().find_map(|notice| match notice {
                Notice::Copied(copied) => Some(*copied),
                _ => None,
            })
        })
    };
    let text = link.clone();
    let copy = move || starling.send(Event::CopyAsked(text.clone()));
    link_field(name, &link, then, copied, copy)
}

/// How somebody is called who may not have said it.
fn called(name: &str) -> &str {
    if name.is_empty() { "Somebody" } else { name }
}

/// A page's headline in plain words.
fn title(words: &str) -> El {
    headline("").with(words)
}
