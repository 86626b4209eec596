//! History: every attempt, found by words or by what is known of it, any two side by side, and how it goes.
//!
//! A window of fifty lines is drawn, whatever there is: ten thousand lines would take the browser seconds, and
//! nobody steps through them with a screen reader. Its place is said, and its buttons move it.

mod filter;

use std::sync::Arc;

use leptos::prelude::*;

use super::{local_day, title};
use crate::browser;
use crate::dom::{
    El, View, button, details, div, h2, input, label, li, link, live, live_by, ol, p, span, summary,
};
use crate::domain::{AttemptId, Library, Named, Summary};
use crate::progress::{Past, Series, Step, find_past};
use crate::route::Route;
use crate::search::{Catalogue, Wanted};
use crate::state::{Event, Starling};
use crate::trend::{Names, trends};
use crate::ui::{charts, empty_state, words};

/// How many attempts are drawn at once.
const WINDOW: usize = 50;

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
    let search = input("")
        .id("search")
        .attr("type", "search")
        .on_input(move |words| look.show(|| look.words.set(words)));
    let search = label("field").with(span("").with("Words of the question")).with(search);
    [
        View::from(div("no-print").with(search).with(filter::filters(look))),
        live(move || found.with(|found| lines(look, found))),
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
    let all: Vec<_> = library.questions().collect();
    let mut names = Named::default();
    for place in Catalogue::new(&library).find(&wanted) {
        if let Some(question) = all.get(place) {
            names.insert(question.id.as_str(), ());
        }
    }
    Some(names)
}

/// The window of lines, its place, and the buttons that move it.
fn lines(look: Look, found: &[usize]) -> View {
    let first = look.first.get().min(found.len().saturating_sub(1) / WINDOW * WINDOW);
    let shown = found.get(first..).unwrap_or_default().iter().take(WINDOW);
    let last = first + shown.len();
    let place = match found.len() {
        0 => "No answer fits. Take a word or a filter away.".to_owned(),
        1 => "One answer.".to_owned(),
        all if all <= WINDOW => format!("{}.", words::count(all, "answer", "answers")),
        all => format!("Answers {} to {last} of {all}, the latest first.", first + 1),
    };
    let list = look.starling.history.with_untracked(|history| {
        let lines = shown.filter_map(|&place| history.get(place)).map(|line| answer(look, line));
        ol("history").attr("start", &(first + 1).to_string()).with(View::each(lines))
    });
    let moves = (found.len() > WINDOW).then(|| moves(look, first, found.len()));
    [
        View::from(p("").id("place").attr("role", "status").attr("tabindex", "-1").with(place)),
        compare_bar(look).into(),
        list.into(),
        moves.into(),
    ]
    .into()
}

/// To the window before, the one behind, and both ends.
fn moves(look: Look, first: usize, all: usize) -> El {
    let end = (all - 1) / WINDOW * WINDOW;
    let go = move |to: usize| {
        look.first.set(to);
        browser::focus_soon("place");
    };
    let verb = |words: &str, to: usize| {
        button("button", words).disabled_with(move || to == first).on_click(move || go(to))
    };
    div("verbs no-print").with([
        verb("Earlier answers", (first + WINDOW).min(end)),
        verb("Later answers", first.saturating_sub(WINDOW)),
        verb("The earliest", end),
        verb("The latest", 0),
    ])
}

/// The way from two chosen answers to both side by side.
fn compare_bar(look: Look) -> El {
    div("history-page__compare no-print").with(live(move || {
        look.chosen.with(|chosen| match chosen.as_slice() {
            [one, two] => {
                let href = Route::Compare(one.clone(), two.clone()).href();
                View::from(link("button", &href, "Compare the two"))
            }
            [_] => View::from("One more, and both can be compared."),
            _ => View::from("Tick two answers to compare them."),
        })
    }))
}

fn answer(look: Look, line: &Summary) -> El {
    let ask = look.starling.ask_of(&line.question);
    let ask = ask.unwrap_or_else(|| line.question.as_str().to_owned());
    li("history__line")
        .with(span("history__result").with(words::result(line)))
        .with(link("", &Route::Review(line.id.clone()).href(), &ask))
        .with(tick(look, line, &ask))
        .with(span("history__about").with(about(line)))
}

/// When, how, how long, and what is open.
fn about(line: &Summary) -> String {
    let mut about = vec![words::day(local_day(line.at)), words::mode(line.mode).to_owned()];
    if line.answering >= 1000 {
        about.push(words::clock((line.answering / 1000) as i64));
    }
    about.extend(line.length.map(|it| format!("{} words", it.words)));
    let gaps: Vec<_> = line.gaps.iter().take(3).map(|item| words::item(*item)).collect();
    if !gaps.is_empty() {
        about.push(format!("open: {}", gaps.join(", ").to_ascii_lowercase()));
    }
    about.join(" · ")
}

/// Chooses an answer to be compared; of three the first is let go.
fn tick(look: Look, line: &Summary, ask: &str) -> El {
    let (id, own) = (line.id.clone(), line.id.clone());
    let set = move || look.chosen.with(|chosen| chosen.contains(&own));
    let choose = move |set| {
        look.chosen.update(|chosen| {
            chosen.retain(|other| *other != id);
            if set {
                chosen.push(id.clone());
            }
            let first = chosen.len().saturating_sub(2);
            chosen.drain(..first);
        });
    };
    let name = format!("Compare: {ask}, {}", words::day(local_day(line.at)));
    label("history__tick no-print").with(
        input("")
            .attr("type", "checkbox")
            .attr("aria-label", &name)
            .checked_with(set)
            .on_tick(choose),
    )
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
