//! The round: one question, one field, one clock, and nothing else on the screen.

mod asking;
mod elsewhere;
mod probing;

use leptos::prelude::*;

use super::attempt_view::attempt_view;
use super::{awaited, keep_button, keep_focus, title};
use crate::browser;
use crate::dom::{El, View, button, div, follow, h2, headline, live_by, p};
use crate::domain::{Draft, Persona, Phase, Question};
use crate::round::{Event, Hold};
use crate::route::Route;
use crate::state::{self, Rest, Starling};
use crate::ui::{empty_state, persona_line, prose_view, rating_form, verbs, words};

/// The running round.
pub fn round_page(starling: Starling) -> El {
    follow_focus(starling);
    div("round")
        .attr_with("data-phase", move || phase(starling).map(|phase| phase.slug().to_owned()))
        .with(live_by(move || screen_key(starling), move || screen(starling)))
}

fn phase(starling: Starling) -> Option<Phase> {
    read(starling, |draft| draft.phase)
}

/// Thinking and answering are one screen: typing must never lose its field.
fn screen_key(starling: Starling) -> u64 {
    let here = starling.library.with(|library| library.library().is_some());
    let rest = starling.rest.get() as u64;
    let hold = starling.hold();
    if hold != Hold::Here && phase(starling).is_some() {
        return u64::MAX - (hold as u64 * 4 + rest);
    }
    let round = read(starling, |draft| {
        let screen = match draft.phase {
            Phase::Thinking => Phase::Answering,
            phase => phase,
        };
        // A follow-up that is waited for, and the one that came, are two screens.
        let asked = draft.follow_ups.len() * 2 + usize::from(draft.heard.is_some());
        let asked = if screen == Phase::Probing { asked as u64 } else { 0 };
        [screen as u64 + 1, draft.place as u64, draft.take.into(), asked]
    });
    let [screen, place, take, asked] = round.unwrap_or_default();
    // What was typed into must not be drawn anew because the rest has come.
    let rest = if screen > Phase::Rating as u64 + 1 { rest } else { 0 };
    let places = [(take, 16), (asked, 4), (rest, 2), (screen, 4), (here.into(), 1)];
    places.into_iter().fold(place, |key, (next, bits)| (key << bits) + next)
}

fn screen(starling: Starling) -> View {
    let hold = starling.hold();
    match phase(starling) {
        None | Some(Phase::Done) => empty(),
        Some(_) if hold == Hold::Elsewhere && starling.rest.get() == Rest::Here => {
            keep_focus();
            rest_elsewhere(starling)
        }
        Some(_) if hold == Hold::Elsewhere => awaited(starling, elsewhere::NAME).into(),
        Some(_) if hold != Hold::Here => title("One moment").into(),
        Some(Phase::Briefing) => briefing(starling),
        Some(Phase::Thinking | Phase::Answering) => asking::asking(starling),
        Some(Phase::Rating) => self_rating(starling),
        Some(after) if starling.rest.get() == Rest::Here => rest_after_answer(starling, after),
        Some(_) => awaited(starling, "Your answer is safe").into(),
    }
}

/// A door: what is called only in here is in the second part of the program. That is there long before an answer.
#[inline(never)]
fn rest_after_answer(starling: Starling, phase: Phase) -> View {
    match phase {
        Phase::Probing => probing::probing(starling),
        _ => feedback(starling),
    }
}

/// A door, likewise.
#[inline(never)]
fn rest_elsewhere(starling: Starling) -> View {
    elsewhere::elsewhere(starling)
}

/// Focus goes where the eye goes: to the question, the field, the headline.
fn follow_focus(starling: Starling) {
    let mut earlier = None;
    follow(move || {
        let hold = starling.hold();
        let now = read(starling, |draft| {
            let asked = draft.phase == Phase::Probing && draft.heard.is_some();
            match hold {
                Hold::Here => Some((draft.phase, draft.place, draft.take, asked)),
                Hold::Elsewhere => Some((Phase::Done, 0, 0, false)),
                Hold::Open | Hold::Asked => None,
            }
        })
        .flatten();
        if now == earlier {
            return;
        }
        let typed = matches!(earlier, Some((Phase::Thinking, ..)));
        earlier = now;
        match now {
            Some((Phase::Answering, ..) | (Phase::Probing, .., true)) => {
                browser::focus_soon("answer")
            }
            Some(_) => browser::focus_soon("headline"),
            None => {}
        }
        if !typed {
            browser::scroll_to_top();
        }
    });
}

