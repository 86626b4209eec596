//! The question, the clock, the field, and the verbs beside it.

use leptos::prelude::*;

use super::{accent, persona, phase, question, read, read_untracked};
use crate::browser;
use crate::dom::{El, View, button, div, header, headline, live_by, p, when};
use crate::domain::{Clocks, Draft, Kind, Mode, Persona, Phase, Stretch};
use crate::round::{Event, Round};
use crate::state::{self, Arrival, Starling};
use crate::ui::{
    ClockFace, Confirm, answer_field, clock_face, confirm, persona_line, structure_meter,
};

const END: Confirm = Confirm {
    question: "End the round here? What you have typed is handed in and kept.",
    verb: "End the round",
    stay: "Stay",
};

const SKIP: Confirm = Confirm {
    question: "Skip this question? What you typed for it is dropped.",
    verb: "Drop it and skip",
    stay: "Stay",
};

/// What the field is called, and what it says while it is empty.
const FIELD: [&str; 2] = ["Your answer", "Tell it as you would say it."];

/// Thinking and answering.
pub(super) fn asking(starling: Starling) -> View {
    let awaited = starling.library.with_untracked(|library| *library == Arrival::Awaited);
    let (ask, kind) = match question(starling) {
        None if awaited => return waiting(),
        None => (NOT_HERE.to_owned(), Kind::Approach),
        Some(asked) => (asked.ask, asked.kind),
    };
    let text = move || read(starling, |draft| draft.text.clone()).unwrap_or_default();
    let thinking = move || phase(starling) == Some(Phase::Thinking);
    let purpose = move || if thinking() { "to think" } else { "left" };
    let clock = clock_face(move || shown_clock(starling), purpose);
    [
        View::from(round_bar(starling, |persona| bridge(starling, persona))),
        headline("question").with(ask).into(),
        div("round__line").with(clock).with(meter(starling, kind)).into(),
        standing(starling),
        answer_field(FIELD, text, move |text| starling.round(Event::AnswerTyped(text))).into(),
        answer_verbs(starling).into(),
    ]
    .into()
}

const NOT_HERE: &str =
    "This question is not in your library. What you typed is here; go on as you like.";

fn waiting() -> View {
    [headline("").with("One moment"), p("").with("The question is on its way.")].into()
}

fn shown_clock(starling: Starling) -> ClockFace {
    starling.tick.track();
    let now = browser::now();
    let face = starling.round.with(|round| round.as_ref().and_then(|round| round.face(now)));
    let hidden = starling.settings.with(|settings| settings.hide_clock);
    match face {
        None => ClockFace::None,
        Some(_) if hidden => ClockFace::Hidden,
        Some(face) => ClockFace::Shown(face),
    }
}

/// What the persona says between two questions.
fn bridge(starling: Starling, persona: &Persona) -> String {
    let said = |draft: &Draft| persona.bridge(&draft.plan, draft.place).to_owned();
    read_untracked(starling, said).unwrap_or_default()
}

/// The line over the question: who asks with what they say, where one is, and the way out.
pub(super) fn round_bar(starling: Starling, said: impl FnOnce(&Persona) -> String) -> El {
    let place = read_untracked(starling, |draft| {
        format!("Question {} of {}", draft.place + 1, draft.plan.questions.len())
    });
    let who = persona(starling).map(|it| persona_line(&it, &said(&it)));
    header("round-bar").with(who).with(p("round-bar__place").with(place)).with(end_button(starling))
}

/// The way out, with a question before it.
pub(super) fn end_button(starling: Starling) -> View {
    let end = RwSignal::new(false);
    [
        button("button button--quiet", "End round").on_click(move || end.set(true)),
        confirm(end, &END, move || starling.round(Event::RoundEnded)),
    ]
    .into()
}

/// The live structure meter: for stories only, not in an exam, and only where wanted.
fn meter(starling: Starling, kind: Kind) -> View {
    let exam = read_untracked(starling, |draft| draft.plan.mode) == Some(Mode::Exam);
    if exam || kind != Kind::Behavioural {
        return View::Nothing;
    }
    let wanted = move || starling.settings.with(|settings| settings.live_meter);
    when(wanted, move || structure_meter(move |part| starling.parts.get() >> part as u64 & 1 == 1))
}

