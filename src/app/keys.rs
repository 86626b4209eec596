//! Keys that work on every page.

use leptos::prelude::*;

use crate::browser::{self, Pressed};
use crate::domain::Phase;
use crate::round;
use crate::route::Route;
use crate::state::{CoachEvent, Event, OwnEvent, Starling};

/// Listens to the keys for as long as the page lives.
pub(super) fn listen(starling: Starling) {
    browser::on_key(move |key| act(starling, &key));
}

/// Does what the key stands for; says whether it is used up.
fn act(starling: Starling, key: &Pressed) -> bool {
    let in_round = starling.route.with_untracked(|route| *route == Route::Round);
    match key.key.as_str() {
        _ if key.in_dialog || key.alt => false,
        "Enter" if key.command && in_round => go_on(starling),
        "Enter" if key.command => reply(starling),
        "Escape" if key.in_field => {
            browser::focus("headline");
            true
        }
        _ if key.command || key.in_field => false,
        single => {
            starling.settings.with_untracked(|settings| settings.single_keys)
                && act_single(starling, single, in_round)
        }
    }
}

/// Hands in what is typed for a coach.
fn reply(starling: Starling) -> bool {
    let Route::Talk(id) = starling.route.get_untracked() else { return false };
    starling.own(OwnEvent::Coach(CoachEvent::Replied(id)));
    true
}

fn act_single(starling: Starling, key: &str, in_round: bool) -> bool {
    match key {
        "?" => starling.send(Event::ShortcutsToggled),
        "c" if in_round => starling.send(Event::ClockAsked),
        "+" if in_round => starling.round(round::Event::TimeAdded),
        "/" if !in_round => {
            starling.send(Event::Visited(Route::Library));
            browser::focus_there("search");
        }
        _ => return false,
    }
    true
}

/// The one thing to do next in a round.
fn go_on(starling: Starling) -> bool {
    let now = starling.round.with_untracked(|round| {
        let draft = round.as_ref()?.draft();
        Some((draft.phase, draft.follow_up().is_some()))
    });
    let Some((phase, asked)) = now else { return false };
    let event = match phase {
        Phase::Briefing => round::Event::BriefingRead,
        Phase::Thinking => round::Event::ThinkingEnded,
        Phase::Answering => round::Event::AnswerSubmitted,
        Phase::Rating => round::Event::RatingGiven,
        Phase::Feedback if asked => round::Event::FollowUpTaken,
        Phase::Feedback => round::Event::FeedbackRead,
        Phase::Probing if asked => round::Event::ReplySubmitted,
        Phase::Probing | Phase::Done => return false,
    };
    starling.round(event);
    true
}
