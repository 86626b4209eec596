//! One story: its parts, what it shows, what not to claim, and to whom it was told.

use leptos::prelude::*;

use super::{practise_button, title};
use crate::browser;
use crate::dom::{
    El, View, button, choice, details, div, input, label, li, link, live_by, p, select, span,
    summary, textarea, ul,
};
use crate::domain::{Frame, Level, Question, Rating, Story, StoryId};
use crate::progress::{Grade, fits};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{empty_state, field_select, tick, verbs, words};

/// One story, to be written.
pub fn story_page(starling: Starling, id: StoryId) -> El {
    let known = id.clone();
    // Drawn once, and not with every letter typed.
    let here = move || starling.story_of(&known).map_or(0, |story| 1 + story.frame as u64);
    div("story").with(live_by(here, move || match starling.story_of(&id) {
        Some(story) => editor(starling, &story),
        None if !starling.pages.with(|pages| pages.opened) => p("").with("One moment.").into(),
        None => {
            let words = "It may have been removed.";
            [
                title("There is no such story"),
                empty_state(words, "Notebook", &Route::Notebook.href()),
            ]
            .into()
        }
    }))
}

/// Changes the story as it stands now.
fn change(starling: Starling, id: &StoryId, edit: impl FnOnce(&mut Story)) {
    if let Some(story) = starling.story_of(id) {
        let mut story = (*story).clone();
        edit(&mut story);
        starling.own(OwnEvent::StoryChanged(story));
    }
}

fn editor(starling: Starling, story: &Story) -> View {
    let id = story.id.clone();
    let remove = button("button button--quiet", "Remove this story")
        .on_click(move || starling.own(OwnEvent::StoryRemoved(id.clone())));
    let other = story.id.clone();
    let save = button("button button--quiet", "Save as Markdown")
        .on_click(move || starling.own(OwnEvent::StoryFileAsked(other.clone())));
    let parts = story.frame.parts().into_iter().enumerate();
    let parts = parts.map(|(place, part)| {
        let text = story.passages.get(place).cloned().unwrap_or_default();
        area(starling, story, words::frame_part(part), &text, move |story, text| {
            if let Some(passage) = story.passages.get_mut(place) {
                *passage = text;
            }
        })
    });
    [
        View::from(title("Story")),
        line(starling, story, "Title", &story.title, |story, text| story.title = text).into(),
        frame_field(starling, story).into(),
        View::each(parts),
        shows(starling, story),
        care(starling, story),
        fitting(starling, story),
        verbs([back(), save, remove]).into(),
    ]
    .into()
}

fn back() -> El {
    link("button", &Route::Notebook.href(), "Done")
}

/// Another frame has other parts, so the page is drawn anew; the focus stays on the choice.
fn frame_field(starling: Starling, story: &Story) -> El {
    let id = story.id.clone();
    let choices = Frame::ALL.map(|it| choice(it.slug(), words::frame(it), it == story.frame));
    let field = select("").id("frame").with(View::each(choices)).on_change(move |slug| {
        let frame = Frame::from_slug(&slug).unwrap_or_default();
        change(starling, &id, |story| story.frame = frame);
        browser::focus_soon("frame");
    });
    label("field").with(span("").with("Told as")).with(field)
}

type Edit = fn(&mut Story, String);

fn line(starling: Starling, story: &Story, name: &str, now: &str, edit: Edit) -> El {
    let id = story.id.clone();
    let field = input("").attr("value", now).on_input(move |text| {
        change(starling, &id, |story| edit(story, text));
    });
    label("field").with(span("").with(name)).with(field)
}

fn area(
    starling: Starling,
    story: &Story,
    name: &str,
    now: &str,
    edit: impl Fn(&mut Story, String) + 'static,
) -> El {
    let (id, now) = (story.id.clone(), now.to_owned());
    let field = textarea("story__part").attr("rows", "3").value_with(move || now.clone());
    let field = field.on_input(move |text| change(starling, &id, |story| edit(story, text)));
    label("field").with(span("").with(name)).with(field)
}

