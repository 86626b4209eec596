//! History: every attempt, found by words or by what is known of it, any two side by side, and how it goes.
//!
//! A window of fifty lines is drawn, whatever there is: ten thousand lines would take the browser seconds, and
//! nobody steps through them with a screen reader. Its place is said, and its buttons move it.

mod filter;
mod list;

use std::sync::Arc;

use leptos::prelude::*;

use super::title;
use crate::browser;
use crate::dom::{El, View, details, div, h2, input, label, live, live_by, p, span, summary};
use crate::domain::{AttemptId, Library, Named};
use crate::progress::{Past, Series, Step, find_past};
use crate::route::Route;
use crate::search::{Catalogue, Wanted};
use crate::state::{Event, Starling};
use crate::trend::{Names, trends};
use crate::ui::{charts, empty_state, words};

/// What the page holds while one looks around.
#[derive(Clone, Copy)]
struct Look {
    starling: Starling,
    /// Words of the questions.
    words: RwSignal<String>,
    /// A competency the questions look for, as a slug.
    competency: RwSignal<Option<String>>,
    past: RwSignal<Past>,
    /// The first line that is drawn.
    first: RwSignal<usize>,
    /// Two at most, to be compared.
    chosen: RwSignal<Vec<AttemptId>>,
    /// The questions ready to be searched, once words were typed.
    catalogue: StoredValue<Option<(Arc<Library>, Catalogue)>>,
}

/// Every attempt.
pub fn history_page(starling: Starling) -> El {
    let look = Look {
        starling,
        words: RwSignal::default(),
        competency: RwSignal::default(),
        past: RwSignal::default(),
        first: RwSignal::new(0),
        chosen: RwSignal::default(),
        catalogue: StoredValue::new(None),
    };
    let empty = move || starling.history.with(Vec::is_empty);
    div("history-page").with(title("History")).with(live_by(
        move || u64::from(empty()),
        move || if empty() { nothing_yet().into() } else { history(look) },
    ))
}

fn nothing_yet() -> El {
    let words = "Every answer you give will stand here with its checklist, to be found again and \
                 compared. It stays on this device.";
    empty_state(words, "Answer a question", &Route::Today.href())
}

fn history(look: Look) -> View {
    look.starling.send(Event::SeriesOpened);
    let found = Memo::new(move |_| found(look));
    let search =
        input("").attr("type", "search").on_input(move |words| look.show(|| look.words.set(words)));
    let search = label("field").with(span("").with("Words of the question")).with(search);
    [
        View::from(div("no-print").with(search).with(filter::filters(look))),
        live(move || found.with(|found| list::lines(look, found))),
        View::from(h2("").with("How it goes")),
        live(move || found.with(|found| drawn_trends(look, found))),
    ]
    .into()
}

impl Look {
    /// Something else is looked for: what is found is shown from its beginning.
    fn show(self, change: impl FnOnce()) {
        change();
        self.first.set(0);
    }

    fn is_plain(self) -> bool {
        self.past.with(|past| *past == Past::default())
            && self.words.with(|words| words.trim().is_empty())
            && self.competency.with(Option::is_none)
    }
}

/// The places of what is looked for among all lines, the latest first.
fn found(look: Look) -> Vec<usize> {
    let questions = questions(look);
    look.starling
        .history
        .with(|history| look.past.with(|past| find_past(history, past, questions.as_ref())))
}

/// The questions that are looked for by their words or what they look for; none where it may be any.
fn questions(look: Look) -> Option<Named<()>> {
    let (words, competency) = (look.words.get(), look.competency.get());
    if words.trim().is_empty() && competency.is_none() {
        return None;
    }
    let library: Option<Arc<Library>> = look.starling.library.with(|it| it.library().cloned());
    let library = library?;
    let wanted = Wanted { words, competency, ..Wanted::default() };
    let known = |it: &(Arc<Library>, Catalogue)| Arc::ptr_eq(&it.0, &library);
    if !look.catalogue.with_value(|it| it.as_ref().is_some_and(known)) {
        look.catalogue.set_value(Some((library.clone(), Catalogue::new(&library))));
    }
    let found = look.catalogue.with_value(|it| it.as_ref().map(|it| it.1.find(&wanted)));
    let all: Vec<_> = library.questions().collect();
    let mut names = Named::default();
    for question in found.iter().flatten().filter_map(|&place| all.get(place)) {
        names.insert(question.id.as_str(), ());
    }
    Some(names)
}

/// The words for what charts name.
const NAMES: Names =
    Names { item: words::item, part: words::part, day: words::short_day, month: words::month };

/// The charts of what is looked for; of everything from the sums that are kept up.
fn drawn_trends(look: Look, found: &[usize]) -> El {
    let kind = look.past.with(|past| past.kind).unwrap_or_default();
    let drawn = |series: &Series| charts(&trends(series, kind, NAMES));
    if look.is_plain() {
        return look.starling.series.with(|series| series.as_ref().map_or_else(|| p(""), drawn));
    }
    let offset = browser::utc_offset_minutes();
    look.starling.history.with(|history| {
        let step = Step::for_lines(history);
        drawn(&Series::of(found.iter().filter_map(|&place| history.get(place)), step, offset))
    })
}

/// More filters than most need.
fn folded(fields: View) -> El {
    details("library__filters")
        .with(summary("").with("Filter"))
        .with(div("library__fields").with(fields))
}
