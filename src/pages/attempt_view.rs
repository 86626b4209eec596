//! One attempt: headline, answer with its parts, checklist, one thing to fix, advice, model answer.

use std::sync::Arc;

use leptos::prelude::*;

use crate::dom::{
    El, View, article, details, div, h2, headline, li, live, p, span, strong, summary, ul, when,
};
use crate::domain::{
    Advice, Attempt, AttemptId, Checklist, Dimension, Kind, ModelAnswer, Pace, Question, Rating,
    Verdict,
};
use crate::state::{Event, Starling};
use crate::ui::{
    Lit, SURE, checklist_view, marked_answer, part_editor, prose_view, share_bar, words,
};

/// One attempt, wherever it is shown.
pub(super) fn attempt_view(starling: Starling, attempt: &Arc<Attempt>) -> El {
    let Attempt { answer, asked, checklist, .. } = &**attempt;
    let Some(checklist) = checklist else { return unread(asked) };
    let numbers = answer.mode.has_numbers();
    let lit: Lit = RwSignal::new(Vec::new());
    let found = match &checklist.verdict {
        Verdict::NotScored { why, .. } => not_scored(why),
        Verdict::Scored => scored(&answer.text, checklist, lit),
    };
    let (id, kind) = (answer.id.clone(), attempt.kind);
    starling.send(Event::AttemptShown(id.clone()));
    let known = id.clone();
    let is_known = move || starling.pages.with(|pages| pages.advice.contains(known.as_str()));
    let advised = move || {
        let advice = starling.pages.with(|pages| pages.advice.get(id.as_str()).cloned());
        advice.map(|advice| advice_view(&advice, kind, numbers))
    };
    let told = div("attempt-view__answer")
        .with(h2("").with("Your answer"))
        .with(marked_answer(answer, checklist, kind, Some(lit)))
        .with(unsure(checklist, kind))
        .with((kind == Kind::Behavioural).then(|| corrections(starling, attempt, checklist)))
        .with(when(is_known, advised));
    let question = answer.question.clone();
    article("attempt-view")
        .with(p("attempt-view__asked").with(asked.as_str()))
        .with(headline("attempt-view__headline").with(words::headline(checklist, numbers)))
        .with(facts(starling, &answer.id, answer.pace))
        .with(
            div("attempt-view__columns")
                .with(div("attempt-view__checklist").with(found))
                .with(told),
        )
        .with(self_view(attempt))
        .with(live(move || starling.question_of(&question).map(|it| strong_answer(&it))))
}

/// Says what the dotted lines mean, where there are any.
fn unsure(checklist: &Checklist, kind: Kind) -> Option<El> {
    let unsure = checklist.sentences.iter().any(|sentence| sentence.confidence < SURE);
    let words = "A dotted line marks a sentence the reader is unsure of.";
    (unsure && kind == Kind::Behavioural).then(|| p("attempt-view__facts").with(words))
}

/// A sentence taken for another part can be put right; the checklist follows at once.
fn corrections(starling: Starling, attempt: &Attempt, checklist: &Checklist) -> El {
    let id = attempt.answer.id.clone();
    let corrected = move |correction| starling.send(Event::PartCorrected(id.clone(), correction));
    let editor = part_editor(&attempt.answer.text, checklist, &attempt.corrections, corrected);
    let words = match attempt.corrections.len() {
        0 => "Correct the parts".to_owned(),
        count => format!("Correct the parts ({count} are yours)"),
    };
    let editor = more(&words).with(editor);
    let open = starling.pages.with_untracked(|pages| {
        pages.corrected.as_ref().is_some_and(|(id, _)| *id == attempt.answer.id)
    });
    if open { editor.attr("open", "") } else { editor }
}

/// An answer that is saved and not read yet.
fn unread(asked: &str) -> El {
    article("attempt-view")
        .with(p("attempt-view__asked").with(asked))
        .with(headline("attempt-view__headline").with(words::UNREAD))
}