/// What it shows: competencies, level, strength.
fn shows(starling: Starling, story: &Story) -> View {
    let known = starling.competencies();
    let ticks = known.into_iter().map(|slug| {
        let (id, own, name) = (story.id.clone(), slug.clone(), words::competency(&slug));
        let set = story.competencies.contains(&slug);
        tick(
            None,
            &name,
            "",
            move || set,
            move |set| {
                change(starling, &id, |story| {
                    story.competencies.retain(|other| *other != own);
                    if set {
                        story.competencies.push(own.clone());
                    }
                });
            },
        )
    });
    let (id, other) = (story.id.clone(), story.id.clone());
    let none = choice("", "Any", story.level.is_none());
    let levels = Level::ALL.map(|it| choice(it.slug(), words::level(it), story.level == Some(it)));
    let level = field_select(
        "Speaks for the level",
        [View::from(none), levels.into()].into(),
        move |slug| {
            change(starling, &id, |story| story.level = Level::from_slug(&slug));
        },
    );
    let strengths = (1..=5).map(|value: u8| {
        let now = story.strength.is_some_and(|strength| strength.value() == value);
        choice(&value.to_string(), words::strength(value), now)
    });
    let none = choice("", "Not rated", story.strength.is_none());
    let strength = field_select(
        "How strong it is",
        [View::from(none), View::each(strengths)].into(),
        move |value| {
            let strength = value.parse().ok().and_then(Rating::new);
            change(starling, &other, |story| story.strength = strength);
        },
    );
    let competencies = details("").with(summary("").with("What it shows"));
    [
        View::from(competencies.with(div("story__ticks").with(View::each(ticks)))),
        level.into(),
        strength.into(),
    ]
    .into()
}

/// What to take care of when telling it.
fn care(starling: Starling, story: &Story) -> View {
    let told = story.told.iter().map(|telling| li("").with(telling.to.as_str()));
    let told: Vec<View> = told.map(View::from).collect();
    let told = (!told.is_empty())
        .then(|| details("").with(summary("").with("Told to")).with(ul("").with(told)));
    [
        View::from(line(starling, story, "Not to claim", &story.claims, |story, text| {
            story.claims = text
        })),
        line(
            starling,
            story,
            "Names to keep out, with commas",
            &story.names.join(", "),
            |story, text| {
                story.names = text
                    .split(',')
                    .map(|it| it.trim().to_owned())
                    .filter(|it| !it.is_empty())
                    .collect();
            },
        )
        .into(),
        area(starling, story, "Anything else", &story.notes, |story, text| story.notes = text)
            .into(),
        telling(starling, story).into(),
        told.into(),
    ]
    .into()
}

/// Writes down to whom it was told.
fn telling(starling: Starling, story: &Story) -> El {
    let (id, to) = (story.id.clone(), RwSignal::new(String::new()));
    let add = move || {
        let whom = to.get_untracked();
        if !whom.trim().is_empty() {
            starling.own(OwnEvent::StoryTold(id.clone(), whom));
            to.set(String::new());
        }
    };
    let field = input("").value_with(move || to.get()).on_input(move |text| to.set(text));
    div("field-row")
        .with(label("field").with(span("").with("Told to")).with(field))
        .with(button("button", "Write down").on_click(add))
}

/// The questions it fits best, each a press away, and a round with the first of them.
fn fitting(starling: Starling, story: &Story) -> View {
    let good = starling.library.with_untracked(|arrival| {
        let Some(library) = arrival.library() else { return Vec::new() };
        let answers = fits(&[story], library.questions());
        let good = answers.iter().rev().filter(|it| it.best() >= Grade::Workable);
        good.filter_map(|it| library.question(&it.question).cloned()).collect::<Vec<Question>>()
    });
    let Some(first) = good.first() else { return View::Nothing };
    let lines = good.iter().take(5).map(|question| {
        let href = Route::Question(question.id.clone()).href();
        li("").with(link("", &href, &question.ask))
    });
    let words =
        format!("Fits {}", words::count(good.len(), "question", "questions").to_ascii_lowercase());
    [
        View::from(details("").with(summary("").with(words)).with(ul("").with(View::each(lines)))),
        verbs(practise_button(starling, first.id.clone(), "Practise this")).into(),
    ]
    .into()
}
