//! The question, the clock, the field, and the verbs beside it.

use leptos::prelude::*;

use super::{accent, persona, phase, question, read, read_untracked};
use crate::browser;
use crate::dom::{El, View, button, div, header, headline, live_by, p, when};
use crate::domain::{Draft, Kind, Mode, Persona, Phase, Stretch};
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
    let end = RwSignal::new(false);
    let place = read_untracked(starling, |draft| {
        format!("Question {} of {}", draft.place + 1, draft.plan.questions.len())
    });
    let who = persona(starling).map(|it| persona_line(&it, &said(&it)));
    header("round-bar")
        .with(who)
        .with(p("round-bar__place").with(place))
        .with(button("button button--quiet", "End round").on_click(move || end.set(true)))
        .with(confirm(end, &END, move || starling.round(Event::RoundEnded)))
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
    div("answer-verbs__quiet")
        .with(button("button button--quiet", "Skip").on_click(skip))
        .with(when(timed, move || clock_verbs(starling)))
        .with(confirm(skipping, &SKIP, move || starling.round(Event::QuestionSkipped)))
}

/// Half as slow again, up to ten times.
fn slow_down(starling: Starling) {
    let now = read_untracked(starling, |draft| draft.plan.clocks.stretch.percent()).unwrap_or(100);
    starling.round(Event::ClockStretched(Stretch::new(now.saturating_mul(3) / 2)));
}

fn clock_verbs(starling: Starling) -> View {
    // The focus goes on where a verb takes itself away.
    let quiet = move |verb: &str, event: Event, next: &'static str| {
        button("button button--quiet", verb).on_click(move || {
            starling.round(event.clone());
            browser::focus_soon(next);
        })
    };
    let hide = move || {
        let mut settings = starling.settings.get_untracked();
        settings.hide_clock = !settings.hide_clock;
        starling.send(state::Event::SettingsChanged(settings));
    };
    let hide_verb = move || match starling.settings.with(|settings| settings.hide_clock) {
        true => "Show clock".to_owned(),
        false => "Hide clock".to_owned(),
    };
    let can_pause = move || {
        read(starling, |draft| draft.plan.mode.can_pause()) == Some(true)
            && starling.round.with(|round| round.as_ref().is_some_and(Round::is_running))
    };
    [
        View::from(
            button("button button--quiet", "Add 30 s")
                .on_click(move || starling.round(Event::TimeAdded)),
        ),
        when(can_pause, move || quiet("Pause", Event::Paused, "go-on")),
        button("button button--quiet", "").text_with(hide_verb).on_click(hide).into(),
        button("button button--quiet", "Slower").on_click(move || slow_down(starling)).into(),
        quiet("No clock", Event::ClockSwitchedOff, "answer").into(),
    ]
    .into()
}
