//! One pack: all that was brought in with a file, to be read.

use leptos::prelude::*;

use super::coach::talk_button;
use super::title;
use crate::content::pages;
use crate::dom::{El, View, details, div, h2, h3, li, link, live, p, span, summary, ul};
use crate::domain::{Pack, PackId, Page, Partner, Question, Reference};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{empty_state, prose_view, verbs, words};

/// All that was brought in with a file.
pub fn pack_page(starling: Starling, id: PackId) -> El {
    div("pack").with(live(move || -> View {
        let packs = starling.packs.get();
        match packs.iter().find(|pack| pack.id == id) {
            Some(pack) => shown(starling, pack),
            None if !starling.pages.with(|pages| pages.opened) => p("").with("One moment.").into(),
            None => {
                let href = Route::Notebook.href();
                let words = "It may have been removed.";
                [title("There is no such pack"), empty_state(words, "Notebook", &href)].into()
            }
        }
    }))
}

fn shown(starling: Starling, pack: &Pack) -> View {
    let mindset = (!pack.mindset.is_empty())
        .then(|| View::from([h2("").with("Keep in mind"), p("").with(pack.mindset.as_str())]));
    let questions = pack.bank.as_ref().map(|bank| {
        let lines = bank.questions.iter().map(line);
        View::from([h2("").with("Questions"), ul("question-list").with(View::each(lines))])
    });
    let works = pages(&Reference {
        ladders: pack.ladders.clone(),
        matrices: pack.matrices.clone(),
        contexts: pack.contexts.clone(),
        ..Reference::default()
    });
    let coaches = pack.coaches.iter().map(|coach| {
        let partner = Partner { pack: Some(pack.id.clone()), coach: coach.id.clone() };
        let talk = talk_button(starling, partner, "Talk with this coach");
        let who = [h2("").with("Coach"), p("").with(&*coach.role), p("").with(&*coach.opening)];
        View::from([View::from(who), verbs(talk).into()])
    });
    [
        View::from(title(&pack.title)),
        p("").with(format!("Brought in from {}.", pack.source)).into(),
        mindset.into(),
        questions.into(),
        View::each(coaches),
        View::each(works.iter().map(work)),
    ]
    .into()
}

fn line(question: &Question) -> El {
    let href = Route::Question(question.id.clone()).href();
    li("question-list__line")
        .with(link("", &href, &question.ask))
        .with(span("question-list__about").with(words::kind(question.kind)))
}

/// A work behind a press: a ladder has many levels.
fn work(page: &Page) -> El {
    let parts = page.guide.sections.iter().filter(|(_, prose)| !prose.is_empty());
    let parts =
        parts.map(|(name, prose)| View::from([h3("").with(name.as_str()), prose_view(prose)]));
    details("pack__work")
        .with(summary("").with(page.guide.title.as_str()))
        .with(prose_view(&page.guide.lead))
        .with(View::each(parts))
}
