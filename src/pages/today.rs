//! Today: one sentence that knows the situation, one button, three quiet lines.

use leptos::prelude::*;

use super::{local_day, plan_of};
use crate::browser;
use crate::dom::{El, View, button, div, headline, li, link, live, span, ul};
use crate::domain::{Item, Mode, Phase, Plan, Summary};
use crate::progress::{self, Proposal, Reason};
use crate::round::Round;
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{verbs, words};

/// Today.
pub fn today_page(starling: Starling) -> El {
    let seed = browser::random_seed();
    let proposals = Memo::new(move |_| {
        let fresh = starling.history.with(Vec::is_empty);
        let count = if fresh { 1 } else { progress::PROPOSED_QUESTIONS };
        starling.library.with(|library| {
            let library = library.library()?;
            Some(starling.history.with(|history| progress::propose(library, history, count, seed)))
        })
    });
    let open_round = Memo::new(move |_| starling.round.with(|it| it.as_ref().and_then(open_words)));
    div("today")
        .with(live(move || match open_round.get() {
            Some(words) => go_on(starling, &words),
            None => begin(starling, proposals, seed),
        }))
        .with(
            ul("today__lines")
                .with(li("").with(live(move || next_line(starling, proposals))))
                .with(li("").with(live(move || last_line(starling))))
                .with(li("").with(live(move || interview_line(starling)))),
        )
}

fn open_words(round: &Round) -> Option<String> {
    let draft = round.draft();
    let of = draft.plan.questions.len();
    let words = format!("A round is open: question {} of {of}.", (draft.place + 1).min(of));
    (draft.phase != Phase::Done).then_some(words)
}

fn sentence(words: impl Into<View>) -> El {
    headline("today__sentence").with(words)
}

fn go_on(starling: Starling, words: &str) -> View {
    let end = button("button button--quiet", "End that round")
        .on_click(move || starling.send(Event::RoundDropped));
    let go_on =
        button("button button--accent", "Go on").on_click(move || starling.send(Event::RoundFound));
    [sentence(words), verbs([go_on, end])].into()
}

fn begin(starling: Starling, proposals: Memo<Option<Vec<Proposal>>>, seed: u64) -> View {
    let said = move || {
        let interview = starling.settings.with(|settings| settings.interview);
        let days = interview.map(|day| day.0 - browser::today().0);
        starling.history.with(|history| situation(history, days))
    };
    let start = move || {
        if let Some(plan) = proposed_plan(starling, proposals, seed) {
            starling.send(Event::RoundBegan(plan));
        }
    };
    let waiting = move || proposals.with(|proposals| proposals.as_ref().is_none_or(Vec::is_empty));
    let verb =
        if starling.history.with(Vec::is_empty) { "Start with one question" } else { "Start" };
    let start = button("button button--accent", verb).disabled_with(waiting).on_click(start);
    let set_up = link("button button--quiet", &Route::Practise(None).href(), "Set up a round");
    [sentence(live(said)), verbs([start, set_up])].into()
}

fn proposed_plan(
    starling: Starling,
    proposals: Memo<Option<Vec<Proposal>>>,
    seed: u64,
) -> Option<Plan> {
    let questions = proposals.get_untracked()?.into_iter().map(|proposal| proposal.question);
    let settings = starling.settings.get_untracked();
    let arrival = starling.library.get_untracked();
    Some(plan_of(questions.collect(), Mode::Practice, &settings, arrival.library()?, seed))
}

/// One sentence that knows the situation.
fn situation(history: &[Summary], days: Option<i64>) -> String {
    let gap = progress::common_gaps(history).into_iter().find(|(_, count)| *count > 1);
    let rest = match gap {
        _ if history.is_empty() => {
            "Answer one question, and see which parts of your story a listener gets.".into()
        }
        Some((item, count)) => gap_words(item, count),
        None => "Three questions help most now.".to_owned(),
    };
    match days {
        Some(0) => "The interview is today. A warm-up is enough.".into(),
        Some(days @ 1..) => format!("{} to go. {rest}", words::count(days as usize, "day", "days")),
        _ => rest,
    }
}

fn gap_words(item: Item, count: usize) -> String {
    format!("{} was still open in {count} of your last answers.", words::item(item))
}

fn line(label: &str, rest: View) -> View {
    [View::from(span("today__label").with(label)), rest].into()
}

fn next_line(starling: Starling, proposals: Memo<Option<Vec<Proposal>>>) -> View {
    let Some(first) = proposals.with(|proposals| proposals.as_ref()?.first().cloned()) else {
        return line("Next", "Questions are on their way.".into());
    };
    let ask = starling.ask_of(&first.question).unwrap_or_default();
    let why = match first.reason {
        Reason::New => "not tried yet".to_owned(),
        Reason::NotScored => "last time it was not scored".to_owned(),
        Reason::Gap(item) => format!("open last time: {}", words::item(item).to_ascii_lowercase()),
        Reason::Due => "a while ago".to_owned(),
    };
    let ask = link("", &Route::Question(first.question).href(), &ask);
    line("Next", [ask, span("today__why").with(why)].into())
}

fn last_line(starling: Starling) -> View {
    let Some(last) = starling.history.with(|history| history.last().cloned()) else {
        return line("Last", "Your last result will stand here.".into());
    };
    let words = format!("{}, {}", words::result(&last), words::day(local_day(last.at)));
    line("Last", link("", &Route::Review(last.id).href(), &words).into())
}

fn interview_line(starling: Starling) -> View {
    let words = match starling.settings.with(|settings| settings.interview) {
        Some(day) => words::day(day),
        None => "Say when it is".into(),
    };
    line("Interview", link("", &Route::Settings.href(), &words).into())
}
