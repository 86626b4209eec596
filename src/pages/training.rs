//! Training: rate answers of others, and see how somebody rates them who looked at every item.
//!
//! The reference of an answer is worked out from what its writer found missing, item by item, by the table by which
//! the checklist is read (`progress::reference`). Nothing of it is kept.

use std::sync::Arc;

use leptos::prelude::*;

use super::calibration::comparisons;
use super::{reference_page, title};
use crate::browser;
use crate::content::sample_of;
use crate::dom::{El, View, button, div, h2, li, link, live, p, section, ul};
use crate::domain::{Item, Question, Review, Sample, pick};
use crate::progress::{compare_reviews, reference};
use crate::route::Route;
use crate::state::Starling;
use crate::ui::{prose_view, rating_form, ratings_beside, verbs, words};

/// Where the focus goes when the reference is shown.
const SHOWN: &str = "reference";

/// Answers of others, one after the other.
pub fn training_page(starling: Starling) -> El {
    let seed = browser::random_seed();
    div("training")
        .with(title("Practise judging"))
        .with(p("").with(
            "Rate answers of others, weak and good ones. The reference was made by the writer of the answer, who marked each item \
             of the checklist as there, half there or missing; the levels follow from that. Nothing of this is kept.",
        ))
        .with(reference_page(starling, "", move |pages| {
            let samples: Vec<Sample> = pages.iter().filter_map(sample_of).collect();
            let samples = pick(&samples, samples.len(), seed);
            course(starling, Arc::new(samples)).into()
        }))
}

/// What was rated so far, and the answer that is on.
#[derive(Clone, Copy)]
struct Course {
    place: RwSignal<u64>,
    rating: RwSignal<Review>,
    shown: RwSignal<bool>,
    rated: StoredValue<Vec<(Review, Review)>>,
}

fn course(starling: Starling, samples: Arc<Vec<Sample>>) -> El {
    let course = Course {
        place: RwSignal::new(0),
        rating: RwSignal::new(Review::default()),
        shown: RwSignal::new(false),
        rated: StoredValue::new(Vec::new()),
    };
    div("").with(live(move || -> View {
        let place = course.place.get() as usize;
        // The questions, and later their model answers, may come after this page.
        starling.library.track();
        match samples.get(place) {
            Some(sample) => untrack(|| one(starling, course, sample, [place, samples.len()])),
            None => through(course).into(),
        }
    }))
}

fn one(starling: Starling, course: Course, sample: &Sample, [place, of]: [usize; 2]) -> View {
    let Some(question) = starling.question_of(&sample.question) else {
        return p("").with("One moment.").into();
    };
    let rating = course.rating;
    let sample = sample.clone();
    [
        View::from(h2("training__ask").with(question.ask.as_str())),
        p("training__place").with(format!("Answer {} of {of}", place + 1)).into(),
        answer(&sample, &question).into(),
        rating_form(move || rating.get(), move |changed| rating.set(changed)).into(),
        live(move || -> View {
            if course.shown.get() { compared(course, &sample).into() } else { ask(course).into() }
        }),
    ]
    .into()
}

fn answer(sample: &Sample, question: &Question) -> El {
    let model = question.model.iter().flat_map(|model| &model.passages);
    let text = div("training__answer");
    match sample.answer.is_empty() {
        true => text.with(View::each(model.map(|passage| prose_view(&passage.prose)))),
        false => text.with(prose_view(&sample.answer)),
    }
}

fn ask(course: Course) -> El {
    let empty = move || course.rating.with(|rating| rating.mean().is_none());
    let show = move || {
        course.shown.set(true);
        browser::focus_soon(SHOWN);
    };
    verbs(button("button button--accent", "Compare").disabled_with(empty).on_click(show))
}

fn compared(course: Course, sample: &Sample) -> El {
    let by_reference = reference(&sample.missing, &sample.partly);
    let own = course.rating.get_untracked();
    let beside = ratings_beside(&own, &by_reference, "Reference");
    let next = move || {
        let rating = course.rating.get_untracked();
        course.rated.update_value(|rated| rated.push((rating, by_reference.clone())));
        course.rating.set(Review::default());
        course.shown.set(false);
        course.place.update(|place| *place += 1);
        browser::scroll_to_top();
        browser::focus_soon("headline");
    };
    section("")
        .with(h2("").id(SHOWN).attr("tabindex", "-1").with("Beside the reference"))
        .with(beside)
        .with(ul("").with([lacks("Missing", &sample.missing), lacks("Half there", &sample.partly)]))
        .with(verbs(button("button button--accent", "Next answer").on_click(next)))
}

fn lacks(name: &str, items: &[Item]) -> El {
    let items: Vec<&str> = items.iter().map(|item| words::item(*item)).collect();
    let words =
        if items.is_empty() { "nothing".into() } else { items.join(", ").to_ascii_lowercase() };
    li("").with(format!("{name}: {words}"))
}

fn through(course: Course) -> El {
    let compared = course.rated.with_value(|rated| compare_reviews(rated));
    div("")
        .with(p("").with("You have rated all answers there are."))
        .with(comparisons("Beside the reference", &compared))
        .with(verbs(link("button", &Route::Calibration.href(), "How well you judge yourself")))
}
