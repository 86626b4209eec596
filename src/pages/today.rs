//! Today: one sentence that knows the situation, one button, three quiet lines.

use leptos::prelude::*;

use super::plan_of;
use crate::browser;
use crate::domain::{Item, Library, Mode, Plan, Settings, Summary};
use crate::progress::{self, Proposal, Reason};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::words;

/// Today.
#[component]
pub fn TodayPage() -> impl IntoView {
    let starling = Starling::expect();
    let seed = browser::random_seed();
    let proposals = Memo::new(move |_| {
        starling.library.with(|library| {
            let count =
                if starling.history.with(Vec::is_empty) { 1 } else { progress::PROPOSED_QUESTIONS };
            let library = library.library()?;
            Some(starling.history.with(|history| progress::propose(library, history, count, seed)))
        })
    });
    let open_round = move || starling.round.with(|round| round.as_ref().and_then(open_words));
    view! {
        <div class="today">
            {move || match open_round() {
                Some(words) => go_on(starling, words).into_any(),
                None => begin(starling, proposals, seed).into_any(),
            }}
            <ul class="today__lines">
                <li>{move || next_line(starling, proposals)}</li>
                <li>{move || last_line(starling)}</li>
                <li>{move || interview_line(starling)}</li>
            </ul>
        </div>
    }
}

fn open_words(round: &crate::round::Round) -> Option<String> {
    let draft = round.draft();
    let open = draft.phase != crate::domain::Phase::Done;
    let of = draft.plan.questions.len();
    open.then(|| format!("A round is open: question {} of {of}.", (draft.place + 1).min(of)))
}

fn go_on(starling: Starling, words: String) -> impl IntoView {
    view! {
        <h1 id="headline" class="today__sentence" tabindex="-1">{words}</h1>
        <div class="verbs">
            <button type="button" class="button button--accent" on:click=move |_| starling.send(Event::RoundFound)>
                "Go on"
            </button>
            <button type="button" class="button button--quiet" on:click=move |_| starling.send(Event::RoundDropped)>
                "End that round"
            </button>
        </div>
    }
}

fn begin(starling: Starling, proposals: Memo<Option<Vec<Proposal>>>, seed: u64) -> impl IntoView {
    let sentence = move || {
        let today = browser::today();
        let settings = starling.settings.get();
        let days = settings.interview.map(|day| day.0 - today.0);
        starling.history.with(|history| sentence(history, days))
    };
    let start = move |_| {
        if let Some(plan) = proposed_plan(starling, proposals, seed) {
            starling.send(Event::RoundBegan(plan));
        }
    };
    let verb = move || match proposals.with(|proposals| proposals.as_ref().map_or(0, Vec::len)) {
        0 | 1 => "Start with one question",
        _ => "Start",
    };
    let waiting = move || proposals.with(|proposals| proposals.as_ref().is_none_or(Vec::is_empty));
    view! {
        <h1 id="headline" class="today__sentence" tabindex="-1">{sentence}</h1>
        <div class="verbs">
            <button type="button" class="button button--accent" prop:disabled=waiting on:click=start>
                {verb}
            </button>
            <a class="button button--quiet" href=Route::Practise(None).href()>"Set up a round"</a>
        </div>
    }
}

fn proposed_plan(
    starling: Starling,
    proposals: Memo<Option<Vec<Proposal>>>,
    seed: u64,
) -> Option<Plan> {
    let questions = proposals.get_untracked()?.into_iter().map(|proposal| proposal.question);
    let settings: Settings = starling.settings.get_untracked();
    let library = starling.library.get_untracked();
    let library: &Library = library.library()?;
    Some(plan_of(questions.collect(), Mode::Practice, &settings, library, seed))
}

/// One sentence that knows the situation.
fn sentence(history: &[Summary], days: Option<i64>) -> String {
    let gap = progress::common_gaps(history).into_iter().find(|(_, count)| *count > 1);
    let thin = gap.map(|(item, count)| gap_words(item, count));
    let rest = match (history.is_empty(), thin) {
        (true, _) => {
            "Answer one question, and see which parts of your story a listener gets.".into()
        }
        (false, Some(thin)) => thin,
        (false, None) => "Three questions help most now.".to_owned(),
    };
    match days {
        Some(0) => format!("The interview is today. {}", "A warm-up is enough."),
        Some(days @ 1..) => {
            format!("{} to go. {rest}", words::count(days as usize, "day", "days"))
        }
        _ => rest,
    }
}

fn gap_words(item: Item, count: usize) -> String {
    let missed = words::item(item);
    format!("{missed} was not there in {} of your last answers.", count)
}

fn next_line(starling: Starling, proposals: Memo<Option<Vec<Proposal>>>) -> AnyView {
    let first = proposals.with(|proposals| proposals.as_ref()?.first().cloned());
    let Some(first) = first else { return "Questions are on their way.".into_any() };
    let ask = starling
        .library
        .with(|library| Some(library.library()?.question(&first.question)?.ask.clone()));
    let why = match first.reason {
        Reason::New => "not tried yet".to_owned(),
        Reason::NotScored => "last time it was not scored".to_owned(),
        Reason::Gap(item) => format!("last time: {}", words::item(item).to_lowercase()),
        Reason::Due => "a while ago".to_owned(),
    };
    view! {
        <span class="today__label">"Next"</span>
        <a href=Route::Question(first.question).href()>{ask.unwrap_or_default()}</a>
        <span class="today__why">{why}</span>
    }
    .into_any()
}

fn last_line(starling: Starling) -> AnyView {
    let Some(last) = starling.history.with(|history| history.last().cloned()) else {
        return view! {
            <span class="today__label">"Last"</span>
            "Your last result will stand here."
        }
        .into_any();
    };
    let result = match last.met.filter(|_| last.mode.has_numbers()) {
        Some((met, of)) => format!("{met} of {of}"),
        None if last.met.is_some() => "answered".into(),
        None => "not scored".into(),
    };
    let day = words::day(super::local_day(last.at));
    view! {
        <span class="today__label">"Last"</span>
        <a href=Route::Review(last.id).href()>{result}", "{day}</a>
    }
    .into_any()
}

fn interview_line(starling: Starling) -> AnyView {
    let settings = Route::Settings.href();
    match starling.settings.with(|settings| settings.interview) {
        Some(day) => view! {
            <span class="today__label">"Interview"</span>
            <a href=settings>{words::day(day)}</a>
        }
        .into_any(),
        None => view! {
            <span class="today__label">"Interview"</span>
            <a href=settings>"Say when it is"</a>
        }
        .into_any(),
    }
}
