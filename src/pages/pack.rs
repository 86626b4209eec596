//! One pack: all that was brought in with a file, to be read, and to be handed on by a link.

use std::sync::Arc;

use leptos::prelude::*;

use super::coach::talk_button;
use super::title;
use crate::browser;
use crate::content::pages;
use crate::dom::{
    El, View, button, details, div, h2, h3, li, link, live, p, span, summary, ul, when,
};
use crate::domain::{Pack, PackId, Page, Partner, Question, Reference};
use crate::route::Route;
use crate::share::{answers, lent};
use crate::state::{Event, Starling};
use crate::ui::{empty_state, link_field, prose_view, tick, verbs, words};
use crate::wire;

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

fn shown(starling: Starling, pack: &Arc<Pack>) -> View {
    [
        View::from(title(&pack.title)),
        p("").with(format!("Brought in from {}.", pack.source)).into(),
        contents(pack, Some(starling)),
        sharing(starling, pack),
    ]
    .into()
}

/// All that is in a pack; what can be done with it only where it is kept.
pub(super) fn contents(pack: &Pack, kept: Option<Starling>) -> View {
    let mindset = (!pack.mindset.is_empty())
        .then(|| View::from([h2("").with("Keep in mind"), p("").with(pack.mindset.as_str())]));
    let questions = pack.bank.as_ref().map(|bank| {
        let lines = bank.questions.iter().map(|question| line(question, kept.is_some()));
        View::from([h2("").with("Questions"), ul("question-list").with(View::each(lines))])
    });
    let works = pages(&Reference {
        ladders: pack.ladders.clone(),
        matrices: pack.matrices.clone(),
        contexts: pack.contexts.clone(),
        ..Reference::default()
    });
    let coaches = pack.coaches.iter().map(|coach| {
        let partner = || Partner { pack: Some(pack.id.clone()), coach: coach.id.clone() };
        let talk = kept.map(|it| verbs(talk_button(it, partner(), "Talk with this coach")));
        let who = [h2("").with("Coach"), p("").with(&*coach.role), p("").with(&*coach.opening)];
        View::from([View::from(who), talk.into()])
    });
    [mindset.into(), questions.into(), View::each(coaches), View::each(works.iter().map(work))]
        .into()
}

/// A link that carries the pack, once it is asked for.
fn sharing(starling: Starling, pack: &Arc<Pack>) -> View {
    let (open, with_answers) = (RwSignal::new(false), RwSignal::new(false));
    let count = answers(pack);
    let offered =
        button("button button--quiet", "Share by a link").on_click(move || open.set(true));
    let choice = move || {
        let words = match count {
            1 => "With the answer in it".to_owned(),
            count => format!("With the {count} answers in it"),
        };
        let set = move || with_answers.get();
        (count > 0).then(|| tick(None, &words, "", set, move |on| with_answers.set(on)))
    };
    let pack = pack.clone();
    let carried = move || {
        live({
            let pack = pack.clone();
            move || carrying(starling, &lent(&pack, with_answers.get()))
        })
    };
    [
        verbs(offered).into(),
        when(
            move || open.get(),
            move || -> View {
                [p("").with(CARRIES).into(), View::from(choice()), carried()].into()
            },
        ),
    ]
    .into()
}

const CARRIES: &str = "The link itself carries the pack, and no server keeps it. Whoever opens it sees what is in it before \
                       anything is kept.";

fn carrying(starling: Starling, pack: &Pack) -> El {
    let Some(code) = wire::encode_lent(pack) else {
        return p("").with(
            "It is too large for a link. Save it as Markdown in your notebook, and send the file.",
        );
    };
    let link = browser::share_link(&Route::Received(code).href());
    let copied = link.clone();
    link_field("The link", &link, move || starling.send(Event::CopyAsked(copied.clone())))
}

fn line(question: &Question, kept: bool) -> El {
    let href = Route::Question(question.id.clone()).href();
    let ask = match kept {
        true => link("", &href, &question.ask),
        false => span("").with(question.ask.as_str()),
    };
    li("question-list__line")
        .with(ask)
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
