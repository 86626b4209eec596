//! Reading aloud what the persona says.

use leptos::prelude::*;

use super::{Notice, Starling};
use crate::browser;
use crate::domain::{Draft, Library, Persona, Phase};
use crate::round::Hold;
use crate::route::Route;

/// What is said to try the voice.
const TRIED: &str = "This is how questions will sound.";

impl Starling {
    /// Says what the screen of the round says now, and nothing elsewhere; of several windows one speaks.
    pub(super) fn speak_now(self) {
        browser::hush();
        let here = self.route.with_untracked(|route| *route == Route::Round)
            && self.hold_now() == Hold::Here;
        let said = self.round.with_untracked(|round| {
            let library = self.library.with_untracked(|library| library.library().cloned())?;
            said(round.as_ref()?.draft(), &library)
        });
        if let Some((words, who)) = said.filter(|_| here) {
            browser::say(words, who, |_| {});
        }
    }

    /// Says something, or says that there is no voice.
    pub(super) fn try_voice(self) {
        browser::hush();
        browser::say(TRIED.to_owned(), 0, move |said| {
            if !said {
                self.notice(Notice::NoVoice);
            }
        });
    }
}

/// What is said, and a number for who says it, so that each of a panel has a voice of their own.
fn said(draft: &Draft, library: &Library) -> Option<(String, usize)> {
    let asker = draft.plan.asker(draft.place);
    let who = library.personas.iter().position(|it| it.id == *asker)?;
    let persona = library.personas.get(who)?;
    let words = match draft.phase {
        Phase::Briefing => persona.opening.clone(),
        Phase::Thinking | Phase::Answering => question(draft, persona, library)?,
        Phase::Probing => draft.follow_up()?.line(),
        _ => return None,
    };
    Some((words, who))
}

fn question(draft: &Draft, persona: &Persona, library: &Library) -> Option<String> {
    let ask = &library.question(draft.question()?)?.ask;
    Some(format!("{} {ask}", persona.bridge(&draft.plan, draft.place)))
}
