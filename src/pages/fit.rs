//! Which story fits which question: questions that no story answers first.

use leptos::prelude::*;

use super::title;
use crate::dom::{El, View, button, div, li, link, live, p, span, ul};
use crate::domain::{Library, Story};
use crate::progress::{Answers, Because, Grade, fits};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{empty_state, words};

/// How many questions are drawn at once.
const SHOWN: usize = 50;

/// The fit of all stories to all questions.
pub fn fit_page(starling: Starling) -> El {
    let shown = RwSignal::new(SHOWN as u64);
    div("fit").with(title("Which story fits which question")).with(live(move || -> View {
        let stories = starling.stories.get();
        let arrival = starling.library.get();
        let Some(library) = arrival.library() else { return p("").with("One moment.").into() };
        if stories.is_empty() {
            let words = "Write a story first; here you then see what it answers.";
            return empty_state(words, "Notebook", &Route::Notebook.href()).into();
        }
        let stories: Vec<&Story> = stories.iter().map(|story| &**story).collect();
        let all = fits(&stories, library.questions());
        let count = shown.get() as usize;
        let lines = all.iter().take(count).map(|it| line(library, &stories, it));
        let more = (all.len() > count).then(|| {
            button("button", "Show more")
                .on_click(move || shown.update(|shown| *shown += SHOWN as u64))
        });
        [
            View::from(p("").with(told(&all))),
            ul("question-list").with(View::each(lines)).into(),
            more.into(),
        ]
        .into()
    }))
}

/// What the whole of it says.
fn told(all: &[Answers]) -> String {
    let with = |grade: Grade| all.iter().filter(|it| it.best() == grade).count();
    format!(
        "Of {} questions {} have a strong story, {} a workable one, {} a stretch, and {} none.",
        all.len(),
        with(Grade::Strong),
        with(Grade::Workable),
        with(Grade::Stretch),
        with(Grade::Gap),
    )
}

fn line(library: &Library, stories: &[&Story], answers: &Answers) -> El {
    let ask = library.question(&answers.question).map_or("", |question| question.ask.as_str());
    let best = answers.fits.first().filter(|fit| fit.grade > Grade::Gap);
    let story = best.and_then(|fit| stories.iter().find(|story| story.id == fit.story));
    let about = match (best, story) {
        (Some(fit), Some(story)) => {
            let because: Vec<String> = fit.because.iter().map(because).collect();
            format!("{}: {} ({})", words::grade(fit.grade), story.title, because.join("; "))
        }
        _ => words::grade(Grade::Gap).to_owned(),
    };
    li("question-list__line")
        .with(link("", &Route::Question(answers.question.clone()).href(), ask))
        .with(span("question-list__about").with(about))
}

fn because(because: &Because) -> String {
    match because {
        Because::WrittenFor => "written for it".into(),
        Because::Competency(slug) => words::competency(slug),
        Because::Meaning(count) => format!("{count} words alike"),
        Because::ToldOften(count) => format!("told {} already", words::times(*count)),
        Because::Untold(part) => format!("no {part} yet"),
    }
}
