//! One note: Markdown as it is written, with its ticks beside it.

use leptos::prelude::*;

use super::{print_button, title};
use crate::dom::{El, View, button, div, input, label, link, live, live_by, p, span, textarea};
use crate::domain::{Note, NoteId};
use crate::route::Route;
use crate::state::{OwnEvent, Starling};
use crate::ui::{empty_state, tick, verbs};

/// One note, to be written and ticked.
pub fn note_page(starling: Starling, id: NoteId) -> El {
    let known = id.clone();
    let here = move || u64::from(starling.note_of(&known).is_some());
    div("note").with(live_by(here, move || match starling.note_of(&id) {
        Some(note) => editor(starling, &note),
        None if !starling.pages.with(|pages| pages.opened) => p("").with("One moment.").into(),
        None => {
            let words = "It may have been removed.";
            [
                title("There is no such note"),
                empty_state(words, "Notebook", &Route::Notebook.href()),
            ]
            .into()
        }
    }))
}

fn change(starling: Starling, id: &NoteId, edit: impl FnOnce(&mut Note)) {
    if let Some(note) = starling.note_of(id) {
        let mut note = (*note).clone();
        edit(&mut note);
        starling.own(OwnEvent::NoteChanged(note));
    }
}

fn editor(starling: Starling, note: &Note) -> View {
    let [one, two, three, four] = [(); 4].map(|()| note.id.clone());
    let name = input("").attr("value", &note.title).on_input(move |text| {
        change(starling, &one, |note| note.title = text);
    });
    let text = move || starling.note_of(&two).map(|note| note.text.clone()).unwrap_or_default();
    let field = textarea("note__text").attr("rows", "16").value_with(text).on_input(move |text| {
        change(starling, &three, |note| note.text = text);
    });
    let ticks = note.id.clone();
    let remove = button("button button--quiet", "Remove this note")
        .on_click(move || starling.own(OwnEvent::NoteRemoved(four.clone())));
    let done = link("button", &Route::Notebook.href(), "Done");
    [
        View::from(title("Note")),
        label("field").with(span("").with("Title")).with(name).into(),
        live(move || boxes(starling, &ticks)),
        label("field").with(span("").with("Text")).with(field).into(),
        verbs([done, print_button(starling), remove]).into(),
    ]
    .into()
}

/// The lines of the note that can be ticked.
fn boxes(starling: Starling, id: &NoteId) -> View {
    let Some(note) = starling.note_of(id) else { return View::Nothing };
    let boxes = note.boxes().map(|it| {
        let (id, line, done) = (id.clone(), it.line, it.done);
        tick(
            None,
            it.words,
            "",
            move || done,
            move |set| {
                change(starling, &id, |note| note.tick(line, set));
            },
        )
    });
    let boxes: Vec<View> = boxes.map(View::from).collect();
    if boxes.is_empty() { View::Nothing } else { div("note__ticks").with(boxes).into() }
}
