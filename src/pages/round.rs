//! The round: one question, one field, one clock, and nothing else on the screen.

use leptos::prelude::*;

use super::attempt_view::AttemptView;
use crate::browser;
use crate::domain::{Draft, Part, Persona, Phase, Question};
use crate::round::{Event, Face, Round};
use crate::route::Route;
use crate::score::{self, Asked};
use crate::state::{self, Starling};
use crate::ui::{
    AnswerField, ClockFace, Confirm, EmptyState, PersonaLine, ProseView, RatingForm,
    StructureMeter, words,
};

/// The running round.
#[component]
pub fn RoundPage() -> impl IntoView {
    let starling = Starling::expect();
    let phase = Memo::new(move |_| read(starling, |draft| draft.phase));
    let place = Memo::new(move |_| read(starling, |draft| (draft.place, draft.take)));
    // Focus goes where the eye goes: to the question, the field, the headline.
    Effect::new(move |_| {
        place.track();
        match phase.get() {
            Some(Phase::Answering) => browser::focus("answer"),
            Some(_) => browser::focus("headline"),
            None => {}
        }
    });
    Effect::new(move |_| {
        place.track();
        phase.track();
        browser::scroll_to_top();
    });
    // When a round ends, its debrief takes its place.
    Effect::new(move |_| {
        if phase.get() == Some(Phase::Done)
            && let Some(round) = read_untracked(starling, |draft| draft.round.clone())
        {
            browser::replace_address(&Route::Debrief(round).href());
            starling.send(state::Event::AddressChanged);
        }
    });
    view! {
        <div class="round" data-phase=move || phase.get().map(Phase::slug)>
            {move || {
                place.track();
                match phase.get() {
                    None | Some(Phase::Done) => empty().into_any(),
                    Some(Phase::Briefing) => view! { <Briefing /> }.into_any(),
                    Some(Phase::Thinking) => view! { <Asking thinking=true /> }.into_any(),
                    Some(Phase::Answering) => view! { <Asking thinking=false /> }.into_any(),
                    Some(Phase::Rating) => view! { <SelfRating /> }.into_any(),
                    Some(Phase::Feedback) => view! { <Feedback /> }.into_any(),
                }
            }}
        </div>
    }
}

fn read<T>(starling: Starling, of: impl FnOnce(&Draft) -> T) -> Option<T> {
    starling.round.with(|round| round.as_ref().map(|round| of(round.draft())))
}

fn read_untracked<T>(starling: Starling, of: impl FnOnce(&Draft) -> T) -> Option<T> {
    starling.round.with_untracked(|round| round.as_ref().map(|round| of(round.draft())))
}

fn persona(starling: Starling) -> Option<Persona> {
    let id = read_untracked(starling, |draft| draft.plan.persona.clone())?;
    starling.library.with(|library| library.library()?.persona(&id).cloned())
}

fn question(starling: Starling) -> Option<Question> {
    let id = read_untracked(starling, |draft| draft.question().cloned())??;
    starling.library.with(|library| library.library()?.question(&id).cloned())
}

fn empty() -> impl IntoView {
    view! {
        <h1 id="headline" tabindex="-1">"No round is open"</h1>
        <EmptyState
            words="A round asks you questions one by one, by the clock if you like."
            verb="Set up a round"
            href=Route::Practise(None).href()
        />
    }
}

#[component]
fn Briefing() -> impl IntoView {
    let starling = Starling::expect();
    let plan = move || read(starling, |draft| draft.plan.clone());
    let about = move || {
        let plan = plan()?;
        let count = words::count(plan.questions.len(), "question", "questions");
        Some(format!("{count}. {}", words::mode_rule(plan.mode)))
    };
    let begin = move |_| starling.round(Event::BriefingRead);
    view! {
        {move || {
            persona(starling)
                .map(|persona| {
                    view! {
                        <PersonaLine name=persona.name.clone() role=persona.role.clone() line=String::new() />
                        <h1 id="headline" class="question" tabindex="-1">{persona.opening.clone()}</h1>
                        <h2>"Keep in mind"</h2>
                        <ProseView prose=persona.mindset.clone() />
                    }
                })
        }}
        <p class="round__about">{about}</p>
        <div class="verbs">
            <button type="button" class="button button--accent" on:click=begin>"Begin"</button>
            <button
                type="button"
                class="button button--quiet"
                on:click=move |_| {
                    starling.round(Event::RoundEnded);
                }
            >
                "Not now"
            </button>
        </div>
    }
}

