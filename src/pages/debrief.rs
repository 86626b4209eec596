//! Debrief: the round as a report to print or save.

use std::sync::Arc;

use leptos::prelude::*;

use super::local_day;
use super::report::{Report, gap_words};
use crate::domain::{Attempt, Library, RoundId, RoundRecord};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{EmptyState, PersonaLine, words};

/// A finished round.
#[component]
pub fn DebriefPage(
    /// Which.
    id: RoundId,
) -> impl IntoView {
    let starling = Starling::expect();
    let wanted = id.clone();
    let record =
        Memo::new(move |_| starling.pages.with(|pages| pages.rounds.get(&wanted).cloned()));
    let report = move || {
        let record = record.get()?;
        let library = starling.library.get().library()?.clone();
        let attempts = attempts_of(starling, &record);
        Some(debrief(starling, &record, attempts, &library))
    };
    view! {
        <div class="debrief">
            {move || match report() {
                Some(report) => report.into_any(),
                None if starling.pages.with(|pages| pages.opened) => gone().into_any(),
                None => view! { <p>"Opening your notebook."</p> }.into_any(),
            }}
        </div>
    }
}

fn attempts_of(starling: Starling, record: &RoundRecord) -> Vec<Arc<Attempt>> {
    starling.pages.with(|pages| {
        record.attempts.iter().filter_map(|id| pages.attempts.get(id).cloned()).collect()
    })
}

fn gone() -> impl IntoView {
    view! {
        <h1 id="headline" tabindex="-1">"This round is not in this browser"</h1>
        <EmptyState
            words="It was held on another device, or the browser's data were cleared."
            verb="See your answers"
            href=Route::Progress.href()
        />
    }
}

fn debrief(
    starling: Starling,
    record: &RoundRecord,
    attempts: Vec<Arc<Attempt>>,
    library: &Library,
) -> impl IntoView + use<> {
    let numbers = record.plan.mode.has_numbers();
    let report = Report::of(record, attempts, library);
    let persona = library.persona(&record.plan.persona).cloned();
    let day = local_day(record.ended);
    let title = format!("Debrief, {}", words::day(day));
    let name = format!("starling-debrief-{}.md", day.iso());
    let markdown = report.markdown(&title, numbers);
    let plan = record.plan.clone();
    let save = move |_| starling.send(Event::ReportAsked(name.clone(), markdown.clone()));
    view! {
        <h1 id="headline" tabindex="-1">{title}</h1>
        {persona.map(|it| view! { <PersonaLine name=it.name role=it.role line=it.closing /> })}
        {if report.answers.is_empty() { no_answers().into_any() } else { answers(&report, numbers).into_any() }}
        {list("Next steps", report.steps.clone())}
        {list("Gaps by competency", report.gaps.iter().map(gap_words).collect())}
        {list("Not answered", report.skipped.clone())}
        <div class="verbs no-print">
            <a class="button button--accent" href=Route::Today.href()>"Done"</a>
            <button type="button" class="button" on:click=move |_| starling.send(Event::PrintAsked)>"Print"</button>
            <button type="button" class="button" on:click=save>"Save as Markdown"</button>
            <button
                type="button"
                class="button button--quiet"
                on:click=move |_| starling.send(Event::RoundBegan(plan.clone()))
            >
                "Same round again"
            </button>
        </div>
    }
}

fn no_answers() -> impl IntoView {
    view! { <p>"No question was answered in this round. That is fine; it can be run again."</p> }
}

fn answers(report: &Report, numbers: bool) -> impl IntoView + use<> {
    let answers = report.answers.iter().map(|attempt| {
        let (asked, id) = (attempt.asked.clone(), attempt.answer.id.clone());
        let short: String = attempt.answer.text.chars().take(160).collect();
        let cut = short.len() < attempt.answer.text.len();
        view! {
            <li>
                <h3>{asked}</h3>
                <p><strong>{words::headline(&attempt.checklist, numbers)}</strong></p>
                <p class="debrief__short">{short}{cut.then_some(" …")}</p>
                <a href=Route::Review(id).href()>"See the whole checklist"</a>
            </li>
        }
    });
    let strongest = report.strongest.clone().map(|quote| {
        view! {
            <h2>"Strongest evidence"</h2>
            <blockquote>{quote}</blockquote>
        }
    });
    view! {
        <h2>"What was asked"</h2>
        <ol class="debrief__answers">{answers.collect_view()}</ol>
        {strongest}
    }
}

fn list(title: &'static str, lines: Vec<String>) -> Option<impl IntoView> {
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{title}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        }
    })
}