fn not_scored(why: &str) -> View {
    [
        h2("").with("Why not"),
        p("attempt-view__why").with(why),
        p("").with("Nothing is counted against you. Answer again when you like."),
    ]
    .into()
}

fn scored(text: &str, checklist: &Checklist, lit: Lit) -> View {
    let fix = checklist.weakest().and_then(|tick| tick.advice.as_deref());
    let fix = fix.map(|fix| {
        div("fix-next").with(h2("").with("One thing to fix next")).with(p("").with(fix))
    });
    let lines = checklist_view(text, checklist, lit);
    [fix.into(), View::from(h2("").with("Checklist")), lines.into()].into()
}

/// The time it took, and whether it is safe: said only when its transaction is complete.
fn facts(starling: Starling, id: &AttemptId, pace: Pace) -> El {
    let id = id.clone();
    let also = id.clone();
    let unsaved = move || starling.pages.with(|pages| pages.unsaved.contains(&id));
    let saved = move || match starling.pages.with(|pages| pages.unsaved.contains(&also)) {
        true => "Not saved yet.".to_owned(),
        false => "Saved on this device.".to_owned(),
    };
    let time = format!("{}. ", words::spoken((pace.answering / 1000) as i64));
    p("attempt-view__facts")
        .with((pace.answering >= 1000).then_some(time))
        .with(pace.closed_by_clock.then_some("Handed in when the time was over. "))
        .with(pace.interrupted.then_some("Interrupted; the time away is not counted. "))
        .with(
            span("")
                .attr_with("data-saved", move || Some((!unsaved()).to_string()))
                .text_with(saved),
        )
}

/// Counts that are shown and never scored.
fn advice_view(advice: &Advice, kind: Kind, numbers: bool) -> El {
    let story = kind == Kind::Behavioural && !advice.shares.is_empty();
    let lines = advice_words(advice, numbers);
    let shown = format!("{}. Shown, not scored.", lines.join(" · "));
    div("attempt-view__advice")
        .with(story.then(|| share_bar(&advice.shares)))
        .with((!lines.is_empty()).then(|| p("").with(shown)))
}

/// Fewer fillers or hedges than this are how everybody speaks.
const WORTH_SAYING: usize = 3;

fn advice_words(advice: &Advice, numbers: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if numbers {
        lines.push(words::count(advice.words, "word", "words"));
        lines.push(format!("longest sentence {} words", advice.longest));
    }
    for (count, what) in
        [(advice.fillers.len(), "fillers"), (advice.hedges.len(), "words that make it smaller")]
    {
        if count >= WORTH_SAYING {
            lines.push(format!("{count} {what}"));
        }
    }
    lines
}

fn more(name: &str) -> El {
    details("attempt-view__more").with(summary("").with(name))
}

/// The candidate's own rating, beside the checklist.
fn self_view(attempt: &Attempt) -> Option<El> {
    let rating = attempt.self_rating.as_ref()?;
    let lines = Dimension::ALL.into_iter().filter_map(|dimension| {
        let value = rating.get(dimension).map(Rating::value)?;
        let name = strong("").with(format!("{} {value}", words::dimension(dimension)));
        Some(li("").with(name).with(" ").with(words::anchor(dimension, value)))
    });
    Some(more("How you rated it").with(ul("").with(View::each(lines))))
}

/// What a strong answer holds, and a model answer: both hidden until asked for.
pub(super) fn strong_answer(question: &Question) -> View {
    let points = question.points.iter().map(|point| li("").with(point.as_str()));
    let points = more("What a strong answer holds").with(ul("").with(View::each(points)));
    let model = question.model.as_ref().map(model_answer);
    [View::from(points), model.into()].into()
}

fn model_answer(model: &ModelAnswer) -> El {
    let passages = model.passages.iter().map(|passage| {
        View::from([
            h2("model-answer__part").with(words::item(passage.item)),
            prose_view(&passage.prose),
        ])
    });
    let passages = View::each(passages);
    details("attempt-view__more model-answer")
        .with(summary("").with("A model answer"))
        .with(passages)
}
