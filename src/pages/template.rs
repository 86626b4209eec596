//! Templates to copy into one's own notes, and the practice company: pages of the reference works.

use super::{print_button, reference_page, title};
use crate::dom::{El, View, button, div, h2, li, link, p, span, ul};
use crate::domain::{Page, Work};
use crate::route::Route;
use crate::state::{Event, OwnEvent, Starling};
use crate::ui::{empty_state, prose_view, verbs, words};

/// All templates.
pub fn templates_page(starling: Starling) -> El {
    reference_page(starling, "templates", |pages| {
        let lines = pages.iter().filter(|page| page.work == Work::Template).map(line);
        let about =
            "Pages to copy into your own notes: to prepare, to lead a talk, to look at a team.";
        let lines = ul("question-list").with(View::each(lines));
        [View::from(title("Templates")), p("").with(about).into(), lines.into()].into()
    })
}

fn line(page: &Page) -> El {
    let href = Route::Template(page.guide.id.clone()).href();
    li("question-list__line")
        .with(link("", &href, &page.guide.title))
        .with(span("question-list__about").with(page.about.as_str()))
}

/// One template.
pub fn template_page(starling: Starling, id: String) -> El {
    reference_page(starling, "template", move |pages| {
        let mine = |page: &&Page| page.work == Work::Template && page.guide.id == id;
        pages.iter().find(mine).map_or_else(unknown, |page| template(starling, page))
    })
}

fn unknown() -> View {
    let href = Route::Templates.href();
    let words = "It may have had another name.";
    [title("There is no such template"), empty_state(words, "All templates", &href)].into()
}

fn template(starling: Starling, page: &Page) -> View {
    let text = words::markdown(page);
    let (file, copied) = (format!("{}.md", page.guide.id), text.clone());
    let (name, kept) = (page.guide.title.clone(), text.clone());
    let keep = button("button button--accent", "Keep as a note").on_click(move || {
        starling.own(OwnEvent::NoteBegun(Some((name.clone(), kept.clone()))));
    });
    let copy = button("button", "Copy as text")
        .on_click(move || starling.send(Event::CopyAsked(copied.clone())));
    let save = button("button button--quiet", "Save as Markdown")
        .on_click(move || starling.send(Event::ReportAsked(file.clone(), text.clone())));
    shown(page, verbs([keep, copy, save, print_button(starling)]))
}

/// The practice company.
pub fn company_page(starling: Starling) -> El {
    reference_page(starling, "company", move |pages| {
        let company = pages.iter().find(|page| page.work == Work::Company);
        company.map_or(View::Nothing, |page| shown(page, verbs(print_button(starling))))
    })
}

fn shown(page: &Page, verbs: El) -> View {
    let sections = page.guide.sections.iter();
    let sections =
        sections.map(|(name, prose)| View::from([h2("").with(name.as_str()), prose_view(prose)]));
    let body = div(if page.ticks { "page page--ticks" } else { "page" })
        .with(prose_view(&page.guide.lead))
        .with(View::each(sections));
    [
        View::from(title(&page.guide.title)),
        p("").with(page.about.as_str()).into(),
        verbs.into(),
        body.into(),
    ]
    .into()
}
