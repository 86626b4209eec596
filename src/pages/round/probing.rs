//! What the persona makes of an answer, and the reply to what they ask about it.

use super::asking::round_bar;
use super::{accent, persona, question, read, read_untracked};
use crate::dom::{El, View, button, div, headline, live_by, p};
use crate::domain::{Draft, FollowUp, Mood, Persona};
use crate::round::Event;
use crate::state::Starling;
use crate::ui::{answer_field, persona_line, verbs};

/// What the reply's field is called, and what it says while it is empty.
const FIELD: [&str; 2] = ["Your reply", "One or two sentences are enough."];

/// Below the checklist: how the persona received the answer, and what they ask about it.
pub(super) fn reaction(starling: Starling) -> View {
    let heard = move || {
        let now = read(starling, |draft| {
            let heard = draft.heard.as_ref()?;
            Some((heard.mood, heard.follow_up.is_some()))
        });
        now.flatten().map_or(0, |(mood, asked)| {
            2 + u64::from(asked) + mood.map_or(0, |mood| (mood as u64 + 1) << 2)
        })
    };
    live_by(heard, move || {
        let (Some(persona), Some(heard)) =
            (persona(starling), read_untracked(starling, |draft| draft.heard.clone()).flatten())
        else {
            return View::Nothing;
        };
        let said = heard.mood.map_or("", |mood| line(starling, &persona, mood));
        if said.is_empty() && heard.follow_up.is_none() {
            return View::Nothing;
        }
        let reply = |asked: FollowUp| {
            View::from([
                p("follow-up__ask").with(asked.line()),
                accent(starling, "Reply", Event::FollowUpTaken),
            ])
        };
        div("follow-up").with(persona_line(&persona, said)).with(heard.follow_up.map(reply)).into()
    })
}

/// One of the persona's lines for that mood, another one at each question.
fn line(starling: Starling, persona: &Persona, mood: Mood) -> &str {
    let turn = read_untracked(starling, |draft| {
        draft.plan.seed as usize % 64 + draft.place + draft.follow_ups.len()
    });
    let lines = persona.reactions.iter().filter(|(known, _)| *known == mood);
    let count = lines.clone().count().max(1);
    lines.clone().nth(turn.unwrap_or(0) % count).map_or("", |(_, line)| line.as_str())
}

/// The follow-up with a field for the reply, or word that it is on its way.
pub(super) fn probing(starling: Starling) -> View {
    match read_untracked(starling, |draft| draft.follow_up().cloned()).flatten() {
        Some(asked) => replying(starling, &asked),
        None => waiting(starling),
    }
}

fn waiting(starling: Starling) -> View {
    let on = button("button", "Go on").on_click(move || starling.round(Event::FollowUpPassed));
    let line = p("").with("Your answer is being read. A follow-up may come.");
    [View::from(headline("").with("One moment")), line.into(), verbs(on).into()].into()
}

fn replying(starling: Starling, asked: &FollowUp) -> View {
    let about = question(starling).map(|it| p("follow-up__about").with(it.ask));
    let text = move || read(starling, |draft| draft.reply.clone()).unwrap_or_default();
    [
        View::from(round_bar(starling, |_| asked.about())),
        headline("question").with(asked.ask.as_str()).into(),
        about.into(),
        answer_field(FIELD, text, move |text| starling.round(Event::ReplyTyped(text))).into(),
        reply_verbs(starling).into(),
    ]
    .into()
}

fn reply_verbs(starling: Starling) -> El {
    let blank = move || read(starling, |draft: &Draft| draft.reply.trim().is_empty()) == Some(true);
    let pass = button("button button--quiet", "Pass")
        .on_click(move || starling.round(Event::FollowUpPassed));
    let reply = accent(starling, "Hand in the reply", Event::ReplySubmitted)
        .attr("title", "Ctrl+Enter")
        .disabled_with(blank);
    div("answer-verbs").with(div("answer-verbs__quiet").with(pass)).with(reply)
}
