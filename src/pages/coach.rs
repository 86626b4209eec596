//! Coach: who coaches, and the talks so far.

use std::sync::Arc;

use leptos::prelude::*;

use super::{local_day, title};
use crate::dom::{El, View, button, div, h2, li, link, live, p, span, strong, ul};
use crate::domain::{Coach, Context, Partner, Session};
use crate::route::Route;
use crate::state::{CoachEvent, Starling, TalkFault};
use crate::ui::words;

/// Who coaches, and the talks so far.
pub fn coach_page(starling: Starling) -> El {
    starling.coach(CoachEvent::Opened);
    div("coach")
        .with(title("Coach"))
        .with(p("").with(ABOUT))
        .with(live(move || coaches(starling)))
        .with(live(move || own_coaches(starling)))
        .with(live(move || talks(starling)))
}

const ABOUT: &str = "A talk about your own work. The coach asks one short question at a time and quotes what \
    the company expects; what to do is yours to decide. At the end there is a short report. Nothing of it leaves \
    this device.";

/// Those who came with the app.
fn coaches(starling: Starling) -> View {
    let Some(works) = starling.talk.with(|talk| talk.works.clone()) else {
        return match starling.talk.with(|talk| talk.fault) {
            None => p("").with("One moment.").into(),
            Some(fault) => {
                let again = move || starling.coach(CoachEvent::Opened);
                [
                    View::from(p("").with(fault_words(fault))),
                    button("button", "Try again").on_click(again).into(),
                ]
                .into()
            }
        };
    };
    let lines = works.reference.coaches.iter().map(|coach| {
        let partner = Partner { pack: None, coach: coach.id.clone() };
        line(starling, coach, company(coach, &works.reference.contexts), partner)
    });
    ul("coach__list").with(View::each(lines)).into()
}

/// Those who were brought in.
fn own_coaches(starling: Starling) -> View {
    let packs = starling.packs.get();
    let lines: Vec<View> = packs
        .iter()
        .filter(|pack| !pack.contexts.is_empty())
        .flat_map(|pack| {
            pack.coaches.iter().map(move |coach| {
                let partner = Partner { pack: Some(pack.id.clone()), coach: coach.id.clone() };
                line(starling, coach, &pack.title, partner).into()
            })
        })
        .collect();
    if lines.is_empty() {
        let words = "Coach prompts of your own, with your company's values and ladder, can be ";
        return p("coach__own")
            .with(words)
            .with(link("", &Route::Import.href(), "brought in"))
            .with(".")
            .into();
    }
    [View::from(h2("").with("Brought in")), ul("coach__list").with(lines).into()].into()
}

fn company<'a>(coach: &Coach, contexts: &'a [Context]) -> &'a str {
    contexts.iter().find(|it| it.id == coach.context).map_or("", |it| &it.title)
}

/// Who they are in one line, and the way to talk.
fn line(starling: Starling, coach: &Coach, company: &str, partner: Partner) -> El {
    let parts = [&coach.role, company].into_iter().filter(|it| !it.is_empty());
    let about = parts.map(str::to_owned).collect::<Vec<_>>().join(", ");
    let about = match coach.tone.as_str() {
        "" => about,
        tone => format!("{about}. {tone}"),
    };
    let who = div("")
        .with(strong("").with(coach.name.as_str()))
        .with(p("question-list__about").with(about));
    let verb = format!("Talk with {}", spoken_of(&coach.name));
    li("coach__line").with(who).with(talk_button(starling, partner, &verb))
}

/// A name as it stands within a sentence.
fn spoken_of(name: &str) -> &str {
    if name == "Your coach" { "your coach" } else { name }
}

/// Begins a talk.
pub(super) fn talk_button(starling: Starling, partner: Partner, verb: &str) -> El {
    button("button", verb).on_click(move || starling.coach(CoachEvent::Begun(partner.clone())))
}

/// Talks in which something was said, the latest first.
fn talks(starling: Starling) -> View {
    let mut talks: Vec<Arc<Session>> = Vec::new();
    for session in starling.sessions.get() {
        if !session.turns.is_empty() || !session.typed.is_empty() {
            let place = talks.partition_point(|earlier| earlier.changed >= session.changed);
            talks.insert(place, session);
        }
    }
    if talks.is_empty() {
        return View::Nothing;
    }
    let lines = talks.iter().map(|session| talk_line(starling, session));
    [View::from(h2("").with("Your talks")), ul("coach__list").with(View::each(lines)).into()].into()
}

fn talk_line(starling: Starling, session: &Session) -> El {
    let about = format!(
        "{}, {} · {} · {}",
        session.who,
        words::day(local_day(session.changed)),
        words::count(session.turns.len(), "reply", "replies").to_ascii_lowercase(),
        if session.closed { "with its report" } else { "open: go on where you stopped" },
    );
    let name = name_of(session);
    let id = session.id.clone();
    let remove = button("button button--quiet", "Remove")
        .attr("aria-label", &format!("Remove: {name}"))
        .on_click(move || starling.coach(CoachEvent::Removed(id.clone())));
    let name = link("", &Route::Talk(session.id.clone()).href(), &name);
    let about = span("question-list__about").with(about);
    li("coach__line").with(div("").with([name, about])).with(remove)
}

/// As much of the first reply as reminds one of the talk, in characters.
const SHORT: usize = 80;

fn name_of(session: &Session) -> String {
    let first = session.turns.first().map_or(&session.typed, |turn| &turn.reply);
    let mut name: String = first.chars().take(SHORT).collect();
    if name.len() < first.len() {
        name.push_str(" …");
    }
    name
}

/// What went wrong, and what can be done.
pub(super) fn fault_words(fault: TalkFault) -> &'static str {
    match fault {
        TalkFault::NotStarted => {
            "The coach could not be started. Nothing you wrote is lost. Is there a connection?"
        }
        TalkFault::NotFetched => {
            "What the coach knows could not be fetched. Nothing you wrote is lost. Is there a connection?"
        }
        TalkFault::TooSlow => {
            "The coach did not answer within ten seconds. Nothing you wrote is lost; ask once more."
        }
        TalkFault::Unknown => {
            "This coach is not here any more: what they came with may have been removed. The talk can still be read."
        }
    }
}
