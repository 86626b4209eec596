//! Coverage: what each level asks for, what stands behind it, and how stories and questions meet.

use std::sync::Arc;

use leptos::prelude::*;

use super::{local_day, title};
use crate::browser;
use crate::chart::{self, Chart};
use crate::dom::{
    El, View, button, choice, details, div, el, h2, li, link, live, p, section, span, summary, ul,
};
use crate::domain::{Level, Session, Story, Wall};
use crate::progress::{
    Asked, Cell, Column, Coverage, Grid, Held, Preparation, Proof, Source, Strength, coverage,
    preparation,
};
use crate::route::Route;
use crate::state::{CoachEvent, Event, Starling};
use crate::ui::{empty_state, field_select, words};

/// Evidence older than this is named as old, in days: a quarter of a year, a convention.
const OLD: i64 = 91;
/// How many questions or stories are named at once.
const NAMED: usize = 12;
/// Where the focus goes when a cell is opened.
const OPENED: &str = "evidence";

/// What each level asks for, and what stands behind it.
pub fn coverage_page(starling: Starling) -> El {
    let whose = RwSignal::new(0_u64);
    let cell = RwSignal::new(None::<[usize; 2]>);
    starling.coach(CoachEvent::Opened);
    div("coverage")
        .with(title("What stands behind each level"))
        .with(p("").with(
            "Answers speak for the levels their question is asked at, stories for the level you gave them. Choose a cell \
             to see what is there.",
        ))
        .with(live(move || choices(starling, whose, cell)))
        .with(live(move || drawn(starling, whose.get() as usize, cell)))
        .with(section("").with(h2("").with("Stories and questions")).with(stories(starling)))
}

