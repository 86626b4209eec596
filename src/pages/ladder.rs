//! The ladder: what is expected at a level, beside the next one, and the whole matrix.

use super::{print_button, reference_page, title};
use crate::dom::{El, View, details, div, el, h2, h3, link, nav, p, section, summary};
use crate::domain::{Guide, Level, Page, Prose, Work};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{prose_view, verbs, words};

/// The ladder at that level, or at the first that leads people.
pub fn ladder_page(starling: Starling, level: Option<Level>) -> El {
    let level = level.unwrap_or(Level::Manager);
    reference_page(starling, "ladder", move |pages| {
        let about = pages.iter().find(|page| page.work == Work::Ladder);
        [
            View::from(title("What is expected")),
            about.map(|page| p("").with(page.about.as_str())).into(),
            level_links(level).into(),
            columns(pages, Work::Ladder, level),
            matrix(pages, level),
            verbs(print_button(starling)).into(),
        ]
        .into()
    })
}

/// Links and not a select: with the keyboard one would go to each level on the way.
fn level_links(now: Level) -> El {
    let links = Level::ALL.map(|level| {
        let there = link("", &Route::Ladder(Some(level)).href(), words::level(level));
        if level == now { there.attr("aria-current", "page") } else { there }
    });
    nav("levels no-print").attr("aria-label", "Levels").with(links)
}

fn levels(pages: &[Page], work: Work) -> impl Iterator<Item = &Page> {
    pages.iter().filter(move |page| page.work == work)
}

/// The level and the next one, side by side where there is room.
fn columns(pages: &[Page], work: Work, level: Level) -> View {
    let from = levels(pages, work).skip_while(|page| page.guide.id != level.slug());
    div("two-columns").with(View::each(from.take(2).map(|page| column(&page.guide)))).into()
}

fn column(guide: &Guide) -> El {
    let parts = guide.sections.iter().map(|(name, prose)| part(name, prose));
    let name = Level::from_slug(&guide.id).map_or(&*guide.title, |level| words::level(level));
    section("").with(h2("").with(name)).with(prose_view(&guide.lead)).with(View::each(parts))
}

fn part(name: &str, prose: &Prose) -> View {
    [View::from(h3("").with(name)), prose_view(prose).into()].into()
}

/// The competencies at this level and the next, and all levels behind a press.
fn matrix(pages: &[Page], level: Level) -> View {
    let Some(first) = levels(pages, Work::Matrix).next() else { return View::Nothing };
    let whole = details("matrix")
        .with(summary("").with("All levels side by side"))
        .with(div("matrix__scroll").attr("tabindex", "0").with(table(pages, &first.guide)));
    [
        View::from(h2("").with(first.guide.title.as_str())),
        p("").with(first.about.as_str()).into(),
        columns(pages, Work::Matrix, level),
        whole.into(),
    ]
    .into()
}

fn table(pages: &[Page], first: &Guide) -> El {
    let head = |scope: &str, words: &str| el("th").attr("scope", scope).with(words);
    let names = levels(pages, Work::Matrix)
        .map(|page| head("col", Level::from_slug(&page.guide.id).map_or("", words::level)));
    let rows = first.sections.iter().enumerate().map(|(row, (name, _))| {
        let cells = levels(pages, Work::Matrix).filter_map(|page| page.guide.sections.get(row));
        let cells = cells.map(|(_, prose)| el("td").with(prose_view(prose)));
        el("tr").with(head("row", name)).with(View::each(cells))
    });
    el("table")
        .with(el("thead").with(el("tr").with(el("td")).with(View::each(names))))
        .with(el("tbody").with(View::each(rows)))
}
