//! The round: one question, one field, one clock, and nothing else on the screen.

mod asking;

use leptos::prelude::*;

use super::attempt_view::attempt_view;
use super::title;
use crate::browser;
use crate::dom::{El, View, button, div, h2, headline, live, p};
use crate::domain::{Draft, Persona, Phase, Question};
use crate::round::Event;
use crate::route::Route;
use crate::state::{self, Starling};
use crate::ui::{empty_state, persona_line, prose_view, rating_form, verbs, words};

/// The running round.
pub fn round_page(starling: Starling) -> El {
    let phase = Memo::new(move |_| read(starling, |draft| draft.phase));
    let place = Memo::new(move |_| read(starling, |draft| (draft.place, draft.take)));
    // Thinking and answering are one screen: typing must never lose its field.
    let screen = Memo::new(move |_| match phase.get() {
        Some(Phase::Thinking) => Some(Phase::Answering),
        other => other,
    });
    follow_focus(phase, place);
    follow_end(starling, phase);
    div("round")
        .attr_with("data-phase", move || phase.get().map(|phase| phase.slug().to_owned()))
        .with(live(move || {
            place.track();
            starling.library.track();
            match screen.get() {
                None | Some(Phase::Done) => empty(),
                Some(Phase::Briefing) => briefing(starling),
                Some(Phase::Thinking | Phase::Answering) => asking::asking(starling, phase),
                Some(Phase::Rating) => self_rating(starling),
                Some(Phase::Feedback) => feedback(starling),
            }
        }))
}

/// Focus goes where the eye goes: to the question, the field, the headline.
fn follow_focus(phase: Memo<Option<Phase>>, place: Memo<Option<(usize, u32)>>) {
    Effect::new(move |earlier: Option<Option<(usize, u32)>>| {
        let now = place.get();
        match phase.get() {
            Some(Phase::Answering) => browser::focus("answer"),
            Some(_) => browser::focus("headline"),
            None => {}
        }
        if phase.get() != Some(Phase::Answering) || earlier.is_some_and(|earlier| earlier != now) {
            browser::scroll_to_top();
        }
        now
    });
}

/// When a round ends, its debrief takes its place.
fn follow_end(starling: Starling, phase: Memo<Option<Phase>>) {
    Effect::new(move |_| {
        let ended = phase.get() == Some(Phase::Done);
        let round = read_untracked(starling, |draft| draft.round.clone());
        if let Some(round) = round.filter(|_| ended) {
            starling.send(state::Event::RoundClosed(round));
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
    let id = read_untracked(starling, |draft| draft.plan.persona.clone())?;
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
    let met = persona(starling).map(|persona| {
        View::from([
            persona_line(&persona, ""),
            headline("question").with(persona.opening.as_str()),
            h2("").with("Keep in mind"),
            prose_view(&persona.mindset),
        ])
    });
    let not_now = button("button button--quiet", "Not now")
        .on_click(move || starling.send(state::Event::RoundDropped));
    let begin = accent(starling, "Begin", Event::BriefingRead);
    [View::from(met), about.into(), verbs([begin, not_now]).into()].into()
}

fn self_rating(starling: Starling) -> View {
    let rating = move || read(starling, |draft| draft.rating.clone()).unwrap_or_default();
    let at_once = read_untracked(starling, |draft| draft.plan.mode.shows_feedback_at_once());
    let verb = if at_once == Some(true) { "See the checklist" } else { "Go on" };
    [
        title("First your own view: how was that answer?"),
        p("").with(
            "Rate what you like and leave the rest open. You can compare it with the checklist.",
        ),
        rating_form(rating, move |rating| starling.round(Event::RatingChanged(rating))),
        verbs(accent(starling, verb, Event::RatingGiven)),
    ]
    .into()
}

fn feedback(starling: Starling) -> View {
    let id = read_untracked(starling, Draft::attempt);
    let attempt = Memo::new(move |_| {
        let id = id.clone()?;
        starling.pages.with(|pages| pages.attempts.get(&id).cloned())
    });
    let last = read_untracked(starling, |draft| draft.place + 1 == draft.plan.questions.len());
    let next = if last == Some(true) { "Finish the round" } else { "Next question" };
    let again =
        button("button", "Answer again").on_click(move || starling.round(Event::TakenAgain));
    [
        live(move || attempt.get().map(|attempt| attempt_view(starling, &attempt))),
        verbs([accent(starling, next, Event::FeedbackRead), again]).into(),
    ]
    .into()
}