fn read<T>(starling: Starling, of: impl FnOnce(&Draft) -> T) -> Option<T> {
    starling.round.with(|round| round.as_ref().map(|round| of(round.draft())))
}

fn read_untracked<T>(starling: Starling, of: impl FnOnce(&Draft) -> T) -> Option<T> {
    starling.round.with_untracked(|round| round.as_ref().map(|round| of(round.draft())))
}

fn persona(starling: Starling) -> Option<Persona> {
    let id = read_untracked(starling, |draft| draft.plan.asker(draft.place).clone())?;
    starling.library.with_untracked(|library| library.library()?.persona(&id).cloned())
}

fn question(starling: Starling) -> Option<Question> {
    let id = read_untracked(starling, |draft| draft.question().cloned())??;
    starling.library.with_untracked(|library| library.library()?.question(&id).cloned())
}

fn accent(starling: Starling, verb: &str, event: Event) -> El {
    button("button button--accent", verb).on_click(move || starling.round(event.clone()))
}

fn empty() -> View {
    let words = "A round asks you questions one by one, by the clock if you like.";
    let href = Route::Practise(None).href();
    [title("No round is open"), empty_state(words, "Set up a round", &href)].into()
}

fn briefing(starling: Starling) -> View {
    let plan = read_untracked(starling, |draft| draft.plan.clone());
    let about = plan.map(|plan| {
        let count = words::count(plan.questions.len(), "question", "questions");
        p("round__about").with(format!("{count}. {}", words::mode_rule(plan.mode)))
    });
    let others = move || {
        let panel = read_untracked(starling, |draft| draft.plan.panel.clone()).unwrap_or_default();
        starling.library.with_untracked(|library| {
            let library = library.library()?;
            let names = panel.iter().filter_map(|id| library.persona(id));
            let names: Vec<&str> = names.map(|persona| persona.name.as_str()).collect();
            (!names.is_empty()).then(|| p("").with(format!("Then, in turn: {}.", names.join(", "))))
        })
    };
    let met = persona(starling).map(|persona| {
        View::from([
            persona_line(&persona, ""),
            headline("briefing").with(persona.opening.as_str()),
            p("").with(words::demands(&persona)),
            h2("").with("Keep in mind"),
            prose_view(&persona.mindset),
        ])
    });
    let not_now = button("button button--quiet", "Not now")
        .on_click(move || starling.send(state::Event::RoundDropped));
    let begin = accent(starling, "Begin", Event::BriefingRead);
    [View::from(met), others().into(), about.into(), verbs([begin, not_now]).into()].into()
}

fn self_rating(starling: Starling) -> View {
    let rating = move || read(starling, |draft| draft.rating.clone()).unwrap_or_default();
    let at_once = read_untracked(starling, |draft| draft.plan.mode.shows_feedback_at_once());
    let verb = if at_once == Some(true) { "See the checklist" } else { "Go on" };
    let over = read_untracked(starling, |draft| draft.closed_by_clock) == Some(true);
    let over = if over { "Time was over; your answer was handed in as it stood. " } else { "" };
    [
        title("First your own view: how was that answer?"),
        p("").with(over).with(
            "Rate what you like and leave the rest open. You can compare it with the checklist.",
        ),
        rating_form(rating, move |rating| starling.round(Event::RatingChanged(rating))),
        verbs(accent(starling, verb, Event::RatingGiven)),
    ]
    .into()
}

fn feedback(starling: Starling) -> View {
    let id = read_untracked(starling, Draft::attempt).unwrap_or_default();
    let (key_id, kept) = (id.clone(), id.clone());
    let shown = live_by(
        move || starling.attempt_key(&key_id),
        move || {
            // The headline changes once the answer is read, and takes the focus with it.
            browser::focus_soon("headline");
            starling.attempt_of(&id).map(|attempt| attempt_view(starling, &attempt))
        },
    );
    let last = read_untracked(starling, |draft| draft.place + 1 == draft.plan.questions.len());
    let next = if last == Some(true) { "Finish the round" } else { "Next question" };
    let again =
        button("button", "Answer again").on_click(move || starling.round(Event::TakenAgain));
    let asked = move || read(starling, |draft| draft.follow_up().is_some()) == Some(true);
    let next = live_by(
        move || u64::from(asked()),
        move || {
            let verb = if asked() { "button" } else { "button button--accent" };
            button(verb, next).on_click(move || starling.round(Event::FeedbackRead))
        },
    );
    let end = (last == Some(false)).then(|| asking::end_button(starling));
    let verbs = verbs([next, again.into(), keep_button(starling, kept).into(), end.into()]);
    [shown, probing::reaction(starling), verbs.into()].into()
}