/// What the candidate has, where the questions are here.
pub(super) fn with_held<T>(starling: Starling, act: impl FnOnce(&Held<'_>) -> T) -> Option<T> {
    let arrival = starling.library.get();
    let stories: Vec<Arc<Story>> = starling.stories.get();
    let stories: Vec<&Story> = stories.iter().map(|story| &**story).collect();
    let sessions: Vec<Arc<Session>> = starling.sessions.get();
    let sessions: Vec<&Session> = sessions.iter().map(|session| &**session).collect();
    let library = arrival.library()?;
    starling.history.with(|history| {
        Some(act(&Held { library, history, stories: &stories, sessions: &sessions }))
    })
}

/// Ours (the questions, then the ladder coaches quote from, once it was fetched), then every ladder and matrix that was
/// brought in.
fn grids(starling: Starling) -> Vec<Grid> {
    let competencies = starling.competencies();
    let arrival = starling.library.get();
    let mut grids: Vec<Grid> =
        arrival.library().map(|library| Grid::of_questions(library)).into_iter().collect();
    starling.talk.with(|talk| {
        let works = talk.works.iter().flat_map(|works| &works.reference.ladders);
        grids.extend(works.map(|it| Grid::of_ladder(it, &competencies)));
    });
    starling.packs.with(|packs| {
        for pack in packs {
            grids.extend(pack.ladders.iter().map(|it| Grid::of_ladder(it, &competencies)));
            grids.extend(pack.matrices.iter().map(|it| Grid::of_matrix(it, &competencies)));
        }
    });
    grids
}

fn choices(starling: Starling, whose: RwSignal<u64>, cell: RwSignal<Option<[usize; 2]>>) -> El {
    let names: Vec<String> = grids(starling).into_iter().map(|grid| grid.title).collect();
    let grids = (names.len() > 1).then(|| {
        let choices = names.iter().enumerate().map(|(place, name)| {
            let name = if place == 0 { "The questions of the library" } else { name };
            choice(&place.to_string(), name, place as u64 == whose.get_untracked())
        });
        field_select("Whose levels", View::each(choices), move |chosen| {
            cell.set(None);
            whose.set(chosen.parse().unwrap_or_default());
        })
    });
    div("library__fields").with(grids).with(level_field(starling))
}

/// The level of the interview, which is a setting.
pub(super) fn level_field(starling: Starling) -> El {
    let now = starling.settings.with_untracked(|settings| settings.level);
    let levels = Level::ALL
        .iter()
        .map(|level| choice(level.slug(), words::level(*level), now == Some(*level)));
    let choices = View::from([choice("", "Not said", now.is_none()).into(), View::each(levels)]);
    field_select("The level you aim at", choices, move |slug| {
        let mut settings = starling.settings.get_untracked();
        settings.level = Level::from_slug(&slug);
        starling.send(Event::SettingsChanged(settings));
    })
}

fn drawn(starling: Starling, whose: usize, cell: RwSignal<Option<[usize; 2]>>) -> View {
    let mut grids = grids(starling);
    if whose >= grids.len() {
        return p("").with("One moment.").into();
    }
    let grid = grids.swap_remove(whose);
    let found = with_held(starling, |held| coverage(&grid, held));
    let Some(found) = found else { return p("").with("One moment.").into() };
    let level = starling.settings.with(|settings| settings.level);
    let said = target(&grid, level).map(|place| aim(&grid, place, &found.asked(place)));
    let matrix = div("matrix matrix__scroll coverage__matrix").attr("tabindex", "0");
    let (grid, found) = (Arc::new(grid), Arc::new(found));
    [
        said.into(),
        View::from(matrix.with(table(&grid, &found, level, cell))),
        live(move || cell.get().map(|at| opened(starling, &grid, &found, at))),
    ]
    .into()
}

fn target(grid: &Grid, level: Option<Level>) -> Option<usize> {
    let level = level?;
    grid.columns.iter().position(|column| column.level == Some(level))
}

fn name_of(column: &Column) -> &str {
    match column.level {
        Some(level) if column.name.is_empty() => words::level(level),
        _ => &column.name,
    }
}

fn row_names(grid: &Grid, places: &[usize]) -> String {
    let rows = places.iter().filter_map(|place| grid.rows.get(*place));
    rows.map(|row| words::competency(&row.name)).collect::<Vec<_>>().join(", ")
}

/// What the level asks for, in words.
fn aim(grid: &Grid, place: usize, asked: &Asked) -> View {
    let name = grid.columns.get(place).map(name_of).unwrap_or_default();
    let backed = asked.cells - asked.empty.len();
    let mut lines = vec![format!(
        "{name}: of {} things asked, {backed} have something behind them.",
        asked.cells
    )];
    if !asked.empty.is_empty() {
        lines.push(format!("Nothing yet for {}.", row_names(grid, &asked.empty)));
    }
    if !asked.thin.is_empty() {
        lines.push(format!("Only something thin for {}.", row_names(grid, &asked.thin)));
    }
    View::each(lines.into_iter().map(|line| p("").with(line)))
}

fn table(
    grid: &Arc<Grid>,
    found: &Arc<Coverage>,
    level: Option<Level>,
    opened: RwSignal<Option<[usize; 2]>>,
) -> El {
    let aim = target(grid, level);
    let heads = grid.columns.iter().enumerate().map(|(place, column)| {
        let aimed = (aim == Some(place)).then(|| span("coverage__aim").with(" (your aim)"));
        el("th").attr("scope", "col").with(name_of(column)).with(aimed)
    });
    let rows = grid.rows.iter().zip(&found.rows).enumerate().map(|(row, (named, cells))| {
        let cells = cells.iter().enumerate().map(|(column, cell)| {
            let spoken = grid.columns.get(column).map(name_of).unwrap_or_default();
            let spoken = format!("{}, {spoken}: ", words::competency(&named.name));
            el("td").with(cell_view(cell, spoken, move || {
                opened.set(Some([row, column]));
                browser::focus_soon(OPENED);
            }))
        });
        el("tr")
            .with(el("th").attr("scope", "row").with(words::competency(&named.name)))
            .with(View::each(cells))
    });
    el("table")
        .with(el("thead").with(el("tr").with(el("td")).with(View::each(heads))))
        .with(el("tbody").with(View::each(rows)))
}

fn cell_view(cell: &Cell, spoken: String, open: impl Fn() + 'static) -> View {
    let Some(strength) = cell.strength() else {
        let words = if cell.asked { "nothing yet" } else { "not asked" };
        let mark = if cell.asked { "○" } else { "" };
        return [
            View::from(span("").attr("aria-hidden", "true").with(mark)),
            span("visually-hidden").with(words).into(),
        ]
        .into();
    };
    let old = cell.latest().is_some_and(is_old);
    let words = format!("{} {}", cell.proofs.len(), words::strength_of(strength));
    button("coverage__cell", "")
        .attr("data-strength", words::strength_of(strength))
        .attr("data-old", if old { "true" } else { "false" })
        .with(span("visually-hidden").with(spoken))
        .with(words)
        .with(old.then(|| span("").with(", old")))
        .on_click(open)
        .into()
}

fn is_old(at: Wall) -> bool {
    browser::today().0 - local_day(at).0 > OLD
}

/// What stands behind a cell, and what is expected there.
fn opened(starling: Starling, grid: &Grid, found: &Coverage, [row, column]: [usize; 2]) -> El {
    let name = grid.rows.get(row).map(|row| words::competency(&row.name)).unwrap_or_default();
    let level = grid.columns.get(column).map(name_of).unwrap_or_default();
    let cell = found.rows.get(row).and_then(|cells| cells.get(column));
    let expected = grid.rows.get(row).and_then(|row| row.cells.get(column));
    let tenets = expected.map(|it| it.tenets.clone()).unwrap_or_default();
    let tenets = (!tenets.is_empty()).then(|| {
        details("")
            .with(summary("").with("What is expected"))
            .with(ul("").with(View::each(tenets.into_iter().map(|it| li("").with(it)))))
    });
    let proofs = cell.map(|cell| cell.proofs.as_slice()).unwrap_or_default();
    let shown = proofs.iter().take(NAMED).map(|proof| proof_line(starling, proof));
    let more = proofs.len().saturating_sub(NAMED);
    section("coverage__evidence")
        .with(h2("").id(OPENED).attr("tabindex", "-1").with(format!("{level}: {name}")))
        .with(tenets)
        .with(ul("question-list").with(View::each(shown)))
        .with((more > 0).then(|| p("").with(format!("And {more} earlier ones."))))
}

fn proof_line(starling: Starling, proof: &Proof) -> El {
    let (sort, link) = match &proof.source {
        Source::Attempt(attempt, question) => {
            let ask = untrack(|| starling.ask_of(question)).unwrap_or_default();
            ("Answer", link("", &Route::Review(attempt.clone()).href(), &ask))
        }
        Source::Story(id) => {
            let title = untrack(|| starling.story_of(id)).map(|story| story.title.clone());
            ("Story", link("", &Route::Story(id.clone()).href(), &title.unwrap_or_default()))
        }
        Source::Talk(id, tenet) => {
            ("Talk with a coach", link("", &Route::Talk(id.clone()).href(), tenet))
        }
    };
    let day = words::day(local_day(proof.at));
    let old = if is_old(proof.at) { ", a while ago" } else { "" };
    let about = format!("{sort}, {}, {day}{old}", words::strength_of(proof.strength));
    li("question-list__line").with(link).with(span("question-list__about").with(about))
}

/// The picture of one level, or of all of them where none is aimed at.
pub(super) fn level_chart(grid: &Grid, found: &Coverage, level: Option<Level>) -> Chart {
    let place = target(grid, level);
    let rows = grid.rows.iter().zip(&found.rows).filter_map(|(row, cells)| {
        let cells: Vec<&Cell> = match place {
            Some(place) => cells.get(place).filter(|cell| cell.asked).into_iter().collect(),
            None => cells.iter().filter(|cell| cell.asked).collect(),
        };
        (!cells.is_empty()).then(|| (words::competency(&row.name), kinds(&cells)))
    });
    let rows: Vec<_> = rows.collect();
    let backed = rows.iter().filter(|(_, cells)| cells.iter().any(Option::is_some)).count();
    let whose =
        level.map_or("all levels".to_owned(), |level| words::level(level).to_ascii_lowercase());
    let title = format!("{backed} of {} competencies have something behind them", rows.len());
    // What there is nothing of takes no room, but for answers.
    let there = |sort: &usize| {
        *sort == 0 || rows.iter().any(|(_, cells)| cells.get(*sort).is_some_and(Option::is_some))
    };
    let sorts: Vec<usize> = (0..SORTS.len()).filter(there).collect();
    let name = |sort: &usize| SORTS.get(*sort).map_or("", |name| name).to_owned();
    let of = |cells: &[Option<chart::Cell>]| {
        sorts.iter().map(|sort| cells.get(*sort).cloned().flatten()).collect()
    };
    chart::Cells {
        title,
        sentence: format!(
            "Looked at: {whose}. The darker a cell, the stronger its strongest piece."
        ),
        along: "Competency",
        columns: sorts.iter().map(name).collect(),
        rows: rows.iter().map(|(name, cells)| (name.clone(), of(cells))).collect(),
    }
    .chart()
}

/// The sorts of evidence.
const SORTS: [&str; 3] = ["Answers", "Stories", "Talks"];

/// How many pieces of each sort, each once, and how strong the strongest is.
fn kinds(cells: &[&Cell]) -> Vec<Option<chart::Cell>> {
    let of_kind = |kind: fn(&Source) -> bool| {
        let mut known: Vec<&Source> = Vec::new();
        let mut strongest = None;
        let proofs = cells.iter().flat_map(|cell| &cell.proofs);
        for proof in proofs.filter(|proof| kind(&proof.source)) {
            strongest = strongest.max(Some(proof.strength));
            if !known.contains(&&proof.source) {
                known.push(&proof.source);
            }
        }
        let strength = match strongest? {
            Strength::Thin => 0.1,
            Strength::Fair => 0.5,
            Strength::Strong => 1.0,
        };
        Some(chart::Cell { strength, words: known.len().to_string() })
    };
    vec![
        of_kind(|source| matches!(source, Source::Attempt(..))),
        of_kind(|source| matches!(source, Source::Story(_))),
        of_kind(|source| matches!(source, Source::Talk(..))),
    ]
}

/// How stories and questions meet; worked out when it is asked for, as it looks at each beside each.
fn stories(starling: Starling) -> View {
    if starling.stories.with_untracked(Vec::is_empty) {
        let words = "Write your stories down first: then here stands which of them serve no question, and which \
                     questions no story serves.";
        return empty_state(words, "Notebook", &Route::Notebook.href()).into();
    }
    let wanted = RwSignal::new(false);
    live(move || -> View {
        if !wanted.get() {
            return button("button", "Look at every story beside every question")
                .on_click(move || wanted.set(true))
                .into();
        }
        let level = starling.settings.with(|settings| settings.level);
        let found = with_held(starling, |held| {
            let asked = held
                .library
                .questions()
                .filter(|it| level.is_none_or(|level| it.levels.contains(&level)));
            preparation(held.stories, asked)
        });
        found.map(|found| untrack(|| met(starling, &found))).into()
    })
}

fn met(starling: Starling, found: &Preparation) -> El {
    let serving = found.stories - found.idle.len();
    let served = found.questions - found.bare.len();
    let idle = found.idle.iter().take(NAMED).map(|id| {
        let title = starling.story_of(id).map(|story| story.title.clone());
        li("").with(link("", &Route::Story(id.clone()).href(), &title.unwrap_or_default()))
    });
    let bare = found.bare.iter().take(NAMED).map(|id| {
        let ask = starling.ask_of(id).unwrap_or_default();
        li("").with(link("", &Route::Question(id.clone()).href(), &ask))
    });
    div("")
        .with(p("").with(format!(
            "Of your {} stories, {serving} serve a question. Of {} questions, {served} have a story that serves them.",
            found.stories, found.questions
        )))
        .with(listed("Stories that serve no question", found.idle.len(), View::each(idle)))
        .with(listed("Questions that no story serves", found.bare.len(), View::each(bare)))
        .with(p("").with(link("", &Route::Fit.href(), "Which story fits which question")))
}

fn listed(name: &str, count: usize, lines: View) -> Option<El> {
    let more = count.saturating_sub(NAMED);
    (count > 0).then(|| {
        details("")
            .with(summary("").with(format!("{name} ({count})")))
            .with(ul("").with(lines))
            .with((more > 0).then(|| p("").with(format!("And {more} more."))))
    })
}
