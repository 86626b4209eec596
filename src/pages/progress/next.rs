//! What to do next: the questions that would be asked, why, and what to do with those one does not want.

use leptos::prelude::*;

use super::super::{local_day, plan_of, with_standing};
use crate::browser;
use crate::dom::{
    El, View, button, details, div, h2, li, link, live, ol, p, section, span, summary, ul,
};
use crate::domain::{Mode, PutOff, QuestionId, Settings};
use crate::progress::{PROPOSED_QUESTIONS, Proposal, propose};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{verbs, words};

/// Where the focus goes when a question was put off or brought back: its button is gone.
const HEAD: &str = "what-next";

/// What to do next.
pub(super) fn what_next(starling: Starling) -> El {
    let seed = browser::random_seed();
    section("next")
        .with(h2("").id(HEAD).attr("tabindex", "-1").with("What to do next"))
        .with(live(move || proposed(starling, seed)))
        .with(live(move || put_off(starling)))
}

fn proposed(starling: Starling, seed: u64) -> View {
    let found = with_standing(starling, |standing| propose(standing, PROPOSED_QUESTIONS, seed));
    let Some(proposals) = found else { return p("").with("One moment.").into() };
    if proposals.is_empty() {
        return p("").with("You put all questions off. Bring some back below.").into();
    }
    let questions: Vec<QuestionId> = proposals.iter().map(|it| it.question.clone()).collect();
    let verb = format!(
        "Start with {}",
        words::count(questions.len(), "question", "questions").to_ascii_lowercase()
    );
    let lines = proposals.iter().map(|proposal| line(starling, proposal));
    [
        View::from(ol("next__list").with(View::each(lines))),
        verbs(
            button("button button--accent", &verb)
                .on_click(move || begin(starling, &questions, seed)),
        )
        .into(),
    ]
    .into()
}

fn begin(starling: Starling, questions: &[QuestionId], seed: u64) {
    let plan = starling.library.with_untracked(|library| {
        let settings = starling.settings.get_untracked();
        Some(plan_of(questions.to_vec(), Mode::Practice, &settings, library.library()?, seed))
    });
    if let Some(plan) = plan {
        starling.send(Event::RoundBegan(plan));
    }
}

fn line(starling: Starling, proposal: &Proposal) -> El {
    let ask = untrack(|| starling.ask_of(&proposal.question)).unwrap_or_default();
    let [tomorrow, week] = PutOff::DAYS;
    let wishes = [("Not today", Some(tomorrow)), ("In a week", Some(week)), ("Not for me", None)];
    let wishes = wishes.map(|(verb, days)| {
        let question = proposal.question.clone();
        let put_off = move || {
            let now = browser::now().wall;
            let wish = PutOff::for_days(question.clone(), days, now);
            change(starling, move |settings| settings.put_off(wish, now));
        };
        button("button button--quiet", verb)
            .with(span("visually-hidden").with(format!(": {ask}")))
            .on_click(put_off)
    });
    li("next__line")
        .with(link("", &Route::Question(proposal.question.clone()).href(), &ask))
        .with(span("next__why").with(words::reason(&proposal.reason)))
        .with(div("next__wishes no-print").with(wishes))
}

/// The focus stays in the section whose buttons are drawn anew.
fn change(starling: Starling, change: impl FnOnce(&mut Settings)) {
    let mut settings = starling.settings.get_untracked();
    change(&mut settings);
    starling.send(Event::SettingsChanged(settings));
    browser::focus_soon(HEAD);
}

/// What was put off, and the way back.
fn put_off(starling: Starling) -> Option<El> {
    let now = browser::now().wall;
    let mut wishes = starling.settings.with(|settings| settings.put_off.clone());
    wishes.retain(|wish| wish.holds(now));
    let lines = wishes.iter().map(|wish| {
        let question = wish.question.clone();
        let back = move || {
            change(starling, |settings| settings.bring_back(&question));
        };
        let ask = starling.ask_of(&wish.question);
        let ask = ask.unwrap_or_else(|| wish.question.as_str().to_owned());
        let until = match wish.until {
            Some(until) => format!("until {}", words::day(local_day(until))),
            None => "not for you".into(),
        };
        let back = button("button button--quiet", "Bring back")
            .with(span("visually-hidden").with(format!(": {ask}")))
            .on_click(back);
        li("next__line")
            .with(link("", &Route::Question(wish.question.clone()).href(), &ask))
            .with(span("next__why").with(until))
            .with(div("next__wishes no-print").with(back))
    });
    (!wishes.is_empty()).then(|| {
        let put_off = words::count(wishes.len(), "question", "questions");
        details("next__put-off")
            .with(summary("").with(format!("{put_off} put off")))
            .with(ul("next__list").with(View::each(lines)))
    })
}
