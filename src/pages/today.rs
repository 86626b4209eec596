//! Today: one sentence that knows the situation, one button, three quiet lines.

use leptos::prelude::*;

use super::{local_day, plan_of, with_standing};
use crate::browser;
use crate::dom::{El, View, button, div, headline, li, link, live_by, span, ul, when};
use crate::domain::{Day, Item, Mode, Phase, Plan, QuestionId, Summary};
use crate::progress::{self, Proposal};
use crate::round::Round;
use crate::route::Route;
use crate::state::{Arrival, Event, Rest, Starling};
use crate::ui::{verbs, words};

/// Today.
pub fn today_page(starling: Starling) -> El {
    let seed = browser::random_seed();
    div("today").with(live_by(
        move || key(starling),
        move || {
            let proposals = proposals(starling, seed);
            let open_round = starling.round.with(|round| round.as_ref().and_then(open_words));
            let next = next_lines(starling, &proposals);
            let first = match open_round {
                Some(words) => go_on(starling, &words),
                None => begin(starling, proposals, seed),
            };
            let lines = [last_line(starling), interview_line(starling)];
            let lines = next.into_iter().chain(lines).chain(saved_line(starling));
            let lines = lines.map(|it| li("").with(it));
            View::from([first, ul("today__lines").with(View::each(lines)).into()])
        },
    ))
}

/// Changes when any of what stands on the page does.
fn key(starling: Starling) -> u64 {
    let here = starling.library.with(|library| match library {
        Arrival::Awaited => 0,
        Arrival::Here(_) => 1,
        Arrival::Lost => 2,
    });
    let answers = starling.history.with(|history| {
        let last = history.last().map_or(0, |it| it.gaps.len() * 2 + usize::from(it.met.is_some()));
        (history.len() * 64 + last) as u64
    });
    let open =
        starling.round.with(|round| round.as_ref().map_or(0, |it| it.draft().place as u64 + 1));
    let [day, chosen] = starling.settings.with(|it| {
        let chosen = it.competencies.len() * 64 + it.level.map_or(0, |it| it as usize + 1);
        [it.interview.map_or(0, |day| day.0 as u64), (chosen * 256 + it.put_off.len()) as u64]
    });
    let cards = starling.pages.with(|pages| pages.schedule.lines as u64);
    // Mixed as FNV-1a does: nothing of it is to be read out again.
    [here, answers, open, day, chosen, cards]
        .into_iter()
        .fold(0, |key: u64, part| (key ^ part).wrapping_mul(0x0100_0000_01b3))
}

fn proposals(starling: Starling, seed: u64) -> Vec<Proposal> {
    let fresh = starling.history.with(Vec::is_empty);
    let count = if fresh { 1 } else { progress::PROPOSED_QUESTIONS };
    with_standing(starling, |standing| progress::propose(standing, count, seed)).unwrap_or_default()
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

fn begin(starling: Starling, proposals: Vec<Proposal>, seed: u64) -> View {
    let interview = starling.settings.with(|settings| settings.interview);
    let days = interview.map(|day| day.0 - browser::today().0);
    let said = starling.history.with(|history| situation(history, days));
    let waiting = proposals.is_empty();
    let questions: Vec<QuestionId> = proposals.into_iter().map(|it| it.question).collect();
    let start = move || {
        if let Some(plan) = proposed_plan(starling, questions.clone(), seed) {
            starling.send(Event::RoundBegan(plan));
        }
    };
    let verb =
        if starling.history.with(Vec::is_empty) { "Start with one question" } else { "Start" };
    let start =
        button("button button--accent", verb).disabled_with(move || waiting).on_click(start);
    let set_up = link("button button--quiet", &Route::Practise(None).href(), "Set up a round");
    [sentence(said), verbs([start, set_up])].into()
}

fn proposed_plan(starling: Starling, questions: Vec<QuestionId>, seed: u64) -> Option<Plan> {
    let settings = starling.settings.get_untracked();
    let arrival = starling.library.get_untracked();
    Some(plan_of(questions, Mode::Practice, &settings, arrival.library()?, seed))
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

/// What would be asked, each with its reason.
fn next_lines(starling: Starling, proposals: &[Proposal]) -> Vec<View> {
    if proposals.is_empty() {
        let words = starling.library.with(|library| match library {
            Arrival::Awaited => "Questions are on their way.",
            Arrival::Lost => "The questions are not here.",
            Arrival::Here(_) => "You put all questions off.",
        });
        return vec![line("Next", words.into())];
    }
    let mut label = "Next";
    let mut lines = Vec::new();
    for proposal in proposals {
        let ask = starling.ask_of(&proposal.question).unwrap_or_default();
        let ask = link("", &Route::Question(proposal.question.clone()).href(), &ask);
        let why = span("today__why").with(words::reason(&proposal.reason));
        lines.push(line(label, [ask, why].into()));
        label = "Then";
    }
    lines
}

fn last_line(starling: Starling) -> View {
    let Some(last) = starling.history.with(|history| history.last().cloned()) else {
        return line("Last", "Your last result will stand here.".into());
    };
    let words = format!("{}, {}", words::result(&last), words::day(local_day(last.at)));
    line("Last", link("", &Route::Review(last.id).href(), &words).into())
}

/// The day, and how little is enough until then, once the second part of the program is here to say so.
fn interview_line(starling: Starling) -> View {
    let day = starling.settings.with(|settings| settings.interview);
    let words = day.map_or("Say when it is".into(), words::day);
    let link = link("", &Route::Settings.href(), &words);
    let here = move || starling.rest.with(|rest| *rest == Rest::Here);
    let enough = day.map(|day| when(here, move || rest_enough(starling, day)));
    line("Interview", [View::from(link), enough.into()].into())
}

/// A door: the plan is made in the second part of the program.
#[inline(never)]
fn rest_enough(starling: Starling, day: Day) -> View {
    let needed = with_standing(starling, |standing| {
        progress::needed(standing.library, standing.history, standing.settings)
    });
    let course = needed.and_then(|needed| progress::course(&needed, browser::today(), day));
    course.map(|course| span("today__why").with(words::course(&course))).into()
}

/// So many answers are worth a file of one's own, and so many days are long without one: a convention.
const WORTH_SAVING: (usize, i64) = (5, 14);

/// A gentle word where there is much that stands in this browser alone.
fn saved_line(starling: Starling) -> Option<View> {
    let saved = starling.settings.with(|settings| settings.saved);
    let days = saved.map(|at| browser::today().0 - local_day(at).0);
    let much = starling.history.with(Vec::len) >= WORTH_SAVING.0;
    (much && days.is_none_or(|days| days >= WORTH_SAVING.1)).then(|| {
        let words = saved.map_or("never so far".into(), |at| words::day(local_day(at)));
        line("Saved as a file", link("", &Route::Notebook.href(), &words).into())
    })
}
