//! One pack: all that was brought in with a file, to be read, and to be handed on by a link.

use std::sync::Arc;

use leptos::prelude::*;

use super::coach::talk_button;
use super::{carried, title};
use crate::content::pages;
use crate::dom::{
    El, View, blockquote, button, details, div, h2, h3, li, link, live, p, span, summary, ul, when,
};
use crate::domain::{Pack, PackId, Page, Partner, Question, Reference};
use crate::route::Route;
use crate::share::{answers, lent};
use crate::state::Starling;
use crate::ui::{empty_state, prose_view, tick, verbs, words};
use crate::wire;

/// All that was brought in with a file.
pub fn pack_page(starling: Starling, id: PackId) -> El {
    div("pack").with(live(move || -> View {
        match starling.pack_of(&id) {
            Some(pack) => shown(starling, &pack),
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
    let prepared = if kept.is_some() { View::Nothing } else { prepared(pack) };
    [
        prepared,
        mindset.into(),
        questions.into(),
        View::each(coaches),
        View::each(works.iter().map(work)),
    ]
    .into()
}

/// A link that carries the pack, once it is asked for.
fn sharing(starling: Starling, pack: &Arc<Pack>) -> View {
    let (open, with_answers) = (RwSignal::new(false), RwSignal::new(false));
    let offered =
        button("button button--quiet", "Share by a link").on_click(move || open.set(true));
    let pack = pack.clone();
    let asked = move || -> View {
        let choice = answers_tick(&pack, with_answers);
        let pack = pack.clone();
        let carry = live(move || carrying(starling, &lent(&pack, with_answers.get())));
        [p("").with(CARRIES).into(), choice, carry].into()
    };
    [verbs(offered).into(), when(move || open.get(), asked)].into()
}

const CARRIES: &str = "The link itself carries the pack; Starling has no server that could keep it. Whoever opens it sees all that \
                       is in it before anything is kept.";

/// Whether the answers go along, with all their words beneath: they may be one's own.
fn answers_tick(pack: &Pack, with_answers: RwSignal<bool>) -> View {
    let words = match answers(pack) {
        0 => return View::Nothing,
        1 => "With the answer to one question".to_owned(),
        count => format!("With the answers to {count} questions"),
    };
    let set = move || with_answers.get();
    let questions = pack.bank.iter().flat_map(|bank| &bank.questions);
    let answers = questions.filter_map(|it| Some(View::from([p("").with(&*it.ask), answer(it)?])));
    let read = details("pack__work")
        .with(summary("").with("Read them first"))
        .with(View::each(answers.collect::<Vec<_>>()));
    [tick(None, &words, "", set, move |on| with_answers.set(on)), read].into()
}

/// The answer that stands with a question.
fn answer(question: &Question) -> Option<El> {
    let passages = question.model.as_ref()?.passages.iter().map(|it| prose_view(&it.prose));
    Some(blockquote("").with(View::each(passages)))
}

fn carrying(starling: Starling, pack: &Pack) -> El {
    let route = wire::encode_lent(pack).map(Route::Received);
    let file = "Save it as Markdown in your notebook, and send the file.";
    let file = route.is_none().then(|| p("").with(file));
    div("").with(carried(starling, "The link", route, "Send it to the one it is for.")).with(file)
}

/// What comes with a question, for those who have not kept it yet.
fn with_it(question: &Question) -> View {
    let points = question.points.iter().map(|point| li("").with(point.as_str()));
    let probes = question.probes.iter().map(|probe| li("").with(probe.ask.as_str()));
    let list: Vec<El> = points.chain(probes).collect();
    let answer = answer(question);
    if list.is_empty() && answer.is_none() {
        return View::Nothing;
    }
    let list = (!list.is_empty()).then(|| ul("").with(View::each(list)));
    details("").with(summary("").with("What comes with it")).with(list).with(answer).into()
}

/// What a pack brings to prepare, which becomes a list to tick.
fn prepared(pack: &Pack) -> View {
    let lines = pack.checklist.iter().map(|(it, _)| li("").with(it.as_str()));
    match pack.checklist.is_empty() {
        true => View::Nothing,
        false => [h2("").with("To prepare"), ul("").with(View::each(lines))].into(),
    }
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
        .with(if kept { View::Nothing } else { with_it(question) })
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
