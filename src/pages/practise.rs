//! Practise: setting up a round. The plan is a value; its link replays the same round anywhere.

use std::sync::Arc;

use leptos::prelude::*;

use super::{persona_of, plan_of};
use crate::browser;
use crate::domain::{Clocks, Kind, Library, Marks, Mode, PersonaId, Plan, QuestionId, Stretch};
use crate::round::pick;
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::words;

/// What is chosen so far.
#[derive(Clone, PartialEq)]
struct Choice {
    mode: Mode,
    persona: PersonaId,
    bank: Option<String>,
    kinds: [bool; 3],
    count: usize,
    thinking: Option<u32>,
    marks: Option<Marks>,
    stretch: Stretch,
    seed: u64,
}

/// Setting up a round.
#[component]
pub fn PractisePage(
    /// A plan from a link.
    plan: Option<Plan>,
) -> impl IntoView {
    let starling = Starling::expect();
    view! {
        <div class="practise">
            <h1 id="headline" tabindex="-1">
                {if plan.is_some() { "A round for you" } else { "Set up a round" }}
            </h1>
            {move || match (starling.library.get().library(), plan.clone()) {
                (None, _) => view! { <p>"Questions are on their way."</p> }.into_any(),
                (Some(library), Some(plan)) => given(starling, library.clone(), plan).into_any(),
                (Some(library), None) => form(starling, library.clone()).into_any(),
            }}
        </div>
    }
}

/// A round somebody sent: shown first, begun only when asked to.
fn given(starling: Starling, library: Arc<Library>, plan: Plan) -> impl IntoView {
    let known = plan.questions.iter().filter(|id| library.question(id).is_some()).cloned();
    let known: Vec<QuestionId> = known.collect();
    let missing = plan.questions.len() - known.len();
    let persona = library.persona(&plan.persona).or(library.personas.first());
    let who = persona.map(|it| format!("{}, {}", it.name, it.role)).unwrap_or_default();
    let persona = persona.map(|it| it.id.clone()).unwrap_or_default();
    let count = known.len();
    let about = format!(
        "{}, {} with {who}.",
        words::mode(plan.mode),
        words::count(count, "question", "questions").to_lowercase(),
    );
    let plan = Plan { questions: known, persona, ..plan };
    let start = move |_| starling.send(Event::RoundBegan(plan.clone()));
    view! {
        <p>{about}</p>
        {(missing > 0)
            .then(|| {
                view! {
                    <p>{format!("{missing} of its questions are not in your library, and are left out.")}</p>
                }
            })}
        <div class="verbs">
            <button type="button" class="button button--accent" prop:disabled=count == 0 on:click=start>
                "Start"
            </button>
            <a class="button button--quiet" href=Route::Practise(None).href()>"Set up another"</a>
        </div>
    }
}

fn form(starling: Starling, library: Arc<Library>) -> impl IntoView {
    let settings = starling.settings.get_untracked();
    let choice = RwSignal::new(Choice {
        mode: Mode::Practice,
        persona: persona_of(&settings, &library),
        bank: None,
        kinds: [true; 3],
        count: 3,
        thinking: settings.thinking,
        marks: settings.marks,
        stretch: settings.stretch,
        seed: browser::random_seed(),
    });
    let plan = {
        let library = library.clone();
        Memo::new(move |_| planned(&choice.get(), starling, &library))
    };
    let none = move || plan.with(|plan| plan.questions.is_empty());
    let link =
        move |_| starling.send(Event::LinkAsked(Route::Practise(Some(plan.get_untracked()))));
    let summary = move || plan.with(plan_words);
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !none() {
            starling.send(Event::RoundBegan(plan.get_untracked()));
        }
    };
    view! {
        <form class="practise__form" on:submit=start>
            {mode_field(choice)} {persona_field(choice, &library)} {question_fields(choice, &library)}
            <Show when=move || choice.with(|choice| choice.mode.has_clock())>{clock_fields(choice)}</Show>
            <p class="practise__summary" role="status">{summary}</p>
            <div class="verbs">
                <button type="submit" class="button button--accent" prop:disabled=none>"Start"</button>
                <button type="button" class="button button--quiet" prop:disabled=none on:click=link>
                    "Copy a link to this round"
                </button>
            </div>
        </form>
    }
}