/// The line over the question: who asks, where one is, and the way out.
#[component]
fn RoundBar() -> impl IntoView {
    let starling = Starling::expect();
    let end = RwSignal::new(false);
    let place = move || {
        read(starling, |draft| {
            format!("Question {} of {}", draft.place + 1, draft.plan.questions.len())
        })
    };
    let line = move |persona: &Persona| {
        let place = read_untracked(starling, |draft| draft.place).unwrap_or(0);
        let bridges = &persona.bridges;
        match place.checked_sub(1).zip(Some(bridges.len()).filter(|&count| count > 0)) {
            Some((bridge, count)) => bridges.get(bridge % count).cloned().unwrap_or_default(),
            None => String::new(),
        }
    };
    view! {
        <header class="round-bar">
            {move || {
                persona(starling)
                    .map(|it| {
                        let line = line(&it);
                        view! { <PersonaLine name=it.name role=it.role line=line /> }
                    })
            }}
            <p class="round-bar__place">{place}</p>
            <button type="button" class="button button--quiet" on:click=move |_| end.set(true)>
                "End round"
            </button>
        </header>
        <Confirm
            open=end
            question="End the round here? What you have typed is handed in and kept."
            verb="End the round"
            stay="Stay"
            on_yes=Callback::new(move |()| starling.round(Event::RoundEnded))
        />
    }
}

#[component]
fn Asking(thinking: bool) -> impl IntoView {
    let starling = Starling::expect();
    let face = Memo::new(move |_| {
        let now = starling.now.get();
        starling.round.with(|round| round.as_ref().and_then(|round| round.face(now)))
    });
    let hidden = Signal::derive(move || starling.settings.with(|settings| settings.hide_clock));
    let text =
        Signal::derive(move || read(starling, |draft| draft.text.clone()).unwrap_or_default());
    let purpose = if thinking { "to think" } else { "left" };
    view! {
        <RoundBar />
        {move || {
            question(starling)
                .map(|question| {
                    view! { <h1 id="headline" class="question" tabindex="-1">{question.ask}</h1> }
                })
        }}
        <div class="round__line">
            <ClockFace face=face purpose=purpose hidden=hidden />
            <Meter text=text />
        </div>
        <Standing />
        <AnswerField
            text=text
            on_typed=Callback::new(move |text| starling.round(Event::AnswerTyped(text)))
        />
        <AnswerVerbs thinking=thinking text=text face=face />
    }
}

/// The live structure meter; not in an exam, not for other kinds than stories, and only where wanted.
#[component]
fn Meter(text: Signal<String>) -> impl IntoView {
    let starling = Starling::expect();
    let asked = Memo::new(move |_| question(starling));
    let wanted = Memo::new(move |_| {
        let mode = read(starling, |draft| draft.plan.mode);
        let story = asked.with(|asked| {
            asked.as_ref().is_some_and(|asked| asked.kind == crate::domain::Kind::Behavioural)
        });
        story
            && starling.settings.with(|settings| settings.live_meter)
            && mode.is_some_and(crate::domain::Mode::shows_feedback_at_once)
    });
    let present = Memo::new(move |_| {
        if !wanted.get() {
            return [false; 5];
        }
        asked
            .with(|question| question.as_ref().map(|it| text.with(|text| parts(it, text))))
            .unwrap_or_default()
    });
    view! {
        <Show when=move || wanted.get()>
            <StructureMeter present=present />
        </Show>
    }
}

fn parts(question: &Question, text: &str) -> [bool; 5] {
    let asked = Asked {
        ask: &question.ask,
        kind: question.kind,
        competencies: &question.competencies,
        points: &question.points,
    };
    let checklist = score::check(&asked, text);
    Part::ALL.map(|part| checklist.sentences.iter().any(|sentence| sentence.part == Some(part)))
}

/// Says that the clock stands, and how to go on.
#[component]
fn Standing() -> impl IntoView {
    let starling = Starling::expect();
    let stands = Memo::new(move |_| {
        starling.round.with(|round| round.as_ref().is_some_and(|round| !round.is_running()))
    });
    let interrupted = move || read(starling, |draft| draft.interrupted).unwrap_or_default();
    view! {
        <Show when=move || stands.get()>
            <div class="standing">
                <p>
                    {move || {
                        if interrupted() {
                            "You were away. The clock stood, and everything you typed is here."
                        } else {
                            "The clock is stopped."
                        }
                    }}
                </p>
                <button type="button" class="button button--accent" on:click=move |_| {
                    starling.round(Event::WentOn);
                    browser::focus("answer");
                }>"Go on"</button>
            </div>
        </Show>
    }
}

