//! Library: all questions, found by words or by what they are, and a round from those one likes.

mod filter;

use std::sync::Arc;

use leptos::prelude::*;

use super::{plan_of, title};
use crate::browser;
use crate::dom::{
    El, View, button, details, div, input, label, li, link, live, live_by, nav, p, span, summary,
    ul,
};
use crate::domain::{Bank, Library, Mode, Named, Question, QuestionId, Summary, pick};
use crate::progress::last_answers;
use crate::route::Route;
use crate::search::{Catalogue, Wanted};
use crate::state::{Event, Starling};
use crate::ui::words;

/// More lines than anybody reads; what is left out is counted.
const MOST_LINES: usize = 100;

/// How many questions a round has that was started without choosing any.
const UNCHOSEN: usize = 3;

/// What the page holds while one looks around.
#[derive(Clone, Copy)]
struct Look {
    starling: Starling,
    wanted: RwSignal<Wanted>,
    chosen: RwSignal<Vec<QuestionId>>,
}

/// All questions.
pub fn library_page(starling: Starling) -> El {
    let look = Look { starling, wanted: RwSignal::default(), chosen: RwSignal::default() };
    let here = move || starling.library.with(|library| library.library().is_some());
    div("library").with(title("Library")).with(beside()).with(live_by(
        move || u64::from(here()),
        move || {
            let arrival = starling.library.get();
            arrival.library().map(|library| questions(look, library.clone()))
        },
    ))
}

/// What else there is to read.
fn beside() -> El {
    let places = [
        (Route::Ladder(None), "Ladder"),
        (Route::Templates, "Templates"),
        (Route::Company, "The practice company"),
        (Route::Coach, "Coach"),
    ];
    let links = places.map(|(place, words)| link("", &place.href(), words));
    nav("library__beside no-print").attr("aria-label", "More in the library").with(links)
}

fn questions(look: Look, library: Arc<Library>) -> View {
    let catalogue = Catalogue::new(&library);
    let search = input("")
        .id("search")
        .attr("type", "search")
        .on_input(move |words| look.wanted.update(|wanted| wanted.words = words));
    let filters = filter::filters(look.wanted, &library);
    let found = live(move || {
        let wanted = look.wanted.get();
        let found = catalogue.find(&wanted);
        let plain = wanted == Wanted::default();
        let words = (!plain).then(|| words::count(found.len(), "question", "questions"));
        let count = p("library__count").attr("role", "status").with(words.map(|it| it + "."));
        let lines = look.starling.history.with_untracked(|history| {
            list(look, &last_answers(history), &library, &found, &wanted)
        });
        [View::from(count), round_bar(look, &library, &found), lines]
    });
    [View::from(label("field").with(span("").with("Search")).with(search)), filters, found].into()
}

/// The way from what is found to a round.
fn round_bar(look: Look, library: &Library, found: &[usize]) -> View {
    let all: Vec<&Question> = library.questions().collect();
    let ids = found.iter().filter_map(|&place| all.get(place)).map(|it| it.id.clone());
    let ids: Vec<QuestionId> = ids.collect();
    let asked = move || {
        let chosen = look.chosen.get();
        if chosen.is_empty() { pick(&ids, UNCHOSEN, browser::random_seed()) } else { chosen }
    };
    let verb = move || {
        look.chosen.with(|chosen| match chosen.len() {
            0 => "A round from these".to_owned(),
            count => format!("A round of the chosen ({count})"),
        })
    };
    let start = move || {
        let plan = look.starling.library.with_untracked(|arrival| {
            let settings = look.starling.settings.get_untracked();
            let (questions, seed) = (untrack(&asked), browser::random_seed());
            Some(plan_of(questions, Mode::Practice, &settings, arrival.library()?, seed))
        });
        if let Some(plan) = plan.filter(|plan| !plan.questions.is_empty()) {
            look.starling.send(Event::Visited(Route::Practise(Some(plan))));
        }
    };
    let none = found.is_empty();
    let empty = move || none && look.chosen.with(Vec::is_empty);
    let start = button("button", "").text_with(verb).disabled_with(empty).on_click(start);
    div("library__round no-print").with(start).into()
}

/// Bank by bank while nothing is searched for; by how well they fit where something is.
fn list(
    look: Look,
    last: &Named<&Summary>,
    library: &Library,
    found: &[usize],
    wanted: &Wanted,
) -> View {
    if found.is_empty() {
        return p("").with("No question fits. Take a word or a filter away.").into();
    }
    let mut first = 0;
    let mut placed: Vec<(&Bank, &Question)> = Vec::new();
    for bank in &library.banks {
        placed.extend(bank.questions.iter().map(|question| (bank, question)));
    }
    if !wanted.words.trim().is_empty() {
        let lines = found.iter().filter_map(|&place| placed.get(place)).take(MOST_LINES);
        let lines = lines.map(|(bank, question)| line(look, last, question, Some(&bank.title)));
        let left = found.len().saturating_sub(MOST_LINES);
        let left = (left > 0).then(|| p("").with(format!("And {left} more: add a word.")));
        return [View::from(ul("question-list").with(View::each(lines))), left.into()].into();
    }
    let open = *wanted != Wanted::default();
    View::each(library.banks.iter().filter_map(|bank| {
        let places = first..first + bank.questions.len();
        first = places.end;
        let mine = found.iter().filter(|place| places.contains(place));
        let lines: Vec<View> = mine
            .filter_map(|&place| placed.get(place))
            .map(|(_, question)| line(look, last, question, None).into())
            .collect();
        (!lines.is_empty()).then(|| bank_view(bank, lines, open))
    }))
}

fn bank_view(bank: &Bank, lines: Vec<View>, open: bool) -> El {
    let name = format!("{} ({})", bank.title, lines.len());
    let shown = details("library__bank")
        .with(summary("").with(name))
        .with(p("").with(bank.about.as_str()))
        .with(ul("question-list").with(lines));
    if open { shown.attr("open", "") } else { shown }
}

fn line(look: Look, last: &Named<&Summary>, question: &Question, bank: Option<&str>) -> El {
    let last = last.get(question.id.as_str()).map(|last| words::result(last));
    let mut about = words::kind(question.kind).to_owned();
    for more in bank.map(str::to_owned).into_iter().chain(last.map(|last| format!("last: {last}")))
    {
        about.push_str(" · ");
        about.push_str(&more);
    }
    li("question-list__line")
        .with(tick(look, question))
        .with(link("", &Route::Question(question.id.clone()).href(), &question.ask))
        .with(span("question-list__about").with(about))
}

/// Chooses a question for a round.
fn tick(look: Look, question: &Question) -> El {
    let (id, own) = (question.id.clone(), question.id.clone());
    let set = move || look.chosen.with(|chosen| chosen.contains(&own));
    let choose = move |set| {
        look.chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if set {
                chosen.push(id.clone());
            }
        });
    };
    label("question-list__tick no-print").with(
        input("")
            .attr("type", "checkbox")
            .attr("aria-label", &format!("Choose: {}", question.ask))
            .checked_with(set)
            .on_tick(choose),
    )
}