fn planned(choice: &Choice, starling: Starling, library: &Library) -> Plan {
    let fits = |kind: Kind| choice.kinds.get(kind as usize).copied().unwrap_or(true);
    let banks = library.banks.iter();
    let banks = banks.filter(|bank| choice.bank.as_deref().is_none_or(|id| id == bank.id.as_str()));
    let questions = banks.flat_map(|bank| &bank.questions).filter(|it| fits(it.kind));
    let questions: Vec<QuestionId> = questions.map(|it| it.id.clone()).collect();
    let count = if choice.mode == Mode::WarmUp { 1 } else { choice.count };
    let picked = pick(&questions, count, choice.seed);
    let settings = starling.settings.get();
    let plan = plan_of(picked, choice.mode, &settings, library, choice.seed);
    let clocks =
        Clocks { thinking: choice.thinking, answer: choice.marks, stretch: choice.stretch };
    let clocks = if choice.mode.has_clock() { clocks } else { Clocks::NONE };
    Plan { persona: choice.persona.clone(), clocks, ..plan }
}

fn plan_words(plan: &Plan) -> String {
    if plan.questions.is_empty() {
        return "No question fits this choice. Choose another bank or kind.".into();
    }
    let count = words::count(plan.questions.len(), "question", "questions");
    let longest = plan.clocks.answer.map(|marks| {
        let each = plan.clocks.stretch.of(marks.red + plan.clocks.thinking.unwrap_or(0)) / 60_000;
        format!(", about {} minutes of answering", (each as usize * plan.questions.len()).max(1))
    });
    format!("{count}{}.", longest.unwrap_or_default())
}

fn mode_field(choice: RwSignal<Choice>) -> impl IntoView {
    let modes = Mode::ALL.into_iter().map(move |mode| {
        let chosen = move || choice.with(|choice| choice.mode == mode);
        let choose = move |_| choice.update(|choice| choice.mode = mode);
        radio(
            "mode",
            mode.slug(),
            words::mode(mode).into(),
            words::mode_rule(mode).into(),
            chosen,
            choose,
        )
    });
    view! {
        <fieldset class="choices">
            <legend>"Mode"</legend>
            {modes.collect_view()}
        </fieldset>
    }
}

fn persona_field(choice: RwSignal<Choice>, library: &Library) -> impl IntoView + use<> {
    let personas = library.personas.iter().map(move |persona| {
        let id = persona.id.clone();
        let mine = id.clone();
        let chosen = move || choice.with(|choice| choice.persona == mine);
        let choose = {
            let id = id.clone();
            move |_| choice.update(|choice| choice.persona = id.clone())
        };
        let who = format!("{}, {}", persona.name, persona.role);
        radio("persona", id.as_str(), who, persona.tone.clone(), chosen, choose)
    });
    view! {
        <fieldset class="choices">
            <legend>"Who asks"</legend>
            {personas.collect_view()}
        </fieldset>
    }
}

fn radio<Chosen, Choose>(
    name: &'static str,
    value: &str,
    words: String,
    rule: String,
    chosen: Chosen,
    choose: Choose,
) -> impl IntoView + use<Chosen, Choose>
where
    Chosen: Fn() -> bool + Send + Sync + 'static,
    Choose: Fn(leptos::ev::Event) + 'static,
{
    let value = value.to_owned();
    view! {
        <label class="choice">
            <input type="radio" name=name value=value prop:checked=chosen on:change=choose />
            <span class="choice__words">{words}</span>
            <span class="choice__rule">{rule}</span>
        </label>
    }
}

fn question_fields(choice: RwSignal<Choice>, library: &Library) -> impl IntoView + use<> {
    let banks = library.banks.iter().map(|bank| {
        let (id, title) = (bank.id.as_str().to_owned(), bank.title.clone());
        view! { <option value=id>{title}</option> }
    });
    let choose_bank = move |event| {
        let bank = event_target_value(&event);
        choice.update(|choice| choice.bank = (!bank.is_empty()).then_some(bank));
    };
    let choose_count = move |event| {
        if let Ok(count) = event_target_value(&event).parse() {
            choice.update(|choice| choice.count = count);
        }
    };
    let kinds = Kind::ALL.into_iter().map(move |kind| kind_choice(choice, kind));
    let counts = (1..=10).map(|count: usize| {
        view! { <option value=count.to_string() selected=count == 3>{count}</option> }
    });
    view! {
        <fieldset class="fields">
            <legend>"Questions"</legend>
            <label class="field">
                <span>"From"</span>
                <select on:change=choose_bank>
                    <option value="">"All banks"</option>
                    {banks.collect_view()}
                </select>
            </label>
            <Show when=move || choice.with(|choice| choice.mode != Mode::WarmUp)>
                <label class="field">
                    <span>"How many"</span>
                    <select on:change=choose_count prop:value=move || choice.with(|it| it.count.to_string())>
                        {counts.clone().collect_view()}
                    </select>
                </label>
            </Show>
            <div class="field-row">{kinds.collect_view()}</div>
        </fieldset>
    }
}