#[component]
fn AnswerVerbs(thinking: bool, text: Signal<String>, face: Memo<Option<Face>>) -> impl IntoView {
    let starling = Starling::expect();
    let skip = RwSignal::new(false);
    let blank = Memo::new(move |_| text.with(|text| text.trim().is_empty()));
    let timed = move || face.with(Option::is_some);
    let can_pause = move || {
        timed()
            && read(starling, |draft| draft.plan.mode.can_pause()).unwrap_or_default()
            && starling.round.with(|round| round.as_ref().is_some_and(Round::is_running))
    };
    let ask_to_skip = move |_| {
        if blank.get_untracked() { starling.round(Event::QuestionSkipped) } else { skip.set(true) }
    };
    let hide = move |_| {
        let mut settings = starling.settings.get_untracked();
        settings.hide_clock = !settings.hide_clock;
        starling.send(state::Event::SettingsChanged(settings));
    };
    let hidden = move || starling.settings.with(|settings| settings.hide_clock);
    view! {
        <div class="answer-verbs">
            <div class="answer-verbs__quiet">
                <button type="button" class="button button--quiet" on:click=ask_to_skip>"Skip"</button>
                <Show when=timed>
                    <button type="button" class="button button--quiet" on:click=move |_| starling.round(Event::TimeAdded)>
                        "Add 30 s"
                    </button>
                    <Show when=can_pause>
                        <button type="button" class="button button--quiet" on:click=move |_| starling.round(Event::Paused)>
                            "Pause"
                        </button>
                    </Show>
                    <button type="button" class="button button--quiet" on:click=hide>
                        {move || if hidden() { "Show clock" } else { "Hide clock" }}
                    </button>
                    <button type="button" class="button button--quiet" on:click=move |_| starling.round(Event::ClockSwitchedOff)>
                        "No clock"
                    </button>
                </Show>
            </div>
            {if thinking {
                view! {
                    <button type="button" class="button button--accent" on:click=move |_| starling.round(Event::ThinkingEnded)>
                        "Start answering"
                    </button>
                }
                    .into_any()
            } else {
                view! {
                    <button
                        type="button"
                        class="button button--accent"
                        title="Ctrl+Enter"
                        prop:disabled=move || blank.get()
                        on:click=move |_| starling.round(Event::AnswerSubmitted)
                    >
                        "Hand in"
                    </button>
                }
                    .into_any()
            }}
        </div>
        <Confirm
            open=skip
            question="Skip this question? What you typed for it is dropped."
            verb="Drop it and skip"
            stay="Stay"
            on_yes=Callback::new(move |()| starling.round(Event::QuestionSkipped))
        />
    }
}

#[component]
fn SelfRating() -> impl IntoView {
    let starling = Starling::expect();
    let rating =
        Memo::new(move |_| read(starling, |draft| draft.rating.clone()).unwrap_or_default());
    let feedback = read_untracked(starling, |draft| draft.plan.mode.shows_feedback_at_once());
    let verb = if feedback == Some(false) { "Go on" } else { "See the checklist" };
    view! {
        <h1 id="headline" tabindex="-1">"First your own view: how was that answer?"</h1>
        <p>"Rate what you like, and leave the rest open. It is compared with the checklist later, by you."</p>
        <RatingForm
            rating=rating
            on_rated=Callback::new(move |rating| starling.round(Event::RatingChanged(rating)))
        />
        <div class="verbs">
            <button type="button" class="button button--accent" on:click=move |_| starling.round(Event::RatingGiven)>
                {verb}
            </button>
        </div>
    }
}

#[component]
fn Feedback() -> impl IntoView {
    let starling = Starling::expect();
    let attempt = move || {
        let id = read_untracked(starling, Draft::attempt)?;
        starling.pages.with(|pages| pages.attempts.get(&id).cloned())
    };
    let last = read_untracked(starling, |draft| draft.place + 1 == draft.plan.questions.len());
    let next = if last == Some(true) { "Finish the round" } else { "Next question" };
    view! {
        {move || attempt().map(|attempt| view! { <AttemptView attempt=attempt /> })}
        <div class="verbs">
            <button type="button" class="button button--accent" on:click=move |_| starling.round(Event::FeedbackRead)>
                {next}
            </button>
            <button type="button" class="button" on:click=move |_| starling.round(Event::TakenAgain)>
                "Answer again"
            </button>
        </div>
    }
}
