//! Debrief: a round that is over as a report, to read, print or save.

mod sheet;
mod told;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::{keep_focus, local_day, print_button, title};
use crate::browser;
use crate::debrief::{Debrief, Quote, Sources, words};
use crate::dom::{El, View, blockquote, button, div, h2, li, link, live_by, p, ul};
use crate::domain::{Attempt, Library, Page, RoundId, RoundRecord};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{empty_state, persona_line, verbs};

/// A finished round.
pub fn debrief_page(starling: Starling, id: RoundId) -> El {
    let wanted = id.clone();
    starling.look_up(&[], Some(&id));
    div("debrief").with(live_by(
        move || key(starling, &wanted),
        move || {
            keep_focus();
            let record = starling.pages.with(|pages| pages.rounds.get(id.as_str()).cloned());
            match (record, starling.library.get().library()) {
                (Some(record), Some(library)) => {
                    let held = Held::of(starling, record, library.clone());
                    debrief_view(starling, &Rc::new(held))
                }
                (Some(_), None) => p("").with("Questions are on their way.").into(),
                _ if starling.pages.with(|pages| pages.absent.contains(id.as_str())) => gone(),
                _ => p("").with("Opening your notebook.").into(),
            }
        },
    ))
}

/// Changes when the round or one of its answers does (an exam's last answer may still be being read), and when more
/// of the content has come.
fn key(starling: Starling, id: &RoundId) -> u64 {
    let library = starling.library.with(|it| it.library().map(place).unwrap_or_default());
    let reference = starling.reference.with(|it| it.as_ref().map(place).unwrap_or_default());
    let here = library.wrapping_add(reference).wrapping_mul(8);
    let (absent, record) = starling.pages.with(|pages| {
        (u64::from(pages.absent.contains(id.as_str())), pages.rounds.get(id.as_str()).cloned())
    });
    let Some(record) = record else { return here.wrapping_add(2 * absent) };
    let keys = record.attempts.iter().map(|attempt| starling.attempt_key(attempt));
    keys.fold(here.wrapping_add(4), u64::wrapping_add)
}

fn place<T>(shared: &Arc<T>) -> u64 {
    Arc::as_ptr(shared) as usize as u64
}

fn gone() -> View {
    let words = "It was held on another device, or the browser's data were cleared.";
    let href = Route::Progress.href();
    [title("This round is not in this browser"), empty_state(words, "See your answers", &href)]
        .into()
}

/// What the debrief is made from, held as long as the page shows it.
struct Held {
    record: Arc<RoundRecord>,
    attempts: Vec<Arc<Attempt>>,
    library: Arc<Library>,
    reference: Option<Arc<Vec<Page>>>,
}

impl Held {
    fn of(starling: Starling, record: Arc<RoundRecord>, library: Arc<Library>) -> Self {
        starling.look_up(&record.attempts, None);
        let attempts = starling.pages.with(|pages| {
            let ids = record.attempts.iter();
            ids.filter_map(|id| pages.attempts.get(id.as_str()).cloned()).collect()
        });
        Self { record, attempts, library, reference: starling.reference.get() }
    }

    /// The debrief, for the level of the interview as it is set.
    fn debrief(&self, starling: Starling) -> Debrief {
        Debrief::of(&Sources {
            record: &self.record,
            attempts: &self.attempts,
            library: &self.library,
            pages: self.reference.as_ref().map_or(&[], |pages| pages.as_slice()),
            aim: starling.settings.with(|settings| settings.level),
            offset: browser::utc_offset_minutes(),
        })
    }
}

fn debrief_view(starling: Starling, held: &Rc<Held>) -> View {
    let debrief = held.debrief(starling);
    let has_sheet = debrief.sheet().is_some();
    if has_sheet {
        starling.send(Event::ReferenceOpened);
    }
    let mut facts = vec![words::facts(&debrief.sitting)];
    facts.extend(words::pending(&debrief));
    [
        View::from(title(&words::title(&debrief.sitting))),
        p("debrief__facts").with(facts.join(" ")).into(),
        debrief.is_empty().then(|| p("").with(words::EMPTY)).into(),
        has_sheet.then(|| sheet::sheet(starling, held)).into(),
        told::answers(&debrief),
        lists(&debrief),
        closings(&debrief, &held.library),
        verbs_of(starling, held, debrief.is_empty()).into(),
    ]
    .into()
}

fn lists(debrief: &Debrief) -> View {
    let strongest = debrief.strongest.iter().map(quoted);
    let steps = debrief.steps.iter().map(|step| {
        let answer = step.answer.as_ref();
        let answer = answer.map(|(number, attempt)| origin(*number, attempt));
        let question = step.question.clone();
        let href = question.map(|question| Route::Question(question).href());
        let question = href.map(|href| link("no-print", &href, "See the question"));
        li("").with(step.words.as_str()).with(" ").with(answer).with(question)
    });
    let numbers = debrief.has_numbers();
    let gaps = debrief.gaps.iter().filter(|_| debrief.panel.is_none());
    let gaps = gaps.map(|gap| li("").with(words::gap(gap, numbers)));
    let skipped = debrief.skipped.iter();
    let skipped = skipped.map(|it| li("").with(it.asked.as_deref().unwrap_or(words::UNKNOWN)));
    [
        list("Strongest evidence", "debrief__quotes", strongest.collect()),
        list("Next steps", "", steps.collect()),
        list("Gaps by competency", "", gaps.collect()),
        list("Not answered", "", skipped.collect()),
    ]
    .into()
}

fn list(name: &str, class: &str, lines: Vec<El>) -> View {
    if lines.is_empty() {
        return View::Nothing;
    }
    [h2("").with(name), ul(class).with(View::each(lines))].into()
}

/// A quote as a line of a list, with the way to its answer.
fn quoted(quote: &Quote) -> El {
    li("").with(quote_view(quote))
}

fn quote_view(quote: &Quote) -> El {
    let answer = origin(quote.answer, &quote.attempt);
    blockquote("").with(quote.line()).with(" ").with(answer)
}

/// The way to the review of an answer.
fn origin(number: usize, attempt: &crate::domain::AttemptId) -> El {
    let href = Route::Review(attempt.clone()).href();
    link("debrief__origin", &href, &words::answer(number))
}

fn closings(debrief: &Debrief, library: &Library) -> View {
    let said = debrief.voices().filter_map(|voice| {
        let persona = library.persona(&voice.id)?;
        Some(persona_line(persona, &voice.closing))
    });
    let said: Vec<El> = said.collect();
    let name = (!said.is_empty()).then(|| h2("").with("What they say at the end"));
    [View::from(name), View::each(said)].into()
}

fn verbs_of(starling: Starling, held: &Rc<Held>, empty: bool) -> El {
    let plan = held.record.plan.clone();
    let held = held.clone();
    let file = format!("starling-debrief-{}.md", local_day(held.record.ended).iso());
    let ask = move || {
        let text = untrack(|| held.debrief(starling).markdown());
        starling.send(Event::ReportAsked(file.clone(), text));
    };
    let [done, again] = if empty { ["quiet", "accent"] } else { ["accent", "quiet"] };
    let class = |look: &str| format!("button button--{look}");
    let again = button(&class(again), "Same round again")
        .on_click(move || starling.send(Event::RoundBegan(plan.clone())));
    let done = link(&class(done), &Route::Today.href(), "Done");
    let save = button("button", "Save as Markdown").on_click(ask);
    if empty {
        return verbs([again, done]);
    }
    verbs([done, print_button(starling), save, again])
}
