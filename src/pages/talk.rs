//! One talk with a coach: what was said, the reply that is being typed, and the report at the end.

use leptos::prelude::*;

use super::coach::fault_words;
use super::{print_button, title};
use crate::browser;
use crate::dom::{
    El, View, button, div, headline, label, link, live, live_by, ol, p, section, textarea, when,
};
use crate::domain::{Session, SessionId};
use crate::route::Route;
use crate::state::{CoachEvent, Event, Starling};
use crate::ui::{Speaker, empty_state, report_view, turn_view, verbs};

/// The field, and what is brought into view with each new turn.
const FIELD: &str = "reply";

/// One talk.
pub fn talk_page(starling: Starling, id: SessionId) -> El {
    let known = id.clone();
    let here = move || u64::from(starling.session_of(&known).is_some());
    div("talk").with(live_by(here, move || match starling.session_of(&id) {
        Some(session) => shown(starling, &session),
        None if !starling.pages.with(|pages| pages.opened) => p("").with("One moment.").into(),
        None => {
            let words = "It may have been removed.";
            [title("There is no such talk"), empty_state(words, "Coach", &Route::Coach.href())]
                .into()
        }
    }))
}

fn shown(starling: Starling, session: &Session) -> View {
    starling.coach(CoachEvent::Shown(session.id.clone()));
    let known = (0..).take_while(|at| entry(session, *at).is_some()).count();
    let id = session.id.clone();
    let name = headline("").text_with(move || title_of(starling, &id));
    let turns = ol("talk__turns")
        .attr("role", "list")
        .attr("aria-label", "What was said")
        .with(entries(starling, session.id.clone(), 0, known));
    let closed = session.closed;
    let over = follow_session(starling, &session.id, |session| session.closed);
    let open = over.clone();
    let (one, other) = (session.id.clone(), session.id.clone());
    [
        View::from(name),
        turns.into(),
        p("talk__waits no-print").text_with(move || waits(starling)).into(),
        heard(starling).into(),
        when(move || !open(), move || reply_form(starling, &one)),
        when(over, move || end(starling, &other, closed)),
    ]
    .into()
}

fn title_of(starling: Starling, id: &SessionId) -> String {
    let title = starling.session_of(id).map(|it| it.title.clone()).unwrap_or_default();
    if title.is_empty() { "Talk with a coach".to_owned() } else { title }
}

/// Something of the talk as it stands.
fn follow_session(
    starling: Starling,
    id: &SessionId,
    read: impl Fn(&Session) -> bool + Clone + Send + Sync + 'static,
) -> impl Fn() -> bool + Clone + Send + Sync + 'static {
    let id = id.clone();
    move || starling.session_of(&id).is_some_and(|session| read(&session))
}

/// What was said from there on, each drawn when it is said and never again: what stands is left alone. What comes
/// behind the `known` ones is brought into view.
fn entries(starling: Starling, id: SessionId, at: usize, known: usize) -> View {
    let here = follow_session(starling, &id, move |session| entry(session, at).is_some());
    when(here, move || {
        let Some(session) = starling.session_of(&id) else { return View::Nothing };
        if at >= known.max(1) {
            browser::bring_soon(FIELD);
        }
        let drawn = entry(&session, at).map(turn_view);
        [drawn.into(), entries(starling, id.clone(), at + 1, known)].into()
    })
}

/// What was said at a place: the opening, a reply, what the coach said to it, and so on. Nothing comes before what
/// the coach still owes.
fn entry(session: &Session, at: usize) -> Option<Speaker<'_>> {
    let coach = |said| Speaker::Coach(&session.who, said);
    let Some(behind) = at.checked_sub(1) else { return session.opening.as_ref().map(coach) };
    let owed = session.turns.iter().take(behind / 2).any(|turn| turn.said.is_none());
    let turn = session.turns.get(behind / 2).filter(|_| !owed)?;
    match behind % 2 {
        0 => Some(Speaker::Candidate(&turn.reply)),
        _ => turn.said.as_ref().map(coach),
    }
}

/// The space stands also while nothing is said in it.
fn waits(starling: Starling) -> String {
    let waits = starling.talk.with(|talk| talk.waits.is_some());
    if waits { "The coach is thinking.".to_owned() } else { String::new() }
}

/// For who cannot see it: what the coach said now. It is drawn when something is said, and so heard once.
fn heard(starling: Starling) -> El {
    let count = move || {
        starling.talk.with(|talk| talk.heard.as_ref().map_or(0, |(count, _)| 1 + u64::from(*count)))
    };
    p("visually-hidden no-print").attr("role", "status").with(live_by(count, move || {
        starling.talk.with(|talk| talk.heard.as_ref().map(|(_, words)| words.clone()))
    }))
}

fn reply_form(starling: Starling, id: &SessionId) -> View {
    let [read, typed, sent, ended, again] = [(); 5].map(|()| id.clone());
    let text = move || starling.session_of(&read).map(|it| it.typed.clone()).unwrap_or_default();
    let blank = text.clone();
    let busy = follow_session(starling, id, |session| session.awaits());
    let resting = busy.clone();
    let field = textarea("talk__field")
        .id(FIELD)
        .attr("rows", "3")
        .attr("dir", "auto")
        .attr("spellcheck", "true")
        .attr("autocomplete", "off")
        .value_with(text)
        .on_input(move |text| starling.coach(CoachEvent::Typed(typed.clone(), text)));
    let send = button("button button--accent", "Hand in")
        .attr("title", "Ctrl+Enter")
        .disabled_with(move || busy() || blank().trim().is_empty())
        .on_click(move || {
            starling.coach(CoachEvent::Replied(sent.clone()));
            browser::focus(FIELD);
        });
    let end = button("button button--quiet", "End the talk")
        .disabled_with(resting)
        .on_click(move || starling.coach(CoachEvent::Ended(ended.clone())));
    div("talk__reply no-print")
        .with(live(move || trouble(starling, &again)))
        .with(label("talk__label").attr("for", FIELD).with("Your reply"))
        .with(field)
        .with(verbs([send, end]))
        .into()
}

/// Why the coach said nothing, and the way to ask once more.
fn trouble(starling: Starling, id: &SessionId) -> View {
    let Some(fault) = starling.talk.with(|talk| talk.fault) else { return View::Nothing };
    let id = id.clone();
    let again = button("button", "Ask once more")
        .on_click(move || starling.coach(CoachEvent::Shown(id.clone())));
    div("talk__trouble").attr("role", "alert").with([p("").with(fault_words(fault)), again]).into()
}

/// The report, and what can be done with it.
fn end(starling: Starling, id: &SessionId, was_closed: bool) -> View {
    let Some(session) = starling.session_of(id) else { return View::Nothing };
    let report = session.report.clone().unwrap_or_default();
    if !was_closed {
        browser::focus_soon("report");
    }
    let day = super::local_day(session.changed).iso();
    let (copied, saved) = (report.clone(), report.clone());
    let copy =
        button("button", "Copy").on_click(move || starling.send(Event::CopyAsked(copied.clone())));
    let save = button("button", "Save as Markdown").on_click(move || {
        let name = format!("starling-talk-{day}.md");
        starling.send(Event::ReportAsked(name, saved.clone()));
    });
    let done = link("button button--accent", &Route::Coach.href(), "Done");
    section("talk__report")
        .attr("aria-label", "Report")
        .with(report_view(&report))
        .with(verbs([done, save, copy, print_button(starling)]))
        .into()
}
