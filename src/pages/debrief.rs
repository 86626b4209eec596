//! Debrief: the round as a report to print or save.

use std::sync::Arc;

use leptos::prelude::*;

use super::report::{Report, gap_words};
use super::{local_day, print_button, title};
use crate::dom::{El, View, blockquote, button, div, h2, h3, li, link, live_by, ol, p, strong, ul};
use crate::domain::{Attempt, Library, RoundId, RoundRecord};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{empty_state, persona_line, verbs, words};

/// A finished round.
pub fn debrief_page(starling: Starling, id: RoundId) -> El {
    let wanted = id.clone();
    starling.look_up(&[], Some(&id));
    div("debrief").with(live_by(
        move || key(starling, &wanted),
        move || {
            let record = starling.pages.with(|pages| pages.rounds.get(id.as_str()).cloned());
            match (record, starling.library.get().library()) {
                (Some(record), Some(library)) => debrief(starling, &record, library),
                (Some(_), None) => p("").with("Questions are on their way.").into(),
                _ if starling.pages.with(|pages| pages.absent.contains(id.as_str())) => gone(),
                _ => p("").with("Opening your notebook.").into(),
            }
        },
    ))
}

/// Changes when the round or one of its answers does: an exam's last answer may still be being read.
fn key(starling: Starling, id: &RoundId) -> u64 {
    let here = u64::from(starling.library.with(|library| library.library().is_some()));
    let (absent, record) = starling.pages.with(|pages| {
        (u64::from(pages.absent.contains(id.as_str())), pages.rounds.get(id.as_str()).cloned())
    });
    let Some(record) = record else { return here + 2 * absent };
    let keys = record.attempts.iter().map(|attempt| starling.attempt_key(attempt));
    keys.fold(4 + here, u64::wrapping_add)
}

fn gone() -> View {
    let words = "It was held on another device, or the browser's data were cleared.";
    let href = Route::Progress.href();
    [title("This round is not in this browser"), empty_state(words, "See your answers", &href)]
        .into()
}

fn debrief(starling: Starling, record: &RoundRecord, library: &Library) -> View {
    starling.look_up(&record.attempts, None);
    let report = Report::of(record, attempts_of(starling, record), library);
    let name = format!("Debrief, {}", words::day(local_day(record.ended)));
    let persona = library.persona(&record.plan.persona);
    [
        View::from(title(&name)),
        persona.map(|it| persona_line(it, &it.closing)).into(),
        answers(&report),
        list("Next steps", &report.steps),
        list("Gaps by competency", &report.gaps.iter().map(gap_words).collect::<Vec<_>>()),
        list("Not answered", &report.skipped),
        report_verbs(starling, record, report.markdown(&name)).into(),
    ]
    .into()
}

fn attempts_of(starling: Starling, record: &RoundRecord) -> Vec<Arc<Attempt>> {
    starling.pages.with(|pages| {
        record.attempts.iter().filter_map(|id| pages.attempts.get(id.as_str()).cloned()).collect()
    })
}

fn report_verbs(starling: Starling, record: &RoundRecord, markdown: String) -> El {
    let file = format!("starling-debrief-{}.md", local_day(record.ended).iso());
    let plan = record.plan.clone();
    let again = button("button button--quiet", "Same round again")
        .on_click(move || starling.send(Event::RoundBegan(plan.clone())));
    let save = button("button", "Save as Markdown")
        .on_click(move || starling.send(Event::ReportAsked(file.clone(), markdown.clone())));
    verbs([
        link("button button--accent", &Route::Today.href(), "Done"),
        print_button(starling),
        save,
        again,
    ])
}

fn answers(report: &Report) -> View {
    if report.answers.is_empty() {
        return p("").with("No question was answered in this round. It can be run again.").into();
    }
    let strongest = report
        .strongest
        .as_deref()
        .map(|quote| View::from([h2("").with("Strongest evidence"), blockquote("").with(quote)]));
    let answers = report.answers.iter().map(|attempt| answer(attempt));
    let answers = ol("debrief__answers").with(View::each(answers));
    [View::from(h2("").with("What was asked")), answers.into(), strongest.into()].into()
}

/// As much of an answer as reminds one of it, in characters.
const SHORT: usize = 160;

fn answer(attempt: &Attempt) -> El {
    let Attempt { answer, asked, .. } = attempt;
    let short: String = answer.text.chars().take(SHORT).collect();
    let cut = if short.len() < answer.text.len() { " …" } else { "" };
    let href = Route::Review(answer.id.clone()).href();
    li("")
        .with(h3("").with(asked.as_str()))
        .with(p("").with(strong("").with(words::attempt_headline(attempt))))
        .with(p("debrief__short").with(format!("{short}{cut}")))
        .with(link("no-print", &href, "See the whole checklist"))
}

fn list(name: &str, lines: &[String]) -> View {
    if lines.is_empty() {
        return View::Nothing;
    }
    let lines = lines.iter().map(|line| li("").with(line.as_str()));
    [h2("").with(name), ul("").with(View::each(lines))].into()
}
