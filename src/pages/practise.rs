//! Practise: setting up a round. The plan is a value; its link replays the same round anywhere.

mod planned_round;

use std::sync::Arc;

use leptos::prelude::*;

use super::{persona_of, plan_of, title};
use crate::browser;
use crate::dom::{
    El, View, button, choice, div, el, fieldset, form, legend, link, live_by, p, when,
};
use crate::domain::{
    Clocks, Kind, Library, Marks, Mode, Persona, PersonaId, Plan, QuestionId, Stretch, pick,
};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{field_select, tick, verbs, words};

/// What is chosen so far.
#[derive(Clone, PartialEq)]
struct Choice {
    mode: Mode,
    persona: PersonaId,
    panel: Vec<PersonaId>,
    bank: Option<String>,
    kinds: [bool; 3],
    count: usize,
    clocks: Clocks,
    seed: u64,
}

/// Setting up a round, or looking at one that a link brought.
pub fn practise_page(starling: Starling, plan: Option<Plan>) -> El {
    let words = if plan.is_some() { "A round for you" } else { "Set up a round" };
    let here = move || starling.library.with(|library| library.library().is_some());
    div("practise").with(title(words)).with(live_by(
        move || u64::from(here()),
        move || {
            let arrival = starling.library.get();
            match (arrival.library(), plan.clone()) {
                (None, _) => p("").with("Questions are on their way.").into(),
                (Some(library), Some(plan)) => given(starling, library, plan),
                (Some(library), None) => {
                    let form = set_up(starling, library.clone());
                    [planned_round::planned_rounds(starling), coach_line(), form.into()].into()
                }
            }
        },
    ))
}

/// A round somebody sent: shown first, begun only when asked to.
fn given(starling: Starling, library: &Library, plan: Plan) -> View {
    let known = plan.questions.iter().filter(|id| library.question(id).is_some()).cloned();
    let mut known: Vec<QuestionId> = known.collect();
    let missing = plan.questions.len() - known.len();
    if plan.mode == Mode::WarmUp {
        known.truncate(1);
    }
    let settings = starling.settings.get_untracked();
    let persona = library.persona(&plan.persona);
    let persona = persona.or_else(|| library.persona(&persona_of(&settings, library)));
    let panel: Vec<&Persona> = plan.panel.iter().filter_map(|id| library.persona(id)).collect();
    let who = persona.into_iter().chain(panel.iter().copied());
    let who: Vec<String> = who.map(|it| format!("{}, {}", it.name, it.role)).collect();
    let who = who.join("; ");
    let panel = panel.into_iter().map(|it| it.id.clone()).collect();
    let persona = persona.map(|it| it.id.clone()).unwrap_or_default();
    let questions = words::count(known.len(), "question", "questions");
    let about = format!("{questions} with {who}. {}", words::mode_rule(plan.mode));
    let left_out = (missing > 0).then(|| {
        p("").with(format!("{missing} of its questions are not in your library, and are left out."))
    });
    let clocks = if plan.mode.has_clock() { plan.clocks } else { Clocks::NONE };
    let plan = Plan { questions: known, persona, panel, clocks, ..plan };
    let none = plan.questions.is_empty();
    let start = button("button button--accent", "Start")
        .disabled_with(move || none)
        .on_click(move || starling.send(Event::RoundBegan(plan.clone())));
    let other = link("button button--quiet", &Route::Practise(None).href(), "Set up another");
    [View::from(p("").with(about)), left_out.into(), verbs([start, other]).into()].into()
}

/// The other way to practise.
fn coach_line() -> View {
    let link = link("", &Route::Coach.href(), "talk with a coach");
    p("question-list__about")
        .with("Not an interview but a question from your work? You can ")
        .with(link)
        .with(".")
        .into()
}