fn kind_choice(choice: RwSignal<Choice>, kind: Kind) -> impl IntoView {
    let place = kind as usize;
    let chosen = move || choice.with(|it| it.kinds.get(place).copied().unwrap_or(true));
    let choose = move |event| {
        let checked = event_target_checked(&event);
        choice.update(|it| {
            if let Some(kind) = it.kinds.get_mut(place) {
                *kind = checked;
            }
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=chosen on:change=choose />
            <span>{words::kind(kind)}</span>
            <span class="choice__rule">{words::kind_rule(kind)}</span>
        </label>
    }
}

fn clock_fields(choice: RwSignal<Choice>) -> impl IntoView {
    let choose_thinking = Callback::new(move |thinking| choice.update(|it| it.thinking = thinking));
    let choose_marks = Callback::new(move |marks| choice.update(|it| it.marks = marks));
    let choose_stretch = Callback::new(move |stretch| choice.update(|it| it.stretch = stretch));
    let now = choice.get_untracked();
    view! {
        <fieldset class="fields">
            <legend>"Clocks"</legend>
            {thinking_field(now.thinking, choose_thinking)} {marks_field(now.marks, choose_marks)}
            {stretch_field(now.stretch, choose_stretch)}
        </fieldset>
    }
}

/// Time to think.
pub(super) fn thinking_field(now: Option<u32>, chosen: Callback<Option<u32>>) -> impl IntoView {
    let choose = move |event| chosen.run(event_target_value(&event).parse().ok());
    let options = [15, 30, 60, 120, 300].map(|seconds: u32| {
        let words = words::spoken(i64::from(seconds));
        view! { <option value=seconds.to_string() selected=now == Some(seconds)>{words}</option> }
    });
    view! {
        <label class="field">
            <span>"Time to think"</span>
            <select on:change=choose>
                <option value="" selected=now.is_none()>"Not timed"</option>
                {options}
            </select>
        </label>
    }
}

/// The answer clocks one can choose: green, amber and red, in seconds.
const ANSWER_CLOCKS: [(u32, u32, u32); 4] =
    [(45, 60, 90), (60, 90, 120), (90, 120, 180), (120, 180, 300)];

/// The marks of the answer clock.
pub(super) fn marks_field(now: Option<Marks>, chosen: Callback<Option<Marks>>) -> impl IntoView {
    let choose = move |event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let marks = place.and_then(|place| ANSWER_CLOCKS.get(place));
        chosen.run(marks.and_then(|&(green, amber, red)| Marks::new(green, amber, red)));
    };
    let options = ANSWER_CLOCKS.iter().enumerate().map(|(place, &(green, amber, red))| {
        let words = format!("green {green} s, amber {amber} s, red {red} s");
        let selected = now == Marks::new(green, amber, red);
        view! { <option value=place.to_string() selected=selected>{words}</option> }
    });
    view! {
        <label class="field">
            <span>"Answer clock"</span>
            <select on:change=choose>
                <option value="" selected=now.is_none()>"No clock"</option>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// Slower or faster clocks.
pub(super) fn stretch_field(now: Stretch, chosen: Callback<Stretch>) -> impl IntoView {
    let choose = move |event| {
        if let Ok(percent) = event_target_value(&event).parse() {
            chosen.run(Stretch::new(percent));
        }
    };
    let options = [50, 75, 100, 125, 150, 200, 300, 500, 1000].map(|percent: u16| {
        let words = match percent {
            100 => "as they are".to_owned(),
            _ => format!("× {}", f32::from(percent) / 100.0),
        };
        let selected = now.percent() == percent;
        view! { <option value=percent.to_string() selected=selected>{words}</option> }
    });
    view! {
        <label class="field">
            <span>"Clocks run"</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}
