//! One attempt: headline, answer with its parts, checklist, one thing to fix, advice, model answer.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Attempt, Checklist, Dimension, Rating, Verdict};
use crate::score;
use crate::state::Starling;
use crate::ui::{ChecklistView, MarkedAnswer, ProseView, ShareBar, words};

/// One attempt, wherever it is shown.
#[component]
pub(super) fn AttemptView(
    /// The attempt.
    attempt: Arc<Attempt>,
) -> impl IntoView {
    let numbers = attempt.answer.mode.has_numbers();
    let checklist = attempt.checklist.clone();
    let text = attempt.answer.text.clone();
    let lit = RwSignal::new(Vec::new());
    let body = match &checklist.verdict {
        Verdict::NotScored { why, .. } => not_scored(why).into_any(),
        Verdict::Scored => scored(&text, &checklist, lit).into_any(),
    };
    view! {
        <article class="attempt-view">
            <p class="attempt-view__asked">{attempt.asked.clone()}</p>
            <h1 id="headline" class="attempt-view__headline" tabindex="-1">
                {words::headline(&checklist, numbers)}
            </h1>
            <Saved attempt=attempt.clone() />
            <div class="attempt-view__columns">
                <div class="attempt-view__checklist">{body}</div>
                <div class="attempt-view__answer">
                    <h2>"Your answer"</h2>
                    <MarkedAnswer text=text.clone() checklist=checklist.clone() lit=lit />
                    {advice(&attempt, numbers)}
                </div>
            </div>
            <SelfView attempt=attempt.clone() />
            <ModelView attempt=attempt />
        </article>
    }
}

fn not_scored(why: &str) -> impl IntoView + use<> {
    view! {
        <h2>"Why not"</h2>
        <p class="attempt-view__why">{why.to_owned()}</p>
        <p>"Nothing is counted against you. Answer again when you like."</p>
    }
}

fn scored(
    text: &str,
    checklist: &Checklist,
    lit: RwSignal<Vec<(usize, usize)>>,
) -> impl IntoView + use<> {
    let fix = checklist.weakest().and_then(|tick| tick.advice.clone());
    view! {
        {fix
            .map(|fix| {
                view! {
                    <div class="fix-next">
                        <h2>"One thing to fix next"</h2>
                        <p>{fix}</p>
                    </div>
                }
            })}
        <h2>"Checklist"</h2>
        <ChecklistView
            text=text.to_owned()
            checklist=checklist.clone()
            on_look=Callback::new(move |spans| lit.set(spans))
        />
    }
}

/// Whether the attempt is safe: said only when its transaction is complete.
#[component]
fn Saved(attempt: Arc<Attempt>) -> impl IntoView {
    let starling = Starling::expect();
    let id = attempt.answer.id.clone();
    let unsaved = move || starling.pages.with(|pages| pages.unsaved.contains(&id));
    let pace = attempt.answer.pace;
    let time = words::spoken((pace.answering / 1000) as i64);
    view! {
        <p class="attempt-view__facts">
            {(pace.answering >= 1000).then(|| format!("{time}. "))}
            {pace.closed_by_clock.then_some("Handed in when the time was over. ")}
            {pace.interrupted.then_some("Interrupted; the time away is not counted. ")}
            <span data-saved=move || (!unsaved()).to_string()>
                {
                    let id = attempt.answer.id.clone();
                    move || {
                        let unsaved = starling.pages.with(|pages| pages.unsaved.contains(&id));
                        if unsaved { "Not saved yet." } else { "Saved on this device." }
                    }
                }
            </span>
        </p>
    }
}

/// Counts that are shown and never scored.
fn advice(attempt: &Attempt, numbers: bool) -> impl IntoView + use<> {
    let pace = attempt.answer.pace;
    let time = (!pace.interrupted).then_some(pace.answering);
    let advice = score::advise(&attempt.answer.text, &attempt.checklist, time);
    let mut lines = Vec::new();
    if numbers {
        lines.push(words::count(advice.words, "word", "words"));
        lines.extend(
            advice.pace.filter(|_| advice.words > 20).map(|pace| format!("{pace} words a minute")),
        );
        lines.push(format!("longest sentence {} words", advice.longest));
    }
    if advice.fillers.len() > 2 {
        lines.push(format!("{} fillers", advice.fillers.len()));
    }
    if advice.hedges.len() > 2 {
        lines.push(format!("{} words that make it smaller", advice.hedges.len()));
    }
    let shares = (attempt.kind == crate::domain::Kind::Behavioural && !advice.shares.is_empty())
        .then(|| view! { <ShareBar shares=advice.shares /> });
    view! {
        <div class="attempt-view__advice">
            {shares}
            {(!lines.is_empty()).then(|| view! { <p>{format!("{}. Shown, not scored.", lines.join(" · "))}</p> })}
        </div>
    }
}

/// The candidate's own rating, beside the checklist.
#[component]
fn SelfView(attempt: Arc<Attempt>) -> impl IntoView {
    let rating = attempt.self_rating.clone()?;
    let lines = Dimension::ALL.into_iter().filter_map(|dimension| {
        let value = rating.get(dimension).map(Rating::value)?;
        Some(view! {
            <li>
                <strong>{words::dimension(dimension)}" "{value}</strong>
                " "
                {words::anchor(dimension, value)}
            </li>
        })
    });
    let lines: Vec<_> = lines.collect();
    Some(view! {
        <details class="attempt-view__more">
            <summary>"How you rated it"</summary>
            <ul>{lines}</ul>
        </details>
    })
}

/// The model answer, hidden until asked for.
#[component]
fn ModelView(attempt: Arc<Attempt>) -> impl IntoView {
    let starling = Starling::expect();
    move || {
        let question = starling
            .library
            .with(|library| library.library()?.question(&attempt.answer.question).cloned())?;
        Some(view! {
            <details class="attempt-view__more">
                <summary>"What a strong answer holds"</summary>
                <ul>{question.points.iter().map(|point| view! { <li>{point.clone()}</li> }).collect_view()}</ul>
            </details>
            {question
                .model
                .map(|model| {
                    view! {
                        <details class="attempt-view__more model-answer">
                            <summary>"A model answer"</summary>
                            {passages(model)}
                        </details>
                    }
                })}
        })
    }
}

/// A model answer's passages with their names.
pub(super) fn passages(model: crate::domain::ModelAnswer) -> impl IntoView {
    let passages = model.passages.into_iter().map(|passage| {
        view! {
            <h3>{words::item(passage.item)}</h3>
            <ProseView prose=passage.prose />
        }
    });
    passages.collect_view()
}