fn set_up(starling: Starling, library: Arc<Library>) -> El {
    let settings = starling.settings.get_untracked();
    let choice = RwSignal::new(Choice {
        mode: Mode::Practice,
        persona: persona_of(&settings, &library),
        panel: library.personas.iter().skip(1).take(2).map(|it| it.id.clone()).collect(),
        bank: None,
        kinds: [true; 3],
        count: 3,
        clocks: Clocks {
            thinking: settings.thinking,
            answer: settings.marks,
            stretch: settings.stretch,
        },
        seed: browser::random_seed(),
    });
    let fields =
        [mode_field(choice), persona_field(choice, &library), bank_field(choice, &library)];
    let plan = StoredValue::new(library);
    let plan = move || plan.with_value(|library| planned(&choice.get(), starling, library));
    let none = move || plan().questions.is_empty();
    let begin = move || {
        let plan = plan();
        if !plan.questions.is_empty() {
            starling.send(Event::RoundBegan(plan));
        }
    };
    let copy = move || starling.send(Event::LinkAsked(Route::Practise(Some(plan()))));
    let start = el("button")
        .attr("type", "submit")
        .class("button button--accent")
        .disabled_with(none)
        .with("Start");
    let copy =
        button("button button--quiet", "Link to this round").disabled_with(none).on_click(copy);
    form("practise__form")
        .on_submit(begin)
        .with(fields)
        .with(when(
            move || choice.with(|choice| choice.mode.has_clock()),
            move || clock_fields(choice),
        ))
        .with(p("practise__summary").attr("role", "status").text_with(move || plan_words(&plan())))
        .with(verbs([start, copy]))
}

fn planned(choice: &Choice, starling: Starling, library: &Library) -> Plan {
    let fits = |kind: Kind| choice.kinds.get(kind as usize).copied().unwrap_or(true);
    let wanted = |id: &str| choice.bank.as_deref().is_none_or(|bank| bank == id);
    let banks = library.banks.iter().filter(|bank| wanted(bank.id.as_str()));
    let questions = banks.flat_map(|bank| &bank.questions).filter(|it| fits(it.kind));
    let questions: Vec<QuestionId> = questions.map(|it| it.id.clone()).collect();
    let count = if choice.mode == Mode::WarmUp { 1 } else { choice.count };
    let picked = pick(&questions, count, choice.seed);
    let settings = starling.settings.get();
    let plan = plan_of(picked, choice.mode, &settings, library, choice.seed);
    let clocks = if choice.mode.has_clock() { choice.clocks } else { Clocks::NONE };
    let others = choice.panel.iter().filter(|id| **id != choice.persona).cloned();
    let panel = if choice.mode == Mode::Panel { others.collect() } else { Vec::new() };
    Plan { persona: choice.persona.clone(), panel, clocks, ..plan }
}

fn plan_words(plan: &Plan) -> String {
    if plan.questions.is_empty() {
        return "No question fits this choice. Choose another bank or kind.".into();
    }
    let count = words::count(plan.questions.len(), "question", "questions");
    let Some(marks) = plan.clocks.answer else { return format!("{count}.") };
    let each = plan.clocks.stretch.of(marks.red + plan.clocks.thinking.unwrap_or(0)) / 60_000;
    let minutes = (each as usize * plan.questions.len()).max(1);
    format!("{count}, at most about {minutes} minutes of thinking and answering.")
}

fn fields(name: &str) -> El {
    fieldset("fields").with(legend("").with(name))
}

fn mode_field(choice: RwSignal<Choice>) -> El {
    let modes = Mode::ALL.into_iter().map(|mode| {
        let chosen = move || choice.with(|choice| choice.mode == mode);
        let choose = move |_| choice.update(|choice| choice.mode = mode);
        tick(Some("mode"), words::mode(mode), words::mode_rule(mode), chosen, choose)
    });
    fields("Mode").with(View::each(modes))
}

fn persona_field(choice: RwSignal<Choice>, library: &Library) -> El {
    let personas = library.personas.iter().map(|persona| {
        let (mine, chosen_id) = (persona.id.clone(), persona.id.clone());
        let chosen = move || choice.with(|choice| choice.persona == mine);
        let choose = move |_| choice.update(|choice| choice.persona = chosen_id.clone());
        let who = format!("{}, {}", persona.name, persona.role);
        tick(Some("persona"), &who, &persona.tone, chosen, choose)
    });
    let panel = move || choice.with(|choice| choice.mode == Mode::Panel);
    let others: Vec<(PersonaId, String)> =
        library.personas.iter().map(|it| (it.id.clone(), it.name.clone())).collect();
    fields("Who asks")
        .with(View::each(personas))
        .with(when(panel, move || others_field(choice, &others)))
}

/// Who else asks in a panel.
fn others_field(choice: RwSignal<Choice>, personas: &[(PersonaId, String)]) -> El {
    let others = personas.iter().map(|(id, name)| {
        let (mine, own) = (id.clone(), id.clone());
        let chosen = move || choice.with(|it| it.panel.contains(&mine) && it.persona != mine);
        let choose = move |set| {
            choice.update(|choice| {
                choice.panel.retain(|other| *other != own);
                if set {
                    choice.panel.push(own.clone());
                }
            });
        };
        tick(None, name, "", chosen, choose)
    });
    fields("And then, in turn").with(div("field-row").with(View::each(others)))
}