/// Says that the clock stands, and how to go on.
fn standing(starling: Starling) -> View {
    let stands =
        move || starling.round.with(|round| round.as_ref().is_some_and(|it| !it.is_running()));
    let go_on = move || {
        starling.round(Event::WentOn);
        browser::focus("answer");
    };
    when(stands, move || {
        let away = read_untracked(starling, |draft| draft.interrupted) == Some(true);
        let words = if away {
            "You were away. The clock stood, and everything you typed is here."
        } else {
            "The clock is stopped."
        };
        div("standing")
            .with(p("").with(words))
            .with(button("button button--accent", "Go on").id("go-on").on_click(go_on))
    })
}

fn answer_verbs(starling: Starling) -> El {
    let thinking = move || phase(starling) == Some(Phase::Thinking);
    let blank = move || read(starling, |draft| draft.text.trim().is_empty()) == Some(true);
    let next = move || match thinking() {
        true => accent(starling, "Start answering", Event::ThinkingEnded),
        false => accent(starling, "Hand in", Event::AnswerSubmitted)
            .attr("title", "Ctrl+Enter")
            .disabled_with(blank),
    };
    let next = live_by(move || u64::from(thinking()), next);
    div("answer-verbs").with(quiet_verbs(starling)).with(next)
}

fn quiet_verbs(starling: Starling) -> El {
    let skipping = RwSignal::new(false);
    let skip = move || {
        let blank = read_untracked(starling, |draft| draft.text.trim().is_empty());
        if blank == Some(true) {
            starling.round(Event::QuestionSkipped)
        } else {
            skipping.set(true)
        }
    };
    let timed = move || shown_clock(starling) != ClockFace::None;
    let untimed =
        move || !timed() && read(starling, |draft| draft.plan.mode.has_clock()) == Some(true);
    div("answer-verbs__quiet")
        .with(button("button button--quiet", "Skip").on_click(skip))
        .with(when(timed, move || clock_verbs(starling)))
        .with(when(untimed, move || quiet(starling, "With a clock", switch_on)))
        .with(confirm(skipping, &SKIP, move || starling.round(Event::QuestionSkipped)))
}

/// One of the verbs about the clock.
fn quiet(starling: Starling, verb: &str, act: fn(Starling)) -> El {
    button("button button--quiet", verb).on_click(move || act(starling))
}

/// The focus goes on where a verb takes itself away.
fn then_answer(starling: Starling, event: Event) {
    starling.round(event);
    browser::focus_soon("answer");
}

/// With the clocks the candidate likes, or those of a first visit.
fn switch_on(starling: Starling) {
    let usual = starling.settings.with_untracked(|settings| Clocks {
        thinking: settings.thinking,
        answer: Some(settings.marks.unwrap_or_default()),
        stretch: settings.stretch,
    });
    then_answer(starling, Event::ClockSwitchedOn(usual));
}

fn stretched(starling: Starling) -> u16 {
    read(starling, |draft| draft.plan.clocks.stretch.percent()).unwrap_or(100)
}

/// Half as slow again, up to ten times.
fn slow_down(starling: Starling) {
    let percent = untrack(|| stretched(starling));
    starling.round(Event::ClockStretched(Stretch::new(percent.saturating_mul(3) / 2)));
}

/// The plain clock again.
fn speed_up(starling: Starling) {
    then_answer(starling, Event::ClockStretched(Stretch::default()));
}

fn pause(starling: Starling) {
    starling.round(Event::Paused);
    browser::focus_soon("go-on");
}

fn hide(starling: Starling) {
    let mut settings = starling.settings.get_untracked();
    settings.hide_clock = !settings.hide_clock;
    starling.send(state::Event::SettingsChanged(settings));
}

fn clock_verbs(starling: Starling) -> View {
    let hide_verb = move || match starling.settings.with(|settings| settings.hide_clock) {
        true => "Show clock".to_owned(),
        false => "Hide clock".to_owned(),
    };
    let can_pause = move || {
        read(starling, |draft| draft.plan.mode.can_pause()) == Some(true)
            && starling.round.with(|round| round.as_ref().is_some_and(Round::is_running))
    };
    [
        View::from(quiet(starling, "Add 30 s", |starling| starling.round(Event::TimeAdded))),
        when(can_pause, move || quiet(starling, "Pause", pause)),
        quiet(starling, "", hide).text_with(hide_verb).into(),
        quiet(starling, "Slower", slow_down).into(),
        when(move || stretched(starling) > 100, move || quiet(starling, "Usual speed", speed_up)),
        quiet(starling, "No clock", |it| then_answer(it, Event::ClockSwitchedOff)).into(),
    ]
    .into()
}