fn bank_field(choosing: RwSignal<Choice>, library: &Library) -> El {
    let banks = library.banks.iter().map(|bank| choice(bank.id.as_str(), &bank.title, false));
    let banks = [View::from(choice("", "All banks", true)), View::each(banks)];
    let choose_bank = move |bank: String| {
        choosing.update(|choice| choice.bank = (!bank.is_empty()).then_some(bank));
    };
    let several = move || choosing.with(|choice| choice.mode != Mode::WarmUp);
    let kinds = Kind::ALL.into_iter().map(|kind| kind_choice(choosing, kind));
    fields("Questions")
        .with(field_select("From", banks.into(), choose_bank))
        .with(when(several, move || count_field(choosing)))
        .with(div("field-row").with(View::each(kinds)))
}

fn count_field(choosing: RwSignal<Choice>) -> El {
    let now = choosing.with_untracked(|choice| choice.count);
    let counts = (1..=10).map(|count: usize| {
        let words = count.to_string();
        choice(&words, &words, count == now)
    });
    field_select("How many", View::each(counts), move |count| {
        if let Ok(count) = count.parse() {
            choosing.update(|choice| choice.count = count);
        }
    })
}

fn kind_choice(choosing: RwSignal<Choice>, kind: Kind) -> El {
    let place = kind as usize;
    let chosen = move || choosing.with(|it| it.kinds.get(place).copied().unwrap_or(true));
    let choose = move |set| {
        choosing.update(|it| {
            if let Some(kind) = it.kinds.get_mut(place) {
                *kind = set;
            }
        });
    };
    tick(None, words::kind(kind), words::kind_rule(kind), chosen, choose)
}

fn clock_fields(choosing: RwSignal<Choice>) -> El {
    let now = choosing.with_untracked(|choice| choice.clocks);
    fields("Clocks")
        .with(thinking_field(now.thinking, move |it| choosing.update(|c| c.clocks.thinking = it)))
        .with(marks_field(now.answer, move |it| choosing.update(|c| c.clocks.answer = it)))
        .with(stretch_field(now.stretch, move |it| choosing.update(|c| c.clocks.stretch = it)))
}

/// Time to think.
pub(super) fn thinking_field(now: Option<u32>, chosen: impl Fn(Option<u32>) + 'static) -> El {
    let lengths = [15, 30, 60, 120, 300].map(|seconds: u32| {
        choice(&seconds.to_string(), &words::spoken(i64::from(seconds)), now == Some(seconds))
    });
    let choices = [View::from(choice("", "Not timed", now.is_none())), lengths.into()];
    field_select("Time to think", choices.into(), move |seconds| chosen(seconds.parse().ok()))
}

/// The answer clocks one can choose: green, amber and red, in seconds.
const ANSWER_CLOCKS: [(u32, u32, u32); 4] =
    [(45, 60, 90), (60, 90, 120), (90, 120, 180), (120, 180, 300)];

/// The marks of the answer clock.
pub(super) fn marks_field(now: Option<Marks>, chosen: impl Fn(Option<Marks>) + 'static) -> El {
    let clocks = ANSWER_CLOCKS.iter().enumerate().map(|(place, &(green, amber, red))| {
        let words = format!("green {green} s, amber {amber} s, red {red} s");
        choice(&place.to_string(), &words, now.is_some() && now == Marks::new(green, amber, red))
    });
    let choices = [View::from(choice("", "No clock", now.is_none())), View::each(clocks)];
    field_select("Answer clock", choices.into(), move |place| {
        let clock = place.parse().ok().and_then(|place: usize| ANSWER_CLOCKS.get(place));
        chosen(clock.and_then(|&(green, amber, red)| Marks::new(green, amber, red)));
    })
}

/// Slower or faster clocks.
pub(super) fn stretch_field(now: Stretch, chosen: impl Fn(Stretch) + 'static) -> El {
    let degrees = [
        (50, "twice as fast"),
        (75, "a third faster"),
        (100, "as they are"),
        (125, "a quarter slower"),
        (150, "half as slow again"),
        (200, "twice as slow"),
        (300, "three times as slow"),
        (500, "five times as slow"),
        (1000, "ten times as slow"),
    ];
    let choices = degrees.map(|(percent, words): (u16, &str)| {
        choice(&percent.to_string(), words, now.percent() == percent)
    });
    field_select("Clocks run", choices.into(), move |percent| {
        if let Ok(percent) = percent.parse() {
            chosen(Stretch::new(percent));
        }
    })
}
